#include "binding/client.h"
#include "binding/exception.h"
#include "binding/http.h"
#include "binding/promise.h"
#include "binding/runtime.h"

#include "zend_exceptions.h"

#ifdef PHP_WIN32
#include "win32/time.h"
#else
#include <sys/time.h>
#endif

/* An inherited engine is the parent's, and so are the calls: they are neither moved on nor sent again here. */
static void let_go_of_parent(void)
{
    for (php_wxfavor_call *call = WXFAVOR_G(calls); call != NULL; call = call->next) {
        call->orphaned = true;
    }
    WXFAVOR_G(unstarted) = NULL;
    php_wxfavor_queue_discard(); /* what its answers have brought about, too */
    if (WXFAVOR_G(engine) != NULL) {
        wxf_engine_abandon(WXFAVOR_G(engine));
        WXFAVOR_G(engine) = NULL;
    }
    if (WXFAVOR_G(platforms) != NULL) {
        wxf_downloads_settle(WXFAVOR_G(platforms));
    }
}

/*
 * Before anything is made or given up: fork() is not told to us. Asked by the
 * process, not by its engine: a child may have calls and no engine yet when it
 * forks in turn.
 */
void php_wxfavor_runtime_look_for_fork(void)
{
    zend_long pid = (zend_long)getpid();

    if (WXFAVOR_G(owner) != pid) {
        if (WXFAVOR_G(owner) != 0) {
            let_go_of_parent();
        }
        WXFAVOR_G(owner) = pid;
    }
}

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
        }
    }
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

/* ---- the list of calls: those that are started, then those that wait for room, each in order ------------ */

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

static void set_held(php_wxfavor_call *call, bool held)
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
    if (call->promise != NULL) {
        WXFAVOR_G(promise_count)--;
    }
}

/* Takes the call out of everything, so that userland does not meet it any more. The promise is now the caller's. */
static zend_object *detach(php_wxfavor_call *call)
{
    zend_object *promise = call->promise;

    set_held(call, false);
    unlink_call(call);
    call->promise = NULL;
    if (promise != NULL) {
        php_wxfavor_promise_from(promise)->call = NULL;
    }
    return promise;
}

static void free_detached(php_wxfavor_call *call, zend_object *promise)
{
    wxf_request_free(call->request);
    zval_ptr_dtor(&call->debug);
    php_wxfavor_delivery_free(&call->delivery);
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
    free_detached(call, detach(call));
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

/* Output and stream wrappers are userland: never while libcurl is on the stack. */
static void write_trace(php_wxfavor_call *call)
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

/* ---- moving ------------------------------------------------------------- */

/* Hands a call to the engine, unless it has to wait for a platform key. False: an exception is pending. */
static bool start(php_wxfavor_call *call, wxf_engine *engine)
{
    wxf_error err;
    wxf_keys keys = wxf_keys_before(call->request, engine, &err);

    set_held(call, keys == WXF_KEYS_WAIT);
    if (keys == WXF_KEYS_FAILED) {
        php_wxfavor_throw_without_key(call->request, &err);
        return false;
    }
    if (keys == WXF_KEYS_WAIT) {
        return true;
    }
    if (wxf_request_start(call->request, engine, &err) != WXF_OK) {
        php_wxfavor_throw_error(&err, "");
        return false;
    }
    call->started = true;
    return true;
}

/* What a forked child cannot know is no failure of its own, so not one to warn of. */
static void settle(zend_object *object, php_wxfavor_promise_state state, zval *value, bool orphaned)
{
    php_wxfavor_promise *promise = php_wxfavor_promise_from(object);

    php_wxfavor_promise_settle(promise, state, value);
    if (orphaned) {
        php_wxfavor_promise_handled(promise);
    }
}

static void throw_left_to_parent(void)
{
    wxf_error err;

    wxf_fail(&err, WXF_E_ABORTED, "the call was waiting in the process that forked this one, which will send it");
    php_wxfavor_throw_error(&err, "");
}

/* Settles the promise of a call with the pending exception, and ends the call. */
static void fail(php_wxfavor_call *call)
{
    zend_object *promise = detach(call);
    zval reason;

    ZVAL_OBJ_COPY(&reason, EG(exception));
    zend_clear_exception();
    settle(promise, PHP_WXFAVOR_REJECTED, &reason, call->orphaned);
    zval_ptr_dtor(&reason);
    free_detached(call, promise);
}

/*
 * Tries those that waited for a platform key again; calls without a promise see
 * to themselves. A failure may run destructors, so the search begins anew.
 */
static void start_what_was_held(wxf_engine *engine)
{
    php_wxfavor_call *call = WXFAVOR_G(calls);

    while (WXFAVOR_G(held_count) > 0 && call != NULL && call != WXFAVOR_G(unstarted) &&
           wxf_engine_in_flight(engine) < (size_t)WXFAVOR_G(max_in_flight)) {
        if (!call->held || call->orphaned || call->promise == NULL || start(call, engine)) {
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
            (call->started ? php_wxfavor_call_is_done(call) : call->orphaned)) {
            return call;
        }
    }
    return NULL;
}

/*
 * Makes promises of what is done into values and reasons. Settling may run
 * destructors, which may end other calls: the search begins anew every time.
 */
static void settle_what_is_done(void)
{
    php_wxfavor_call *call;

    while (EG(exception) == NULL && (call = find_done()) != NULL) {
        zend_object *promise;
        zval value;
        bool fulfilled;

        if (!call->started) {
            throw_left_to_parent();
            fail(call);
            continue;
        }
        fulfilled = php_wxfavor_call_conclude(call, &value);
        promise = detach(call);
        settle(promise, fulfilled ? PHP_WXFAVOR_FULFILLED : PHP_WXFAVOR_REJECTED, &value, call->orphaned);
        zval_ptr_dtor(&value);
        free_detached(call, promise);
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
    if (!ok && call->promise != NULL) {
        if (zend_is_unwind_exit(EG(exception)) || zend_is_graceful_exit(EG(exception))) {
            /* Nobody is left to be told. */
            php_wxfavor_call_free(call);
            return false;
        }
        fail(call);
        return EG(exception) == NULL;
    }
    return ok;
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

/* A call with something to write. Where several are under way, each is written in one piece, when it is done. */
static php_wxfavor_call *find_trace(void)
{
    bool alone = WXFAVOR_G(promise_count) == 0;

    for (php_wxfavor_call *call = WXFAVOR_G(calls); call != NULL && call != WXFAVOR_G(unstarted); call = call->next) {
        if (!Z_ISUNDEF(call->debug) && call->started && wxf_transfer_trace(wxf_request_transfer(call->request))->len > 0 &&
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
        write_trace(call);
    }
    return EG(exception) == NULL;
}

bool php_wxfavor_runtime_step(int timeout_ms)
{
    wxf_engine *engine = php_wxfavor_engine();
    bool elsewhere;
    wxf_error err;

    if (engine == NULL) {
        return false;
    }
    start_what_was_held(engine);
    start_what_has_room(engine);
    elsewhere = WXFAVOR_G(platforms) != NULL && wxf_downloads_elsewhere(WXFAVOR_G(platforms));
    timeout_ms = elsewhere ? MIN(timeout_ms, WXF_DOWNLOADS_NAP_MS) : timeout_ms;
    if (elsewhere && wxf_engine_in_flight(engine) == 0) {
        usleep((unsigned)timeout_ms * 1000);
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
            throw_left_to_parent();
            return false;
        }
        if (call->held && !start(call, engine)) {
            return false;
        }
    }
    write_trace(call);
    return EG(exception) == NULL;
}

/* ---- platform keys ------------------------------------------------------ */

bool php_wxfavor_platform_warn(void)
{
    wxf_error warning;

    while (EG(exception) == NULL && WXFAVOR_G(platforms) != NULL && wxf_downloads_warning(WXFAVOR_G(platforms), &warning)) {
        php_error_docref(NULL, E_WARNING, "%s", warning.message);
    }
    return EG(exception) == NULL;
}

/* What is left of so many milliseconds. A clock that was set back ends them. */
static int left_of(int most_ms, const struct timeval *begin)
{
    struct timeval now;
    int64_t left;

    gettimeofday(&now, NULL);
    left = most_ms - ((int64_t)(now.tv_sec - begin->tv_sec) * 1000 + (now.tv_usec - begin->tv_usec) / 1000);
    return left < 0 || left > most_ms ? 0 : (int)left;
}

bool php_wxfavor_platform_await(wxf_client *client, wxf_str serial, int most_ms, wxf_error *err)
{
    struct timeval begin;
    wxf_keys keys;
    int left = PHP_WXFAVOR_SLICE_MS;

    gettimeofday(&begin, NULL);
    wxf_error_clear(err);
    for (;;) {
        wxf_engine *engine = php_wxfavor_engine();

        if (engine == NULL) {
            return false;
        }
        keys = wxf_keys_await(client, serial, engine, err);
        if (keys != WXF_KEYS_WAIT) {
            return keys == WXF_KEYS_READY;
        }
        if (most_ms > 0 && (left = left_of(most_ms, &begin)) == 0) {
            wxf_fail(err, WXF_E_TIMEOUT, "the platform certificates are still being downloaded after %d ms", most_ms);
            return false;
        }
        if (!php_wxfavor_runtime_step(MIN(left, PHP_WXFAVOR_SLICE_MS)) || !php_wxfavor_queue_run()) {
            wxf_error_clear(err);
            return false;
        }
    }
}

/* ---- promises of calls -------------------------------------------------- */

/* At the end of the script, before anything is torn down, handlers can still run. */
static bool register_finish(void)
{
    zval function, argument, result;

    if (WXFAVOR_G(finish_registered)) {
        return true;
    }
    ZVAL_STRING(&function, "register_shutdown_function");
    ZVAL_STRING(&argument, "WxFavor\\Client::finish");
    ZVAL_UNDEF(&result);
    if (call_user_function(NULL, NULL, &function, &result, 1, &argument) == SUCCESS && EG(exception) == NULL) {
        WXFAVOR_G(finish_registered) = true;
    }
    zval_ptr_dtor(&result);
    zval_ptr_dtor(&argument);
    zval_ptr_dtor(&function);
    return EG(exception) == NULL;
}

bool php_wxfavor_call_promise(php_wxfavor_call *call, zend_object *promise)
{
    if (!register_finish()) {
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
    promise = detach(call);
    write_trace(call);
    free_detached(call, promise);
    return unknown;
}

bool php_wxfavor_runtime_is_idle(void)
{
    return WXFAVOR_G(promise_count) == 0;
}

zend_long php_wxfavor_runtime_count(void)
{
    return WXFAVOR_G(promise_count);
}

/* In a forked child, at the end: what is the parent's is not done twice. Who waits for it is told so, though. */
static void forget_parent(void)
{
    php_wxfavor_call *call, *next;

    if (WXFAVOR_G(engine) == NULL || wxf_engine_is_ours(WXFAVOR_G(engine))) {
        return;
    }
    let_go_of_parent();
    for (call = WXFAVOR_G(calls); call != NULL; call = next) {
        next = call->next;
        if (call->promise != NULL) {
            php_wxfavor_promise_from(call->promise)->call = NULL;
            GC_DELREF(call->promise);
            WXFAVOR_G(promise_count)--;
            call->promise = NULL;
        }
    }
}

bool php_wxfavor_runtime_finish(void)
{
    /* What is started later, by other shutdown functions, will be finished after them. */
    WXFAVOR_G(finish_registered) = false;
    forget_parent();
    while (php_wxfavor_queue_run() && !php_wxfavor_runtime_is_idle()) {
        if (!php_wxfavor_runtime_step(PHP_WXFAVOR_SLICE_MS)) {
            break;
        }
    }
    return EG(exception) == NULL;
}

/* ---- the end ------------------------------------------------------------ */

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

/*
 * A download that nobody waited for gets a moment to arrive: given up, it would
 * have to be begun anew by the next request, which may be as short. But it is
 * core's alone, so nothing of the request is needed for it.
 */
#define DOWNLOAD_GRACE_MS 1000

static void end_downloads(void)
{
    struct timeval begin;
    int left = DOWNLOAD_GRACE_MS;

    if (WXFAVOR_G(platforms) == NULL || WXFAVOR_G(engine) == NULL) {
        return;
    }
    gettimeofday(&begin, NULL);
    while (left > 0 && wxf_downloads_count(WXFAVOR_G(platforms)) > 0 &&
           wxf_engine_step(WXFAVOR_G(engine), left, NULL) == WXF_OK) {
        wxf_downloads_settle(WXFAVOR_G(platforms));
        left = left_of(DOWNLOAD_GRACE_MS, &begin);
    }
    wxf_downloads_abort(WXFAVOR_G(platforms), "the PHP request ended before the platform certificates had come");
}

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
        call->busy = 0; /* whoever served it does not come back */
        php_wxfavor_call_free(call);
    }
    end_downloads();
    WXFAVOR_G(finish_registered) = false;
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
