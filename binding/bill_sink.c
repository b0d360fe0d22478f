/* Where a bill goes: paths are prepared before anything is sent, and what was checked is handed over. */
#include "binding/bill.h"
#include "binding/client.h"
#include "binding/exception.h"
#include "binding/http.h"
#include "binding/runtime.h"

#include "ext/spl/spl_exceptions.h"
#include "php_open_temporary_file.h"
#include "zend_exceptions.h"

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

bool php_wxfavor_bill_copy(php_wxfavor_call *call)
{
    char block[BLOCK];
    long count = 1;
    zval sink;

    ZVAL_COPY(&sink, &call->bill->sink);
    for (int i = 0; i < BLOCKS && count > 0 && EG(exception) == NULL && !call->ended; i++) {
        count = wxf_bill_read(call->bill->bill, block, sizeof block);
        if (count > 0) {
            php_wxfavor_write_all(&sink, block, (size_t)count);
        }
    }
    if (count < 0 && EG(exception) == NULL) {
        zend_throw_exception(spl_ce_RuntimeException, "The file with the bill cannot be read", 0);
    } else if (count == 0 && EG(exception) == NULL && !call->ended) {
        php_wxfavor_rewind_quietly(&sink);
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
