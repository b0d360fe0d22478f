/* uploadImage(): reads the image, wherever it is, and sends the message that the core makes of it. */
#include "binding/client.h"
#include "binding/exception.h"
#include "binding/http.h"
#include "binding/runtime.h"
#include "core/image.h"

#include "ext/standard/php_string.h"
#include "zend_interfaces.h"

#define UPLOAD_PATH "v3/marketing/favor/media/image-upload"

/* One byte more than allowed is enough to see that it is too much. */
#define READ_MAX ((size_t)WXF_IMAGE_MAX + 1)

static zend_string *read_php_stream(php_stream *stream)
{
    zend_off_t position = php_stream_tell(stream);
    zend_string *bytes = php_stream_copy_to_mem(stream, READ_MAX, 0);

    if (position >= 0 && (stream->flags & PHP_STREAM_FLAG_NO_SEEK) == 0 && EG(exception) == NULL) {
        php_stream_seek(stream, position, SEEK_SET);
    }
    return bytes != NULL ? bytes : ZSTR_EMPTY_ALLOC();
}

static zend_string *base_name(const char *path)
{
    return path == NULL ? NULL : php_basename(path, strlen(path), NULL, 0);
}

static zend_string *read_path(zend_string *path, zend_string **name)
{
    zend_error_handling handling;
    php_stream *stream = NULL;
    zend_string *bytes = NULL;

    if (ZSTR_LEN(path) == 0 || strlen(ZSTR_VAL(path)) != ZSTR_LEN(path)) {
        php_wxfavor_throw_invalid("image must be the path of an image, not its content; it is empty, or has a NUL byte");
        return NULL;
    }
    zend_replace_error_handling(EH_THROW, php_wxfavor_invalid_argument_ce, &handling);
    stream = php_stream_open_wrapper(ZSTR_VAL(path), "rb", REPORT_ERRORS, NULL);
    if (stream != NULL) {
        bytes = read_php_stream(stream);
        php_stream_close(stream);
    }
    zend_restore_error_handling(&handling);
    *name = base_name(ZSTR_VAL(path));
    return bytes;
}

static zend_string *read_resource(zval *resource, zend_string **name)
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
    /* "php://memory" is an address, but not the name of an image. */
    *name = stream->orig_path != NULL && strncmp(stream->orig_path, "php://", 6) != 0 ? base_name(stream->orig_path) : NULL;
    return read_php_stream(stream);
}

static bool ask(zval *object, const char *method, zval *rv, zval *argument)
{
    ZVAL_UNDEF(rv);
    zend_call_method(Z_OBJ_P(object), Z_OBJCE_P(object), NULL, method, strlen(method), rv, argument == NULL ? 0 : 1, argument, NULL);
    return EG(exception) == NULL;
}

/* From where it stands to its end; it stands there again afterwards, if it can. */
static zend_string *read_stream_object(zval *stream, zend_string **name)
{
    zval seekable, position, length, part;
    zend_string *bytes = NULL;
    bool ok;

    php_wxfavor_stream_resource(&part, Z_OBJ_P(stream));
    if (Z_TYPE(part) == IS_RESOURCE) {
        bytes = read_resource(&part, name);
        zval_ptr_dtor(&part);
        return bytes;
    }
    ZVAL_LONG(&length, (zend_long)READ_MAX);
    ok = ask(stream, "isseekable", &seekable, NULL) && ask(stream, "tell", &position, NULL) &&
         ask(stream, "read", &part, &length);
    if (ok && zend_is_true(&seekable)) {
        zval result;

        ok = ask(stream, "seek", &result, &position);
        zval_ptr_dtor(&result);
    }
    if (ok) {
        bytes = zval_get_string(&part);
    }
    zval_ptr_dtor(&part);
    return bytes;
}

/* NULL: an exception is pending. *name stays NULL if the source has none. */
static zend_string *read_image(zval *source, zend_string **name)
{
    if (Z_TYPE_P(source) == IS_STRING) {
        return read_path(Z_STR_P(source), name);
    }
    if (Z_TYPE_P(source) == IS_RESOURCE) {
        return read_resource(source, name);
    }
    if (Z_TYPE_P(source) == IS_OBJECT && instanceof_function(Z_OBJCE_P(source), php_wxfavor_stream_ce)) {
        return read_stream_object(source, name);
    }
    php_wxfavor_throw_invalid("image must be a path, a resource that is an open stream, or a Stream; %s given",
                              zend_zval_type_name(source));
    return NULL;
}

static bool set_message(wxf_request *request, zend_string *name, zend_string *bytes)
{
    wxf_image_message message = { WXF_BUF_INIT, WXF_BUF_INIT, WXF_BUF_INIT };
    wxf_error err;
    wxf_code code = wxf_image_compose(&message, (wxf_str){ ZSTR_VAL(name), ZSTR_LEN(name) },
                                      (wxf_str){ ZSTR_VAL(bytes), ZSTR_LEN(bytes) }, &err);

    if (code == WXF_OK) {
        code = wxf_request_set_header(request, WXF_STR("Content-Type"), wxf_buf_str(&message.content_type), &err);
    }
    if (code == WXF_OK) {
        code = wxf_request_set_body(request, wxf_buf_str(&message.body), &err);
    }
    if (code == WXF_OK) {
        code = wxf_request_set_signed_body(request, wxf_buf_str(&message.meta), &err);
    }
    wxf_image_message_free(&message);
    if (code != WXF_OK) {
        php_wxfavor_throw_error(&err, "");
    }
    return code == WXF_OK;
}

php_wxfavor_call *php_wxfavor_image_compose(zend_object *client, zval *image, zend_string *filename, HashTable *options)
{
    zend_string *name = NULL, *bytes;
    php_wxfavor_call *call = NULL;

    bytes = read_image(image, &name);
    if (bytes == NULL || EG(exception) != NULL) {
        goto done;
    }
    if (filename == NULL && name == NULL) {
        php_wxfavor_throw_invalid("filename must be given, because the stream has none");
        goto done;
    }
    call = php_wxfavor_client_compose(php_wxfavor_client_from(client), WXF_STR("POST"), WXF_STR(UPLOAD_PATH), options);
    if (call != NULL && !set_message(call->request, filename != NULL ? filename : name, bytes)) {
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
    call = php_wxfavor_image_compose(Z_OBJ_P(ZEND_THIS), image, filename, NULL);
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
