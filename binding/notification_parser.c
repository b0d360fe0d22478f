/* NotificationParser: from headers and body to a Notification, or to an exception. */
#include "binding/client.h"
#include "binding/crypto.h"
#include "binding/exception.h"
#include "binding/notification.h"
#include "binding/runtime.h"

#include "zend_exceptions.h"

/*
 * What a notification may wait for the certificate that it names. WeChat Pay
 * wants its answer within 5 seconds, and what comes before and after takes
 * time, too.
 */
#define CERTIFICATE_WAIT_MS 3000

typedef struct parser {
    zend_object *client; /* counted; NULL until constructed */
    int64_t clock_offset; /* seconds */
    zend_object std;
} parser;

static zend_object_handlers parser_handlers;

static parser *parser_from(zend_object *object)
{
    return (parser *)(void *)((char *)object - offsetof(parser, std));
}

static zend_object *create_object(zend_class_entry *ce)
{
    parser *this = zend_object_alloc(sizeof *this, ce);

    zend_object_std_init(&this->std, ce);
    object_properties_init(&this->std, ce);
    this->std.handlers = &parser_handlers;
    return &this->std;
}

static void free_object(zend_object *object)
{
    parser *this = parser_from(object);

    if (this->client != NULL) {
        OBJ_RELEASE(this->client);
    }
    zend_object_std_dtor(object);
}

static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
    parser *this = parser_from(object);
    zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

    if (this->client != NULL) {
        zend_get_gc_buffer_add_obj(buffer, this->client);
    }
    zend_get_gc_buffer_use(buffer, table, count);
    return NULL;
}

void php_wxfavor_parser_register(zend_class_entry *ce)
{
    ce->create_object = create_object;
    memcpy(&parser_handlers, zend_get_std_object_handlers(), sizeof parser_handlers);
    parser_handlers.offset = offsetof(parser, std);
    parser_handlers.free_obj = free_object;
    parser_handlers.clone_obj = NULL;
    parser_handlers.compare = zend_objects_not_comparable;
    parser_handlers.get_gc = get_gc;
}

/* A counted reference to the client that is meant. NULL: an exception is pending. */
static zend_object *client_of(zval *given)
{
    zend_object *client = NULL;

    if (Z_TYPE_P(given) == IS_ARRAY) {
        client = php_wxfavor_client_create();
        if (!php_wxfavor_configure(php_wxfavor_client_from(client), Z_ARRVAL_P(given))) {
            OBJ_RELEASE(client);
            return NULL;
        }
        return client;
    }
    if (Z_TYPE_P(given) == IS_OBJECT && Z_OBJCE_P(given) == php_wxfavor_client_ce) {
        client = Z_OBJ_P(given);
    } else if (Z_TYPE_P(given) == IS_OBJECT && Z_OBJCE_P(given) == php_wxfavor_chainable_ce) {
        client = php_wxfavor_chainable_client(Z_OBJ_P(given));
    } else {
        zend_argument_type_error(1, "must be of type WxFavor\\Client|WxFavor\\BuilderChainable|array, %s given",
                                 zend_zval_type_name(given));
        return NULL;
    }
    if (php_wxfavor_client_core(client) == NULL) {
        return NULL;
    }
    GC_ADDREF(client);
    return client;
}

/* False: an exception is pending. */
static bool read_options(parser *this, HashTable *options)
{
    zend_string *name;
    zval *value;

    this->clock_offset = WXF_CLOCK_OFFSET_MAX;
    if (options == NULL) {
        return true;
    }
    ZEND_HASH_FOREACH_STR_KEY_VAL(options, name, value)
    {
        ZVAL_DEREF(value);
        if (name == NULL || !zend_string_equals_literal(name, "clock_offset")) {
            php_wxfavor_throw_invalid("unknown option %s; NotificationParser has clock_offset",
                                      name == NULL ? "without a name" : php_wxfavor_shown(ZSTR_VAL(name)));
            return false;
        }
        if (Z_TYPE_P(value) != IS_LONG || Z_LVAL_P(value) < 1 || Z_LVAL_P(value) > WXF_CLOCK_OFFSET_MAX) {
            php_wxfavor_throw_invalid("clock_offset must be an integer from 1 to %d seconds: it narrows what is allowed, and "
                                      "never widens it", WXF_CLOCK_OFFSET_MAX);
            return false;
        }
        this->clock_offset = Z_LVAL_P(value);
    }
    ZEND_HASH_FOREACH_END();
    return true;
}

ZEND_METHOD(WxFavor_NotificationParser, __construct)
{
    parser *this = parser_from(Z_OBJ_P(ZEND_THIS));
    HashTable *options = NULL;
    zend_object *client;
    zval *given;

    ZEND_PARSE_PARAMETERS_START(1, 2)
        Z_PARAM_ZVAL(given)
        Z_PARAM_OPTIONAL
        Z_PARAM_ARRAY_HT(options)
    ZEND_PARSE_PARAMETERS_END();
    if (this->client != NULL) {
        zend_throw_error(NULL, "A notification parser cannot be constructed twice");
        RETURN_THROWS();
    }
    if (!read_options(this, options)) {
        RETURN_THROWS();
    }
    client = client_of(given);
    if (client == NULL) {
        RETURN_THROWS();
    }
    /* Again: a warning of the configuration has a handler, which finds this object in a backtrace. */
    if (this->client != NULL) {
        OBJ_RELEASE(client);
        zend_throw_error(NULL, "A notification parser cannot be constructed twice");
        RETURN_THROWS();
    }
    if (wxf_client_secret(php_wxfavor_client_from(client)->core).len == 0) {
        OBJ_RELEASE(client);
        php_wxfavor_throw_invalid("secret is missing: notifications are encrypted with the APIv3 key (APIv3密钥) of 32 bytes");
        RETURN_THROWS();
    }
    this->client = client;
}

/* The parser, if it was constructed. NULL: an exception is pending. */
static parser *usable(zval *object)
{
    parser *this = parser_from(Z_OBJ_P(object));

    if (this->client == NULL) {
        zend_throw_error(NULL, "The notification parser was not constructed");
        return NULL;
    }
    return this;
}

static void throw_failure(const wxf_error *err, wxf_verdict verdict)
{
    if (err->code == WXF_E_SIGNATURE) {
        php_wxfavor_throw_signature(err, verdict);
    } else {
        php_wxfavor_throw_error(err, "");
    }
}

static wxf_code verify_and_decrypt(const parser *this, const wxf_signature_headers *headers, wxf_str body,
                                   wxf_notification *out, wxf_verdict *verdict, wxf_error *err)
{
    wxf_client *client = php_wxfavor_client_from(this->client)->core;
    const wxf_env *env = wxf_client_env(client);
    const wxf_notification_trust trust = {
        .platform = wxf_client_platform(client),
        .secret = wxf_client_secret(client),
        .now = env->now(env->context),
        .clock_offset = this->clock_offset,
    };

    return wxf_notification_open(&trust, headers, body, out, verdict, err);
}

/*
 * Has the certificate that a notification names been downloaded now? If not,
 * err says why, or an exception is pending. How many downloads may come of it
 * is the core's to judge: anybody can post to a notify URL.
 */
static bool learn(const parser *this, wxf_str serial, wxf_error *err)
{
    wxf_client *client = php_wxfavor_client_from(this->client)->core;
    wxf_error why;

    serial = wxf_str_trim(serial);
    if (!wxf_serial_is_hex(serial) || wxf_client_downloads(client) == NULL) {
        return false;
    }
    if (php_wxfavor_platform_await(client, serial, CERTIFICATE_WAIT_MS, &why)) {
        return true;
    }
    if (why.code != WXF_OK) {
        wxf_verify_explain(serial, why.message, err);
    }
    return false;
}

/* Opens what was read, and gives both back. `body` may be NULL: then an exception is pending. */
static void open(zval *return_value, const parser *this, php_wxfavor_input *input, zend_string *body)
{
    const wxf_signature_headers headers = php_wxfavor_input_get(input);
    wxf_notification notification;
    wxf_verdict verdict;
    wxf_error err;

    if (body != NULL) {
        wxf_code code = verify_and_decrypt(this, &headers, php_wxfavor_str(body), &notification, &verdict, &err);

        if (verdict == WXF_UNKNOWN_SERIAL && learn(this, headers.serial, &err)) {
            code = verify_and_decrypt(this, &headers, php_wxfavor_str(body), &notification, &verdict, &err);
        }
        if (code == WXF_OK) {
            php_wxfavor_notification_create(return_value, &notification);
        } else if (EG(exception) == NULL) {
            throw_failure(&err, verdict);
        }
        wxf_notification_free(&notification);
        zend_string_release(body);
    }
    php_wxfavor_input_free(input);
}

ZEND_METHOD(WxFavor_NotificationParser, parse)
{
    php_wxfavor_input input = { 0 };
    parser *this;
    zval *headers, *body;

    ZEND_PARSE_PARAMETERS_START(2, 2)
        Z_PARAM_ZVAL(headers)
        Z_PARAM_ZVAL(body)
    ZEND_PARSE_PARAMETERS_END();
    this = usable(ZEND_THIS);
    if (this == NULL) {
        RETURN_THROWS();
    }
    if (Z_TYPE_P(headers) != IS_ARRAY && Z_TYPE_P(headers) != IS_OBJECT) {
        zend_argument_type_error(1, "must be of type array|object, %s given", zend_zval_type_name(headers));
        RETURN_THROWS();
    }
    open(return_value, this, &input, php_wxfavor_input_headers(&input, headers) ? php_wxfavor_input_body(body) : NULL);
}

ZEND_METHOD(WxFavor_NotificationParser, fromGlobals)
{
    php_wxfavor_input input = { 0 };
    parser *this;

    ZEND_PARSE_PARAMETERS_NONE();
    this = usable(ZEND_THIS);
    if (this == NULL) {
        RETURN_THROWS();
    }
    open(return_value, this, &input, php_wxfavor_input_of_globals(&input) ? php_wxfavor_input_body_of_globals() : NULL);
}

ZEND_METHOD(WxFavor_NotificationParser, fromRequest)
{
    php_wxfavor_input input = { 0 };
    parser *this;
    zend_object *request;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_OBJ(request)
    ZEND_PARSE_PARAMETERS_END();
    this = usable(ZEND_THIS);
    if (this == NULL) {
        RETURN_THROWS();
    }
    open(return_value, this, &input,
         php_wxfavor_input_of_request(&input, request) ? php_wxfavor_input_body_of_request(request) : NULL);
}
