/* What the process owns, and what the end of a script or request does to it. */
#include "binding/bill.h"
#include "binding/exception.h"
#include "binding/promise.h"
#include "binding/runtime_calls.h"

#include "ext/standard/basic_functions.h"
#include "zend_exceptions.h"

wxf_engine *php_wxfavor_engine(void)
{
    wxf_error err;

    php_wxfavor_runtime_look_for_fork();
    if (WXFAVOR_G(engine) == NULL) {
        WXFAVOR_G(engine) = wxf_engine_new((long)WXFAVOR_G(max_connections), &err);
        if (WXFAVOR_G(engine) == NULL) {
            php_wxfavor_throw_error(&err, "");
        }
    }
    return WXFAVOR_G(engine);
}

wxf_keycache *php_wxfavor_keys(void)
{
    if (WXFAVOR_G(keys) == NULL) {
        WXFAVOR_G(keys) = wxf_keycache_new();
        if (WXFAVOR_G(keys) == NULL) {
            zend_throw_error(NULL, "out of memory");
            return NULL;
        }
    }
    wxf_keycache_set_limit(WXFAVOR_G(keys), (size_t)WXFAVOR_G(key_cache));
    return WXFAVOR_G(keys);
}

wxf_platforms *php_wxfavor_platforms(void)
{
    if (WXFAVOR_G(platforms) == NULL) {
        WXFAVOR_G(platforms) = wxf_platforms_new();
        if (WXFAVOR_G(platforms) == NULL) {
            zend_throw_error(NULL, "out of memory");
        }
    }
    return WXFAVOR_G(platforms);
}

/* ---- the end of the script ---------------------------------------------- */

/*
 * At the end of the script, before anything is torn down, handlers can still
 * run. Not by register_shutdown_function(), which disable_functions may have
 * taken away.
 */
bool php_wxfavor_runtime_register_finish(void)
{
    php_shutdown_function_entry entry;
    zval function;
    bool ok;

    if (WXFAVOR_G(finish_registered) || WXFAVOR_G(ended)) {
        return true;
    }
    memset(&entry, 0, sizeof entry);
    ZVAL_STRING(&function, "WxFavor\\Client::finish");
#if PHP_VERSION_ID < 80500
    /* The entry has the name then. */
    ok = zend_fcall_info_init(&function, 0, &entry.fci, &entry.fci_cache, NULL, NULL) == SUCCESS && append_user_shutdown_function(&entry);
    if (!ok) {
        zval_ptr_dtor(&function);
    }
#else
    ok = zend_is_callable_ex(&function, NULL, 0, NULL, &entry.fci_cache, NULL) && append_user_shutdown_function(&entry);
    zval_ptr_dtor(&function);
#endif
    if (!ok && EG(exception) == NULL) {
        zend_throw_error(NULL, "WxFavor\\Client::finish() cannot be registered for the end of the script");
    }
    WXFAVOR_G(finish_registered) = ok;
    return ok;
}

bool php_wxfavor_runtime_finish(void)
{
    /* At the end of the script: what is started later, by other shutdown functions, will be finished after them. */
    if ((EG(flags) & EG_FLAGS_IN_SHUTDOWN) != 0) {
        WXFAVOR_G(finish_registered) = false;
    }
    php_wxfavor_runtime_forget_parent();
    while (php_wxfavor_queue_run() && !php_wxfavor_runtime_is_idle() && !php_wxfavor_runtime_is_stuck()) {
        if (!php_wxfavor_runtime_step(PHP_WXFAVOR_SLICE_MS)) {
            break;
        }
    }
    return EG(exception) == NULL;
}

/* ---- the end of the request, and of the process -------------------------- */

void php_wxfavor_runtime_end_request(void)
{
    /* In a forked child the engine is the parent's: its transfers are not ours to abort. */
    php_wxfavor_runtime_look_for_fork();
    while (WXFAVOR_G(calls) != NULL) {
        php_wxfavor_call *call = WXFAVOR_G(calls);

        php_wxfavor_call_lost(call);
        /* The resource list may be gone by now; the handle is only forgotten. */
        ZVAL_UNDEF(&call->debug);
        php_wxfavor_delivery_forget(&call->delivery);
        if (call->bill != NULL) {
            php_wxfavor_bill_forget(call->bill);
        }
        call->busy = 0; /* whoever served it does not come back */
        php_wxfavor_call_free(call);
    }
    php_wxfavor_platform_end_downloads();
    WXFAVOR_G(finish_registered) = false;
    WXFAVOR_G(ended) = true;
}

/*
 * Userland runs behind our RSHUTDOWN, too: save handlers of sessions and wrappers
 * of streams that are closed then. What it has begun must not be met by the next
 * request. Objects are gone by now, and Zend frees its own memory.
 */
void php_wxfavor_runtime_end_late(void)
{
    php_wxfavor_runtime_look_for_fork();
    while (WXFAVOR_G(calls) != NULL) {
        php_wxfavor_call *call = WXFAVOR_G(calls);

        php_wxfavor_call_lost(call);
        WXFAVOR_G(calls) = call->next;
        wxf_request_free(call->request);
        efree(call);
    }
    WXFAVOR_G(last_call) = NULL;
    WXFAVOR_G(unstarted) = NULL;
    WXFAVOR_G(promise_count) = 0;
    WXFAVOR_G(held_count) = 0;
    WXFAVOR_G(finish_registered) = false;
    WXFAVOR_G(ended) = false;
    php_wxfavor_platform_end_downloads();
}

void php_wxfavor_runtime_end(zend_wxfavor_globals *globals)
{
    /* None is in flight: the end of the request saw to that. */
    wxf_platforms_free(globals->platforms);
    globals->platforms = NULL;
    if (globals->engine != NULL && wxf_engine_is_ours(globals->engine)) {
        wxf_engine_free(globals->engine);
    }
    globals->engine = NULL;
    wxf_keycache_free(globals->keys);
    globals->keys = NULL;
}
