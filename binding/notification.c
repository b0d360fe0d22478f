#include "binding/compat.h"
#include "binding/crypto.h"
#include "binding/exception.h"
#include "binding/notification.h"
#include "binding/typed.h"
#include "core/digest.h"

#include "ext/date/php_date.h"
#include "ext/json/php_json.h"
#include "SAPI.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"

#include "stubs/notification_arginfo.h"

#define COUPON_USE "COUPON.USE"

zend_class_entry *php_wxfavor_notification_ce;
static zend_class_entry *reply_ce;
static zend_object_handlers notification_handlers;

typedef struct notification {
    wxf_fault *fault; /* owned: why there is no $coupon; NULL if there is one, or none belongs there */
    zend_object std;
} notification;

static notification *notification_from(zend_object *object)
{
    return (notification *)(void *)((char *)object - offsetof(notification, std));
}

static zend_object *create_object(zend_class_entry *ce)
{
    notification *this = zend_object_alloc(sizeof *this, ce);

    zend_object_std_init(&this->std, ce);
    object_properties_init(&this->std, ce);
    this->std.handlers = &notification_handlers;
    return &this->std;
}

static void keep_fault(notification *this, const wxf_fault *fault)
{
    this->fault = emalloc(sizeof *fault);
    *this->fault = *fault;
}

static void free_object(zend_object *object)
{
    notification *this = notification_from(object);

    if (this->fault != NULL) {
        efree(this->fault);
    }
    zend_object_std_dtor(object);
}

static zend_object *clone_object(zend_object *old)
{
    zend_object *made = create_object(old->ce);

    if (notification_from(old)->fault != NULL) {
        keep_fault(notification_from(made), notification_from(old)->fault);
    }
    zend_objects_clone_members(made, old);
    return made;
}

/*
 * Asking for a $coupon that could not be made throws, also by way of ?? and
 * isset(): nobody should take it for another event. True: it has thrown.
 */
static bool throws(zend_object *object, zend_string *name)
{
    const wxf_fault *fault = notification_from(object)->fault;

    if (fault == NULL || !zend_string_equals_literal(name, "coupon")) {
        return false;
    }
    php_wxfavor_throw_fault(fault);
    return true;
}

static zval *read_property(zend_object *object, zend_string *name, int type, void **cache_slot, zval *rv)
{
    if ((type == BP_VAR_R || type == BP_VAR_IS) && throws(object, name)) {
        return &EG(uninitialized_zval);
    }
    return zend_std_read_property(object, name, type, cache_slot, rv);
}

static int has_property(zend_object *object, zend_string *name, int check, void **cache_slot)
{
    if (check != ZEND_PROPERTY_EXISTS && throws(object, name)) {
        return 0;
    }
    return zend_std_has_property(object, name, check, cache_slot);
}

void php_wxfavor_notification_register(void)
{
    php_wxfavor_parser_register(register_class_WxFavor_NotificationParser());
    php_wxfavor_notification_ce = register_class_WxFavor_Notification(php_json_serializable_ce);
    php_wxfavor_notification_ce->create_object = create_object;
    memcpy(&notification_handlers, zend_get_std_object_handlers(), sizeof notification_handlers);
    notification_handlers.offset = offsetof(notification, std);
    notification_handlers.free_obj = free_object;
    notification_handlers.clone_obj = clone_object;
    notification_handlers.read_property = read_property;
    notification_handlers.has_property = has_property;
    reply_ce = register_class_WxFavor_NotificationReply();
    php_wxfavor_guard_register(register_class_WxFavor_NotificationGuard());
}

static zval *property(zend_object *object, const char *name, size_t len, zval *hold)
{
    return zend_read_property(object->ce, object, name, len, true, hold);
}

/* ---- making one ----------------------------------------------------------- */

static void set_text(zend_object *object, const char *name, size_t len, wxf_str text)
{
    zend_update_property_stringl(object->ce, object, name, len, text.len == 0 ? "" : text.ptr, text.len);
}

#define SET_TEXT(object, name, buf) set_text(object, name, sizeof(name) - 1, wxf_buf_str(&(buf)))

static bool digits(const char *text, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (text[i] < '0' || text[i] > '9') {
            return false;
        }
    }
    return true;
}

/* Z, +08:00 or +0800, and nothing behind. */
static bool is_offset(const char *text)
{
    if ((text[0] == 'Z' || text[0] == 'z') && text[1] == '\0') {
        return true;
    }
    if ((text[0] != '+' && text[0] != '-') || !digits(text + 1, 2)) {
        return false;
    }
    text += text[3] == ':' ? 4 : 3;
    return digits(text, 2) && text[2] == '\0';
}

/* RFC 3339, whose parts PHP's parser will check: it would take "tomorrow", too. The text ends with a NUL, where every look stops. */
static bool is_rfc3339(const char *text)
{
    if (!(digits(text, 4) && text[4] == '-' && digits(text + 5, 2) && text[7] == '-' && digits(text + 8, 2) &&
          (text[10] == 'T' || text[10] == 't') && digits(text + 11, 2) && text[13] == ':' && digits(text + 14, 2) &&
          text[16] == ':' && digits(text + 17, 2))) {
        return false;
    }
    text += 19;
    if (text[0] == '.') {
        size_t fraction = strspn(text + 1, "0123456789");

        text += 1 + fraction;
        if (fraction == 0 || fraction > 9) {
            return false;
        }
    }
    return is_offset(text);
}

/* A DateTimeImmutable, or null. */
static void make_time(zval *rv, const wxf_buf *text)
{
    const char *from = wxf_buf_cstr(text);
    char written[32];

    ZVAL_NULL(rv);
    if (text->len == 14 && digits(from, 14)) {
        /* The older, compact form has no offset: it is China's time. */
        snprintf(written, sizeof written, "%.4s-%.2s-%.2sT%.2s:%.2s:%.2s+08:00", from, from + 4, from + 6, from + 8, from + 10, from + 12);
        from = written;
    } else if (text->len != strlen(from) || !is_rfc3339(from)) {
        return;
    }
    php_date_instantiate(php_date_get_immutable_ce(), rv);
    if (!php_date_initialize(Z_PHPDATE_P(rv), from, strlen(from), NULL, NULL, 0)) {
        zval_ptr_dtor(rv);
        ZVAL_NULL(rv);
    }
}

static bool is_object(const wxf_buf *json)
{
    const char *text = wxf_buf_cstr(json);

    return text[strspn(text, " \t\r\n")] == '{';
}

/* With integers that do not fit as text, so that no number is rounded. */
static bool decode(zval *rv, const wxf_buf *plaintext)
{
    php_wxfavor_json_state before = PHP_WXFAVOR_JSON_STATE; /* json_last_error() is the caller's */
    bool done = is_object(plaintext) &&
                php_json_decode_ex(rv, wxf_buf_cstr(plaintext), plaintext->len,
                                   PHP_JSON_OBJECT_AS_ARRAY | PHP_JSON_BIGINT_AS_STRING, 64) == SUCCESS;

    PHP_WXFAVOR_JSON_STATE = before;
    if (done) {
        return true;
    }
    php_wxfavor_throw(php_wxfavor_malformed_notification_ce,
                      "the notification is signed and decrypts, but what was encrypted is no JSON object");
    return false;
}

/* The typed part of COUPON.USE, or what is wrong with it. */
static void make_coupon(zend_object *object, const wxf_buf *plaintext)
{
    wxf_json_limits limits = WXF_JSON_LIMITS_DEFAULT;
    wxf_document *document = NULL;
    wxf_error why;
    wxf_fault fault;
    zval coupon;

    if (wxf_decode(wxf_buf_str(plaintext), WXF_TYPE_CouponUse, &limits, &document, &fault) == WXF_OK) {
        if (php_wxfavor_model_create(&coupon, WXF_TYPE_CouponUse, document, wxf_document_root(document))) {
            zend_update_property(object->ce, object, ZEND_STRL("coupon"), &coupon);
            zval_ptr_dtor(&coupon);
            wxf_document_unref(document);
            return;
        }
        /* Where integers have 32 bits. */
        zend_clear_exception();
        wxf_fault_at(&fault, WXF_E_JSON, NULL, "range", "a number is too large for this PHP");
    }
    why = fault.error;
    if (why.code == WXF_E_JSON) {
        wxf_fail(&fault.error, WXF_E_JSON, "the content of " COUPON_USE " is not what WeChat Pay documents: %s", why.message);
    }
    keep_fault(notification_from(object), &fault);
    wxf_document_unref(document);
}

bool php_wxfavor_notification_create(zval *rv, const wxf_notification *notification)
{
    zval resource, time;
    zend_object *object;

    if (!decode(&resource, &notification->plaintext)) {
        return false;
    }
    object_init_ex(rv, php_wxfavor_notification_ce);
    object = Z_OBJ_P(rv);
    make_time(&time, &notification->create_time);
    SET_TEXT(object, "id", notification->id);
    zend_update_property(object->ce, object, ZEND_STRL("createTime"), &time);
    SET_TEXT(object, "createTimeText", notification->create_time);
    SET_TEXT(object, "eventType", notification->event_type);
    SET_TEXT(object, "resourceType", notification->resource_type);
    SET_TEXT(object, "summary", notification->summary);
    SET_TEXT(object, "originalType", notification->original_type);
    zend_update_property(object->ce, object, ZEND_STRL("resource"), &resource);
    if (wxf_str_eq(wxf_buf_str(&notification->event_type), WXF_STR(COUPON_USE))) {
        make_coupon(object, &notification->plaintext);
    } else {
        zend_update_property_null(object->ce, object, ZEND_STRL("coupon"));
    }
    zval_ptr_dtor(&time);
    zval_ptr_dtor(&resource);
    return true;
}

/* ---- Notification --------------------------------------------------------- */

ZEND_METHOD(WxFavor_Notification, __construct)
{
    ZEND_PARSE_PARAMETERS_NONE();
}

/* The text of a property; NULL: it is not there, and an exception is pending. */
static zend_string *text_of(zend_object *object, const char *name, size_t len)
{
    zval hold, *value = property(object, name, len, &hold);

    if (Z_TYPE_P(value) != IS_STRING) {
        if (EG(exception) == NULL) {
            zend_throw_error(NULL, "The notification was not made by WxFavor\\NotificationParser");
        }
        return NULL;
    }
    return Z_STR_P(value);
}

ZEND_METHOD(WxFavor_Notification, isCouponUse)
{
    zend_string *type;

    ZEND_PARSE_PARAMETERS_NONE();
    type = text_of(Z_OBJ_P(ZEND_THIS), ZEND_STRL("eventType"));
    if (type == NULL) {
        RETURN_THROWS();
    }
    RETURN_BOOL(zend_string_equals_literal(type, COUPON_USE));
}

zend_string *php_wxfavor_notification_key(zend_object *notification)
{
    static const char prefix[] = "wxfavor_";
    unsigned char digest[WXF_SHA256_LENGTH];
    zend_string *id = text_of(notification, ZEND_STRL("id")), *key;
    wxf_str piece;
    wxf_error err;

    if (id == NULL) {
        return NULL;
    }
    piece = php_wxfavor_str(id);
    if (wxf_sha256(&piece, 1, digest, &err) != WXF_OK) {
        php_wxfavor_throw_error(&err, "");
        return NULL;
    }
    /* 64 characters, which is what every cache of PSR-16 must take. */
    key = zend_string_alloc(64, false);
    memcpy(ZSTR_VAL(key), prefix, 8);
    for (size_t i = 0; i < 28; i++) {
        snprintf(ZSTR_VAL(key) + 8 + 2 * i, 3, "%02x", digest[i]);
    }
    return key;
}

ZEND_METHOD(WxFavor_Notification, getKey)
{
    zend_string *key;

    ZEND_PARSE_PARAMETERS_NONE();
    key = php_wxfavor_notification_key(Z_OBJ_P(ZEND_THIS));
    if (key == NULL) {
        RETURN_THROWS();
    }
    RETURN_NEW_STR(key);
}

static void return_array(zval *return_value, zend_object *object)
{
    static const struct {
        const char *property, *name;
    } parts[] = {
        { "id", "id" }, { "createTimeText", "create_time" }, { "eventType", "event_type" },
        { "resourceType", "resource_type" }, { "summary", "summary" }, { "originalType", "original_type" },
        { "resource", "resource" },
    };

    if (text_of(object, ZEND_STRL("id")) == NULL) {
        return;
    }
    array_init(return_value);
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        zval hold, copy;

        ZVAL_COPY_DEREF(&copy, property(object, parts[i].property, strlen(parts[i].property), &hold));
        add_assoc_zval(return_value, parts[i].name, &copy);
    }
}

ZEND_METHOD(WxFavor_Notification, toArray)
{
    ZEND_PARSE_PARAMETERS_NONE();
    return_array(return_value, Z_OBJ_P(ZEND_THIS));
}

ZEND_METHOD(WxFavor_Notification, jsonSerialize)
{
    ZEND_PARSE_PARAMETERS_NONE();
    return_array(return_value, Z_OBJ_P(ZEND_THIS));
}

/* ---- NotificationReply ------------------------------------------------------ */

ZEND_METHOD(WxFavor_NotificationReply, __construct)
{
    ZEND_PARSE_PARAMETERS_NONE();
}

#define NO_CONTENT 204

static void set_reply(zval *rv, zend_long status, zval *headers, zend_string *body)
{
    object_init_ex(rv, reply_ce);
    zend_update_property_long(reply_ce, Z_OBJ_P(rv), ZEND_STRL("status"), status);
    zend_update_property(reply_ce, Z_OBJ_P(rv), ZEND_STRL("headers"), headers);
    zend_update_property_str(reply_ce, Z_OBJ_P(rv), ZEND_STRL("body"), body);
}

static void create_reply(zval *rv, zend_long status, const char *code, zend_string *message)
{
    php_wxfavor_json_state before = PHP_WXFAVOR_JSON_STATE;
    smart_str json = { 0 };
    zval content, headers;

    array_init(&content);
    add_assoc_string(&content, "code", code);
    add_assoc_str(&content, "message", zend_string_copy(message));
    php_json_encode(&json, &content, PHP_JSON_UNESCAPED_UNICODE | PHP_JSON_UNESCAPED_SLASHES | PHP_JSON_INVALID_UTF8_SUBSTITUTE);
    PHP_WXFAVOR_JSON_STATE = before;
    smart_str_0(&json);
    zval_ptr_dtor(&content);
    array_init(&headers);
    add_assoc_string(&headers, "Content-Type", "application/json");
    set_reply(rv, status, &headers, json.s);
    zval_ptr_dtor(&headers);
    smart_str_free(&json);
}

ZEND_METHOD(WxFavor_NotificationReply, success)
{
    zend_string *message;
    zend_long status = 200;

    ZEND_PARSE_PARAMETERS_START(0, 1)
        Z_PARAM_OPTIONAL
        Z_PARAM_LONG(status)
    ZEND_PARSE_PARAMETERS_END();
    if (status == NO_CONTENT) {
        zval none;

        ZVAL_EMPTY_ARRAY(&none);
        set_reply(return_value, status, &none, ZSTR_EMPTY_ALLOC());
        return;
    }
    if (status != 200) {
        php_wxfavor_throw_invalid("status must be 200 or 204, " ZEND_LONG_FMT " given: WeChat Pay documents no other for success", status);
        RETURN_THROWS();
    }
    message = zend_string_init(ZEND_STRL("OK"), false);
    create_reply(return_value, status, "SUCCESS", message);
    zend_string_release(message);
}

/* What an exception is answered with. */
static zend_long status_of(const zend_object *why, const char **message)
{
    if (instanceof_function(why->ce, php_wxfavor_signature_ce)) {
        *message = "the signature does not verify";
        return 401;
    }
    if (instanceof_function(why->ce, php_wxfavor_malformed_notification_ce)) {
        *message = "this is no notification";
        return 400;
    }
    *message = "the notification could not be processed";
    return 500;
}

ZEND_METHOD(WxFavor_NotificationReply, failure)
{
    const char *message = NULL;
    zend_string *text;
    zend_long status = 500, given = 0;
    zend_object *why;

    ZEND_PARSE_PARAMETERS_START(1, 2)
        Z_PARAM_OBJ_OF_CLASS_OR_STR(why, zend_ce_throwable, text)
        Z_PARAM_OPTIONAL
        Z_PARAM_LONG(given)
    ZEND_PARSE_PARAMETERS_END();
    if (given != 0 && (given < 400 || given > 599)) {
        php_wxfavor_throw_invalid("status must be from 400 to 599, " ZEND_LONG_FMT " given: any 2xx would end the repeats", given);
        RETURN_THROWS();
    }
    if (why != NULL) {
        status = status_of(why, &message);
        text = zend_string_init(message, strlen(message), false);
    } else {
        zend_string_addref(text);
    }
    create_reply(return_value, given != 0 ? given : status, "FAIL", text);
    zend_string_release(text);
}

ZEND_METHOD(WxFavor_NotificationReply, send)
{
    zend_object *this = Z_OBJ_P(ZEND_THIS);
    zval hold, *status, *body;

    ZEND_PARSE_PARAMETERS_NONE();
    status = property(this, ZEND_STRL("status"), &hold);
    body = property(this, ZEND_STRL("body"), &hold);
    if (Z_TYPE_P(status) != IS_LONG || Z_TYPE_P(body) != IS_STRING) {
        zend_throw_error(NULL, "The reply was not made by success() or failure()");
        RETURN_THROWS();
    }
    sapi_header_op(SAPI_HEADER_SET_STATUS, (void *)(uintptr_t)Z_LVAL_P(status));
    if (Z_LVAL_P(status) == NO_CONTENT) {
        /* PHP would add the Content-Type of its configuration, also when a script has set one before. */
        sapi_header_line none = { .line = "Content-Type", .line_len = sizeof("Content-Type") - 1 };

        sapi_header_op(SAPI_HEADER_DELETE, &none);
        SG(sapi_headers).send_default_content_type = 0;
        return;
    }
    sapi_add_header_ex(estrdup("Content-Type: application/json"), sizeof("Content-Type: application/json") - 1, false, true);
    php_write(Z_STRVAL_P(body), Z_STRLEN_P(body));
}
