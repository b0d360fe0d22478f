/* Builder and Client: the call as PHP starts it. */
#include "binding/client.h"
#include "binding/exception.h"
#include "binding/http.h"
#include "binding/options.h"
#include "binding/promise.h"
#include "binding/runtime.h"

#include "zend_exceptions.h"
#include "zend_interfaces.h"

#include <math.h>

#include "stubs/client_arginfo.h"

zend_class_entry *php_wxfavor_client_ce;
zend_class_entry *php_wxfavor_chainable_ce;
static zend_object_handlers client_handlers;

/* ---- the object --------------------------------------------------------- */

static zend_object *create_object(zend_class_entry *ce)
{
    php_wxfavor_client *client = zend_object_alloc(sizeof *client, ce);

    zend_object_std_init(&client->std, ce);
    object_properties_init(&client->std, ce);
    client->std.handlers = &client_handlers;
    return &client->std;
}

static void free_object(zend_object *object)
{
    wxf_client_unref(php_wxfavor_client_from(object)->core);
    zend_object_std_dtor(object);
}

zend_function *php_wxfavor_client_refuse_constructor(zend_object *object)
{
    zend_throw_error(NULL, "%s cannot be created with new; use WxFavor\\Builder::factory()", ZSTR_VAL(object->ce->name));
    return NULL;
}

/* Dumps tell whose client it is and where it goes; what it knows stays in. */
static HashTable *describe(zend_object *object, zend_prop_purpose purpose)
{
    php_wxfavor_client *client = php_wxfavor_client_from(object);
    HashTable *table = zend_new_array(3);
    zval value;

    if (purpose == ZEND_PROP_PURPOSE_DEBUG && client->core != NULL) {
        wxf_str mchid = wxf_client_mchid(client->core), serial = wxf_client_serial(client->core),
                base = wxf_client_base_uri(client->core);

        ZVAL_STRINGL(&value, mchid.ptr, mchid.len);
        zend_hash_str_add(table, ZEND_STRL("mchid"), &value);
        ZVAL_STRINGL(&value, serial.ptr, serial.len);
        zend_hash_str_add(table, ZEND_STRL("serial"), &value);
        ZVAL_STRINGL(&value, base.ptr, base.len);
        zend_hash_str_add(table, ZEND_STRL("base_uri"), &value);
    }
    return table;
}

zend_object *php_wxfavor_client_create(void)
{
    return create_object(php_wxfavor_client_ce);
}

wxf_client *php_wxfavor_client_core(zend_object *client)
{
    if (client == NULL || php_wxfavor_client_from(client)->core == NULL) {
        zend_throw_error(NULL, "The client was not made by WxFavor\\Builder::factory()");
        return NULL;
    }
    return php_wxfavor_client_from(client)->core;
}

void php_wxfavor_client_register(void)
{
    zend_class_entry *builder = register_class_WxFavor_Builder();

    (void)builder;
    php_wxfavor_client_ce = register_class_WxFavor_Client();
    php_wxfavor_client_ce->create_object = create_object;
    memcpy(&client_handlers, zend_get_std_object_handlers(), sizeof client_handlers);
    client_handlers.offset = offsetof(php_wxfavor_client, std);
    client_handlers.free_obj = free_object;
    client_handlers.clone_obj = NULL;
    client_handlers.compare = zend_objects_not_comparable;
    client_handlers.get_constructor = php_wxfavor_client_refuse_constructor;
    client_handlers.get_properties_for = describe;

    php_wxfavor_chainable_ce = register_class_WxFavor_BuilderChainable(zend_ce_arrayaccess, zend_ce_aggregate);
    php_wxfavor_chainable_init_handlers();
}

/* ---- a call ------------------------------------------------------------- */

php_wxfavor_call *php_wxfavor_client_compose(php_wxfavor_client *client, wxf_str method, wxf_str uri, HashTable *options)
{
    php_wxfavor_call_options call_options = { .http_errors = client->http_errors };
    wxf_request *request;
    php_wxfavor_call *call;
    wxf_error err;
    bool ok = false;

    if (php_wxfavor_client_core(&client->std) == NULL) {
        return NULL;
    }
    request = wxf_request_new(client->core);
    if (request == NULL) {
        zend_throw_error(NULL, "out of memory");
        return NULL;
    }
    call = php_wxfavor_call_new(request);
    ZVAL_UNDEF(&call_options.debug);
    php_wxfavor_delivery_init(&call_options.delivery);
    if (wxf_request_set_method(request, method, &err) != WXF_OK) {
        php_wxfavor_throw_error(&err, "");
    } else {
        ok = php_wxfavor_apply_options(request, uri, options, &call_options) && php_wxfavor_bridge_prepare();
    }
    ZVAL_COPY_VALUE(&call->debug, &call_options.debug);
    call->delivery = call_options.delivery;
    call->http_errors = call_options.http_errors;
    if (!ok) {
        php_wxfavor_call_free(call);
        return NULL;
    }
    return call;
}

void php_wxfavor_client_run(php_wxfavor_call *call, zval *return_value)
{
    zval value;

    if (php_wxfavor_call_run(call)) {
        if (php_wxfavor_call_conclude(call, &value)) {
            ZVAL_COPY_VALUE(return_value, &value);
        } else {
            zend_throw_exception_object(&value);
        }
    } else if (call->started) {
        php_wxfavor_call_lost(call);
    }
    php_wxfavor_call_free(call);
}

void php_wxfavor_client_call(php_wxfavor_client *client, wxf_str method, wxf_str uri, HashTable *options,
                             zval *return_value)
{
    php_wxfavor_call *call = php_wxfavor_client_compose(client, method, uri, options);

    if (call != NULL) {
        php_wxfavor_client_run(call, return_value);
    }
}

void php_wxfavor_client_call_async(php_wxfavor_client *client, wxf_str method, wxf_str uri, HashTable *options,
                                   zval *return_value)
{
    php_wxfavor_call *call = php_wxfavor_bridge_prepare_promise() ? php_wxfavor_client_compose(client, method, uri, options) : NULL;

    if (call != NULL) {
        php_wxfavor_client_promise(call, return_value);
    }
}

void php_wxfavor_client_promise(php_wxfavor_call *call, zval *return_value)
{
    php_wxfavor_promise *promise = php_wxfavor_promise_new();

    if (php_wxfavor_call_promise(call, &promise->std)) {
        ZVAL_OBJ(return_value, &promise->std);
    } else {
        php_wxfavor_call_free(call);
        OBJ_RELEASE(&promise->std);
    }
}

/* ---- methods ------------------------------------------------------------ */

ZEND_METHOD(WxFavor_Builder, __construct)
{
    ZEND_PARSE_PARAMETERS_NONE();
}

ZEND_METHOD(WxFavor_Builder, factory)
{
    HashTable *config = (HashTable *)&zend_empty_array;
    zend_object *client;

    ZEND_PARSE_PARAMETERS_START(0, 1)
        Z_PARAM_OPTIONAL
        Z_PARAM_ARRAY_HT(config)
    ZEND_PARSE_PARAMETERS_END();
    if (php_wxfavor_engine() == NULL) {
        RETURN_THROWS();
    }
    client = php_wxfavor_client_create();
    if (php_wxfavor_configure(php_wxfavor_client_from(client), config)) {
        php_wxfavor_chainable_create(return_value, client, ZSTR_EMPTY_ALLOC());
    }
    OBJ_RELEASE(client);
}

ZEND_METHOD(WxFavor_Client, __construct)
{
    ZEND_PARSE_PARAMETERS_NONE();
}

ZEND_METHOD(WxFavor_Client, request)
{
    zend_string *method, *uri;
    HashTable *options = NULL;

    ZEND_PARSE_PARAMETERS_START(2, 3)
        Z_PARAM_STR(method)
        Z_PARAM_STR(uri)
        Z_PARAM_OPTIONAL
        Z_PARAM_ARRAY_HT(options)
    ZEND_PARSE_PARAMETERS_END();
    php_wxfavor_client_call(php_wxfavor_client_from(Z_OBJ_P(ZEND_THIS)), (wxf_str){ ZSTR_VAL(method), ZSTR_LEN(method) },
                            (wxf_str){ ZSTR_VAL(uri), ZSTR_LEN(uri) }, options, return_value);
}

ZEND_METHOD(WxFavor_Client, requestAsync)
{
    zend_string *method, *uri;
    HashTable *options = NULL;

    ZEND_PARSE_PARAMETERS_START(2, 3)
        Z_PARAM_STR(method)
        Z_PARAM_STR(uri)
        Z_PARAM_OPTIONAL
        Z_PARAM_ARRAY_HT(options)
    ZEND_PARSE_PARAMETERS_END();
    php_wxfavor_client_call_async(php_wxfavor_client_from(Z_OBJ_P(ZEND_THIS)),
                                  (wxf_str){ ZSTR_VAL(method), ZSTR_LEN(method) },
                                  (wxf_str){ ZSTR_VAL(uri), ZSTR_LEN(uri) }, options, return_value);
}

ZEND_METHOD(WxFavor_Client, poll)
{
    double seconds = 0;

    ZEND_PARSE_PARAMETERS_START(0, 1)
        Z_PARAM_OPTIONAL
        Z_PARAM_DOUBLE(seconds)
    ZEND_PARSE_PARAMETERS_END();
    if (!(seconds >= 0 && seconds <= 86400)) {
        zend_argument_value_error(1, "must be from 0 to 86400 seconds");
        RETURN_THROWS();
    }
    php_wxfavor_runtime_look_for_fork();
    if (!php_wxfavor_queue_run()) {
        RETURN_THROWS();
    }
    if (!php_wxfavor_runtime_is_idle() &&
        (!php_wxfavor_runtime_step((int)ceil(seconds * 1000)) || !php_wxfavor_queue_run())) {
        RETURN_THROWS();
    }
    RETURN_LONG(php_wxfavor_runtime_count());
}

ZEND_METHOD(WxFavor_Client, platformKeys)
{
    ZEND_PARSE_PARAMETERS_NONE();
    if (php_wxfavor_client_core(Z_OBJ_P(ZEND_THIS)) == NULL) {
        RETURN_THROWS();
    }
    php_wxfavor_platform_keys_create(return_value, Z_OBJ_P(ZEND_THIS));
}

ZEND_METHOD(WxFavor_Client, finish)
{
    ZEND_PARSE_PARAMETERS_NONE();
    php_wxfavor_runtime_finish();
}

ZEND_METHOD(WxFavor_Client, stats)
{
    wxf_engine *engine = WXFAVOR_G(engine);
    wxf_engine_stats stats = { 0 };
    wxf_keycache_stats keys = { 0 };
    size_t in_flight = 0;

    ZEND_PARSE_PARAMETERS_NONE();
    if (engine != NULL && wxf_engine_is_ours(engine)) {
        stats = wxf_engine_get_stats(engine);
        in_flight = wxf_engine_in_flight(engine);
    }
    if (WXFAVOR_G(keys) != NULL) {
        keys = wxf_keycache_get_stats(WXFAVOR_G(keys));
    }
    array_init(return_value);
    add_assoc_long(return_value, "pid", (zend_long)getpid());
    add_assoc_long(return_value, "transfers", (zend_long)stats.transfers);
    add_assoc_long(return_value, "failures", (zend_long)stats.failures);
    add_assoc_long(return_value, "connections", (zend_long)stats.connections);
    add_assoc_long(return_value, "in_flight", (zend_long)in_flight);
    add_assoc_long(return_value, "keys", (zend_long)keys.entries);
    add_assoc_long(return_value, "key_hits", (zend_long)keys.hits);
    add_assoc_long(return_value, "key_misses", (zend_long)keys.misses);
}
