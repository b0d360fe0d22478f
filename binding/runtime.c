#include "binding/client.h"
#include "binding/compat.h"
#include "binding/exception.h"
#include "binding/runtime.h"

#include "zend_exceptions.h"

/* A signal ends the wait early; this is for the clocks that send none. */
#define SLICE_MS 500

wxf_engine *php_wxfavor_engine(void)
{
    wxf_error err;

    if (WXFAVOR_G(engine) != NULL && !wxf_engine_is_ours(WXFAVOR_G(engine))) {
        wxf_engine_abandon(WXFAVOR_G(engine));
        WXFAVOR_G(engine) = NULL;
    }
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

php_wxfavor_call *php_wxfavor_call_new(wxf_request *request)
{
    php_wxfavor_call *call = emalloc(sizeof *call);

    call->request = request;
    ZVAL_UNDEF(&call->debug);
    call->previous = NULL;
    call->next = WXFAVOR_G(calls);
    if (call->next != NULL) {
        call->next->previous = call;
    }
    WXFAVOR_G(calls) = call;
    return call;
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
    }
}

void php_wxfavor_call_free(php_wxfavor_call *call)
{
    unlink_call(call);
    wxf_request_free(call->request);
    zval_ptr_dtor(&call->debug);
    efree(call);
}

/* Output and stream wrappers are userland: never while libcurl is on the stack. */
static void write_trace(php_wxfavor_call *call)
{
    wxf_buf *trace = wxf_transfer_trace(wxf_request_transfer(call->request));
    zend_string *text;

    if (trace->len == 0) {
        return;
    }
    text = zend_string_init(trace->data, trace->len, false);
    wxf_buf_clear(trace);
    if (Z_TYPE(call->debug) == IS_RESOURCE) {
        php_stream *stream;

        stream = php_wxfavor_stream(&call->debug);
        if (stream != NULL) {
            php_stream_write(stream, ZSTR_VAL(text), ZSTR_LEN(text));
        }
    } else {
        PHPWRITE(ZSTR_VAL(text), ZSTR_LEN(text));
    }
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

bool php_wxfavor_call_run(php_wxfavor_call *call)
{
    wxf_engine *engine = php_wxfavor_engine();
    wxf_error err;

    if (engine == NULL) {
        return false;
    }
    if (wxf_request_start(call->request, engine, &err) != WXF_OK) {
        php_wxfavor_throw_error(&err, "");
        return false;
    }
    while (!wxf_request_is_done(call->request)) {
        if (wxf_engine_step(engine, SLICE_MS, &err) != WXF_OK) {
            php_wxfavor_throw_error(&err, "");
            return false;
        }
        write_trace(call);
        serve_interrupts();
        if (EG(exception) != NULL) {
            return false;
        }
        /* A signal handler may have forked; the child has an engine of its own, and this call is over there. */
        if (engine != WXFAVOR_G(engine) || !wxf_engine_is_ours(engine)) {
            engine = php_wxfavor_engine();
            if (engine == NULL) {
                return false;
            }
        }
    }
    write_trace(call);
    return EG(exception) == NULL;
}

void php_wxfavor_runtime_end_request(void)
{
    /* In a forked child the engine is the parent's: its transfers are not ours to abort. */
    if (WXFAVOR_G(engine) != NULL && !wxf_engine_is_ours(WXFAVOR_G(engine))) {
        wxf_engine_abandon(WXFAVOR_G(engine));
        WXFAVOR_G(engine) = NULL;
    }
    while (WXFAVOR_G(calls) != NULL) {
        php_wxfavor_call *call = WXFAVOR_G(calls);

        /* The resource list may be gone by now; the handle is only forgotten. */
        ZVAL_UNDEF(&call->debug);
        php_wxfavor_call_free(call);
    }
}

void php_wxfavor_runtime_end(zend_wxfavor_globals *globals)
{
    if (globals->engine != NULL && wxf_engine_is_ours(globals->engine)) {
        wxf_engine_free(globals->engine);
    }
    globals->engine = NULL;
    wxf_keycache_free(globals->keys);
    globals->keys = NULL;
}
