/*
 * The toolkit: Crypto\Key, Rsa, AesGcm, Hash, Formatter, PemUtil, MediaUtil.
 */
#ifndef PHP_WXFAVOR_CRYPTO_H
#define PHP_WXFAVOR_CRYPTO_H

#include "php_wxfavor.h"
#include "core/key.h"

extern zend_class_entry *php_wxfavor_key_ce;

/* A key of the core that PHP code may hold, but not look at. */
typedef struct php_wxfavor_key {
    wxf_key *key; /* counted; NULL in an object that nobody constructed, as PDO makes them */
    zend_object std;
} php_wxfavor_key;

static inline php_wxfavor_key *php_wxfavor_key_from(zend_object *object)
{
    return (php_wxfavor_key *)(void *)((char *)object - offsetof(php_wxfavor_key, std));
}

void php_wxfavor_crypto_register(void); /* MINIT, after the exceptions */
void php_wxfavor_key_init_handlers(void);
void php_wxfavor_media_register(zend_class_entry *ce);

/* Makes a Key in rv; takes over the caller's reference. */
void php_wxfavor_key_create(zval *rv, wxf_key *key);

/* What Rsa::from() takes, its schemes too. NULL: an exception is pending. The caller owns one reference. */
wxf_key *php_wxfavor_rsa_key(zval *arg, bool want_private, const char *name);

/*
 * As Z_PARAM_STR and the others, but null is refused as functions written in
 * PHP refuse it. Internal ones take it for "" or 0, so that a key that was not
 * set would make a signature without a key.
 */
#define PHP_WXFAVOR_PARAM_NO_NULL(parsed, expected)   \
    Z_PARAM_PROLOGUE(0, 0);                           \
    if (Z_TYPE_P(_arg) == IS_NULL || !(parsed)) {     \
        _expected_type = (expected);                  \
        _error_code = ZPP_ERROR_WRONG_ARG;            \
        break;                                        \
    }
#define PHP_WXFAVOR_PARAM_STR(dest) PHP_WXFAVOR_PARAM_NO_NULL(zend_parse_arg_str(_arg, &(dest), false, _i), Z_EXPECTED_STRING)
#define PHP_WXFAVOR_PARAM_PATH(dest) PHP_WXFAVOR_PARAM_NO_NULL(zend_parse_arg_path_str(_arg, &(dest), false, _i), Z_EXPECTED_PATH)
#define PHP_WXFAVOR_PARAM_LONG(dest) \
    PHP_WXFAVOR_PARAM_NO_NULL(zend_parse_arg_long(_arg, &(dest), &_dummy, false, _i), Z_EXPECTED_LONG)

static inline wxf_str php_wxfavor_str(const zend_string *text)
{
    return (wxf_str){ ZSTR_VAL(text), ZSTR_LEN(text) };
}

#endif
