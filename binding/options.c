/* The options of one call, turned into a request. */
#include "binding/exception.h"
#include "binding/options.h"

#include "zend_smart_str.h"

/* libcurl counts milliseconds in a long, which has 32 bits on some machines. */
#define SECONDS_MAX 2000000

long php_wxfavor_milliseconds(double seconds)
{
    /* A limit, however short, must not become "no limit". */
    return seconds > 0 && seconds < 0.001 ? 1 : (long)(seconds * 1000);
}

bool php_wxfavor_read_seconds(zval *value, const char *setting, long *milliseconds)
{
    double seconds;

    ZVAL_DEREF(value);
    if (Z_TYPE_P(value) != IS_LONG && Z_TYPE_P(value) != IS_DOUBLE) {
        php_wxfavor_throw_invalid("%s must be a number of seconds, %s given", setting, zend_zval_type_name(value));
        return false;
    }
    seconds = zval_get_double(value);
    if (!(seconds >= 0 && seconds <= SECONDS_MAX)) {
        php_wxfavor_throw_invalid("%s must be from 0 (no limit) to %d seconds", setting, SECONDS_MAX);
        return false;
    }
    *milliseconds = php_wxfavor_milliseconds(seconds);
    return true;
}

php_stream *php_wxfavor_stream(zval *value)
{
    return zend_fetch_resource2_ex(value, NULL, php_file_le_stream(), php_file_le_pstream());
}

/* ---- headers ------------------------------------------------------------ */

static bool is_scalar_text(const zval *value)
{
    return Z_TYPE_P(value) == IS_STRING || Z_TYPE_P(value) == IS_LONG || Z_TYPE_P(value) == IS_DOUBLE;
}

/* A list of values is one field, joined as HTTP joins them. */
static bool join_values(zval *value, zend_string *name, smart_str *out)
{
    zval *item;

    ZVAL_DEREF(value);
    if (is_scalar_text(value)) {
        zend_string *text = zval_get_string(value);

        smart_str_append(out, text);
        zend_string_release(text);
        return true;
    }
    if (Z_TYPE_P(value) != IS_ARRAY || zend_hash_num_elements(Z_ARRVAL_P(value)) == 0) {
        php_wxfavor_throw_invalid("the header %s must be a string, a number, or a list of these; %s given", php_wxfavor_shown(ZSTR_VAL(name)),
                                  Z_TYPE_P(value) == IS_ARRAY ? "an empty array" : zend_zval_type_name(value));
        return false;
    }
    ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), item)
    {
        zend_string *text;

        ZVAL_DEREF(item);
        if (!is_scalar_text(item)) {
            php_wxfavor_throw_invalid("the header %s must hold strings or numbers, it holds %s", php_wxfavor_shown(ZSTR_VAL(name)), zend_zval_type_name(item));
            return false;
        }
        if (out->s != NULL) {
            smart_str_appends(out, ", ");
        }
        text = zval_get_string(item);
        smart_str_append(out, text);
        zend_string_release(text);
    }
    ZEND_HASH_FOREACH_END();
    return true;
}

bool php_wxfavor_read_headers(zval *value, php_wxfavor_header_sink add, void *context)
{
    zend_string *name;
    zval *item;

    ZVAL_DEREF(value);
    if (Z_TYPE_P(value) != IS_ARRAY) {
        php_wxfavor_throw_invalid("headers must be an array (name => value), %s given", zend_zval_type_name(value));
        return false;
    }
    ZEND_HASH_FOREACH_STR_KEY_VAL(Z_ARRVAL_P(value), name, item)
    {
        smart_str text = { 0 };
        wxf_error err;
        bool ok;

        if (name == NULL) {
            php_wxfavor_throw_invalid("headers must be an array (name => value); it has a value without a name");
            return false;
        }
        ok = join_values(item, name, &text);
        smart_str_0(&text);
        if (ok && add(context, (wxf_str){ ZSTR_VAL(name), ZSTR_LEN(name) },
                      text.s == NULL ? (wxf_str){ "", 0 } : (wxf_str){ ZSTR_VAL(text.s), ZSTR_LEN(text.s) }, &err) != WXF_OK) {
            php_wxfavor_throw_error(&err, "headers: ");
            ok = false;
        }
        smart_str_free(&text);
        if (!ok) {
            return false;
        }
    }
    ZEND_HASH_FOREACH_END();
    return true;
}

static wxf_code set_request_header(void *context, wxf_str name, wxf_str value, wxf_error *err)
{
    return wxf_request_set_header(context, name, value, err);
}

/* ---- all of them -------------------------------------------------------- */

static zval *find_option(HashTable *options, const char *name)
{
    zval *value = options == NULL ? NULL : zend_hash_str_find_deref(options, name, strlen(name));

    return value == NULL || Z_TYPE_P(value) == IS_NULL ? NULL : value;
}

static bool apply_content(wxf_request *request, HashTable *options)
{
    /* null is a JSON value, so here it counts as given. */
    zval *json = options == NULL ? NULL : zend_hash_str_find_deref(options, ZEND_STRL("json"));
    zval *body = find_option(options, "body");

    if (json != NULL && body != NULL) {
        php_wxfavor_throw_invalid("json and body cannot both be given: a request has one body");
        return false;
    }
    if (json != NULL) {
        return php_wxfavor_apply_json(request, json);
    }
    return body == NULL || php_wxfavor_apply_body(request, body);
}

static bool apply_limits(wxf_request *request, HashTable *options)
{
    zval *timeout = find_option(options, "timeout"), *connect = find_option(options, "connect_timeout");
    long milliseconds;

    if (timeout != NULL) {
        if (!php_wxfavor_read_seconds(timeout, "timeout", &milliseconds)) {
            return false;
        }
        wxf_request_set_timeout_ms(request, milliseconds);
    }
    if (connect != NULL) {
        if (!php_wxfavor_read_seconds(connect, "connect_timeout", &milliseconds)) {
            return false;
        }
        wxf_request_set_connect_timeout_ms(request, milliseconds);
    }
    return true;
}

static bool apply_reporting(wxf_request *request, HashTable *options, php_wxfavor_call_options *out)
{
    zval *http_errors = find_option(options, "http_errors"), *debug = find_option(options, "debug");

    if (http_errors != NULL) {
        if (Z_TYPE_P(http_errors) != IS_TRUE && Z_TYPE_P(http_errors) != IS_FALSE) {
            php_wxfavor_throw_invalid("http_errors must be true or false, %s given", zend_zval_type_name(http_errors));
            return false;
        }
        out->http_errors = Z_TYPE_P(http_errors) == IS_TRUE;
    }
    if (debug != NULL && Z_TYPE_P(debug) != IS_FALSE) {
        if (Z_TYPE_P(debug) != IS_TRUE && Z_TYPE_P(debug) != IS_RESOURCE) {
            php_wxfavor_throw_invalid("debug must be true, false or a resource to write to, %s given", zend_zval_type_name(debug));
            return false;
        }
        if (Z_TYPE_P(debug) == IS_RESOURCE && php_wxfavor_stream(debug) == NULL) {
            php_wxfavor_throw_invalid("debug is a resource that is no open stream");
            return false;
        }
        wxf_request_set_debug(request, true);
        ZVAL_COPY(&out->debug, debug);
    }
    return true;
}

/* Last, because it may make a file. */
static bool apply_delivery(wxf_request *request, HashTable *options, php_wxfavor_call_options *out)
{
    bool ok = php_wxfavor_delivery_read(&out->delivery, options);

    wxf_request_set_streamed(request, !Z_ISUNDEF(out->delivery.sink));
    return ok;
}

/*
 * Userland runs while options are read: __toString(), jsonSerialize(), stream
 * wrappers. What it does to variables that are in them by reference must not
 * free or change what is being read, so each value is held as it is now.
 */
static HashTable *hold(HashTable *options)
{
    HashTable *held = zend_array_dup(options);
    zval *value;

    ZEND_HASH_FOREACH_VAL(held, value)
    {
        if (Z_ISREF_P(value)) {
            zend_unwrap_reference(value);
        }
    }
    ZEND_HASH_FOREACH_END();
    return held;
}

static bool apply_held(wxf_request *request, wxf_str uri, HashTable *options, php_wxfavor_call_options *out)
{
    zval *headers = find_option(options, "headers");

    return php_wxfavor_apply_uri(request, uri, options, find_option(options, "query")) &&
           (headers == NULL || php_wxfavor_read_headers(headers, set_request_header, request)) &&
           apply_content(request, options) && apply_limits(request, options) && apply_reporting(request, options, out) &&
           apply_delivery(request, options, out);
}

bool php_wxfavor_apply_options(wxf_request *request, wxf_str uri, HashTable *options, php_wxfavor_call_options *out)
{
    HashTable *held = options == NULL ? NULL : hold(options);
    bool ok = apply_held(request, uri, held, out);

    if (held != NULL) {
        zend_array_release(held);
    }
    return ok;
}
