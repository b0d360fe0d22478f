/* Where a bill goes: paths are prepared before anything is sent, and what was checked is handed over. */
#include "binding/bill.h"
#include "binding/exception.h"
#include "binding/http.h"
#include "binding/options.h"
#include "binding/runtime.h"

#include "ext/spl/spl_exceptions.h"
#include "php_open_temporary_file.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"

/* How much one turn hands over, so that others have theirs. */
#define BLOCK 8192
#define BLOCKS 32

/* ---- before ------------------------------------------------------------- */

static bool is_plain_path(const zend_string *path)
{
    return strstr(ZSTR_VAL(path), "://") == NULL;
}

/* The file itself, where the path is a link to it: renaming would replace the link. */
static zend_string *resolve(zend_string *path)
{
    char real[MAXPATHLEN], *full;
    zend_string *resolved;

    if (ZSTR_LEN(path) == 0 || strlen(ZSTR_VAL(path)) != ZSTR_LEN(path)) {
        php_wxfavor_throw_invalid("sink must be a path; it is empty, or has a NUL byte");
        return NULL;
    }
    if (VCWD_REALPATH(ZSTR_VAL(path), real) != NULL) {
        resolved = zend_string_init(real, strlen(real), false);
    } else {
        full = expand_filepath(ZSTR_VAL(path), NULL);
        if (full == NULL) {
            php_wxfavor_throw_invalid("sink: %s is no path", ZSTR_VAL(path));
            return NULL;
        }
        resolved = zend_string_init(full, strlen(full), false);
        efree(full);
    }
    if (php_check_open_basedir_ex(ZSTR_VAL(resolved), 0) != 0) {
        php_wxfavor_throw_invalid("sink: open_basedir does not allow %s", ZSTR_VAL(resolved));
        zend_string_release(resolved);
        return NULL;
    }
    return resolved;
}

bool php_wxfavor_bill_take_sink(php_wxfavor_bill *download, zval *value)
{
    php_wxfavor_delivery delivery;
    zval options;

    ZVAL_DEREF(value);
    if (Z_TYPE_P(value) == IS_STRING && is_plain_path(Z_STR_P(value))) {
        download->target = resolve(Z_STR_P(value));
        return download->target != NULL && php_wxfavor_bridge_prepare();
    }
    /* All else is what the option `sink` takes, too. */
    php_wxfavor_delivery_init(&delivery);
    array_init(&options);
    Z_TRY_ADDREF_P(value);
    add_assoc_zval(&options, "sink", value);
    if (Z_TYPE_P(value) == IS_NULL) {
        php_wxfavor_throw_invalid("sink must be a path, a resource that is an open stream, or a Stream; null given");
    } else if (php_wxfavor_delivery_read(&delivery, Z_ARRVAL(options))) {
        ZVAL_COPY_VALUE(&download->sink, &delivery.sink);
        ZVAL_UNDEF(&delivery.sink);
    }
    php_wxfavor_delivery_free(&delivery);
    zval_ptr_dtor(&options);
    return EG(exception) == NULL;
}

char *php_wxfavor_bill_path(const php_wxfavor_bill *download)
{
    char *path;

    if (download->target != NULL) {
        return estrdup(ZSTR_VAL(download->target));
    }
    spprintf(&path, 0, "%s/wxfavor-bill", php_get_temporary_directory());
    return path;
}

/* ---- behind ------------------------------------------------------------- */

/* Our own streams are not asked for all their metadata: a wrapper may complain about that. */
static bool is_appending(zval *sink)
{
    zval key, mode, resource;
    php_stream *stream;
    bool is;

    if (instanceof_function(Z_OBJCE_P(sink), php_wxfavor_stream_ce)) {
        php_wxfavor_stream_resource(&resource, Z_OBJ_P(sink));
        stream = Z_TYPE(resource) == IS_RESOURCE ? php_wxfavor_stream(&resource) : NULL;
        is = stream != NULL && strchr(stream->mode, 'a') != NULL;
        zval_ptr_dtor(&resource);
        return is;
    }
    ZVAL_STRING(&key, "mode");
    ZVAL_UNDEF(&mode);
    zend_call_method_with_1_params(Z_OBJ_P(sink), Z_OBJCE_P(sink), NULL, "getmetadata", &mode, &key);
    is = EG(exception) == NULL && Z_TYPE(mode) == IS_STRING && strchr(Z_STRVAL(mode), 'a') != NULL;
    zval_ptr_dtor(&mode);
    zval_ptr_dtor(&key);
    return is;
}

/* What appends writes at the end, wherever it says that it stands. */
static void go_where_it_writes(zval *sink)
{
    zval offset, whence, result;

    ZVAL_UNDEF(&result);
    if (php_wxfavor_tell_quietly(sink) >= 0 && is_appending(sink)) {
        ZVAL_LONG(&offset, 0);
        ZVAL_LONG(&whence, SEEK_END);
        zend_call_method_with_2_params(Z_OBJ_P(sink), Z_OBJCE_P(sink), NULL, "seek", &result, &offset, &whence);
    }
    zval_ptr_dtor(&result);
    if (EG(exception) != NULL && instanceof_function(EG(exception)->ce, spl_ce_RuntimeException)) {
        zend_clear_exception();
    }
}

/* Once, before its first byte. -1: it cannot go back there. */
static zend_long start_of(zval *sink)
{
    go_where_it_writes(sink);
    return EG(exception) == NULL ? php_wxfavor_tell_quietly(sink) : -1;
}

bool php_wxfavor_bill_copy(php_wxfavor_call *call)
{
    char block[BLOCK];
    long count = 1;
    zval sink;

    ZVAL_COPY(&sink, &call->bill->sink);
    if (!call->bill->placed) {
        zend_long start = start_of(&sink);

        if (!call->ended) {
            call->bill->placed = true;
            call->bill->start = start;
        }
    }
    for (int i = 0; i < BLOCKS && count > 0 && EG(exception) == NULL && !call->ended; i++) {
        count = wxf_bill_read(call->bill->bill, block, sizeof block);
        if (count > 0) {
            php_wxfavor_write_all(&sink, block, (size_t)count);
        }
    }
    if (count < 0 && EG(exception) == NULL) {
        zend_throw_exception(spl_ce_RuntimeException, "The file with the bill cannot be read", 0);
    } else if (count == 0 && EG(exception) == NULL && !call->ended) {
        php_wxfavor_seek_quietly(&sink, call->bill->start);
        if (!call->ended) {
            call->bill->copying = false;
            call->bill->copied = true;
        }
    }
    zval_ptr_dtor(&sink);
    return EG(exception) == NULL;
}

bool php_wxfavor_bill_keep(php_wxfavor_bill *download, zval *value)
{
    zend_string *target;
    wxf_error err;
    php_stream *stream;
    zval resource;

    if (wxf_bill_keep(download->bill, &err) != WXF_OK) {
        php_wxfavor_throw_error(&err, "");
        return false;
    }
    /* A warning may end the call, and the download with it. */
    target = zend_string_copy(download->target);
    stream = php_stream_open_wrapper(ZSTR_VAL(target), "rb", REPORT_ERRORS, NULL);
    zend_string_release(target);
    if (stream == NULL) {
        if (EG(exception) == NULL) {
            zend_throw_exception(spl_ce_RuntimeException, "The bill was written, but cannot be read", 0);
        }
        return false;
    }
    php_stream_to_zval(stream, &resource);
    php_wxfavor_stream_from(value, &resource, 1);
    zval_ptr_dtor(&resource);
    return EG(exception) == NULL;
}
