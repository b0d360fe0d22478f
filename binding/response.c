/*
 * Http\Response: an immutable answer with the methods of PSR-7.
 */
#include "http.h"
#include "exception.h"
#include "fields.h"
#include "reason.h"

#include "zend_interfaces.h"

typedef struct response_object {
    int status;
    int verified;         /* 1, 0, -1 as in php_wxfavor_response_parts */
    bool constructed;
    zend_string *version; /* NULL: "1.1" */
    zend_string *reason;  /* NULL: the registered phrase of the status */
    HashTable *fields;    /* NULL: none; shared between copies */
    zval body;            /* object; UNDEF: empty, and not asked for yet */
    zend_object std;
} response_object;

static zend_object_handlers response_handlers;

static response_object *from_obj(zend_object *obj)
{
    return (response_object *)((char *)obj - offsetof(response_object, std));
}

#define THIS() from_obj(Z_OBJ_P(ZEND_THIS))

static zend_object *response_new(zend_class_entry *ce)
{
    response_object *response = zend_object_alloc(sizeof *response, ce);

    response->status = 200;
    response->verified = -1;
    response->constructed = false;
    response->version = NULL;
    response->reason = NULL;
    response->fields = NULL;
    ZVAL_UNDEF(&response->body);
    zend_object_std_init(&response->std, ce);
    object_properties_init(&response->std, ce);
    response->std.handlers = &response_handlers;
    return &response->std;
}

static void set_text(zend_string **text, zend_string *value)
{
    if (*text != NULL) {
        zend_string_release(*text);
    }
    *text = value;
}

static void response_free(zend_object *obj)
{
    response_object *response = from_obj(obj);

    set_text(&response->version, NULL);
    set_text(&response->reason, NULL);
    fields_release(response->fields);
    zval_ptr_dtor(&response->body);
    zend_object_std_dtor(obj);
}

/*
 * The body, made if it is empty and not asked for yet. A response that is a
 * PSR-7 one gives a PSR-7 body, whatever it was made with. That may have to
 * load the interface, and leave an exception pending.
 */
static zval *body_of(response_object *response)
{
    zval *body = &response->body;

    if (Z_ISUNDEF_P(body)) {
        php_wxfavor_stream_create(body, ZSTR_EMPTY_ALLOC());
    }
    if (instanceof_function(Z_OBJCE_P(body), php_wxfavor_stream_ce) &&
        php_wxfavor_bridge_is_psr(response->std.ce, PHP_WXFAVOR_BRIDGED_RESPONSE) &&
        !php_wxfavor_bridge_is_psr(Z_OBJCE_P(body), PHP_WXFAVOR_BRIDGED_STREAM)) {
        zval twin, plain;

        /* Only a subclass of the user's own gets here unprepared. */
        if (!php_wxfavor_bridge_prepare()) {
            return body;
        }
        php_wxfavor_stream_twin(&twin, Z_OBJ_P(body));
        ZVAL_COPY_VALUE(&plain, body);
        ZVAL_COPY_VALUE(body, &twin);
        zval_ptr_dtor(&plain);
    }
    return body;
}

static zend_object *response_clone(zend_object *obj)
{
    response_object *from = from_obj(obj);
    zend_object *made = response_new(obj->ce);
    response_object *to = from_obj(made);

    to->status = from->status;
    to->verified = from->verified;
    to->constructed = from->constructed;
    to->version = from->version == NULL ? NULL : zend_string_copy(from->version);
    to->reason = from->reason == NULL ? NULL : zend_string_copy(from->reason);
    to->fields = fields_share(from->fields);
    ZVAL_COPY(&to->body, body_of(from));
    zend_objects_clone_members(made, obj);
    return made;
}

static HashTable *response_gc(zend_object *obj, zval **table, int *n)
{
    zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

    zend_get_gc_buffer_add_zval(buffer, &from_obj(obj)->body);
    /* What a subclass declares; a property table, once made, refers to it. */
    if (obj->properties == NULL) {
        for (int i = 0; i < obj->ce->default_properties_count; i++) {
            zend_get_gc_buffer_add_zval(buffer, &obj->properties_table[i]);
        }
    }
    zend_get_gc_buffer_use(buffer, table, n);
    return obj->properties;
}

static zend_string *reason_phrase(const response_object *response)
{
    const char *phrase;

    if (response->reason != NULL) {
        return zend_string_copy(response->reason);
    }
    phrase = reason_of(response->status);
    return zend_string_init_fast(phrase, strlen(phrase));
}

static void get_version(zval *rv, const response_object *response)
{
    if (response->version != NULL) {
        ZVAL_STR_COPY(rv, response->version);
    } else {
        ZVAL_STRING(rv, "1.1");
    }
}

static void get_verified(zval *rv, const response_object *response)
{
    if (response->verified < 0) {
        ZVAL_NULL(rv);
    } else {
        ZVAL_BOOL(rv, response->verified != 0);
    }
}

static HashTable *response_debug_info(zend_object *obj, int *is_temp)
{
    HashTable *info = zend_array_dup(zend_std_get_properties(obj));
    response_object *response = from_obj(obj);
    zval *body = body_of(response);
    zval value;

    ZVAL_LONG(&value, response->status);
    zend_hash_str_update(info, ZEND_STRL("status"), &value);
    ZVAL_STR(&value, reason_phrase(response));
    zend_hash_str_update(info, ZEND_STRL("reason"), &value);
    get_version(&value, response);
    zend_hash_str_update(info, ZEND_STRL("version"), &value);
    get_verified(&value, response);
    zend_hash_str_update(info, ZEND_STRL("signature_verified"), &value);
    fields_to_array(&value, response->fields);
    zend_hash_str_update(info, ZEND_STRL("headers"), &value);
    if (instanceof_function(Z_OBJCE_P(body), php_wxfavor_stream_ce)) {
        php_wxfavor_stream_describe(&value, Z_OBJ_P(body));
    } else {
        ZVAL_COPY(&value, body);
    }
    zend_hash_str_update(info, ZEND_STRL("body"), &value);
    *is_temp = 1;
    return info;
}

void php_wxfavor_response_init_handlers(void)
{
    php_wxfavor_response_ce->create_object = response_new;
    response_handlers = std_object_handlers;
    response_handlers.offset = offsetof(response_object, std);
    response_handlers.free_obj = response_free;
    response_handlers.clone_obj = response_clone;
    response_handlers.get_gc = response_gc;
    response_handlers.get_debug_info = response_debug_info;
    response_handlers.compare = php_wxfavor_compare_identity;
}

void php_wxfavor_response_create(zval *rv, const php_wxfavor_response_parts *parts)
{
    response_object *response;

    object_init_ex(rv, php_wxfavor_bridge_class(PHP_WXFAVOR_BRIDGED_RESPONSE));
    response = from_obj(Z_OBJ_P(rv));
    response->constructed = true;
    response->status = parts->status;
    response->verified = parts->verified;
    if (parts->version != NULL && strcmp(parts->version, "1.1") != 0) {
        response->version = zend_string_init(parts->version, strlen(parts->version), 0);
    }
    if (parts->reason != NULL && parts->reason[0] != '\0') {
        response->reason = zend_string_init(parts->reason, strlen(parts->reason), 0);
    }
    for (size_t i = 0; parts->headers != NULL && i < parts->headers->count; i++) {
        const wxf_header *header = &parts->headers->items[i];
        zend_string *name = zend_string_init(header->name, strlen(header->name), 0);
        zval values;

        array_init_size(&values, 1);
        add_next_index_string(&values, header->value);
        fields_add(&response->fields, name, &values);
        zend_string_release(name);
    }
    if (parts->stream != NULL) {
        ZVAL_COPY(&response->body, parts->stream);
    } else {
        php_wxfavor_stream_create(&response->body, parts->body.len == 0 ? ZSTR_EMPTY_ALLOC()
                                                                        : zend_string_init(parts->body.ptr, parts->body.len, 0));
    }
}

/* False: an exception is pending. */
static bool check_status(zend_long status)
{
    if (status < 100 || status > 599) {
        zend_throw_exception_ex(spl_ce_InvalidArgumentException, 0,
                                "The status must be between 100 and 599, " ZEND_LONG_FMT " given", status);
        return false;
    }
    return true;
}

/* False: an exception is pending. */
static bool check_reason(const zend_string *reason)
{
    for (size_t i = 0; reason != NULL && i < ZSTR_LEN(reason); i++) {
        unsigned char c = (unsigned char)ZSTR_VAL(reason)[i];

        if ((c < 0x20 && c != '\t') || c == 0x7F) {
            zend_throw_exception_ex(spl_ce_InvalidArgumentException, 0,
                                    "The reason phrase holds a control character at byte %zu", i);
            return false;
        }
    }
    return true;
}

/* Digits, or digits around a dot. False: an exception is pending. */
static bool check_version(const zend_string *version)
{
    const char *at = ZSTR_VAL(version);
    size_t major = strspn(at, "0123456789");
    size_t minor = at[major] == '.' ? strspn(at + major + 1, "0123456789") : 0;
    size_t whole = at[major] == '.' ? major + 1 + minor : major;

    if (major == 0 || (at[major] == '.' && minor == 0) || whole != ZSTR_LEN(version)) {
        php_wxfavor_throw(spl_ce_InvalidArgumentException, "The version of HTTP must be a number such as 1.1, not \"%s\"", ZSTR_VAL(version));
        return false;
    }
    return true;
}

static bool is_body(const zval *body)
{
    return Z_TYPE_P(body) == IS_OBJECT &&
           (instanceof_function(Z_OBJCE_P(body), php_wxfavor_stream_ce) ||
            php_wxfavor_bridge_is_psr(Z_OBJCE_P(body), PHP_WXFAVOR_BRIDGED_STREAM));
}

/* Sets a new response from the parameters of the constructor. False: an exception is pending. */
static bool construct(INTERNAL_FUNCTION_PARAMETERS, zval *rv)
{
    response_object *response;
    zend_long status = 200;
    HashTable *headers = NULL, *fields = NULL;
    zend_string *version = NULL, *reason = NULL;
    zval *source = NULL, body, before;

    ZEND_PARSE_PARAMETERS_START(0, 5)
        Z_PARAM_OPTIONAL
        Z_PARAM_LONG(status)
        Z_PARAM_ARRAY_HT(headers)
        Z_PARAM_ZVAL(source)
        Z_PARAM_STR(version)
        Z_PARAM_STR_OR_NULL(reason)
    ZEND_PARSE_PARAMETERS_END_EX(return false);

    if (!check_status(status) || !check_reason(reason) || (version != NULL && !check_version(version))) {
        return false;
    }
    if (headers != NULL && !fields_from(&fields, headers)) {
        fields_release(fields);
        return false;
    }
    ZVAL_UNDEF(&body);
    if (source != NULL) {
        ZVAL_DEREF(source);
        if (is_body(source)) {
            ZVAL_COPY(&body, source);
        } else if (Z_TYPE_P(source) != IS_NULL && !php_wxfavor_stream_from(&body, source, 3)) {
            fields_release(fields);
            return false;
        }
    }
    /* Looked at last: making a string of the body may have run anything. */
    response = from_obj(Z_OBJ_P(rv));
    if (response->constructed) {
        fields_release(fields);
        zval_ptr_dtor(&body);
        zend_throw_error(NULL, "A response cannot be constructed twice");
        return false;
    }
    response->constructed = true;
    response->status = (int)status;
    /* One that Reflection made could be asked for its body, and copied with other parts, before this. */
    set_text(&response->version, version == NULL ? NULL : zend_string_copy(version));
    set_text(&response->reason, reason == NULL || ZSTR_LEN(reason) == 0 ? NULL : zend_string_copy(reason));
    fields_release(response->fields);
    response->fields = fields;
    ZVAL_COPY_VALUE(&before, &response->body);
    ZVAL_COPY_VALUE(&response->body, &body);
    zval_ptr_dtor(&before);
    return true;
}

PHP_METHOD(WxFavor_Http_Response, __construct)
{
    if (!construct(INTERNAL_FUNCTION_PARAM_PASSTHRU, ZEND_THIS)) {
        RETURN_THROWS();
    }
}

PHP_METHOD(WxFavor_Http_Response, create)
{
    zval made;

    if (!php_wxfavor_bridge_prepare()) {
        RETURN_THROWS();
    }
    object_init_ex(&made, php_wxfavor_bridge_class(PHP_WXFAVOR_BRIDGED_RESPONSE));
    if (!construct(INTERNAL_FUNCTION_PARAM_PASSTHRU, &made)) {
        zval_ptr_dtor(&made);
        RETURN_THROWS();
    }
    RETURN_COPY_VALUE(&made);
}

PHP_METHOD(WxFavor_Http_Response, isSignatureVerified)
{
    ZEND_PARSE_PARAMETERS_NONE();
    get_verified(return_value, THIS());
}

PHP_METHOD(WxFavor_Http_Response, getStatusCode)
{
    ZEND_PARSE_PARAMETERS_NONE();
    RETURN_LONG(THIS()->status);
}

PHP_METHOD(WxFavor_Http_Response, getReasonPhrase)
{
    ZEND_PARSE_PARAMETERS_NONE();
    RETURN_STR(reason_phrase(THIS()));
}

PHP_METHOD(WxFavor_Http_Response, getProtocolVersion)
{
    ZEND_PARSE_PARAMETERS_NONE();
    get_version(return_value, THIS());
}

/* The copy that a `with…` method changes and returns. */
static response_object *copy(zval *return_value, zend_object *obj)
{
    ZVAL_OBJ(return_value, response_clone(obj));
    return from_obj(Z_OBJ_P(return_value));
}

PHP_METHOD(WxFavor_Http_Response, withStatus)
{
    response_object *changed;
    zend_long code;
    zend_string *reason = NULL;

    ZEND_PARSE_PARAMETERS_START(1, 2)
        Z_PARAM_LONG(code)
        Z_PARAM_OPTIONAL
        Z_PARAM_STR(reason)
    ZEND_PARSE_PARAMETERS_END();

    if (!check_status(code) || !check_reason(reason)) {
        RETURN_THROWS();
    }
    changed = copy(return_value, Z_OBJ_P(ZEND_THIS));
    changed->status = (int)code;
    set_text(&changed->reason, reason == NULL || ZSTR_LEN(reason) == 0 ? NULL : zend_string_copy(reason));
}

PHP_METHOD(WxFavor_Http_Response, withProtocolVersion)
{
    zend_string *version;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_STR(version)
    ZEND_PARSE_PARAMETERS_END();

    if (!check_version(version)) {
        RETURN_THROWS();
    }
    set_text(&copy(return_value, Z_OBJ_P(ZEND_THIS))->version, zend_string_copy(version));
}

PHP_METHOD(WxFavor_Http_Response, getHeaders)
{
    ZEND_PARSE_PARAMETERS_NONE();
    fields_to_array(return_value, THIS()->fields);
}

PHP_METHOD(WxFavor_Http_Response, hasHeader)
{
    zend_string *name;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_STR(name)
    ZEND_PARSE_PARAMETERS_END();
    RETURN_BOOL(fields_find(THIS()->fields, name) != NULL);
}

PHP_METHOD(WxFavor_Http_Response, getHeader)
{
    zend_string *name;
    zval *field;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_STR(name)
    ZEND_PARSE_PARAMETERS_END();
    field = fields_find(THIS()->fields, name);
    if (field == NULL) {
        RETURN_EMPTY_ARRAY();
    }
    RETURN_COPY(field_values(field));
}

PHP_METHOD(WxFavor_Http_Response, getHeaderLine)
{
    zend_string *name;
    zval *field;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_STR(name)
    ZEND_PARSE_PARAMETERS_END();
    field = fields_find(THIS()->fields, name);
    if (field == NULL) {
        RETURN_EMPTY_STRING();
    }
    RETURN_STR(field_line(field));
}

static void with_header(INTERNAL_FUNCTION_PARAMETERS, void (*apply)(HashTable **, zend_string *, zval *))
{
    zend_string *name;
    zval *value, list;

    ZEND_PARSE_PARAMETERS_START(2, 2)
        Z_PARAM_STR(name)
        Z_PARAM_ZVAL(value)
    ZEND_PARSE_PARAMETERS_END();
    if (!fields_values_from(&list, name, value)) {
        RETURN_THROWS();
    }
    apply(&copy(return_value, Z_OBJ_P(ZEND_THIS))->fields, name, &list);
}

PHP_METHOD(WxFavor_Http_Response, withHeader)
{
    with_header(INTERNAL_FUNCTION_PARAM_PASSTHRU, fields_set);
}

PHP_METHOD(WxFavor_Http_Response, withAddedHeader)
{
    with_header(INTERNAL_FUNCTION_PARAM_PASSTHRU, fields_add);
}

PHP_METHOD(WxFavor_Http_Response, withoutHeader)
{
    zend_string *name;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_STR(name)
    ZEND_PARSE_PARAMETERS_END();
    fields_remove(&copy(return_value, Z_OBJ_P(ZEND_THIS))->fields, name);
}

PHP_METHOD(WxFavor_Http_Response, getBody)
{
    zval *body;

    ZEND_PARSE_PARAMETERS_NONE();
    body = body_of(THIS());
    if (EG(exception) != NULL) {
        RETURN_THROWS();
    }
    RETURN_COPY(body);
}

PHP_METHOD(WxFavor_Http_Response, withBody)
{
    response_object *changed;
    zval *body;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_OBJECT(body)
    ZEND_PARSE_PARAMETERS_END();
    if (!is_body(body)) {
        zend_argument_type_error(1, "must be a WxFavor\\Http\\Stream or a Psr\\Http\\Message\\StreamInterface, %s given",
                                 ZSTR_VAL(Z_OBJCE_P(body)->name));
        RETURN_THROWS();
    }
    changed = copy(return_value, Z_OBJ_P(ZEND_THIS));
    zval_ptr_dtor(&changed->body);
    ZVAL_COPY(&changed->body, body);
}
