#include "binding/delivery.h"

#include "binding/bill.h"
#include "binding/exception.h"
#include "binding/http.h"
#include "binding/options.h"
#include "binding/runtime.h"

#include "ext/spl/spl_exceptions.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"

/* ---- reading ------------------------------------------------------------ */

void php_wxfavor_delivery_init(php_wxfavor_delivery *delivery)
{
    memset(delivery, 0, sizeof *delivery);
    ZVAL_UNDEF(&delivery->sink);
    ZVAL_UNDEF(&delivery->progress);
}

static bool is_url(const zend_string *path)
{
    return strstr(ZSTR_VAL(path), "://") != NULL;
}

/*
 * Opened before anything is sent, so that a path that cannot be written costs
 * no answer; but what the file holds stays until there is something better.
 */
static bool open_path(php_wxfavor_delivery *delivery, zend_string *path)
{
    zend_error_handling handling;
    bool file = !is_url(path), existed;
    php_stream *stream;
    zend_stat_t about;
    zval resource;

    if (ZSTR_LEN(path) == 0 || strlen(ZSTR_VAL(path)) != ZSTR_LEN(path)) {
        php_wxfavor_throw_invalid("sink must be a path; it is empty, or has a NUL byte");
        return false;
    }
    existed = !file || VCWD_STAT(ZSTR_VAL(path), &about) == 0;
    zend_replace_error_handling(EH_THROW, php_wxfavor_invalid_argument_ce, &handling);
    stream = php_stream_open_wrapper(ZSTR_VAL(path), file ? "c+b" : "w+b", REPORT_ERRORS, NULL);
    zend_restore_error_handling(&handling);
    if (stream == NULL) {
        if (EG(exception) == NULL) {
            php_wxfavor_throw_invalid("sink: %s cannot be opened for writing", ZSTR_VAL(path));
        }
        return false;
    }
    delivery->untouched = file;
    delivery->created = existed ? NULL : zend_string_copy(path);
    php_stream_to_zval(stream, &resource);
    if (!php_wxfavor_stream_from(&delivery->sink, &resource, 1)) {
        ZVAL_UNDEF(&delivery->sink);
    }
    zval_ptr_dtor(&resource);
    return EG(exception) == NULL;
}

static bool is_stream_object(const zval *value)
{
    return Z_TYPE_P(value) == IS_OBJECT && (instanceof_function(Z_OBJCE_P(value), php_wxfavor_stream_ce) ||
                                            php_wxfavor_bridge_is_psr(Z_OBJCE_P(value), PHP_WXFAVOR_BRIDGED_STREAM));
}

static bool is_able(zval *sink, const char *method)
{
    zval able;
    bool is;

    ZVAL_UNDEF(&able);
    zend_call_method(Z_OBJ_P(sink), Z_OBJCE_P(sink), NULL, method, strlen(method), &able, 0, NULL, NULL);
    is = EG(exception) == NULL && zend_is_true(&able);
    zval_ptr_dtor(&able);
    return is;
}

static bool read_sink(php_wxfavor_delivery *delivery, zval *value)
{
    /* The body of the response will be this stream, so it must be of the class to use now. */
    if (!php_wxfavor_bridge_prepare()) {
        return false;
    }
    if (is_stream_object(value)) {
        ZVAL_COPY(&delivery->sink, value);
    } else if (Z_TYPE_P(value) == IS_STRING) {
        if (!open_path(delivery, Z_STR_P(value))) {
            return false;
        }
    } else if (Z_TYPE_P(value) == IS_RESOURCE && php_wxfavor_stream(value) != NULL) {
        if (!php_wxfavor_stream_from(&delivery->sink, value, 1)) {
            ZVAL_UNDEF(&delivery->sink);
            return false;
        }
    } else {
        php_wxfavor_throw_invalid("sink must be a path, a resource that is an open stream, or a Stream; %s given",
                                  zend_zval_type_name(value));
        return false;
    }
    if (!is_able(&delivery->sink, "iswritable")) {
        if (EG(exception) == NULL) {
            php_wxfavor_throw_invalid("sink is a stream that is not writable");
        }
        return false;
    }
    return true;
}

static zval *find(HashTable *options, const char *name)
{
    zval *value = options == NULL ? NULL : zend_hash_str_find_deref(options, name, strlen(name));

    return value == NULL || Z_TYPE_P(value) == IS_NULL ? NULL : value;
}

bool php_wxfavor_delivery_read(php_wxfavor_delivery *delivery, HashTable *options)
{
    zval *sink = find(options, "sink"), *progress = find(options, "progress");

    if (progress != NULL) {
        char *why = NULL;

        if (!zend_is_callable_ex(progress, NULL, 0, NULL, NULL, &why)) {
            if (EG(exception) == NULL) {
                php_wxfavor_throw_invalid("progress must be callable: %s", why != NULL ? why : "it is not");
            }
            if (why != NULL) {
                efree(why);
            }
            return false;
        }
        ZVAL_COPY(&delivery->progress, progress);
    }
    return sink == NULL || read_sink(delivery, sink);
}

/* ---- the end ------------------------------------------------------------ */

void php_wxfavor_delivery_forget(php_wxfavor_delivery *delivery)
{
    if (delivery->created != NULL && delivery->untouched) {
        VCWD_UNLINK(ZSTR_VAL(delivery->created));
    }
    if (delivery->created != NULL) {
        zend_string_release(delivery->created);
        delivery->created = NULL;
    }
    /* To close a stream may call its wrapper; whoever destroys all objects will let go of it. */
    ZVAL_UNDEF(&delivery->sink);
    zval_ptr_dtor(&delivery->progress);
    ZVAL_UNDEF(&delivery->progress);
}

void php_wxfavor_delivery_free(php_wxfavor_delivery *delivery)
{
    zval sink;

    ZVAL_COPY_VALUE(&sink, &delivery->sink);
    php_wxfavor_delivery_forget(delivery);
    zval_ptr_dtor(&sink);
}

/* ---- handing over ------------------------------------------------------- */

static bool has_moved(const php_wxfavor_call *call)
{
    wxf_transfer_progress now = wxf_transfer_get_progress(wxf_request_transfer(call->request));
    const wxf_transfer_progress *told = &call->delivery.told;

    return now.received != told->received || now.received_total != told->received_total || now.sent != told->sent ||
           now.sent_total != told->sent_total;
}

bool php_wxfavor_delivery_is_due(const php_wxfavor_call *call)
{
    const php_wxfavor_delivery *delivery = &call->delivery;

    if (!call->started || call->orphaned || call->busy > 0) {
        return false;
    }
    if ((!Z_ISUNDEF(delivery->sink) || delivery->bill != NULL) && !delivery->finished &&
        (php_wxfavor_call_is_done(call) || wxf_transfer_pending(wxf_request_transfer(call->request)).len > 0)) {
        return true;
    }
    return (call->bill != NULL && call->bill->copying) || (!Z_ISUNDEF(delivery->progress) && has_moved(call));
}

bool php_wxfavor_write_all(zval *sink, const char *bytes, size_t len)
{
    while (len > 0 && EG(exception) == NULL) {
        zval part, written;
        zend_long count = 0;

        ZVAL_STRINGL(&part, bytes, len);
        ZVAL_UNDEF(&written);
        zend_call_method_with_1_params(Z_OBJ_P(sink), Z_OBJCE_P(sink), NULL, "write", &written, &part);
        if (Z_TYPE(written) == IS_LONG) {
            count = Z_LVAL(written);
        }
        zval_ptr_dtor(&written);
        zval_ptr_dtor(&part);
        if (EG(exception) == NULL && (count <= 0 || (size_t)count > len)) {
            zend_throw_exception_ex(spl_ce_RuntimeException, 0, "The sink took " ZEND_LONG_FMT " of %zu bytes", count, len);
        } else if (EG(exception) == NULL) {
            bytes += count;
            len -= (size_t)count;
        }
    }
    return EG(exception) == NULL;
}

/* The old content of a file goes when there is a new one. */
static bool clear_old(php_wxfavor_call *call, zval *sink)
{
    zval resource;
    php_stream *stream;

    if (!call->delivery.untouched) {
        return true;
    }
    call->delivery.untouched = false;
    php_wxfavor_stream_resource(&resource, Z_OBJ_P(sink));
    stream = Z_TYPE(resource) == IS_RESOURCE ? php_wxfavor_stream(&resource) : NULL;
    if (stream != NULL && php_stream_truncate_set_size(stream, 0) != 0 && EG(exception) == NULL) {
        zend_throw_exception(spl_ce_RuntimeException, "The sink cannot be emptied", 0);
    }
    zval_ptr_dtor(&resource);
    return EG(exception) == NULL;
}

bool php_wxfavor_delivery_is_good(const wxf_outcome *outcome)
{
    return outcome->error.code == WXF_OK && outcome->answer != NULL && outcome->answer->status >= 200 &&
           outcome->answer->status <= 299;
}

/* A copy, because userland may end the call while it is written to. */
static bool hand_over(php_wxfavor_call *call, zval *sink, wxf_str bytes)
{
    zend_string *copy;
    bool ok;

    if (bytes.len == 0) {
        return true;
    }
    copy = zend_string_init(bytes.ptr, bytes.len, false);
    wxf_transfer_taken(wxf_request_transfer(call->request));
    ok = clear_old(call, sink) && php_wxfavor_write_all(sink, ZSTR_VAL(copy), ZSTR_LEN(copy));
    zend_string_release(copy);
    return ok;
}

/* That a stream is seekable may only be what it says, and is no reason to fail now. False: it did fail, or threw more. */
static bool ask_quietly(zval *sink, const char *method, zval *argument, zval *rv)
{
    int reporting = EG(error_reporting);
    bool ok;

    EG(error_reporting) &= E_FATAL_ERRORS; /* as @ */
    ZVAL_UNDEF(rv);
    zend_try {
        zend_call_method(Z_OBJ_P(sink), Z_OBJCE_P(sink), NULL, method, strlen(method), rv, argument == NULL ? 0 : 1, argument, NULL);
    } zend_catch {
        /* A fatal error: nobody else would turn this on again, not for the next request either. */
        EG(error_reporting) = reporting;
        zend_bailout();
    } zend_end_try();
    EG(error_reporting) = reporting;
    ok = EG(exception) == NULL;
    if (!ok && instanceof_function(EG(exception)->ce, spl_ce_RuntimeException)) {
        zend_clear_exception();
    }
    return ok;
}

zend_long php_wxfavor_tell_quietly(zval *sink)
{
    zend_long position = -1;
    zval result;

    if (is_able(sink, "isseekable")) {
        if (ask_quietly(sink, "tell", NULL, &result) && Z_TYPE(result) == IS_LONG) {
            position = Z_LVAL(result);
        }
        zval_ptr_dtor(&result);
    }
    return position;
}

void php_wxfavor_seek_quietly(zval *sink, zend_long position)
{
    zval argument, result;

    if (position >= 0 && is_able(sink, "isseekable")) {
        ZVAL_LONG(&argument, position);
        ask_quietly(sink, "seek", &argument, &result);
        zval_ptr_dtor(&result);
    }
}

/* All has come: what is verified only now, and the sink at its start, where its reader expects it. */
static bool finish(php_wxfavor_call *call, zval *sink)
{
    const wxf_outcome *outcome = wxf_request_conclude(call->request);
    bool ok = true;

    call->delivery.finished = true;
    if (!php_wxfavor_delivery_is_good(outcome)) {
        return true;
    }
    ok = clear_old(call, sink);
    if (ok && !call->ended && !wxf_request_is_streamed(call->request)) {
        ok = hand_over(call, sink, wxf_buf_str(&outcome->answer->body));
    }
    if (ok) {
        php_wxfavor_seek_quietly(sink, 0);
    }
    return EG(exception) == NULL;
}

static bool serve_sink(php_wxfavor_call *call)
{
    wxf_transfer *transfer = wxf_request_transfer(call->request);
    zval sink;
    bool ok;

    if (Z_ISUNDEF(call->delivery.sink) || call->delivery.finished) {
        return true;
    }
    ZVAL_COPY(&sink, &call->delivery.sink);
    ok = hand_over(call, &sink, wxf_transfer_pending(transfer));
    if (ok && !call->ended && php_wxfavor_call_is_done(call) && wxf_transfer_pending(transfer).len == 0) {
        ok = finish(call, &sink);
    }
    zval_ptr_dtor(&sink);
    return ok;
}

static bool serve_bill(php_wxfavor_call *call)
{
    wxf_transfer *transfer = wxf_request_transfer(call->request);
    const wxf_transfer_answer *answer = wxf_transfer_get_answer(transfer);
    wxf_str bytes = wxf_transfer_pending(transfer);
    wxf_error err;
    wxf_code code = WXF_OK;

    if (bytes.len > 0 && !call->delivery.begun) {
        call->delivery.begun = true;
        code = wxf_bill_begin(call->delivery.bill, answer->status, wxf_headers_get(&answer->headers, WXF_STR("Content-Range")), &err);
        call->delivery.offset = (int64_t)wxf_bill_received(call->delivery.bill);
    }
    if (code == WXF_OK) {
        code = wxf_bill_write(call->delivery.bill, bytes, &err);
    }
    wxf_transfer_taken(transfer);
    call->delivery.finished = wxf_request_is_done(call->request);
    if (code != WXF_OK) {
        php_wxfavor_throw_error(&err, "");
    }
    return code == WXF_OK;
}

static bool serve_progress(php_wxfavor_call *call)
{
    wxf_transfer_progress now;
    zval progress, args[4], result;

    if (Z_ISUNDEF(call->delivery.progress) || !has_moved(call)) {
        return true;
    }
    now = wxf_transfer_get_progress(wxf_request_transfer(call->request));
    call->delivery.told = now;
    ZVAL_LONG(&args[0], (zend_long)(now.received_total > 0 ? now.received_total + call->delivery.offset : 0));
    ZVAL_LONG(&args[1], (zend_long)(now.received + call->delivery.offset));
    ZVAL_LONG(&args[2], (zend_long)now.sent_total);
    ZVAL_LONG(&args[3], (zend_long)now.sent);
    ZVAL_COPY(&progress, &call->delivery.progress);
    ZVAL_UNDEF(&result);
    call_user_function(NULL, NULL, &progress, &result, 4, args);
    zval_ptr_dtor(&result);
    zval_ptr_dtor(&progress);
    return EG(exception) == NULL;
}

bool php_wxfavor_delivery_serve(php_wxfavor_call *call)
{
    if (call->bill != NULL && call->bill->copying) {
        return php_wxfavor_bill_copy(call);
    }
    return (call->delivery.bill != NULL ? serve_bill(call) : serve_sink(call)) && (call->ended || serve_progress(call));
}
