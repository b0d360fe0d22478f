/* Hash: digests as other libraries of WeChat Pay name them. */
#include "binding/crypto.h"
#include "binding/exception.h"
#include "core/digest.h"

#include "zend_exceptions.h"

static const char lower_digits[] = "0123456789abcdef";
static const char upper_digits[] = "0123456789ABCDEF";

static void return_hex(zval *return_value, const unsigned char *bytes, size_t len, const char digits[16])
{
    zend_string *hex = zend_string_alloc(len * 2, false);

    for (size_t i = 0; i < len; i++) {
        ZSTR_VAL(hex)[2 * i] = digits[bytes[i] >> 4];
        ZSTR_VAL(hex)[2 * i + 1] = digits[bytes[i] & 15];
    }
    ZSTR_VAL(hex)[len * 2] = '\0';
    RETVAL_NEW_STR(hex);
}

/* A key that is "" or "0" is none, in PHP's way. */
static bool is_key(const zend_string *key)
{
    return ZSTR_LEN(key) > 1 || (ZSTR_LEN(key) == 1 && ZSTR_VAL(key)[0] != '0');
}

static void return_md5(zval *return_value, zend_string *text, zend_string *key, bool agency, const char *digits)
{
    const wxf_str pieces[] = { php_wxfavor_str(text), agency ? WXF_STR("&secret=") : WXF_STR("&key="), php_wxfavor_str(key) };
    unsigned char digest[WXF_MD5_LENGTH];
    wxf_error err;

    if (wxf_md5(pieces, is_key(key) ? 3 : 1, digest, &err) != WXF_OK) {
        php_wxfavor_throw_error(&err, "");
        return;
    }
    return_hex(return_value, digest, sizeof digest, digits);
}

static void return_hmac(zval *return_value, zend_string *text, zend_string *key, const char *digits)
{
    const wxf_str pieces[] = { php_wxfavor_str(text), WXF_STR("&key="), php_wxfavor_str(key) };
    unsigned char digest[WXF_SHA256_LENGTH];
    wxf_error err;

    if (wxf_hmac_sha256(php_wxfavor_str(key), pieces, 3, digest, &err) != WXF_OK) {
        php_wxfavor_throw_error(&err, "");
        return;
    }
    return_hex(return_value, digest, sizeof digest, digits);
}

/* Other algorithms than the protocol's are ext/hash's affair, which is always there. */
static void return_other_hmac(zval *return_value, zend_string *text, zend_string *key, zend_string *algorithm)
{
    zend_string *data = zend_string_alloc(ZSTR_LEN(text) + 5 + ZSTR_LEN(key), false);
    zval function, args[3];

    memcpy(ZSTR_VAL(data), ZSTR_VAL(text), ZSTR_LEN(text));
    memcpy(ZSTR_VAL(data) + ZSTR_LEN(text), "&key=", 5);
    memcpy(ZSTR_VAL(data) + ZSTR_LEN(text) + 5, ZSTR_VAL(key), ZSTR_LEN(key) + 1);
    ZVAL_STRING(&function, "hash_hmac");
    ZVAL_STR(&args[0], algorithm);
    ZVAL_NEW_STR(&args[1], data);
    ZVAL_STR(&args[2], key);
    call_user_function(NULL, NULL, &function, return_value, 3, args);
    wxf_wipe(ZSTR_VAL(data), ZSTR_LEN(data));
    zval_ptr_dtor(&args[1]);
    zval_ptr_dtor(&function);
}

ZEND_METHOD(WxFavor_Crypto_Hash, md5)
{
    zend_string *thing, *key = ZSTR_EMPTY_ALLOC();
    zval *agency = NULL;

    ZEND_PARSE_PARAMETERS_START(1, 3)
        PHP_WXFAVOR_PARAM_STR(thing)
        Z_PARAM_OPTIONAL
        PHP_WXFAVOR_PARAM_STR(key)
        Z_PARAM_ZVAL(agency)
    ZEND_PARSE_PARAMETERS_END();
    return_md5(return_value, thing, key, agency != NULL && zend_is_true(agency), lower_digits);
}

ZEND_METHOD(WxFavor_Crypto_Hash, hmac)
{
    zend_string *thing, *key, *algorithm = NULL;

    ZEND_PARSE_PARAMETERS_START(2, 3)
        PHP_WXFAVOR_PARAM_STR(thing)
        PHP_WXFAVOR_PARAM_STR(key)
        Z_PARAM_OPTIONAL
        PHP_WXFAVOR_PARAM_STR(algorithm)
    ZEND_PARSE_PARAMETERS_END();
    if (ZSTR_LEN(key) == 0) {
        zend_argument_value_error(2, "cannot be empty");
        RETURN_THROWS();
    }
    if (algorithm == NULL || zend_string_equals_literal_ci(algorithm, "sha256")) {
        return_hmac(return_value, thing, key, lower_digits);
    } else {
        return_other_hmac(return_value, thing, key, algorithm);
    }
}

ZEND_METHOD(WxFavor_Crypto_Hash, equals)
{
    zend_string *known, *user = NULL;

    ZEND_PARSE_PARAMETERS_START(1, 2)
        PHP_WXFAVOR_PARAM_STR(known)
        Z_PARAM_OPTIONAL
        Z_PARAM_STR_OR_NULL(user)
    ZEND_PARSE_PARAMETERS_END();
    RETURN_BOOL(user != NULL && wxf_equal_secret(php_wxfavor_str(known), php_wxfavor_str(user)));
}

ZEND_METHOD(WxFavor_Crypto_Hash, sign)
{
    zend_string *type, *data, *key;

    ZEND_PARSE_PARAMETERS_START(3, 3)
        PHP_WXFAVOR_PARAM_STR(type)
        PHP_WXFAVOR_PARAM_STR(data)
        PHP_WXFAVOR_PARAM_STR(key)
    ZEND_PARSE_PARAMETERS_END();
    if (zend_string_equals_literal(type, "MD5")) {
        return_md5(return_value, data, key, false, upper_digits);
    } else if (!zend_string_equals_literal(type, "HMAC-SHA256")) {
        RETURN_NULL();
    } else if (ZSTR_LEN(key) == 0) {
        zend_argument_value_error(3, "cannot be empty");
    } else {
        return_hmac(return_value, data, key, upper_digits);
    }
}
