#include "binding/exception.h"
#include "binding/http.h"

#include "ext/json/php_json.h"
#include "ext/spl/spl_exceptions.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"

#include "stubs/exception_arginfo.h"

zend_class_entry *php_wxfavor_exception_ce;
zend_class_entry *php_wxfavor_invalid_argument_ce;
zend_class_entry *php_wxfavor_unexpected_value_ce;
zend_class_entry *php_wxfavor_decryption_ce;
zend_class_entry *php_wxfavor_malformed_notification_ce;
zend_class_entry *php_wxfavor_signature_ce;
static zend_class_entry *transfer_ce, *connect_ce, *timeout_ce;
static zend_class_entry *request_ce, *client_error_ce, *server_error_ce;
static zend_class_entry *unsigned_ce, *clock_offset_ce, *unknown_serial_ce, *probe_ce, *wrong_signature_ce;

void php_wxfavor_exception_register(void)
{
    php_wxfavor_exception_ce = register_class_WxFavor_Exception_WxFavorException(zend_ce_throwable);
    php_wxfavor_invalid_argument_ce = register_class_WxFavor_Exception_InvalidArgumentException(
        spl_ce_InvalidArgumentException, php_wxfavor_exception_ce);
    php_wxfavor_unexpected_value_ce = register_class_WxFavor_Exception_UnexpectedValueException(
        spl_ce_UnexpectedValueException, php_wxfavor_exception_ce);
    php_wxfavor_decryption_ce = register_class_WxFavor_Exception_DecryptionException(php_wxfavor_unexpected_value_ce);
    php_wxfavor_malformed_notification_ce =
        register_class_WxFavor_Exception_MalformedNotificationException(php_wxfavor_unexpected_value_ce);
    transfer_ce = register_class_WxFavor_Exception_TransferException(spl_ce_RuntimeException, php_wxfavor_exception_ce);
    connect_ce = register_class_WxFavor_Exception_ConnectException(transfer_ce);
    timeout_ce = register_class_WxFavor_Exception_TimeoutException(transfer_ce);
    request_ce = register_class_WxFavor_Exception_RequestException(transfer_ce);
    client_error_ce = register_class_WxFavor_Exception_ClientException(request_ce);
    server_error_ce = register_class_WxFavor_Exception_ServerException(request_ce);
    php_wxfavor_signature_ce = register_class_WxFavor_Exception_SignatureException(request_ce);
    unsigned_ce = register_class_WxFavor_Exception_UnsignedException(php_wxfavor_signature_ce);
    clock_offset_ce = register_class_WxFavor_Exception_ClockOffsetException(php_wxfavor_signature_ce);
    unknown_serial_ce = register_class_WxFavor_Exception_UnknownSerialException(php_wxfavor_signature_ce);
    probe_ce = register_class_WxFavor_Exception_SignatureProbeException(php_wxfavor_signature_ce);
    wrong_signature_ce = register_class_WxFavor_Exception_WrongSignatureException(php_wxfavor_signature_ce);
}

/* ---- throwing ----------------------------------------------------------- */

/*
 * Frames of a configuration error would carry the configuration, private key
 * included. PHP 8.2 masks it; before, the arguments are left out.
 */
static zend_object *throw_text(zend_class_entry *ce, zend_long code, const char *text)
{
#if PHP_VERSION_ID < 80200
    bool ignore = EG(exception_ignore_args);
    zend_object *exception;

    EG(exception_ignore_args) = true;
    exception = zend_throw_exception(ce, text, code);
    EG(exception_ignore_args) = ignore;
    return exception;
#else
    return zend_throw_exception(ce, text, code);
#endif
}

const char *php_wxfavor_shown(const char *text)
{
    return wxf_shown(wxf_str_from(text)).ptr; /* both end with a NUL */
}

static void throw_formatted(zend_class_entry *ce, const char *format, va_list args)
{
    char *text;

    zend_vspprintf(&text, 0, format, args);
    wxf_make_utf8(text);
    throw_text(ce, 0, text);
    efree(text);
}

void php_wxfavor_throw_invalid(const char *format, ...)
{
    va_list args;

    va_start(args, format);
    throw_formatted(php_wxfavor_invalid_argument_ce, format, args);
    va_end(args);
}

void php_wxfavor_throw_refused(const wxf_fault *fault)
{
    zend_class_entry *ce = php_wxfavor_invalid_argument_ce;
    zend_object *exception;
    char *text;

    spprintf(&text, 0, "%s%s", fault->error.message,
             fault->business ? " (checks => false leaves out this rule of the documentation)" : "");
    exception = throw_text(ce, 0, text);
    zend_update_property_string(ce, exception, ZEND_STRL("path"), fault->path);
    zend_update_property_string(ce, exception, ZEND_STRL("rule"), fault->rule);
    efree(text);
}

void php_wxfavor_throw(zend_class_entry *ce, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    throw_formatted(ce, format, args);
    va_end(args);
}

zend_function *php_wxfavor_refuse_constructor(zend_object *object)
{
    zend_throw_error(NULL, "%s cannot be created with new", ZSTR_VAL(object->ce->name));
    return NULL;
}

static zend_class_entry *class_of(const wxf_error *err)
{
    switch (err->code) {
    case WXF_E_ARGUMENT:
    case WXF_E_KEY:
        return php_wxfavor_invalid_argument_ce;
    case WXF_E_DECRYPT:
        return php_wxfavor_decryption_ce;
    case WXF_E_JSON:
        return php_wxfavor_malformed_notification_ce;
    case WXF_E_CONNECT:
        return connect_ce;
    case WXF_E_TIMEOUT:
        return timeout_ce;
    case WXF_E_TRANSFER:
    case WXF_E_TOO_LARGE:
        return request_ce;
    case WXF_E_SIGNATURE:
        return php_wxfavor_signature_ce;
    default:
        return transfer_ce;
    }
}

void php_wxfavor_throw_error(const wxf_error *err, const char *context)
{
    char *text;

    spprintf(&text, 0, "%s%s", context, err->message);
    wxf_make_utf8(text);
    throw_text(class_of(err), 0, text);
    efree(text);
}

static zend_class_entry *class_of_verdict(wxf_verdict verdict)
{
    switch (verdict) {
    case WXF_UNSIGNED:
    case WXF_HEADERS_MISSING:
        return unsigned_ce;
    case WXF_CLOCK_OFFSET:
        return clock_offset_ce;
    case WXF_UNKNOWN_SERIAL:
        return unknown_serial_ce;
    case WXF_SIGNATURE_PROBE:
        return probe_ce;
    case WXF_BAD_SIGNATURE:
    case WXF_SIGNATURE_WRONG:
        return wrong_signature_ce;
    default:
        return php_wxfavor_signature_ce;
    }
}

void php_wxfavor_throw_signature(const wxf_error *err, wxf_verdict verdict)
{
    zend_object *exception = throw_text(class_of_verdict(verdict), 0, err->message);

    zend_update_property_string(php_wxfavor_signature_ce, exception, ZEND_STRL("reason"), wxf_verdict_name(verdict));
}

static void set_text(zend_object *exception, const char *name, size_t len, const char *text)
{
    if (text != NULL) {
        zend_update_property_string(exception->ce, exception, name, len, text);
    }
}

#define SET_TEXT(exception, name, text) set_text(exception, name, sizeof(name) - 1, text)

/* The details are free in form, so they are PHP's to decode. */
static void set_detail(zend_object *exception, wxf_str body)
{
    php_wxfavor_json_state before = PHP_WXFAVOR_JSON_STATE; /* json_last_error() is the caller's */
    zval decoded, *detail;
    int done = php_json_decode_ex(&decoded, body.ptr, body.len, PHP_JSON_OBJECT_AS_ARRAY, 64);

    PHP_WXFAVOR_JSON_STATE = before;
    if (done != SUCCESS) {
        return;
    }
    detail = Z_TYPE(decoded) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL(decoded), ZEND_STRL("detail")) : NULL;
    if (detail != NULL && Z_TYPE_P(detail) == IS_ARRAY) {
        zend_update_property(request_ce, exception, ZEND_STRL("errorDetail"), detail);
    }
    zval_ptr_dtor(&decoded);
}

static void set_request_facts(zend_object *exception, const wxf_request *request, const wxf_outcome *outcome)
{
    wxf_str method = wxf_request_method(request), url = wxf_request_url(request);

    zend_update_property_bool(transfer_ce, exception, ZEND_STRL("retryable"), outcome->retryable);
    zend_update_property_bool(transfer_ce, exception, ZEND_STRL("outcomeUnknown"), outcome->unknown);
    zend_update_property_stringl(transfer_ce, exception, ZEND_STRL("requestMethod"), method.ptr, method.len);
    zend_update_property_stringl(transfer_ce, exception, ZEND_STRL("requestUri"), url.ptr, url.len);
}

static char *describe_refusal(const wxf_request *request, const wxf_outcome *outcome)
{
    wxf_str method = wxf_request_method(request), url = wxf_request_url(request);
    const wxf_api_error *api = &outcome->api;
    int status = outcome->answer->status;
    const char *kind = status >= 500 ? "Server error" : status >= 400 ? "Client error" : "Unexpected answer";
    wxf_str location = wxf_headers_get(&outcome->answer->headers, WXF_STR("Location"));
    char *text;

    spprintf(&text, 0, "%s: %.*s %.*s answered %d%s%s%s%s%s%.*s%s%s%s%s%s%.*s", kind, (int)method.len, method.ptr,
             (int)url.len, url.ptr, status, api->code != NULL ? " " : "", api->code != NULL ? api->code : "",
             api->message != NULL ? ": " : "", api->message != NULL ? api->message : "",
             outcome->request_id.len > 0 ? " (Request-ID " : "", (int)outcome->request_id.len,
             outcome->request_id.ptr != NULL ? outcome->request_id.ptr : "", outcome->request_id.len > 0 ? ")" : "",
             outcome->verified == 0 ? "; its signature does not verify" : "", api->hint != NULL ? "; " : "",
             api->hint != NULL ? api->hint : "", location.len > 0 ? "; redirects are not followed: " : "",
             (int)location.len, location.ptr != NULL ? location.ptr : "");
    return text;
}

/* As zend_throw_exception() makes it, trace and all. */
static zend_object *make(zval *rv, zend_class_entry *ce, zend_long code, const char *text)
{
    object_init_ex(rv, ce);
    zend_update_property_string(zend_ce_exception, Z_OBJ_P(rv), ZEND_STRL("message"), text);
    zend_update_property_long(zend_ce_exception, Z_OBJ_P(rv), ZEND_STRL("code"), code);
    return Z_OBJ_P(rv);
}

/* The server's words must not write lines of their own into a log, nor speak to a terminal; and JSON takes UTF-8 alone. */
static void make_printable(char *text)
{
    wxf_make_utf8(text);
    for (; *text != '\0'; text++) {
        if ((unsigned char)*text < 0x20 || *text == 0x7F) {
            *text = ' ';
        }
    }
}

void php_wxfavor_outcome_exception(zval *rv, const wxf_request *request, const wxf_outcome *outcome, zval *response)
{
    bool refused = outcome->error.code == WXF_OK;
    int status = outcome->answer != NULL ? outcome->answer->status : 0;
    zend_class_entry *ce = !refused        ? class_of(&outcome->error)
                           : status >= 500 ? server_error_ce
                           : status >= 400 ? client_error_ce
                                           : request_ce;
    zend_object *exception;

    /* A verdict of "could not be checked" is still about an answer that nobody vouches for. */
    if (!refused && response != NULL) {
        ce = php_wxfavor_signature_ce;
    }
    if (ce == php_wxfavor_signature_ce) {
        ce = class_of_verdict(outcome->verdict);
    }
    if (refused) {
        char *text = describe_refusal(request, outcome);

        make_printable(text);
        exception = make(rv, ce, status, text);
        efree(text);
    } else {
        exception = make(rv, ce, status, outcome->error.message);
    }
    set_request_facts(exception, request, outcome);
    if (!instanceof_function(ce, request_ce)) {
        return;
    }
    if (response != NULL) {
        zend_update_property(request_ce, exception, ZEND_STRL("response"), response);
    }
    if (outcome->api.code != NULL) {
        set_detail(exception, wxf_buf_str(&outcome->answer->body));
    }
    SET_TEXT(exception, "errorCode", outcome->api.code);
    SET_TEXT(exception, "errorMessage", outcome->api.message);
    SET_TEXT(exception, "requestId", outcome->request_id.ptr);
    if (instanceof_function(ce, php_wxfavor_signature_ce)) {
        SET_TEXT(exception, "reason", wxf_verdict_name(outcome->verdict));
    }
}

void php_wxfavor_throw_without_key(const wxf_request *request, const wxf_error *err)
{
    /* WXF_E_SIGNATURE: of the answer with the certificates. It may have been a probe, and the call itself was not sent. */
    bool passing = err->code == WXF_E_CONNECT || err->code == WXF_E_TIMEOUT || err->code == WXF_E_TRANSFER ||
                   err->code == WXF_E_ABORTED || err->code == WXF_E_MEMORY || err->code == WXF_E_SIGNATURE;
    zend_class_entry *ce = err->code == WXF_E_CONNECT ? connect_ce : err->code == WXF_E_TIMEOUT ? timeout_ce : transfer_ce;
    const wxf_outcome outcome = { .retryable = passing };
    zend_object *exception = throw_text(ce, 0, err->message);

    if (request != NULL) {
        set_request_facts(exception, request, &outcome);
    } else {
        zend_update_property_bool(transfer_ce, exception, ZEND_STRL("retryable"), passing);
    }
}

bool php_wxfavor_exception_is_transfer(const zend_object *exception)
{
    return instanceof_function(exception->ce, transfer_ce);
}

/* ---- asking ------------------------------------------------------------- */

const zval *php_wxfavor_exception_peek(const zend_object *exception, const char *name, size_t len)
{
    const zend_property_info *info = zend_hash_str_find_ptr(&exception->ce->properties_info, name, len);
    const zval *value;

    if (info == NULL || (info->flags & ZEND_ACC_STATIC) != 0) {
        return &EG(uninitialized_zval);
    }
#ifdef ZEND_ACC_VIRTUAL
    if ((info->flags & ZEND_ACC_VIRTUAL) != 0) {
        return &EG(uninitialized_zval);
    }
#endif
    value = OBJ_PROP(exception, info->offset);
    ZVAL_DEREF(value);
    return value;
}

void php_wxfavor_exception_return(zval *return_value, zval *exception, const char *name, size_t len)
{
    zval hold, *value = zend_read_property(Z_OBJCE_P(exception), Z_OBJ_P(exception), name, len, false, &hold);

    if (EG(exception) == NULL) {
        ZVAL_COPY_DEREF(return_value, value);
    }
    if (value == &hold) {
        zval_ptr_dtor(&hold);
    }
}

#define RETURN_PROPERTY(name)                                                            \
    do {                                                                                 \
        ZEND_PARSE_PARAMETERS_NONE();                                                    \
        php_wxfavor_exception_return(return_value, ZEND_THIS, name, sizeof(name) - 1);   \
    } while (0)

ZEND_METHOD(WxFavor_Exception_InvalidArgumentException, getPath)
{
    RETURN_PROPERTY("path");
}

ZEND_METHOD(WxFavor_Exception_InvalidArgumentException, getRule)
{
    RETURN_PROPERTY("rule");
}

ZEND_METHOD(WxFavor_Exception_InvalidArgumentException, isRetryable)
{
    ZEND_PARSE_PARAMETERS_NONE();
    RETURN_FALSE;
}

ZEND_METHOD(WxFavor_Exception_InvalidArgumentException, isOutcomeUnknown)
{
    ZEND_PARSE_PARAMETERS_NONE();
    RETURN_FALSE;
}

ZEND_METHOD(WxFavor_Exception_TransferException, isRetryable)
{
    RETURN_PROPERTY("retryable");
}

ZEND_METHOD(WxFavor_Exception_TransferException, isOutcomeUnknown)
{
    RETURN_PROPERTY("outcomeUnknown");
}

ZEND_METHOD(WxFavor_Exception_TransferException, getRequestMethod)
{
    RETURN_PROPERTY("requestMethod");
}

ZEND_METHOD(WxFavor_Exception_TransferException, getRequestUri)
{
    RETURN_PROPERTY("requestUri");
}

ZEND_METHOD(WxFavor_Exception_RequestException, hasResponse)
{
    zval response;

    ZEND_PARSE_PARAMETERS_NONE();
    ZVAL_UNDEF(&response);
    php_wxfavor_exception_return(&response, ZEND_THIS, ZEND_STRL("response"));
    RETVAL_BOOL(Z_TYPE(response) == IS_OBJECT);
    zval_ptr_dtor(&response);
}

ZEND_METHOD(WxFavor_Exception_RequestException, getResponse)
{
    RETURN_PROPERTY("response");
}

ZEND_METHOD(WxFavor_Exception_RequestException, getErrorCode)
{
    RETURN_PROPERTY("errorCode");
}

ZEND_METHOD(WxFavor_Exception_RequestException, getErrorMessage)
{
    RETURN_PROPERTY("errorMessage");
}

ZEND_METHOD(WxFavor_Exception_RequestException, getRequestId)
{
    RETURN_PROPERTY("requestId");
}

ZEND_METHOD(WxFavor_Exception_RequestException, getErrorDetail)
{
    RETURN_PROPERTY("errorDetail");
}

ZEND_METHOD(WxFavor_Exception_RequestException, isSignatureVerified)
{
    zval response;

    ZEND_PARSE_PARAMETERS_NONE();
    ZVAL_UNDEF(&response);
    php_wxfavor_exception_return(&response, ZEND_THIS, ZEND_STRL("response"));
    if (Z_TYPE(response) == IS_OBJECT) {
        zend_call_method_with_0_params(Z_OBJ(response), Z_OBJCE(response), NULL, "issignatureverified", return_value);
    }
    zval_ptr_dtor(&response);
}

ZEND_METHOD(WxFavor_Exception_SignatureException, getReason)
{
    RETURN_PROPERTY("reason");
}

ZEND_METHOD(WxFavor_Exception_SignatureException, getHttpStatus)
{
    ZEND_PARSE_PARAMETERS_NONE();
    RETURN_LONG(401);
}

ZEND_METHOD(WxFavor_Exception_DecryptionException, getHttpStatus)
{
    ZEND_PARSE_PARAMETERS_NONE();
    RETURN_LONG(500);
}

ZEND_METHOD(WxFavor_Exception_MalformedNotificationException, getHttpStatus)
{
    ZEND_PARSE_PARAMETERS_NONE();
    RETURN_LONG(400);
}
