/* PlatformKeys: what a client knows of WeChat Pay's keys, and encrypting to them. */
#include "binding/client.h"
#include "binding/crypto.h"
#include "binding/exception.h"
#include "binding/promise.h"
#include "binding/runtime.h"
#include "core/cipher.h"

#include "ext/date/php_date.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"

#include "stubs/platform_arginfo.h"

static zend_class_entry *keys_ce;
static zend_object_handlers keys_handlers;

typedef struct platform_keys {
    zend_object *client; /* counted; NULL until create() has set it */
    zend_object std;
} platform_keys;

static platform_keys *keys_from(zend_object *object)
{
    return (platform_keys *)(void *)((char *)object - offsetof(platform_keys, std));
}

/* NULL: the object was not made by a client, and an exception is pending. */
static wxf_client *client_of(zval *this)
{
    return php_wxfavor_client_core(keys_from(Z_OBJ_P(this))->client);
}

/* ---- the object --------------------------------------------------------- */

static zend_object *create_object(zend_class_entry *ce)
{
    platform_keys *keys = zend_object_alloc(sizeof *keys, ce);

    zend_object_std_init(&keys->std, ce);
    object_properties_init(&keys->std, ce);
    keys->std.handlers = &keys_handlers;
    return &keys->std;
}

static void free_object(zend_object *object)
{
    platform_keys *keys = keys_from(object);

    if (keys->client != NULL) {
        OBJ_RELEASE(keys->client);
    }
    zend_object_std_dtor(object);
}

static zend_function *refuse_constructor(zend_object *object)
{
    zend_throw_error(NULL, "%s cannot be created with new; use WxFavor\\Client::platformKeys()", ZSTR_VAL(object->ce->name));
    return NULL;
}

/* As RFC 3339 in UTC, without userland. */
static void add_time(HashTable *table, const char *name, size_t len, int64_t seconds)
{
    zval value;

    if (seconds == 0) {
        ZVAL_NULL(&value);
    } else {
        ZVAL_STR(&value, php_format_date("Y-m-d\\TH:i:s\\Z", sizeof("Y-m-d\\TH:i:s\\Z") - 1, (time_t)seconds, false));
    }
    zend_hash_str_add_new(table, name, len, &value);
}

/* Dumps show serials and dates. */
static HashTable *describe(zend_object *object, zend_prop_purpose purpose)
{
    zend_object *client = keys_from(object)->client;
    HashTable *table = zend_new_array(4);
    const wxf_keyring *ring;

    if (purpose != ZEND_PROP_PURPOSE_DEBUG || client == NULL) {
        return table;
    }
    ring = wxf_client_platform(php_wxfavor_client_from(client)->core);
    for (size_t i = 0; i < wxf_keyring_count(ring); i++) {
        wxf_str serial = wxf_keyring_serial_at(ring, i);
        const wxf_key *key = wxf_keyring_key_at(ring, i);
        zval entry;

        array_init_size(&entry, 2);
        add_time(Z_ARRVAL(entry), ZEND_STRL("from"), wxf_key_not_before(key));
        add_time(Z_ARRVAL(entry), ZEND_STRL("until"), wxf_key_not_after(key));
        zend_symtable_str_update(table, serial.ptr, serial.len, &entry);
    }
    return table;
}

void php_wxfavor_platform_keys_create(zval *rv, zend_object *client)
{
    object_init_ex(rv, keys_ce);
    GC_ADDREF(client);
    keys_from(Z_OBJ_P(rv))->client = client;
}

void php_wxfavor_platform_keys_register(void)
{
    keys_ce = register_class_WxFavor_PlatformKeys(zend_ce_countable);
    keys_ce->create_object = create_object;
    memcpy(&keys_handlers, zend_get_std_object_handlers(), sizeof keys_handlers);
    keys_handlers.offset = offsetof(platform_keys, std);
    keys_handlers.free_obj = free_object;
    keys_handlers.clone_obj = NULL;
    keys_handlers.compare = zend_objects_not_comparable;
    keys_handlers.get_constructor = refuse_constructor;
    keys_handlers.get_properties_for = describe;
}

/* ---- what is known ------------------------------------------------------ */

/* A DateTimeImmutable in UTC, or null for 0. */
static void make_time(zval *rv, int64_t seconds)
{
    zval text;

    ZVAL_NULL(rv);
    if (seconds == 0) {
        return;
    }
    /* By name: no symbol of another extension is linked. */
    object_init_ex(rv, zend_hash_str_find_ptr(CG(class_table), ZEND_STRL("datetimeimmutable")));
    ZVAL_STR(&text, zend_strpprintf(0, "@" ZEND_LONG_FMT, (zend_long)seconds));
    zend_call_method_with_1_params(Z_OBJ_P(rv), Z_OBJCE_P(rv), NULL, "__construct", NULL, &text);
    zval_ptr_dtor(&text);
}

ZEND_METHOD(WxFavor_PlatformKeys, __construct)
{
    ZEND_PARSE_PARAMETERS_NONE();
}

ZEND_METHOD(WxFavor_PlatformKeys, all)
{
    wxf_client *client;
    const wxf_keyring *ring;

    ZEND_PARSE_PARAMETERS_NONE();
    client = client_of(ZEND_THIS);
    if (client == NULL) {
        RETURN_THROWS();
    }
    ring = wxf_client_platform(client);
    array_init(return_value);
    for (size_t i = 0; i < wxf_keyring_count(ring); i++) {
        wxf_str serial = wxf_keyring_serial_at(ring, i);
        const wxf_key *key = wxf_keyring_key_at(ring, i);
        bool configured = wxf_keyring_find(wxf_client_configured(client), serial) != NULL;
        zval entry, from, until;

        make_time(&from, wxf_key_not_before(key));
        make_time(&until, wxf_key_not_after(key));
        array_init_size(&entry, 4);
        add_assoc_string(&entry, "type", wxf_key_certificate_serial(key).len > 0 ? "certificate" : "public_key");
        add_assoc_string(&entry, "source", configured ? "configured" : "downloaded");
        add_assoc_zval(&entry, "from", &from);
        add_assoc_zval(&entry, "until", &until);
        zend_symtable_str_update(Z_ARRVAL_P(return_value), serial.ptr, serial.len, &entry);
    }
}

ZEND_METHOD(WxFavor_PlatformKeys, serials)
{
    const wxf_keyring *ring;
    wxf_client *client;

    ZEND_PARSE_PARAMETERS_NONE();
    client = client_of(ZEND_THIS);
    if (client == NULL) {
        RETURN_THROWS();
    }
    ring = wxf_client_platform(client);
    array_init(return_value);
    for (size_t i = 0; i < wxf_keyring_count(ring); i++) {
        wxf_str serial = wxf_keyring_serial_at(ring, i);

        add_next_index_stringl(return_value, serial.ptr, serial.len);
    }
}

ZEND_METHOD(WxFavor_PlatformKeys, count)
{
    wxf_client *client;

    ZEND_PARSE_PARAMETERS_NONE();
    client = client_of(ZEND_THIS);
    if (client == NULL) {
        RETURN_THROWS();
    }
    RETURN_LONG((zend_long)wxf_keyring_count(wxf_client_platform(client)));
}

ZEND_METHOD(WxFavor_PlatformKeys, has)
{
    zend_string *serial;
    wxf_client *client;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_STR(serial)
    ZEND_PARSE_PARAMETERS_END();
    client = client_of(ZEND_THIS);
    if (client == NULL) {
        RETURN_THROWS();
    }
    RETURN_BOOL(wxf_keyring_find(wxf_client_platform(client), (wxf_str){ ZSTR_VAL(serial), ZSTR_LEN(serial) }) != NULL);
}

ZEND_METHOD(WxFavor_PlatformKeys, preferredSerial)
{
    wxf_client *client;
    wxf_str serial;

    ZEND_PARSE_PARAMETERS_NONE();
    client = client_of(ZEND_THIS);
    if (client == NULL) {
        RETURN_THROWS();
    }
    serial = wxf_client_preferred(client);
    if (serial.len > 0) {
        RETURN_STRINGL(serial.ptr, serial.len);
    }
}

ZEND_METHOD(WxFavor_PlatformKeys, downloadedAt)
{
    wxf_platform *downloads;
    wxf_client *client;

    ZEND_PARSE_PARAMETERS_NONE();
    client = client_of(ZEND_THIS);
    if (client == NULL) {
        RETURN_THROWS();
    }
    downloads = wxf_client_downloads(client);
    make_time(return_value, downloads == NULL ? 0 : wxf_platform_fetched_at(downloads));
}

/* ---- asking for more ---------------------------------------------------- */

ZEND_METHOD(WxFavor_PlatformKeys, refresh)
{
    wxf_client *client;
    wxf_engine *engine;
    wxf_error err;

    ZEND_PARSE_PARAMETERS_NONE();
    client = client_of(ZEND_THIS);
    if (client == NULL) {
        RETURN_THROWS();
    }
    engine = php_wxfavor_engine();
    if (engine == NULL) {
        RETURN_THROWS();
    }
    if (wxf_download_start(client, engine, &err) != WXF_OK) {
        php_wxfavor_throw_error(&err, "");
        RETURN_THROWS();
    }
    while (wxf_download_in_flight(client)) {
        if (!php_wxfavor_runtime_step(PHP_WXFAVOR_SLICE_MS) || !php_wxfavor_queue_run()) {
            RETURN_THROWS();
        }
    }
    err = *wxf_platform_last_error(wxf_client_downloads(client));
    if (err.code != WXF_OK) {
        php_wxfavor_throw_without_key(NULL, &err);
        RETURN_THROWS();
    }
}

static void encrypt(zval *return_value, const wxf_key *key, zend_string *plain)
{
    wxf_buf raw = WXF_BUF_INIT, text = WXF_BUF_INIT;
    wxf_error err;

    if (wxf_encrypt(key, WXF_PADDING_OAEP, (wxf_str){ ZSTR_VAL(plain), ZSTR_LEN(plain) }, &raw, &err) != WXF_OK) {
        php_wxfavor_throw_error(&err, "");
    } else if (!wxf_buf_add_base64(&text, raw.data, raw.len)) {
        zend_throw_error(NULL, "out of memory");
    } else {
        ZVAL_STRINGL(return_value, text.data, text.len);
    }
    wxf_buf_free(&raw);
    wxf_buf_free(&text);
}

ZEND_METHOD(WxFavor_PlatformKeys, encrypt)
{
    zend_string *plain, *named = NULL;
    wxf_client *client;
    wxf_str serial;
    wxf_error err;
    const wxf_key *key;

    ZEND_PARSE_PARAMETERS_START(1, 2)
        PHP_WXFAVOR_PARAM_STR(plain)
        Z_PARAM_OPTIONAL
        Z_PARAM_STR_OR_NULL(named)
    ZEND_PARSE_PARAMETERS_END();
    client = client_of(ZEND_THIS);
    if (client == NULL) {
        RETURN_THROWS();
    }
    if (named == NULL && !php_wxfavor_platform_await(client, (wxf_str){ NULL, 0 }, 0, &err)) {
        if (err.code != WXF_OK) {
            php_wxfavor_throw_without_key(NULL, &err);
        }
        RETURN_THROWS();
    }
    serial = named == NULL ? wxf_client_preferred(client) : (wxf_str){ ZSTR_VAL(named), ZSTR_LEN(named) };
    key = wxf_keyring_find(wxf_client_platform(client), serial);
    if (key == NULL) {
        serial = wxf_shown(serial);
        php_wxfavor_throw_invalid("there is no platform key %.*s to encrypt with", (int)MIN(serial.len, WXF_SERIAL_MAX), serial.ptr);
        RETURN_THROWS();
    }
    if (wxf_keyring_check_dates(serial, key, wxf_client_now(client), 0, &err) != WXF_OK) {
        php_wxfavor_throw_without_key(NULL, &err);
        RETURN_THROWS();
    }
    encrypt(return_value, key, plain);
}
