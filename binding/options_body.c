/* The options json and body: the bytes of a request, and what of them is signed. */
#include "binding/exception.h"
#include "binding/options.h"

#include "ext/json/php_json.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"
#include "zend_smart_str.h"

static bool set_body(wxf_request *request, const char *bytes, size_t len)
{
    wxf_error err;

    if (wxf_request_set_body(request, (wxf_str){ bytes, len }, &err) != WXF_OK) {
        php_wxfavor_throw_error(&err, "");
        return false;
    }
    return true;
}

static void throw_json_error(void)
{
    zval function, message;

    ZVAL_STRING(&function, "json_last_error_msg");
    ZVAL_UNDEF(&message);
    call_user_function(NULL, NULL, &function, &message, 0, NULL);
    php_wxfavor_throw_invalid("json cannot be encoded: %s", Z_TYPE(message) == IS_STRING ? Z_STRVAL(message) : "unknown error");
    zval_ptr_dtor(&message);
    zval_ptr_dtor(&function);
}

/* With PHP's own encoder and its defaults: what Guzzle's json option sends, byte for byte. */
bool php_wxfavor_apply_json(wxf_request *request, zval *value)
{
    smart_str json = { 0 };
    php_wxfavor_json_state before = PHP_WXFAVOR_JSON_STATE; /* json_last_error() is the caller's */
    bool ok = php_json_encode_ex(&json, value, 0, PHP_JSON_PARSER_DEFAULT_DEPTH) == SUCCESS;

    /* NAN and INF are no failure of the encoder, which writes 0 for them. */
    ok = ok && PHP_WXFAVOR_JSON_CODE == PHP_JSON_ERROR_NONE;
    smart_str_0(&json);
    if (EG(exception) != NULL) {
        ok = false;
    } else if (ok) {
        ok = json.s != NULL && set_body(request, ZSTR_VAL(json.s), ZSTR_LEN(json.s));
    } else {
        throw_json_error();
    }
    PHP_WXFAVOR_JSON_STATE = before;
    smart_str_free(&json);
    return ok;
}

/* From where the stream stands to its end; it stands there again afterwards, if it can. */
static bool apply_stream(wxf_request *request, zval *value)
{
    php_stream *stream;
    zend_string *bytes;
    zend_off_t position;
    bool ok;

    stream = php_wxfavor_stream(value);
    if (stream == NULL) {
        php_wxfavor_throw_invalid("body is a resource that is no open stream");
        return false;
    }
    if (strpbrk(stream->mode, "r+") == NULL) {
        php_wxfavor_throw_invalid("body is a stream that was opened for writing only (mode \"%s\")", stream->mode);
        return false;
    }
    position = php_stream_tell(stream);
    bytes = php_stream_copy_to_mem(stream, PHP_STREAM_COPY_ALL, 0);
    if (bytes == NULL) {
        bytes = ZSTR_EMPTY_ALLOC();
    }
    if (position >= 0 && (stream->flags & PHP_STREAM_FLAG_NO_SEEK) == 0) {
        php_stream_seek(stream, position, SEEK_SET);
    }
    ok = EG(exception) == NULL && set_body(request, ZSTR_VAL(bytes), ZSTR_LEN(bytes));
    zend_string_release(bytes);
    return ok;
}

static bool is_upload(const wxf_request *request)
{
    wxf_str type = wxf_request_header(request, WXF_STR("Content-Type")), multipart = WXF_STR("multipart/form-data");

    return type.len >= multipart.len && wxf_str_ieq((wxf_str){ type.ptr, multipart.len }, multipart);
}

/* What a PSR-7 stream gives when it is read, from its start if it can; NULL: an exception is pending. */
static zend_string *read_contents(zend_object *stream)
{
    zend_string *contents = NULL;
    zval result;

    zend_call_method_with_0_params(stream, stream->ce, NULL, "isseekable", &result);
    if (EG(exception) == NULL && zend_is_true(&result)) {
        zval ignored;

        zend_call_method_with_0_params(stream, stream->ce, NULL, "rewind", &ignored);
        zval_ptr_dtor(&ignored);
    }
    zval_ptr_dtor(&result);
    if (EG(exception) != NULL) {
        return NULL;
    }
    zend_call_method_with_0_params(stream, stream->ce, NULL, "getcontents", &result);
    if (EG(exception) == NULL) {
        contents = zval_get_string(&result);
    }
    zval_ptr_dtor(&result);
    return contents;
}

static bool is_stream_object(const zend_object *object)
{
    const HashTable *methods = &object->ce->function_table;

    return zend_hash_str_exists(methods, ZEND_STRL("isseekable")) && zend_hash_str_exists(methods, ZEND_STRL("rewind")) &&
           zend_hash_str_exists(methods, ZEND_STRL("getcontents"));
}

/*
 * An upload is signed over its meta part alone. The stream of MediaUtil, ours
 * and that of wechatpay/wechatpay, says so: as a string it is that part, and
 * what is read from it is the whole.
 */
static bool apply_upload(wxf_request *request, zend_object *stream, zend_string *text)
{
    zend_string *contents = read_contents(stream);
    wxf_error err;
    bool ok = contents != NULL;

    if (ok && ZSTR_LEN(contents) > 0 && !zend_string_equals(contents, text)) {
        ok = set_body(request, ZSTR_VAL(contents), ZSTR_LEN(contents));
        if (ok && wxf_request_set_signed_body(request, (wxf_str){ ZSTR_VAL(text), ZSTR_LEN(text) }, &err) != WXF_OK) {
            php_wxfavor_throw_error(&err, "");
            ok = false;
        }
    } else if (ok) {
        /* One that cannot be rewound has nothing left after it was made a string. */
        ok = set_body(request, ZSTR_VAL(text), ZSTR_LEN(text));
    }
    if (contents != NULL) {
        zend_string_release(contents);
    }
    return ok;
}

bool php_wxfavor_apply_body(wxf_request *request, zval *value)
{
    zend_string *text;
    bool ok;

    if (Z_TYPE_P(value) == IS_STRING) {
        return set_body(request, Z_STRVAL_P(value), Z_STRLEN_P(value));
    }
    if (Z_TYPE_P(value) == IS_RESOURCE) {
        return apply_stream(request, value);
    }
    if (Z_TYPE_P(value) != IS_OBJECT || !instanceof_function(Z_OBJCE_P(value), zend_ce_stringable)) {
        php_wxfavor_throw_invalid("body must be a string, a resource or a Stringable, %s given; use json for a value to encode",
                                  zend_zval_type_name(value));
        return false;
    }
    text = zval_try_get_string(value);
    if (text == NULL) {
        return false;
    }
    ok = is_upload(request) && is_stream_object(Z_OBJ_P(value)) ? apply_upload(request, Z_OBJ_P(value), text)
                                                                : set_body(request, ZSTR_VAL(text), ZSTR_LEN(text));
    zend_string_release(text);
    return ok;
}
