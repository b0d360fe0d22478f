/*
 * What outlives PHP requests in this process: the engine and the parsed keys;
 * and the calls of this PHP request that are under way.
 */
#ifndef PHP_WXFAVOR_RUNTIME_H
#define PHP_WXFAVOR_RUNTIME_H

#include "php_wxfavor.h"
#include "core/download.h"
#include "binding/delivery.h"
#include "core/engine.h"
#include "core/keycache.h"
#include "core/request.h"

/* The engine of this process, made when first needed. NULL: an exception is pending. */
wxf_engine *php_wxfavor_engine(void);

/* The parsed keys of this process. NULL: an exception is pending. */
wxf_keycache *php_wxfavor_keys(void);

/* The downloaded platform certificates of this process. NULL: an exception is pending. */
wxf_platforms *php_wxfavor_platforms(void);

/*
 * Runs the engine until the client knows the platform key of that serial, or
 * any key if it is empty; at most so many milliseconds, 0: as long as a
 * download may take. False: there is none, and err says why (WXF_E_TIMEOUT: it
 * is still being downloaded); or err->code is WXF_OK, and an exception is
 * pending.
 */
bool php_wxfavor_platform_await(wxf_client *client, wxf_str serial, int most_ms, wxf_error *err);

/* Warns of files of platform certificates that were ignored. False: an exception is pending. */
bool php_wxfavor_platform_warn(void);

/* How long one step may wait; a signal ends it early. */
#define PHP_WXFAVOR_SLICE_MS 500

/*
 * A call of this PHP request. If PHP leaves us by a fatal error, exit() or a
 * time limit, it is aborted and freed when the request ends.
 */
typedef struct php_wxfavor_call {
    wxf_request *request; /* owned */
    zval debug;           /* where the trace goes: undefined, true or a resource */
    bool http_errors;     /* 4xx and 5xx answers are failures */
    bool started;         /* handed to the engine */
    bool held;            /* waits for a platform key, its turn or the end of a pause before it is handed over */
    bool orphaned;        /* belongs to the process that forked this one */
    php_wxfavor_delivery delivery;
    struct php_wxfavor_bill *bill; /* owned: the download that it is a step of; NULL: it is a call of its own */
    bool urgent;          /* somebody waits for it, or it is the next step of what had room: it needs none */
    uint32_t busy;        /* handing over: userland is on the stack, and whoever called it comes back */
    bool ended;           /* meanwhile freed, but for this structure */
    zend_object *promise; /* counted: to settle; NULL for a synchronous call */
    struct php_wxfavor_call *previous, *next;
} php_wxfavor_call;

/* Takes the request over. */
php_wxfavor_call *php_wxfavor_call_new(wxf_request *request);
void php_wxfavor_call_free(php_wxfavor_call *call);

/* Is there something to conclude? Not while its answer waits for a platform certificate. */
bool php_wxfavor_call_is_done(const php_wxfavor_call *call);

/*
 * Sends the call and runs the engine until it is done. False: an exception is
 * pending (it could not be sent, or a signal handler threw).
 */
bool php_wxfavor_call_run(php_wxfavor_call *call);

/*
 * What a call that is done ended in: true and a Response in rv, or false and
 * an exception object in rv, which is not thrown.
 */
bool php_wxfavor_call_conclude(php_wxfavor_call *call, zval *rv);

/*
 * Lets a promise stand for the call, which now belongs to the runtime. It is
 * sent when there is room and the engine runs; until then, cancelling it sends
 * nothing. False: an exception is pending, and the call is still the caller's.
 */
bool php_wxfavor_call_promise(php_wxfavor_call *call, zend_object *promise);

/*
 * The same for one that somebody is going to wait for at once, or another step
 * of what is under way: it needs no room, like a synchronous call.
 */
void php_wxfavor_call_promise_now(php_wxfavor_call *call, zend_object *promise);

/* Gives a call up and frees it. True: it was sent, and may be carried out. Userland may run. */
bool php_wxfavor_runtime_cancel(php_wxfavor_call *call);

/* Gives a call up that PHP has left; the log says so if it may have been carried out. */
void php_wxfavor_call_lost(php_wxfavor_call *call);

/*
 * Starts what has room, moves everything forward, settles the promises of what
 * is done. Handlers are queued, not run. Waits at most timeout_ms. False: an
 * exception is pending.
 */
bool php_wxfavor_runtime_step(int timeout_ms);

/* Called before anything is run or given up: nobody tells us of fork(). */
void php_wxfavor_runtime_look_for_fork(void);

bool php_wxfavor_runtime_is_idle(void);          /* no call with a promise is under way or waiting for room */
zend_long php_wxfavor_runtime_count(void);       /* how many are */

/*
 * Are there such calls, but userland that was handed something of each is still
 * on the stack, of this fiber or of one that is suspended? None can be settled
 * before that returns.
 */
bool php_wxfavor_runtime_is_stuck(void);
bool php_wxfavor_runtime_finish(void);           /* runs all of them and all handlers; false: an exception is pending */
void php_wxfavor_runtime_end_request(void);      /* RSHUTDOWN */
void php_wxfavor_runtime_end_late(void);         /* behind RSHUTDOWN of all modules, when objects are gone */
void php_wxfavor_runtime_end(zend_wxfavor_globals *globals); /* GSHUTDOWN */

#endif
