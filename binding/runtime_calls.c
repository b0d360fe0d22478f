/*
 * The calls of this PHP request: those that are started, then those that wait
 * for room, each in order. How one joins the list and how it leaves.
 */
#include "binding/bill.h"
#include "binding/promise.h"
#include "binding/runtime_calls.h"

php_wxfavor_call *php_wxfavor_call_new(wxf_request *request)
{
    php_wxfavor_call *call;

    php_wxfavor_runtime_look_for_fork();
    call = ecalloc(1, sizeof *call);
    call->request = request;
    call->http_errors = true;
    ZVAL_UNDEF(&call->debug);
    php_wxfavor_delivery_init(&call->delivery);
    call->next = WXFAVOR_G(calls);
    if (call->next != NULL) {
        call->next->previous = call;
    } else {
        WXFAVOR_G(last_call) = call;
    }
    WXFAVOR_G(calls) = call;
    return call;
}

void php_wxfavor_call_hold(php_wxfavor_call *call, bool held)
{
    WXFAVOR_G(held_count) += (held ? 1 : 0) - (call->held ? 1 : 0);
    call->held = held;
}

static void unlink_call(php_wxfavor_call *call)
{
    if (call->previous != NULL) {
        call->previous->next = call->next;
    } else {
        WXFAVOR_G(calls) = call->next;
    }
    if (call->next != NULL) {
        call->next->previous = call->previous;
    } else {
        WXFAVOR_G(last_call) = call->previous;
    }
    if (WXFAVOR_G(unstarted) == call) {
        WXFAVOR_G(unstarted) = call->next;
    }
    call->previous = NULL;
    call->next = NULL;
    if (call->promise != NULL && !call->orphaned) {
        WXFAVOR_G(promise_count)--;
    }
}

zend_object *php_wxfavor_call_detach(php_wxfavor_call *call)
{
    zend_object *promise = call->promise;

    php_wxfavor_call_hold(call, false);
    unlink_call(call);
    call->promise = NULL;
    if (promise != NULL) {
        php_wxfavor_promise_from(promise)->call = NULL;
    }
    return promise;
}

void php_wxfavor_call_free_detached(php_wxfavor_call *call, zend_object *promise)
{
    wxf_request_free(call->request);
    zval_ptr_dtor(&call->debug);
    php_wxfavor_delivery_free(&call->delivery);
    php_wxfavor_bill_free(call->bill);
    call->bill = NULL;
    call->ended = true;
    if (call->busy == 0) {
        efree(call);
    }
    if (promise != NULL) {
        OBJ_RELEASE(promise);
    }
}

void php_wxfavor_call_free(php_wxfavor_call *call)
{
    php_wxfavor_call_free_detached(call, php_wxfavor_call_detach(call));
}

static void append(php_wxfavor_call *call)
{
    call->previous = WXFAVOR_G(last_call);
    if (call->previous != NULL) {
        call->previous->next = call;
    } else {
        WXFAVOR_G(calls) = call;
    }
    WXFAVOR_G(last_call) = call;
    if (WXFAVOR_G(unstarted) == NULL) {
        WXFAVOR_G(unstarted) = call;
    }
}

bool php_wxfavor_call_promise(php_wxfavor_call *call, zend_object *promise)
{
    if (!php_wxfavor_runtime_register_finish()) {
        return false;
    }
    unlink_call(call);
    GC_ADDREF(promise);
    call->promise = promise;
    php_wxfavor_promise_from(promise)->call = call;
    WXFAVOR_G(promise_count)++;
    append(call);
    return true;
}

void php_wxfavor_call_promise_now(php_wxfavor_call *call, zend_object *promise)
{
    GC_ADDREF(promise);
    call->promise = promise;
    php_wxfavor_promise_from(promise)->call = call;
    WXFAVOR_G(promise_count)++;
    call->urgent = true;
    php_wxfavor_call_hold(call, true);
}

/* ---- giving up ---------------------------------------------------------- */

/* Ends it here. True: it may have been carried out, or has been, and nobody was told. */
static bool abort_call(php_wxfavor_call *call)
{
    if (!call->started || call->orphaned) {
        return false;
    }
    if (WXFAVOR_G(engine) != NULL) {
        wxf_engine_abort(WXFAVOR_G(engine), wxf_request_transfer(call->request));
    }
    return wxf_request_conclude(call->request)->unknown ||
           (wxf_request_conclude(call->request)->answer != NULL &&
            !wxf_str_eq(wxf_request_method(call->request), WXF_STR("GET")));
}

bool php_wxfavor_runtime_cancel(php_wxfavor_call *call)
{
    zend_object *promise;
    bool unknown;

    php_wxfavor_runtime_look_for_fork();
    unknown = abort_call(call);
    promise = php_wxfavor_call_detach(call);
    php_wxfavor_call_write_trace(call);
    php_wxfavor_call_free_detached(call, promise);
    return unknown;
}

bool php_wxfavor_runtime_is_idle(void)
{
    return WXFAVOR_G(promise_count) == 0;
}

bool php_wxfavor_runtime_is_stuck(void)
{
    const php_wxfavor_call *call = WXFAVOR_G(calls);

    while (call != NULL && (call->promise == NULL || call->busy > 0)) {
        call = call->next;
    }
    return call == NULL && WXFAVOR_G(promise_count) > 0;
}

zend_long php_wxfavor_runtime_count(void)
{
    return WXFAVOR_G(promise_count);
}

void php_wxfavor_call_lost(php_wxfavor_call *call)
{
    wxf_str method = wxf_request_method(call->request), url = wxf_request_url(call->request);
    bool was_started = call->started;
    char *text;

    if (call->orphaned || wxf_str_eq(method, WXF_STR("GET")) || (!abort_call(call) && was_started)) {
        return;
    }
    spprintf(&text, 0, "wxfavor: %.*s %.*s was %s", (int)method.len, method.ptr, (int)url.len, url.ptr,
             was_started ? "under way when PHP left it; it may have been carried out: repeat it with the same "
                           "out_request_no, or look it up"
                         : "still waiting for room when PHP ended; it was not sent");
    php_log_err(text);
    efree(text);
}
