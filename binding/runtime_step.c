/* Moving calls on: started when there is room, carried by the engine, handed over, settled. */
#include "binding/bill.h"
#include "binding/exception.h"
#include "binding/http.h"
#include "binding/options.h"
#include "binding/promise.h"
#include "binding/runtime_calls.h"

#include "zend_exceptions.h"

#ifdef PHP_WIN32
#include "win32/time.h"
#endif

/* ---- starting and settling ---------------------------------------------- */

/* Hands a call to the engine, unless it has to wait for a platform key, for its turn, or in a pause. False: an exception is pending. */
static bool start(php_wxfavor_call *call, wxf_engine *engine)
{
    wxf_error err;
    wxf_keys keys;

    if (call->bill != NULL && !php_wxfavor_bill_may_start(call)) {
        php_wxfavor_call_hold(call, true);
        return true;
    }
    keys = wxf_keys_before(call->request, engine, &err);
    php_wxfavor_call_hold(call, keys == WXF_KEYS_WAIT);
    if (keys == WXF_KEYS_FAILED) {
        php_wxfavor_throw_without_key(call->request, &err);
        return false;
    }
    if (keys == WXF_KEYS_WAIT) {
        return true;
    }
    if (call->bill != NULL && !php_wxfavor_bill_open(call)) {
        return false;
    }
    if (wxf_request_start(call->request, engine, &err) != WXF_OK) {
        php_wxfavor_throw_error(&err, "");
        return false;
    }
    call->started = true;
    return true;
}

/* Settles the promise of a call with the pending exception, and ends the call. */
static void fail(php_wxfavor_call *call)
{
    zend_object *promise = php_wxfavor_call_detach(call);
    zval reason;

    ZVAL_OBJ_COPY(&reason, EG(exception));
    zend_clear_exception();
    if (call->bill != NULL) {
        php_wxfavor_bill_drop(call->bill);
    }
    php_wxfavor_promise_settle(php_wxfavor_promise_from(promise), PHP_WXFAVOR_REJECTED, &reason);
    zval_ptr_dtor(&reason);
    php_wxfavor_call_free_detached(call, promise);
}

/*
 * Tries those that waited for a platform key, their turn or the end of a pause again; calls without
 * a promise see to themselves. A failure may run destructors, so the search
 * begins anew.
 */
static void start_what_was_held(wxf_engine *engine)
{
    php_wxfavor_call *call = WXFAVOR_G(calls);

    while (WXFAVOR_G(held_count) > 0 && call != NULL && call != WXFAVOR_G(unstarted)) {
        bool room = call->urgent || wxf_engine_in_flight(engine) < (size_t)WXFAVOR_G(max_in_flight);

        if (!call->held || call->orphaned || call->promise == NULL || !room || start(call, engine)) {
            call = call->next;
        } else {
            fail(call);
            call = WXFAVOR_G(calls);
        }
    }
}

static void start_what_has_room(wxf_engine *engine)
{
    while (WXFAVOR_G(unstarted) != NULL && wxf_engine_in_flight(engine) < (size_t)WXFAVOR_G(max_in_flight)) {
        php_wxfavor_call *call = WXFAVOR_G(unstarted);

        WXFAVOR_G(unstarted) = call->next;
        if (!start(call, engine)) {
            fail(call);
        }
    }
}

bool php_wxfavor_call_conclude(php_wxfavor_call *call, zval *rv)
{
    const wxf_outcome *outcome = wxf_request_conclude(call->request);
    bool failed = outcome->error.code != WXF_OK;
    zval response;

    ZVAL_UNDEF(&response);
    if (outcome->answer != NULL) {
        const wxf_transfer_answer *answer = outcome->answer;
        php_wxfavor_response_parts parts = {
            .status = answer->status,
            .version = answer->version,
            .reason = answer->reason,
            .headers = &answer->headers,
            .body = wxf_buf_str(&answer->body),
            .stream = !Z_ISUNDEF(call->delivery.sink) && php_wxfavor_delivery_is_good(outcome) ? &call->delivery.sink : NULL,
            .verified = outcome->verified,
        };

        php_wxfavor_response_create(&response, &parts);
        failed = failed || (call->http_errors && (answer->status < 200 || answer->status > 299));
    }
    if (failed) {
        php_wxfavor_outcome_exception(rv, call->request, outcome, Z_ISUNDEF(response) ? NULL : &response);
        zval_ptr_dtor(&response);
    } else {
        ZVAL_COPY_VALUE(rv, &response);
    }
    return !failed;
}

bool php_wxfavor_call_is_done(const php_wxfavor_call *call)
{
    if (!wxf_request_is_done(call->request)) {
        return false;
    }
    php_wxfavor_runtime_look_for_fork();
    return call->orphaned || wxf_keys_after(call->request, WXFAVOR_G(engine));
}

/* The first call whose promise can be settled; NULL: none. */
static php_wxfavor_call *find_done(void)
{
    php_wxfavor_call *call = WXFAVOR_G(calls);

    for (; call != NULL && call != WXFAVOR_G(unstarted); call = call->next) {
        if (call->promise != NULL && call->busy == 0 && !php_wxfavor_delivery_is_due(call) &&
            call->started && !call->orphaned && php_wxfavor_call_is_done(call)) {
            return call;
        }
    }
    return NULL;
}

/* "POST https://… was answered with 200"; nothing is lost with a GET. */
static void note_answer(const php_wxfavor_call *call, php_wxfavor_promise *promise)
{
    wxf_str method = wxf_request_method(call->request), url = wxf_request_url(call->request);
    const wxf_transfer_answer *answer = wxf_request_conclude(call->request)->answer;

    if (answer != NULL && !wxf_str_eq(method, WXF_STR("GET"))) {
        php_wxfavor_answer_note(promise, strpprintf(0, "%.*s %.*s was answered with %ld", (int)method.len, method.ptr, (int)url.len,
                                                    url.ptr, (long)answer->status));
    }
}

static void settle_with(php_wxfavor_call *call, bool fulfilled, zval *value)
{
    zend_object *promise = php_wxfavor_call_detach(call);

    if (fulfilled) {
        note_answer(call, php_wxfavor_promise_from(promise));
    }
    php_wxfavor_promise_settle(php_wxfavor_promise_from(promise), fulfilled ? PHP_WXFAVOR_FULFILLED : PHP_WXFAVOR_REJECTED, value);
    php_wxfavor_call_free_detached(call, promise);
}

/* The next step of a download takes promise and place of the one before. */
static void succeed(php_wxfavor_call *call, php_wxfavor_call *next)
{
    zend_object *promise = php_wxfavor_call_detach(call);

    next->bill = call->bill;
    next->bill->call = next;
    call->bill = NULL;
    php_wxfavor_call_promise_now(next, promise);
    php_wxfavor_call_free_detached(call, promise);
}

/* By exit() nobody is left to be told; but whoever waits for what a destroyed fiber was handed is. */
static void leave(php_wxfavor_call *call)
{
    zend_object *promise;

    php_wxfavor_call_lost(call);
    promise = php_wxfavor_call_detach(call);
    if (zend_is_graceful_exit(EG(exception))) {
        php_wxfavor_promise_reject_caught(php_wxfavor_promise_from(promise));
    }
    php_wxfavor_call_free_detached(call, promise);
}

/* What userland threw is the failure of this call. False: it is exit(), or a destructor threw in turn; that is pending. */
static bool give_up(php_wxfavor_call *call)
{
    if (zend_is_unwind_exit(EG(exception)) || zend_is_graceful_exit(EG(exception))) {
        leave(call);
        return false;
    }
    fail(call);
    return EG(exception) == NULL;
}

static void advance_bill(php_wxfavor_call *call)
{
    php_wxfavor_bill_step step;
    php_wxfavor_call *next;
    zval value;

    call->busy++;
    step = php_wxfavor_bill_advance(call, &next, &value);
    call->busy--;
    if (call->ended) {
        if (next != NULL) {
            php_wxfavor_call_free(next);
        }
        if (call->busy == 0) {
            efree(call);
        }
    } else if (step == PHP_WXFAVOR_BILL_NEXT) {
        succeed(call, next);
    } else if (step == PHP_WXFAVOR_BILL_DONE) {
        settle_with(call, true, &value);
    } else if (step == PHP_WXFAVOR_BILL_FAILED) {
        give_up(call);
    }
    zval_ptr_dtor(&value);
}

/*
 * Makes promises of what is done into values and reasons. Settling may run
 * destructors, which may end other calls: the search begins anew every time.
 */
static void settle_what_is_done(void)
{
    php_wxfavor_call *call;

    while (EG(exception) == NULL && (call = find_done()) != NULL) {
        zval value;
        bool fulfilled;

        if (call->bill != NULL) {
            advance_bill(call);
            continue;
        }
        fulfilled = php_wxfavor_call_conclude(call, &value);
        settle_with(call, fulfilled, &value);
        zval_ptr_dtor(&value);
    }
}

/* ---- handing over what has come ----------------------------------------- */

/* What userland throws here is the failure of this call, which is given up. False: an exception is pending. */
static bool deliver(php_wxfavor_call *call)
{
    bool ok;

    call->busy++;
    ok = php_wxfavor_delivery_serve(call);
    call->busy--;
    if (call->ended) {
        if (call->busy == 0) {
            efree(call);
        }
        return ok;
    }
    if (!ok && WXFAVOR_G(engine) != NULL && !call->orphaned) {
        wxf_engine_abort(WXFAVOR_G(engine), wxf_request_transfer(call->request));
    }
    return !ok && call->promise != NULL ? give_up(call) : ok;
}

static php_wxfavor_call *find_due(void)
{
    for (php_wxfavor_call *call = WXFAVOR_G(calls); call != NULL && call != WXFAVOR_G(unstarted); call = call->next) {
        if (call->promise != NULL && call->delivery.round < WXFAVOR_G(delivery_round) && php_wxfavor_delivery_is_due(call)) {
            return call;
        }
    }
    return NULL;
}

/* Each has one turn. A synchronous call is served where it is waited for, so that what it throws gets there. */
static bool deliver_to_promises(void)
{
    php_wxfavor_call *call;

    WXFAVOR_G(delivery_round)++;
    while (EG(exception) == NULL && (call = find_due()) != NULL) {
        call->delivery.round = WXFAVOR_G(delivery_round);
        deliver(call);
    }
    return EG(exception) == NULL;
}

/* ---- traces ------------------------------------------------------------- */

/* Output and stream wrappers are userland: never while libcurl is on the stack. */
void php_wxfavor_call_write_trace(php_wxfavor_call *call)
{
    wxf_buf *trace = wxf_transfer_trace(wxf_request_transfer(call->request));
    zend_string *text;
    zval debug;

    if (Z_ISUNDEF(call->debug) || trace->len == 0) {
        return;
    }
    text = zend_string_init(trace->data, trace->len, false);
    wxf_buf_clear(trace);
    /* Whoever is written to may end this call. */
    ZVAL_COPY(&debug, &call->debug);
    if (Z_TYPE(debug) == IS_RESOURCE) {
        php_stream *stream;

        stream = php_wxfavor_stream(&debug);
        if (stream != NULL) {
            php_stream_write(stream, ZSTR_VAL(text), ZSTR_LEN(text));
        }
    } else {
        PHPWRITE(ZSTR_VAL(text), ZSTR_LEN(text));
    }
    zval_ptr_dtor(&debug);
    zend_string_release(text);
}

/* A call with something to write. Where several are under way, each is written in one piece, when it is done. */
static php_wxfavor_call *find_trace(void)
{
    bool alone = WXFAVOR_G(promise_count) == 0;

    for (php_wxfavor_call *call = WXFAVOR_G(calls); call != NULL && call != WXFAVOR_G(unstarted); call = call->next) {
        if (!Z_ISUNDEF(call->debug) && call->started && !call->orphaned && wxf_transfer_trace(wxf_request_transfer(call->request))->len > 0 &&
            (alone || wxf_request_is_done(call->request))) {
            return call;
        }
    }
    return NULL;
}

/* Whoever is written to may make calls, or end some: the search begins anew every time. */
static bool write_traces(void)
{
    php_wxfavor_call *call;

    while (EG(exception) == NULL && (call = find_trace()) != NULL) {
        php_wxfavor_call_write_trace(call);
    }
    return EG(exception) == NULL;
}

/* ---- one step, and a whole call ----------------------------------------- */

/* What the virtual machine does between two instructions: time limits and signal handlers. */
static void serve_interrupts(void)
{
    if (!php_wxfavor_interrupted()) {
        return;
    }
    php_wxfavor_interrupt_clear();
    if (php_wxfavor_timed_out()) {
        zend_timeout();
    } else if (zend_interrupt_function != NULL) {
        zend_interrupt_function(EG(current_execute_data));
    }
}

static bool step(int timeout_ms)
{
    wxf_engine *engine = php_wxfavor_engine();
    bool elsewhere, resting;
    wxf_error err;

    if (engine == NULL) {
        return false;
    }
    start_what_was_held(engine);
    start_what_has_room(engine);
    if (php_wxfavor_bills_are_copying()) {
        timeout_ms = 0;
    }
    elsewhere = WXFAVOR_G(platforms) != NULL && wxf_downloads_elsewhere(WXFAVOR_G(platforms));
    timeout_ms = elsewhere ? MIN(timeout_ms, WXF_DOWNLOADS_NAP_MS) : timeout_ms;
    resting = php_wxfavor_bills_are_resting(&timeout_ms);
    if (wxf_engine_in_flight(engine) == 0 && (elsewhere || resting || php_wxfavor_runtime_is_stuck())) {
        usleep((unsigned)MIN(timeout_ms, PHP_WXFAVOR_SLICE_MS) * 1000);
    }
    if (wxf_engine_in_flight(engine) > 0 && wxf_engine_step(engine, timeout_ms, &err) != WXF_OK) {
        php_wxfavor_throw_error(&err, "");
        return false;
    }
    if (WXFAVOR_G(platforms) != NULL) {
        wxf_downloads_settle(WXFAVOR_G(platforms));
    }
    if (!php_wxfavor_platform_warn() || !write_traces() || !deliver_to_promises()) {
        return false;
    }
    serve_interrupts();
    if (EG(exception) != NULL) {
        return false;
    }
    settle_what_is_done();
    return EG(exception) == NULL;
}

bool php_wxfavor_runtime_step(int timeout_ms)
{
    bool ok = step(timeout_ms);

    php_wxfavor_queue_look_for_exit();
    return ok;
}

bool php_wxfavor_call_run(php_wxfavor_call *call)
{
    wxf_engine *engine = php_wxfavor_engine();

    if (engine == NULL || !start(call, engine)) {
        return false;
    }
    while (call->held || !php_wxfavor_call_is_done(call) || php_wxfavor_delivery_is_due(call)) {
        if ((call->held || !php_wxfavor_call_is_done(call)) && !php_wxfavor_runtime_step(PHP_WXFAVOR_SLICE_MS)) {
            return false;
        }
        if ((php_wxfavor_delivery_is_due(call) && !deliver(call)) || !php_wxfavor_queue_run()) {
            return false;
        }
        engine = php_wxfavor_engine();
        if (engine == NULL) {
            return false;
        }
        if (call->held && call->orphaned) {
            php_wxfavor_throw_left_to_parent(call);
            return false;
        }
        if (call->held && !start(call, engine)) {
            return false;
        }
    }
    php_wxfavor_call_write_trace(call);
    return EG(exception) == NULL;
}
