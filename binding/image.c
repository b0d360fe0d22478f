/* uploadImage(): reads the image, wherever it is, and sends the message that the core makes of it. */
#include "binding/client.h"
#include "binding/exception.h"
#include "binding/http.h"
#include "binding/options.h"
#include "binding/runtime.h"
#include "core/fault.h"
#include "core/image.h"

#include "ext/standard/php_string.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"
#include "zend_smart_str.h"

#define UPLOAD_PATH "v3/marketing/favor/media/image-upload"

/* Of a string that is no path, that much is told. */
#define SHOWN 32

#define CHUNK 65536

/* What is read: one byte more than allowed is enough to see that it is too much. */
static size_t most(bool checks)
{
    return checks ? (size_t)WXF_IMAGE_MAX + 1 : PHP_STREAM_COPY_ALL;
}

static zend_string *read_php_stream(php_stream *stream, bool checks)
{
    zend_off_t position = php_stream_tell(stream);
    zend_string *bytes = php_stream_copy_to_mem(stream, most(checks), 0);

    if (position >= 0 && (stream->flags & PHP_STREAM_FLAG_NO_SEEK) == 0 && EG(exception) == NULL) {
        php_stream_seek(stream, position, SEEK_SET);
    }
    return bytes != NULL ? bytes : ZSTR_EMPTY_ALLOC();
}

static zend_string *base_name(const char *path)
{
    return path == NULL ? NULL : php_basename(path, strlen(path), NULL, 0);
}

/* "php://memory" is an address, but not the name of an image. */
static zend_string *name_in(const char *address)
{
    return address != NULL && strncmp(address, "php://", 6) != 0 ? base_name(address) : NULL;
}

/* Bytes of an image in place of its path are not for messages, which end in logs; nor for a terminal. */
static bool is_presentable(const zend_string *path)
{
    if (ZSTR_LEN(path) > MAXPATHLEN || wxf_utf8_count((wxf_str){ ZSTR_VAL(path), ZSTR_LEN(path) }) == SIZE_MAX) {
        return false;
    }
    for (size_t i = 0; i < ZSTR_LEN(path); i++) {
        if ((unsigned char)ZSTR_VAL(path)[i] < 0x20 || ZSTR_VAL(path)[i] == 0x7F) {
            return false;
        }
    }
    return true;
}

static void throw_no_path(const zend_string *path)
{
    char shown[4 * SHOWN + 1], *out = shown;

    for (size_t i = 0; i < ZSTR_LEN(path) && i < SHOWN; i++) {
        unsigned char c = (unsigned char)ZSTR_VAL(path)[i];

        out += snprintf(out, 5, c < 0x20 || c >= 0x7F || c == '\\' || c == '"' ? "\\x%02x" : "%c", c);
    }
    *out = '\0';
    php_wxfavor_throw_invalid("image cannot be opened: \"%s\"%s (%zu bytes); a path or stream is expected, so wrap the bytes of an image in a "
                              "WxFavor\\Http\\Stream",
                              shown, ZSTR_LEN(path) > SHOWN ? "..." : "", ZSTR_LEN(path));
}

static zend_string *read_path(zend_string *path, bool checks, zend_string **name)
{
    bool presentable = is_presentable(path);
    zend_error_handling handling;
    php_stream *stream = NULL;
    zend_string *bytes = NULL;

    if (ZSTR_LEN(path) == 0) {
        php_wxfavor_throw_invalid("image must be the path of an image; it is empty");
        return NULL;
    }
    if (strlen(ZSTR_VAL(path)) != ZSTR_LEN(path)) {
        throw_no_path(path);
        return NULL;
    }
    zend_replace_error_handling(EH_THROW, php_wxfavor_invalid_argument_ce, &handling);
    stream = php_stream_open_wrapper(ZSTR_VAL(path), "rb", presentable ? REPORT_ERRORS : 0, NULL);
    if (stream != NULL) {
        bytes = read_php_stream(stream, checks);
        php_stream_close(stream);
    }
    zend_restore_error_handling(&handling);
    /* What the exception says may repeat the path; but it may be exit(). */
    if (stream == NULL && (EG(exception) == NULL ||
                           (!presentable && !zend_is_unwind_exit(EG(exception)) && !zend_is_graceful_exit(EG(exception))))) {
        zend_clear_exception();
        throw_no_path(path);
    }
    *name = base_name(ZSTR_VAL(path));
    return bytes;
}

static zend_string *read_resource(zval *resource, bool checks, zend_string **name)
{
    php_stream *stream = php_wxfavor_stream(resource);

    if (stream == NULL) {
        php_wxfavor_throw_invalid("image is a resource that is no open stream");
        return NULL;
    }
    if (strpbrk(stream->mode, "r+") == NULL) {
        php_wxfavor_throw_invalid("image is a stream that was opened for writing only (mode \"%s\")", stream->mode);
        return NULL;
    }
    *name = name_in(stream->orig_path);
    return read_php_stream(stream, checks);
}

static bool ask(zval *object, const char *method, zval *rv, zval *argument)
{
    ZVAL_UNDEF(rv);
    zend_call_method(Z_OBJ_P(object), Z_OBJCE_P(object), NULL, method, strlen(method), rv, argument == NULL ? 0 : 1, argument, NULL);
    return EG(exception) == NULL;
}

/* It gives as much at a time as it likes, and nothing at its end. */
static bool read_parts(zval *stream, size_t limit, smart_str *bytes)
{
    zval length, part;
    size_t got;

    do {
        ZVAL_LONG(&length, (zend_long)MIN(limit - smart_str_get_len(bytes), CHUNK));
        if (!ask(stream, "read", &part, &length) || Z_TYPE(part) != IS_STRING) {
            zval_ptr_dtor(&part);
            if (EG(exception) == NULL) {
                php_wxfavor_throw_invalid("image is a stream that gives no strings");
            }
            return false;
        }
        got = Z_STRLEN(part);
        smart_str_append(bytes, Z_STR(part));
        zval_ptr_dtor(&part);
    } while (got > 0 && smart_str_get_len(bytes) < limit);
    return true;
}

/* Of a stream that is not ours. */
static bool ask_name(zval *stream, zend_string **name)
{
    zval key, uri;
    bool ok;

    ZVAL_STRING(&key, "uri");
    ok = ask(stream, "getmetadata", &uri, &key);
    if (ok && Z_TYPE(uri) == IS_STRING) {
        *name = name_in(Z_STRVAL(uri));
    }
    zval_ptr_dtor(&uri);
    zval_ptr_dtor(&key);
    return ok;
}

/* From where it stands to its end; it stands there again afterwards, if it can. */
static zend_string *read_stream_object(zval *stream, bool checks, zend_string **name)
{
    bool ours = instanceof_function(Z_OBJCE_P(stream), php_wxfavor_stream_ce);
    zval seekable, position, resource, result;
    smart_str bytes = { 0 };
    bool ok;

    if (ours) {
        php_wxfavor_stream_resource(&resource, Z_OBJ_P(stream));
        if (Z_TYPE(resource) == IS_RESOURCE) {
            zend_string *all = read_resource(&resource, checks, name);

            zval_ptr_dtor(&resource);
            return all;
        }
    }
    ZVAL_UNDEF(&seekable);
    ZVAL_UNDEF(&position);
    ok = (ours || ask_name(stream, name)) && ask(stream, "isseekable", &seekable, NULL) &&
         (!zend_is_true(&seekable) || ask(stream, "tell", &position, NULL)) &&
         read_parts(stream, checks ? most(true) : (size_t)ZEND_LONG_MAX, &bytes);
    if (ok && Z_TYPE(position) == IS_LONG) {
        ok = ask(stream, "seek", &result, &position);
        zval_ptr_dtor(&result);
    }
    zval_ptr_dtor(&seekable);
    zval_ptr_dtor(&position);
    if (!ok) {
        smart_str_free(&bytes);
        return NULL;
    }
    return smart_str_extract(&bytes);
}

static bool is_stream_object(const zval *source)
{
    return Z_TYPE_P(source) == IS_OBJECT && (instanceof_function(Z_OBJCE_P(source), php_wxfavor_stream_ce) ||
                                             php_wxfavor_bridge_is_psr(Z_OBJCE_P(source), PHP_WXFAVOR_BRIDGED_STREAM));
}

/* NULL: an exception is pending. *name stays NULL if the source has none. */
static zend_string *read_image(zval *source, bool checks, zend_string **name)
{
    if (Z_TYPE_P(source) == IS_STRING) {
        return read_path(Z_STR_P(source), checks, name);
    }
    if (Z_TYPE_P(source) == IS_RESOURCE) {
        return read_resource(source, checks, name);
    }
    if (is_stream_object(source)) {
        return read_stream_object(source, checks, name);
    }
    php_wxfavor_throw_invalid("image must be a path, a resource that is an open stream, or a Stream; %s given",
                              zend_zval_type_name(source));
    return NULL;
}

/* Those who can leave out the checks are told so. */
static bool set_message(wxf_request *request, zend_string *name, zend_string *bytes, bool checks, bool can_leave_out)
{
    wxf_image_message message = { WXF_BUF_INIT, WXF_BUF_INIT, WXF_BUF_INIT };
    wxf_fault fault;
    wxf_code code = wxf_image_compose(&message, (wxf_str){ ZSTR_VAL(name), ZSTR_LEN(name) },
                                      (wxf_str){ ZSTR_VAL(bytes), ZSTR_LEN(bytes) }, checks, &fault);

    if (code == WXF_OK) {
        code = wxf_request_set_header(request, WXF_STR("Content-Type"), wxf_buf_str(&message.content_type), &fault.error);
    }
    if (code == WXF_OK) {
        code = wxf_request_set_body(request, wxf_buf_str(&message.body), &fault.error);
    }
    if (code == WXF_OK) {
        code = wxf_request_set_signed_body(request, wxf_buf_str(&message.meta), &fault.error);
    }
    wxf_image_message_free(&message);
    if (code != WXF_OK && fault.path[0] != '\0') {
        fault.business = fault.business && can_leave_out;
        php_wxfavor_throw_refused(&fault);
    } else if (code != WXF_OK) {
        php_wxfavor_throw_error(&fault.error, "");
    }
    return code == WXF_OK;
}

php_wxfavor_call *php_wxfavor_image_compose(zend_object *client, zval *image, zend_string *filename, bool checks,
                                             HashTable *options)
{
    zend_string *name = NULL, *bytes;
    php_wxfavor_call *call = NULL;
    wxf_fault fault;

    bytes = php_wxfavor_bridge_prepare() ? read_image(image, checks, &name) : NULL;
    if (bytes == NULL || EG(exception) != NULL) {
        goto done;
    }
    if (filename == NULL && name == NULL) {
        wxf_fault_at(&fault, WXF_E_ARGUMENT, NULL, "required", "filename must be given, because the stream has none");
        snprintf(fault.path, sizeof fault.path, "meta.filename");
        php_wxfavor_throw_refused(&fault);
        goto done;
    }
    call = php_wxfavor_client_compose(php_wxfavor_client_from(client), WXF_STR("POST"), WXF_STR(UPLOAD_PATH), options);
    if (call != NULL && !set_message(call->request, filename != NULL ? filename : name, bytes, checks, options != NULL)) {
        php_wxfavor_call_free(call);
        call = NULL;
    }
done:
    if (bytes != NULL) {
        zend_string_release(bytes);
    }
    if (name != NULL) {
        zend_string_release(name);
    }
    return call;
}

/* Everything that can be wrong with the arguments is thrown before there is a promise. */
static void upload(INTERNAL_FUNCTION_PARAMETERS, bool async)
{
    zval *image;
    zend_string *filename = NULL;
    php_wxfavor_call *call;

    ZEND_PARSE_PARAMETERS_START(1, 2)
        Z_PARAM_ZVAL(image)
        Z_PARAM_OPTIONAL
        Z_PARAM_STR_OR_NULL(filename)
    ZEND_PARSE_PARAMETERS_END();
    if (async && !php_wxfavor_bridge_prepare_promise()) {
        RETURN_THROWS();
    }
    call = php_wxfavor_image_compose(Z_OBJ_P(ZEND_THIS), image, filename, true, NULL);
    if (call != NULL) {
        (async ? php_wxfavor_client_promise : php_wxfavor_client_run)(call, return_value);
    }
}

ZEND_METHOD(WxFavor_Client, uploadImage)
{
    upload(INTERNAL_FUNCTION_PARAM_PASSTHRU, false);
}

ZEND_METHOD(WxFavor_Client, uploadImageAsync)
{
    upload(INTERNAL_FUNCTION_PARAM_PASSTHRU, true);
}
