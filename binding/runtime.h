/*
 * What outlives PHP requests in this process: the engine and the parsed keys;
 * and the calls of this PHP request that are under way.
 */
#ifndef PHP_WXFAVOR_RUNTIME_H
#define PHP_WXFAVOR_RUNTIME_H

#include "php_wxfavor.h"
#include "core/engine.h"
#include "core/keycache.h"
#include "core/request.h"

/* The engine of this process, made when first needed. NULL: an exception is pending. */
wxf_engine *php_wxfavor_engine(void);

/* The parsed keys of this process. NULL: an exception is pending. */
wxf_keycache *php_wxfavor_keys(void);

/*
 * A call of this PHP request. If PHP leaves us by a fatal error, exit() or a
 * time limit, it is aborted and freed when the request ends.
 */
typedef struct php_wxfavor_call {
    wxf_request *request; /* owned */
    zval debug;           /* where the trace goes: undefined, true or a resource */
    struct php_wxfavor_call *previous, *next;
} php_wxfavor_call;

/* Takes the request over. */
php_wxfavor_call *php_wxfavor_call_new(wxf_request *request);
void php_wxfavor_call_free(php_wxfavor_call *call);

/*
 * Sends the call and runs the engine until it is done. False: an exception is
 * pending (it could not be sent, or a signal handler threw).
 */
bool php_wxfavor_call_run(php_wxfavor_call *call);

void php_wxfavor_runtime_end_request(void); /* RSHUTDOWN */
void php_wxfavor_runtime_end(zend_wxfavor_globals *globals); /* GSHUTDOWN */

#endif
