/* The options of one call, turned into a request. */
#include "binding/client.h"
#include "binding/exception.h"

#include "ext/json/php_json.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"
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

/* ---- body --------------------------------------------------------------- */

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
static bool apply_json(wxf_request *request, zval *value)
{
    smart_str json = { 0 };
    php_json_error_code before = JSON_G(error_code); /* json_last_error() is the caller's */
    bool ok = php_json_encode_ex(&json, value, 0, PHP_JSON_PARSER_DEFAULT_DEPTH) == SUCCESS;

    /* NAN and INF are no failure of the encoder, which writes 0 for them. */
    ok = ok && JSON_G(error_code) == PHP_JSON_ERROR_NONE;
    smart_str_0(&json);
    if (EG(exception) != NULL) {
        ok = false;
    } else if (ok) {
        ok = json.s != NULL && set_body(request, ZSTR_VAL(json.s), ZSTR_LEN(json.s));
    } else {
        throw_json_error();
    }
    JSON_G(error_code) = before;
    smart_str_free(&json);
    return ok;
}

php_stream *php_wxfavor_stream(zval *value)
{
    return zend_fetch_resource2_ex(value, NULL, php_file_le_stream(), php_file_le_pstream());
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

static bool apply_body(wxf_request *request, zval *value)
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

/* ---- query -------------------------------------------------------------- */

/* http_build_query() knows what PHP people expect of nested arrays, booleans and null. NULL: an exception is pending. */
static zend_string *build_query(zval *value)
{
    zval function, args[4], result;
    zend_string *query = NULL;

    if (Z_TYPE_P(value) == IS_STRING) {
        return zend_string_copy(Z_STR_P(value));
    }
    if (Z_TYPE_P(value) != IS_ARRAY) {
        php_wxfavor_throw_invalid("query must be an array or a string, %s given", zend_zval_type_name(value));
        return NULL;
    }
    ZVAL_STRING(&function, "http_build_query");
    ZVAL_COPY_VALUE(&args[0], value);
    ZVAL_EMPTY_STRING(&args[1]);
    ZVAL_STRING(&args[2], "&");
    ZVAL_LONG(&args[3], 2); /* PHP_QUERY_RFC3986 */
    ZVAL_UNDEF(&result);
    if (call_user_function(NULL, NULL, &function, &result, 4, args) == SUCCESS && Z_TYPE(result) == IS_STRING) {
        query = zend_string_copy(Z_STR(result));
    } else if (EG(exception) == NULL) {
        php_wxfavor_throw_invalid("query cannot be encoded");
    }
    zval_ptr_dtor(&result);
    zval_ptr_dtor(&args[2]);
    zval_ptr_dtor(&function);
    return query;
}

/* ---- template variables ------------------------------------------------- */

static bool is_option(zend_string *name)
{
    static const char *const options[] = {
        "query", "json", "body", "headers", "timeout", "connect_timeout", "http_errors", "sink", "progress", "debug",
    };

    for (size_t i = 0; i < sizeof options / sizeof options[0]; i++) {
        if (zend_string_equals_cstr(name, options[i], strlen(options[i]))) {
            return true;
        }
    }
    return false;
}

typedef struct variables {
    HashTable *options;
    HashTable used; /* the names that the template asked for */
} variables;

static wxf_var look_up(void *context, wxf_str name, wxf_buf *out, wxf_error *err)
{
    variables *vars = context;
    zval *value = vars->options == NULL ? NULL : zend_symtable_str_find(vars->options, name.ptr, name.len);
    zend_string *key = zend_string_init(name.ptr, name.len, false);
    zend_string *text = NULL;
    wxf_var found = WXF_VAR_SET;

    if (value != NULL) {
        ZVAL_DEREF(value);
    }
    if (value == NULL || is_option(key)) {
        found = WXF_VAR_ABSENT;
    } else {
        zend_hash_add_empty_element(&vars->used, key);
        if (Z_TYPE_P(value) == IS_NULL) {
            found = WXF_VAR_NULL;
        } else if (Z_TYPE_P(value) == IS_STRING || Z_TYPE_P(value) == IS_LONG ||
                   (Z_TYPE_P(value) == IS_OBJECT && instanceof_function(Z_OBJCE_P(value), zend_ce_stringable))) {
            text = zval_try_get_string(value);
        }
        if (found == WXF_VAR_SET && text == NULL) {
            wxf_fail(err, WXF_E_ARGUMENT, "the template variable \"%s\" must be a string, an int or a Stringable, %s given",
                     ZSTR_VAL(key), zend_zval_type_name(value));
            found = WXF_VAR_BAD;
        } else if (text != NULL && !wxf_buf_add(out, ZSTR_VAL(text), ZSTR_LEN(text))) {
            wxf_fail_memory(err);
            found = WXF_VAR_BAD;
        }
    }
    if (text != NULL) {
        zend_string_release(text);
    }
    zend_string_release(key);
    return found;
}

/* An option that nothing uses is a slip of the pen, and the call would not mean what its author thinks. */
static bool check_all_used(const variables *vars, wxf_str uri)
{
    zend_string *name;
    zend_ulong index;

    if (vars->options == NULL) {
        return true;
    }
    ZEND_HASH_FOREACH_KEY(vars->options, index, name)
    {
        zend_string *key = name != NULL ? zend_string_copy(name) : zend_long_to_str((zend_long)index);
        bool used = is_option(key) || zend_hash_exists(&vars->used, key);

        if (!used) {
            php_wxfavor_throw_invalid("\"%s\" is neither an option (query, json, body, headers, timeout, connect_timeout, "
                                      "http_errors, sink, progress, debug) nor a variable of \"%.*s\"",
                                      ZSTR_VAL(key), (int)MIN(uri.len, 200), uri.ptr);
        }
        zend_string_release(key);
        if (!used) {
            return false;
        }
    }
    ZEND_HASH_FOREACH_END();
    return true;
}

static bool apply_uri(wxf_request *request, wxf_str uri, HashTable *options, zval *query_option)
{
    variables vars = { .options = options };
    wxf_buf expanded = WXF_BUF_INIT;
    zend_string *query = NULL;
    wxf_str query_text;
    wxf_error err;
    wxf_code code;
    bool ok = false;

    zend_hash_init(&vars.used, 4, NULL, NULL, false);
    if (query_option != NULL && (query = build_query(query_option)) == NULL) {
        goto done;
    }
    code = wxf_uri_expand(uri, look_up, &vars, &expanded, &err);
    if (EG(exception) != NULL) {
        goto done;
    }
    if (code == WXF_OK) {
        if (!check_all_used(&vars, uri)) {
            goto done;
        }
        if (query != NULL) {
            query_text = (wxf_str){ ZSTR_VAL(query), ZSTR_LEN(query) };
        }
        code = wxf_request_set_uri(request, wxf_buf_str(&expanded), query == NULL ? NULL : &query_text, &err);
    }
    if (code != WXF_OK) {
        php_wxfavor_throw_error(&err, "");
        goto done;
    }
    ok = true;
done:
    if (query != NULL) {
        zend_string_release(query);
    }
    zend_hash_destroy(&vars.used);
    wxf_buf_free(&expanded);
    return ok;
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
        return apply_json(request, json);
    }
    return body == NULL || apply_body(request, body);
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

    return apply_uri(request, uri, options, find_option(options, "query")) &&
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
