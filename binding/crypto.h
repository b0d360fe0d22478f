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
    wxf_key *key; /* counted; NULL in an object that reflection made */
    zend_object std;
} php_wxfavor_key;

static inline php_wxfavor_key *php_wxfavor_key_from(zend_object *object)
{
    return (php_wxfavor_key *)(void *)((char *)object - XtOffsetOf(php_wxfavor_key, std));
}

void php_wxfavor_crypto_register(void); /* MINIT, after the exceptions */
void php_wxfavor_key_init_handlers(void);
void php_wxfavor_media_register(zend_class_entry *ce);

/* Makes a Key in rv; takes over the caller's reference. */
void php_wxfavor_key_create(zval *rv, wxf_key *key);

/* What Rsa::from() takes, its schemes too. NULL: an exception is pending. The caller owns one reference. */
wxf_key *php_wxfavor_rsa_key(zval *arg, bool want_private, const char *name);

static inline wxf_str php_wxfavor_str(const zend_string *text)
{
    return (wxf_str){ ZSTR_VAL(text), ZSTR_LEN(text) };
}

#endif
