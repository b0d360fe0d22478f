/* What the files of the runtime share with each other only. */
#ifndef PHP_WXFAVOR_RUNTIME_CALLS_H
#define PHP_WXFAVOR_RUNTIME_CALLS_H

#include "binding/runtime.h"

/* ---- runtime_calls.c ---- */

/* Does it wait for a platform key, its turn or the end of a pause? Those that do are counted. */
void php_wxfavor_call_hold(php_wxfavor_call *call, bool held);

/* Takes the call out of everything, so that userland does not meet it any more. The promise is now the caller's. */
zend_object *php_wxfavor_call_detach(php_wxfavor_call *call);

/* Frees what was detached and lets its promise go, unless that is NULL. Destructors may run. */
void php_wxfavor_call_free_detached(php_wxfavor_call *call, zend_object *promise);

/* ---- runtime_step.c ---- */

/* Writes what there is of its trace to where it shall go. Userland may run, and end the call. */
void php_wxfavor_call_write_trace(php_wxfavor_call *call);

/* ---- runtime.c ---- */

/* Lets the calls be finished at the end of the script. False: an exception is pending. */
bool php_wxfavor_runtime_register_finish(void);

/* ---- runtime_fork.c ---- */

/* Throws that a call is the parent's. */
void php_wxfavor_throw_left_to_parent(const php_wxfavor_call *call);

/* In a forked child, at the end of the script: lets go of what the calls of the parent hold. Destructors may run. */
void php_wxfavor_runtime_forget_parent(void);

/* ---- runtime_platform.c ---- */

/* Ends the downloads that are under way when the request does. */
void php_wxfavor_platform_end_downloads(void);

#endif
