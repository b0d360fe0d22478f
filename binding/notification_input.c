/* Headers and bodies of a request, however a framework has them. */
#include "binding/notification.h"
#include "binding/exception.h"

#include "zend_exceptions.h"
#include "zend_interfaces.h"

/* A header that is longer than any that WeChat Pay sends is not worth keeping. */
#define VALUE_MAX 8192

wxf_signature_headers php_wxfavor_input_get(const php_wxfavor_input *input)
{
    wxf_str parts[PHP_WXFAVOR_INPUT_HEADERS];

    for (size_t i = 0; i < PHP_WXFAVOR_INPUT_HEADERS; i++) {
        zend_string *s = input->values[i].s;

        parts[i] = s == NULL ? (wxf_str){ NULL, 0 } : (wxf_str){ ZSTR_VAL(s), ZSTR_LEN(s) };
    }
    return (wxf_signature_headers){ parts[0], parts[1], parts[2], parts[3], parts[4] };
}

void php_wxfavor_input_free(php_wxfavor_input *input)
{
    for (size_t i = 0; i < PHP_WXFAVOR_INPUT_HEADERS; i++) {
        smart_str_free(&input->values[i]);
    }
}

/* ---- arrays ------------------------------------------------------------- */

static bool is_server_variable(const char *name, size_t len)
{
    return len > 5 && strncasecmp(name, "HTTP_", 5) == 0;
}

/* Which of the headers is meant by Wechatpay-Serial, wechatpay_serial or HTTP_WECHATPAY_SERIAL; -1: none. */
static int index_of(const char *name, size_t len)
{
    static const char *const names[PHP_WXFAVOR_INPUT_HEADERS] = {
        "wechatpay-timestamp", "wechatpay-nonce", "wechatpay-signature", "wechatpay-serial", "wechatpay-signature-type",
    };
    char folded[32];

    if (is_server_variable(name, len)) {
        name += 5;
        len -= 5;
    }
    if (len >= sizeof folded) {
        return -1;
    }
    zend_str_tolower_copy(folded, name, len);
    for (size_t i = 0; i < len; i++) {
        folded[i] = folded[i] == '_' ? '-' : folded[i];
    }
    for (int i = 0; i < PHP_WXFAVOR_INPUT_HEADERS; i++) {
        if (strlen(names[i]) == len && memcmp(names[i], folded, len) == 0) {
            return i;
        }
    }
    return -1;
}

/*
 * The same value again is what merging two sources of headers gives. Another
 * one is joined, as HTTP joins a repeated field, and then nothing verifies.
 */
static void add_text(smart_str *out, const char *text, size_t len)
{
    if (out->s != NULL && ZSTR_LEN(out->s) == len && memcmp(ZSTR_VAL(out->s), text, len) == 0) {
        return;
    }
    if (out->s != NULL) {
        smart_str_appends(out, ", ");
    }
    smart_str_appendl(out, text, MIN(len, VALUE_MAX));
    if (out->s == NULL) {
        smart_str_alloc(out, 0, false); /* empty is not absent */
    }
    smart_str_0(out);
}

static bool add_value(smart_str *out, zval *value, const char *name, bool in_list)
{
    zval *item;

    ZVAL_DEREF(value);
    switch (Z_TYPE_P(value)) {
    case IS_NULL:
        return true;
    case IS_STRING:
        add_text(out, Z_STRVAL_P(value), Z_STRLEN_P(value));
        return true;
    case IS_LONG: {
        zend_string *text = zval_get_string(value);

        add_text(out, ZSTR_VAL(text), ZSTR_LEN(text));
        zend_string_release(text);
        return true;
    }
    case IS_ARRAY:
        if (in_list) {
            break;
        }
        ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), item)
        {
            if (!add_value(out, item, name, true)) {
                return false;
            }
        }
        ZEND_HASH_FOREACH_END();
        return true;
    default:
        break;
    }
    php_wxfavor_throw_invalid("the header %s must be a string or a list of strings, %s given", name, zend_zval_type_name(value));
    return false;
}

/* "Name: value" */
static void add_line(php_wxfavor_input *input, zend_string *line)
{
    const char *colon = memchr(ZSTR_VAL(line), ':', ZSTR_LEN(line));
    int index = colon == NULL ? -1 : index_of(ZSTR_VAL(line), (size_t)(colon - ZSTR_VAL(line)));

    if (index >= 0) {
        const char *value = colon + 1;

        while (*value == ' ' || *value == '\t') {
            value++;
        }
        add_text(&input->values[index], value, ZSTR_LEN(line) - (size_t)(value - ZSTR_VAL(line)));
    }
}

/* Those that stand there as HTTP_…, as bits. */
static unsigned find_server_variables(HashTable *headers)
{
    zend_string *name;
    unsigned found = 0;

    ZEND_HASH_FOREACH_STR_KEY(headers, name)
    {
        if (name != NULL && is_server_variable(ZSTR_VAL(name), ZSTR_LEN(name))) {
            int index = index_of(ZSTR_VAL(name), ZSTR_LEN(name));

            found |= index < 0 ? 0 : 1u << index;
        }
    }
    ZEND_HASH_FOREACH_END();
    return found;
}

/*
 * $_SERVER holds the environment beside the headers, and a shop may have its
 * own serial there as WECHATPAY_SERIAL. So what stands there as HTTP_… is not
 * looked for under another name.
 */
static bool read_array(php_wxfavor_input *input, HashTable *headers)
{
    const unsigned variables = find_server_variables(headers);
    zend_string *name;
    zval *value;

    ZEND_HASH_FOREACH_STR_KEY_VAL(headers, name, value)
    {
        int index;

        ZVAL_DEREF(value);
        if (name == NULL) {
            if (Z_TYPE_P(value) == IS_STRING) {
                add_line(input, Z_STR_P(value));
            }
            continue;
        }
        index = index_of(ZSTR_VAL(name), ZSTR_LEN(name));
        if (index >= 0 && (variables & 1u << index) != 0 && !is_server_variable(ZSTR_VAL(name), ZSTR_LEN(name))) {
            continue;
        }
        if (index >= 0 && !add_value(&input->values[index], value, ZSTR_VAL(name), false)) {
            return false;
        }
    }
    ZEND_HASH_FOREACH_END();
    return true;
}

/* ---- objects ------------------------------------------------------------ */

/* One that can be called with so many arguments. */
static bool has_method_with(const zend_object *object, const char *name, uint32_t arguments)
{
    const zend_function *method = zend_hash_str_find_ptr(&object->ce->function_table, name, strlen(name));

    return method != NULL && (method->common.fn_flags & ZEND_ACC_PUBLIC) != 0 &&
           (method->common.fn_flags & (ZEND_ACC_STATIC | ZEND_ACC_ABSTRACT)) == 0 && method->common.required_num_args <= arguments;
}

static bool has_method(const zend_object *object, const char *name)
{
    return has_method_with(object, name, 0);
}

/* False: it threw. */
static bool call(zend_object *object, const char *name, zval *result)
{
    ZVAL_UNDEF(result);
    /* Not by zend_call_method_with_0_params(), which until PHP 8.2 takes the length of a literal only. */
    zend_call_method(object, object->ce, NULL, name, strlen(name), result, 0, NULL, NULL);
    return EG(exception) == NULL;
}

/* A property that is declared, or was written, and anybody may read: __get() has other ideas of what headers are. */
static zval *public_property(zend_object *object, const char *name, zval *hold)
{
    size_t len = strlen(name);
    const zend_property_info *info = zend_hash_str_find_ptr(&object->ce->properties_info, name, len);

    if (info == NULL && (object->properties == NULL || !zend_hash_str_exists(object->properties, name, len))) {
        return NULL;
    }
    if (info != NULL && (!(info->flags & ZEND_ACC_PUBLIC) || (info->flags & ZEND_ACC_STATIC))) {
        return NULL;
    }
    return zend_read_property(object->ce, object, name, len, true, hold);
}

typedef enum found { NOT_HERE, READ, THREW } found;

/* How far headers may be in objects within objects, which may also be their own. */
#define DEPTH_MAX 3

static found read_object(php_wxfavor_input *input, zend_object *object, bool in_request, int depth);

/* Of what a method or a property gave. */
static found read_value(php_wxfavor_input *input, zval *value, int depth)
{
    ZVAL_DEREF(value);
    if (Z_TYPE_P(value) == IS_ARRAY) {
        return read_array(input, Z_ARRVAL_P(value)) ? READ : THREW;
    }
    return Z_TYPE_P(value) == IS_OBJECT ? read_object(input, Z_OBJ_P(value), false, depth + 1) : NOT_HERE;
}

static found read_property(php_wxfavor_input *input, zend_object *object, const char *name, int depth)
{
    zval hold, copy, *value;
    found result;

    ZVAL_UNDEF(&hold);
    value = public_property(object, name, &hold);
    if (value == NULL || EG(exception) != NULL) {
        zval_ptr_dtor(&hold);
        return EG(exception) != NULL ? THREW : NOT_HERE;
    }
    ZVAL_COPY_DEREF(&copy, value);
    if (value == &hold) {
        zval_ptr_dtor(&hold); /* of a __get(), which stands in for a property that was unset */
    }
    result = read_value(input, &copy, depth);
    zval_ptr_dtor(&copy);
    return result;
}

static found read_method(php_wxfavor_input *input, zend_object *object, const char *name, int depth)
{
    zval value;
    found result;

    if (!has_method(object, name)) {
        return NOT_HERE;
    }
    result = call(object, name, &value) ? read_value(input, &value, depth) : THREW;
    zval_ptr_dtor(&value);
    return result;
}

static found read_traversable(php_wxfavor_input *input, zend_object *object)
{
    zval function, arg, value;
    found result = NOT_HERE;

    if (!instanceof_function(object->ce, zend_ce_traversable)) {
        return NOT_HERE;
    }
    ZVAL_STRING(&function, "iterator_to_array");
    ZVAL_OBJ(&arg, object);
    ZVAL_UNDEF(&value);
    call_user_function(NULL, NULL, &function, &value, 1, &arg);
    if (EG(exception) != NULL) {
        result = THREW;
    } else if (Z_TYPE(value) == IS_ARRAY) {
        result = read_array(input, Z_ARRVAL(value)) ? READ : THREW;
    }
    zval_ptr_dtor(&value);
    zval_ptr_dtor(&function);
    return result;
}

/*
 * Symfony and Laravel have a property headers, PSR-7 a method getHeaders(),
 * Swoole a property header, ThinkPHP and Workerman a method header(). A
 * HeaderBag has all(); that of a request gives what the form says, so a
 * request is not asked.
 */
static found read_object(php_wxfavor_input *input, zend_object *object, bool in_request, int depth)
{
    found result = NOT_HERE;

    if (depth > DEPTH_MAX) {
        return NOT_HERE;
    }
    if (in_request) {
        result = read_property(input, object, "headers", depth);
    }
    result = result == NOT_HERE ? read_method(input, object, "getheaders", depth) : result;
    result = result == NOT_HERE && !in_request ? read_method(input, object, "all", depth) : result;
    result = result == NOT_HERE && !in_request ? read_property(input, object, "headers", depth) : result;
    result = result == NOT_HERE ? read_property(input, object, "header", depth) : result;
    result = result == NOT_HERE ? read_method(input, object, "header", depth) : result;
    return result == NOT_HERE ? read_traversable(input, object) : result;
}

/* A request that stands where headers should is told by its body. */
static bool is_request(const zend_object *object)
{
    return has_method(object, "getbody") || has_method(object, "getcontent") || has_method(object, "rawcontent") ||
           has_method(object, "rawbody") || has_method(object, "getrawbody");
}

bool php_wxfavor_input_of_request(php_wxfavor_input *input, zend_object *request)
{
    found result = read_object(input, request, true, 0);

    if (result == NOT_HERE) {
        php_wxfavor_throw_invalid("no headers were found in the object of class %s; pass them to parse() as an array", ZSTR_VAL(request->ce->name));
    }
    return result == READ;
}

bool php_wxfavor_input_headers(php_wxfavor_input *input, zval *headers)
{
    found result;

    if (Z_TYPE_P(headers) == IS_ARRAY) {
        return read_array(input, Z_ARRVAL_P(headers));
    }
    result = read_object(input, Z_OBJ_P(headers), is_request(Z_OBJ_P(headers)), 0);
    if (result == NOT_HERE) {
        php_wxfavor_throw_invalid("no headers were found in the object of class %s; pass them as an array",
                                  ZSTR_VAL(Z_OBJCE_P(headers)->name));
    }
    return result == READ;
}

/* ---- bodies ------------------------------------------------------------- */

static zend_string *refuse_decoded(const char *what)
{
    php_wxfavor_throw_invalid("body is %s: it has been decoded, and encoding it again does not give the bytes that were "
                              "signed. Pass the raw body, as in file_get_contents('php://input') or the getContent() of "
                              "the request", what);
    return NULL;
}

/* From its start, and back to where it stood; NULL: an exception is pending. */
static zend_string *read_stream(zend_object *stream)
{
    zval seekable, position, result;
    zend_string *bytes = NULL;
    bool can_seek = false;

    ZVAL_UNDEF(&position);
    ZVAL_UNDEF(&result);
    if (has_method(stream, "isseekable") && has_method(stream, "tell") && has_method(stream, "rewind") &&
        has_method_with(stream, "seek", 1)) {
        if (!call(stream, "isseekable", &seekable)) {
            return NULL;
        }
        can_seek = zend_is_true(&seekable);
        zval_ptr_dtor(&seekable);
    }
    if (can_seek) {
        if (!call(stream, "tell", &position) || !call(stream, "rewind", &result)) {
            goto done;
        }
        zval_ptr_dtor(&result);
    }
    if (!call(stream, "getcontents", &result)) {
        goto done;
    }
    if (Z_TYPE(result) != IS_STRING) {
        php_wxfavor_throw_invalid("the getContents() of the body gives no string, but %s", zend_zval_type_name(&result));
        goto done;
    }
    bytes = zend_string_copy(Z_STR(result));
    if (can_seek && Z_TYPE(position) == IS_LONG) {
        zval ignored;

        ZVAL_UNDEF(&ignored);
        zend_call_method_with_1_params(stream, stream->ce, NULL, "seek", &ignored, &position);
        zval_ptr_dtor(&ignored);
    } else if (!can_seek && ZSTR_LEN(bytes) == 0) {
        php_wxfavor_throw_invalid("the body is a stream that was read before and cannot be rewound; read it once, and "
                                  "pass the bytes to parse()");
    }
done:
    zval_ptr_dtor(&position);
    zval_ptr_dtor(&result);
    if (bytes != NULL && EG(exception) != NULL) {
        zend_string_release(bytes);
        bytes = NULL;
    }
    return bytes;
}

zend_string *php_wxfavor_input_body(zval *body)
{
    ZVAL_DEREF(body);
    if (Z_TYPE_P(body) == IS_STRING) {
        return zend_string_copy(Z_STR_P(body));
    }
    if (Z_TYPE_P(body) == IS_ARRAY) {
        return refuse_decoded("an array");
    }
    if (Z_TYPE_P(body) == IS_OBJECT && has_method(Z_OBJ_P(body), "getcontents")) {
        return read_stream(Z_OBJ_P(body));
    }
    if (Z_TYPE_P(body) == IS_OBJECT && instanceof_function(Z_OBJCE_P(body), zend_ce_stringable)) {
        return zval_try_get_string(body);
    }
    if (Z_TYPE_P(body) == IS_OBJECT) {
        return refuse_decoded("an object");
    }
    php_wxfavor_throw_invalid("body must be the raw body as a string, %s given", zend_zval_type_name(body));
    return NULL;
}

zend_string *php_wxfavor_input_body_of_request(zend_object *request)
{
    /* PSR-7; Symfony, Laravel, ThinkPHP, Swoole; Swoole; Workerman; Yii */
    static const char *const methods[] = { "getbody", "getcontent", "rawcontent", "rawbody", "getrawbody" };

    for (size_t i = 0; i < sizeof methods / sizeof methods[0]; i++) {
        zend_string *bytes;
        zval body;

        if (!has_method(request, methods[i])) {
            continue;
        }
        bytes = call(request, methods[i], &body) ? php_wxfavor_input_body(&body) : NULL;
        zval_ptr_dtor(&body);
        return bytes;
    }
    php_wxfavor_throw_invalid("no body was found in the object of class %s; pass headers and body to parse()", ZSTR_VAL(request->ce->name));
    return NULL;
}

/* ---- PHP's own request -------------------------------------------------- */

bool php_wxfavor_input_of_globals(php_wxfavor_input *input)
{
    zval *server;

    zend_is_auto_global_str(ZEND_STRL("_SERVER"));
    server = zend_hash_str_find_deref(&EG(symbol_table), ZEND_STRL("_SERVER"));
    if (server == NULL || Z_TYPE_P(server) != IS_ARRAY) {
        php_wxfavor_throw_invalid("there is no $_SERVER to take the headers from");
        return false;
    }
    return read_array(input, Z_ARRVAL_P(server));
}

zend_string *php_wxfavor_input_body_of_globals(void)
{
    php_stream *stream = php_stream_open_wrapper("php://input", "rb", REPORT_ERRORS, NULL);
    zend_string *bytes;

    if (stream == NULL) {
        if (EG(exception) == NULL) {
            php_wxfavor_throw_invalid("php://input cannot be read");
        }
        return NULL;
    }
    /* One byte more than there may be tells a body that is too long. */
    bytes = php_stream_copy_to_mem(stream, WXF_NOTIFICATION_MAX + 1, 0);
    php_stream_close(stream);
    return bytes == NULL ? ZSTR_EMPTY_ALLOC() : bytes;
}
