/* Formatter: the texts that are signed, and their parts. */
#include "binding/crypto.h"
#include "binding/exception.h"
#include "core/signer.h"

#include "zend_smart_str.h"

#include <time.h>

ZEND_METHOD(WxFavor_Formatter, nonce)
{
    zend_long size = WXF_NONCE_LENGTH;
    char part[WXF_NONCE_LENGTH + 1];
    zend_string *nonce;
    wxf_error err;

    ZEND_PARSE_PARAMETERS_START(0, 1)
        Z_PARAM_OPTIONAL
        PHP_WXFAVOR_PARAM_LONG(size)
    ZEND_PARSE_PARAMETERS_END();
    if (size < 1) {
        php_wxfavor_throw_invalid("size must be 1 or more, " ZEND_LONG_FMT " given", size);
        RETURN_THROWS();
    }
    nonce = zend_string_alloc((size_t)size, false);
    for (size_t done = 0; done < (size_t)size; done += WXF_NONCE_LENGTH) {
        if (wxf_nonce(part, &err) != WXF_OK) {
            zend_string_efree(nonce);
            php_wxfavor_throw_error(&err, "");
            RETURN_THROWS();
        }
        memcpy(ZSTR_VAL(nonce) + done, part, MIN((size_t)size - done, WXF_NONCE_LENGTH));
    }
    ZSTR_VAL(nonce)[size] = '\0';
    RETURN_NEW_STR(nonce);
}

ZEND_METHOD(WxFavor_Formatter, timestamp)
{
    ZEND_PARSE_PARAMETERS_NONE();
    RETURN_LONG((zend_long)time(NULL));
}

ZEND_METHOD(WxFavor_Formatter, authorization)
{
    zend_string *mchid, *nonce, *signature, *timestamp, *serial;

    ZEND_PARSE_PARAMETERS_START(5, 5)
        PHP_WXFAVOR_PARAM_STR(mchid)
        PHP_WXFAVOR_PARAM_STR(nonce)
        PHP_WXFAVOR_PARAM_STR(signature)
        PHP_WXFAVOR_PARAM_STR(timestamp)
        PHP_WXFAVOR_PARAM_STR(serial)
    ZEND_PARSE_PARAMETERS_END();
    {
        const zend_string *values[] = { mchid, serial, timestamp, nonce, signature };
        static const char *const names[] = { WXF_SCHEME " mchid=\"", "\",serial_no=\"", "\",timestamp=\"", "\",nonce_str=\"",
                                             "\",signature=\"" };
        smart_str header = { 0 };

        for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
            smart_str_appends(&header, names[i]);
            smart_str_append(&header, values[i]);
        }
        smart_str_appendc(&header, '"');
        RETURN_STR(smart_str_extract(&header));
    }
}

static void return_lines(zval *return_value, zend_string *const *lines, size_t count)
{
    smart_str text = { 0 };

    for (size_t i = 0; i < count; i++) {
        smart_str_append(&text, lines[i]);
        smart_str_appendc(&text, '\n');
    }
    RETVAL_STR(smart_str_extract(&text));
}

ZEND_METHOD(WxFavor_Formatter, request)
{
    zend_string *lines[5];

    lines[4] = ZSTR_EMPTY_ALLOC();
    ZEND_PARSE_PARAMETERS_START(4, 5)
        PHP_WXFAVOR_PARAM_STR(lines[0])
        PHP_WXFAVOR_PARAM_STR(lines[1])
        PHP_WXFAVOR_PARAM_STR(lines[2])
        PHP_WXFAVOR_PARAM_STR(lines[3])
        Z_PARAM_OPTIONAL
        PHP_WXFAVOR_PARAM_STR(lines[4])
    ZEND_PARSE_PARAMETERS_END();
    return_lines(return_value, lines, 5);
}

ZEND_METHOD(WxFavor_Formatter, response)
{
    zend_string *lines[3];

    lines[2] = ZSTR_EMPTY_ALLOC();
    ZEND_PARSE_PARAMETERS_START(2, 3)
        PHP_WXFAVOR_PARAM_STR(lines[0])
        PHP_WXFAVOR_PARAM_STR(lines[1])
        Z_PARAM_OPTIONAL
        PHP_WXFAVOR_PARAM_STR(lines[2])
    ZEND_PARSE_PARAMETERS_END();
    return_lines(return_value, lines, 3);
}

ZEND_METHOD(WxFavor_Formatter, joinedByLineFeed)
{
    smart_str text = { 0 };
    zval *pieces = NULL;
    uint32_t count = 0;

    ZEND_PARSE_PARAMETERS_START(0, -1)
        Z_PARAM_VARIADIC('*', pieces, count)
    ZEND_PARSE_PARAMETERS_END();
    for (uint32_t i = 0; i < count; i++) {
        zend_string *piece = zval_try_get_string(&pieces[i]);

        if (piece == NULL) {
            smart_str_free(&text);
            RETURN_THROWS();
        }
        smart_str_append(&text, piece);
        smart_str_appendc(&text, '\n');
        zend_string_release(piece);
    }
    RETURN_STR(smart_str_extract(&text));
}

/* As ksort() with SORT_STRING: integer keys by their digits. */
static int compare_keys(Bucket *a, Bucket *b)
{
    char digits_a[MAX_LENGTH_OF_LONG + 1], digits_b[MAX_LENGTH_OF_LONG + 1];
    char *end_a = digits_a + sizeof digits_a - 1, *end_b = digits_b + sizeof digits_b - 1;
    const char *text_a = a->key != NULL ? ZSTR_VAL(a->key) : zend_print_long_to_buf(end_a, (zend_long)a->h);
    const char *text_b = b->key != NULL ? ZSTR_VAL(b->key) : zend_print_long_to_buf(end_b, (zend_long)b->h);

    return zend_binary_strcmp(text_a, a->key != NULL ? ZSTR_LEN(a->key) : (size_t)(end_a - text_a), text_b,
                              b->key != NULL ? ZSTR_LEN(b->key) : (size_t)(end_b - text_b));
}

ZEND_METHOD(WxFavor_Formatter, ksort)
{
    HashTable *thing = NULL;

    ZEND_PARSE_PARAMETERS_START(0, 1)
        Z_PARAM_OPTIONAL
        Z_PARAM_ARRAY_HT(thing)
    ZEND_PARSE_PARAMETERS_END();
    if (thing == NULL) {
        RETURN_EMPTY_ARRAY();
    }
    thing = zend_array_dup(thing);
    zend_hash_sort(thing, compare_keys, false);
    RETURN_ARR(thing);
}

ZEND_METHOD(WxFavor_Formatter, queryStringLike)
{
    HashTable *thing = NULL;
    smart_str text = { 0 };
    zend_string *name;
    zend_ulong index;
    zval *value;

    ZEND_PARSE_PARAMETERS_START(0, 1)
        Z_PARAM_OPTIONAL
        Z_PARAM_ARRAY_HT(thing)
    ZEND_PARSE_PARAMETERS_END();
    if (thing == NULL) {
        RETURN_EMPTY_STRING();
    }
    ZEND_HASH_FOREACH_KEY_VAL(thing, index, name, value)
    {
        zend_string *written;

        ZVAL_DEREF(value);
        if ((name != NULL && zend_string_equals_literal(name, "sign")) || Z_TYPE_P(value) == IS_NULL ||
            (Z_TYPE_P(value) == IS_STRING && Z_STRLEN_P(value) == 0)) {
            continue;
        }
        written = zval_try_get_string(value);
        if (written == NULL) {
            smart_str_free(&text);
            RETURN_THROWS();
        }
        if (text.s != NULL) {
            smart_str_appendc(&text, '&');
        }
        if (name != NULL) {
            smart_str_append(&text, name);
        } else {
            smart_str_append_long(&text, (zend_long)index);
        }
        smart_str_appendc(&text, '=');
        smart_str_append(&text, written);
        zend_string_release(written);
    }
    ZEND_HASH_FOREACH_END();
    RETURN_STR(smart_str_extract(&text));
}
