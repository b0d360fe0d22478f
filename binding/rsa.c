/* Rsa: keys, signatures and the encryption of single fields. */
#include "binding/crypto.h"
#include "binding/exception.h"
#include "binding/key_arg.h"
#include "core/cipher.h"
#include "core/crypto_error.h"
#include "core/key_source.h"
#include "core/signature.h"
#include "core/signer.h"
#include "core/spki.h"

#include "ext/standard/base64.h"
#include "zend_exceptions.h"

/* The constants are only there with ext/openssl. */
#define PKCS1 1 /* OPENSSL_PKCS1_PADDING */
#define OAEP 4  /* OPENSSL_PKCS1_OAEP_PADDING */

/* ---- keys --------------------------------------------------------------- */

typedef struct scheme {
    const char *prefix;
    bool is_private;
    wxf_key_form form;
} scheme;

static const scheme *scheme_of(const zval *arg)
{
    static const scheme schemes[] = {
        { "private.pkcs8://", true, WXF_FORM_PRIVATE_PKCS8 },
        { "private.pkcs1://", true, WXF_FORM_PRIVATE_RSA },
        { "public.spki://", false, WXF_FORM_PUBLIC_SPKI },
        { "public.pkcs1://", false, WXF_FORM_PUBLIC_RSA },
    };

    for (size_t i = 0; Z_TYPE_P(arg) == IS_STRING && i < sizeof schemes / sizeof schemes[0]; i++) {
        if (wxf_str_starts(php_wxfavor_str(Z_STR_P(arg)), wxf_str_from(schemes[i].prefix))) {
            return &schemes[i];
        }
    }
    return NULL;
}

/*
 * Is the DER what the scheme says? The core would take any key of the right
 * half. A PKCS#8 that is announced as PKCS#1 passes: OpenSSL 3 takes it in PEM.
 */
static bool has_form(wxf_str der, wxf_key_form form)
{
    wxf_key_source source;
    wxf_key_block block;
    bool found;

    return wxf_key_source_open(&source, der, NULL) == WXF_OK &&
           wxf_key_source_next(&source, &block, &found, NULL) == WXF_OK && found && !block.pem &&
           (block.form == form || (form == WXF_FORM_PRIVATE_RSA && block.form == WXF_FORM_PRIVATE_PKCS8));
}

static wxf_key *load_scheme(const scheme *s, zend_string *text, bool want_private, const char *name)
{
    size_t skip = strlen(s->prefix);
    wxf_str digits = { ZSTR_VAL(text) + skip, ZSTR_LEN(text) - skip };
    wxf_buf der = WXF_BUF_SECRET;
    wxf_key *key = NULL;

    if (wxf_base64_decode(&der, digits) != WXF_OK) {
        php_wxfavor_throw(php_wxfavor_unexpected_value_ce, "%s: what follows %s must be base64 in one line, without the lines "
                          "BEGIN and END", name, s->prefix);
    } else if (s->is_private != want_private || !has_form(wxf_buf_str(&der), s->form)) {
        php_wxfavor_throw(php_wxfavor_unexpected_value_ce, "%s: this is no %s key of the form that %s says", name,
                          want_private ? "private" : "public", s->prefix);
    } else {
        key = php_wxfavor_key_from_bytes(wxf_buf_str(&der), want_private, name);
    }
    wxf_buf_free(&der);
    return key;
}

wxf_key *php_wxfavor_rsa_key(zval *arg, bool want_private, const char *name)
{
    const scheme *s;

    ZVAL_DEREF(arg);
    s = scheme_of(arg);
    return s != NULL ? load_scheme(s, Z_STR_P(arg), want_private, name)
                     : php_wxfavor_key_like_openssl(arg, want_private, name);
}

static void return_key(zval *return_value, zval *thing, bool want_private)
{
    wxf_key *key = php_wxfavor_rsa_key(thing, want_private, want_private ? "privateKey" : "publicKey");

    if (key != NULL) {
        php_wxfavor_key_create(return_value, key);
    }
}

/* The key of a text without its frame, as if the scheme stood before it. */
static void return_key_of(zval *return_value, const char *prefix, zend_string *text, bool want_private)
{
    size_t skip = strlen(prefix);
    zval thing;

    ZVAL_NEW_STR(&thing, zend_string_alloc(skip + ZSTR_LEN(text), false));
    memcpy(Z_STRVAL(thing), prefix, skip);
    memcpy(Z_STRVAL(thing) + skip, ZSTR_VAL(text), ZSTR_LEN(text) + 1);
    return_key(return_value, &thing, want_private);
    wxf_wipe(Z_STRVAL(thing), Z_STRLEN(thing));
    zval_ptr_dtor(&thing);
}

static bool is_public_type(const zend_string *type)
{
    return type != NULL && zend_string_equals_literal(type, "public");
}

ZEND_METHOD(WxFavor_Crypto_Rsa, from)
{
    zval *thing;
    zend_string *type = NULL;

    ZEND_PARSE_PARAMETERS_START(1, 2)
        Z_PARAM_ZVAL(thing)
        Z_PARAM_OPTIONAL
        PHP_WXFAVOR_PARAM_STR(type)
    ZEND_PARSE_PARAMETERS_END();
    return_key(return_value, thing, !is_public_type(type));
}

ZEND_METHOD(WxFavor_Crypto_Rsa, fromPkcs8)
{
    zend_string *thing;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        PHP_WXFAVOR_PARAM_STR(thing)
    ZEND_PARSE_PARAMETERS_END();
    return_key_of(return_value, "private.pkcs8://", thing, true);
}

ZEND_METHOD(WxFavor_Crypto_Rsa, fromPkcs1)
{
    zend_string *thing, *type = NULL;
    bool is_public;

    ZEND_PARSE_PARAMETERS_START(1, 2)
        PHP_WXFAVOR_PARAM_STR(thing)
        Z_PARAM_OPTIONAL
        PHP_WXFAVOR_PARAM_STR(type)
    ZEND_PARSE_PARAMETERS_END();
    is_public = is_public_type(type);
    return_key_of(return_value, is_public ? "public.pkcs1://" : "private.pkcs1://", thing, !is_public);
}

ZEND_METHOD(WxFavor_Crypto_Rsa, fromSpki)
{
    zend_string *thing;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        PHP_WXFAVOR_PARAM_STR(thing)
    ZEND_PARSE_PARAMETERS_END();
    return_key_of(return_value, "public.spki://", thing, false);
}

ZEND_METHOD(WxFavor_Crypto_Rsa, pkcs1ToSpki)
{
    zend_string *thing, *der;
    wxf_buf spki = WXF_BUF_INIT;
    wxf_error err;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        PHP_WXFAVOR_PARAM_STR(thing)
    ZEND_PARSE_PARAMETERS_END();
    der = php_base64_decode_ex((const unsigned char *)ZSTR_VAL(thing), ZSTR_LEN(thing), false);
    if (wxf_spki_from_pkcs1(php_wxfavor_str(der), &spki, &err) == WXF_OK) {
        RETVAL_STR(php_base64_encode((const unsigned char *)spki.data, spki.len));
    } else {
        php_wxfavor_throw_error(&err, "");
    }
    wxf_buf_free(&spki);
    zend_string_release(der);
}

/* ---- what keys are for -------------------------------------------------- */

/* There is no call here that could have failed on its way: a key that cannot do it is a value that cannot be used. */
static void throw_unusable(const wxf_error *err)
{
    if (err->code == WXF_E_CRYPTO || err->code == WXF_E_KEY || err->code == WXF_E_ARGUMENT) {
        php_wxfavor_throw(php_wxfavor_unexpected_value_ce, "%s", err->message);
    } else {
        php_wxfavor_throw_error(err, "");
    }
}

ZEND_METHOD(WxFavor_Crypto_Rsa, sign)
{
    zend_string *message;
    zval *thing;
    wxf_key *key;
    wxf_buf signature = WXF_BUF_INIT;
    wxf_error err;

    ZEND_PARSE_PARAMETERS_START(2, 2)
        PHP_WXFAVOR_PARAM_STR(message)
        Z_PARAM_ZVAL(thing)
    ZEND_PARSE_PARAMETERS_END();
    key = php_wxfavor_rsa_key(thing, true, "privateKey");
    if (key == NULL) {
        RETURN_THROWS();
    }
    if (wxf_sign(key, php_wxfavor_str(message), &signature, &err) == WXF_OK) {
        RETVAL_STRINGL(signature.data, signature.len);
    } else {
        throw_unusable(&err);
    }
    wxf_buf_free(&signature);
    wxf_key_unref(key);
}

/* What base64_decode() skips, this skips; what is then no signature does not verify. */
static wxf_code verify(const wxf_key *key, zend_string *message, zend_string *signature, wxf_error *err)
{
    zend_string *bytes = php_base64_decode_ex((const unsigned char *)ZSTR_VAL(signature), ZSTR_LEN(signature), false);
    const wxf_str text = php_wxfavor_str(message);
    wxf_buf raw = WXF_BUF_INIT;
    wxf_code code;

    if (ZSTR_LEN(bytes) > wxf_key_bits(key)) {
        code = WXF_E_SIGNATURE;
    } else if (!wxf_buf_add(&raw, ZSTR_VAL(bytes), ZSTR_LEN(bytes))) {
        code = wxf_fail_memory(err);
    } else {
        code = wxf_signature_check(key, &text, 1, &raw, err);
    }
    wxf_buf_free(&raw);
    zend_string_release(bytes);
    return code;
}

ZEND_METHOD(WxFavor_Crypto_Rsa, verify)
{
    zend_string *message, *signature;
    zval *thing;
    wxf_key *key;
    wxf_code code;
    wxf_error err;

    ZEND_PARSE_PARAMETERS_START(3, 3)
        PHP_WXFAVOR_PARAM_STR(message)
        PHP_WXFAVOR_PARAM_STR(signature)
        Z_PARAM_ZVAL(thing)
    ZEND_PARSE_PARAMETERS_END();
    key = php_wxfavor_rsa_key(thing, false, "publicKey");
    if (key == NULL) {
        RETURN_THROWS();
    }
    code = verify(key, message, signature, &err);
    wxf_key_unref(key);
    if (code != WXF_OK && code != WXF_E_SIGNATURE) {
        throw_unusable(&err);
        RETURN_THROWS();
    }
    RETURN_BOOL(code == WXF_OK);
}

static bool read_padding(zend_long given, wxf_padding *padding)
{
    if (given != OAEP && given != PKCS1) {
        php_wxfavor_throw(php_wxfavor_unexpected_value_ce,
                          "padding must be OPENSSL_PKCS1_OAEP_PADDING (%d), which is what APIv3 uses, or for what is older "
                          "OPENSSL_PKCS1_PADDING (%d); " ZEND_LONG_FMT " given", OAEP, PKCS1, given);
        return false;
    }
    *padding = given == OAEP ? WXF_PADDING_OAEP : WXF_PADDING_PKCS1;
    return true;
}

ZEND_METHOD(WxFavor_Crypto_Rsa, encrypt)
{
    zend_string *plaintext;
    zval *thing;
    zend_long given = OAEP;
    wxf_padding padding;
    wxf_key *key;
    wxf_buf out = WXF_BUF_INIT;
    wxf_error err;

    ZEND_PARSE_PARAMETERS_START(2, 3)
        PHP_WXFAVOR_PARAM_STR(plaintext)
        Z_PARAM_ZVAL(thing)
        Z_PARAM_OPTIONAL
        PHP_WXFAVOR_PARAM_LONG(given)
    ZEND_PARSE_PARAMETERS_END();
    if (!read_padding(given, &padding) || (key = php_wxfavor_rsa_key(thing, false, "publicKey")) == NULL) {
        RETURN_THROWS();
    }
    if (wxf_encrypt(key, padding, php_wxfavor_str(plaintext), &out, &err) == WXF_OK) {
        RETVAL_STR(php_base64_encode((const unsigned char *)out.data, out.len));
    } else if (err.code == WXF_E_ARGUMENT) {
        php_wxfavor_throw(php_wxfavor_unexpected_value_ce, "plaintext: %s", err.message);
    } else {
        throw_unusable(&err);
    }
    wxf_buf_free(&out);
    wxf_key_unref(key);
}

ZEND_METHOD(WxFavor_Crypto_Rsa, decrypt)
{
    zend_string *ciphertext, *bytes;
    zval *thing;
    zend_long given = OAEP;
    wxf_padding padding;
    wxf_key *key;
    wxf_buf out = WXF_BUF_SECRET;
    wxf_error err;

    ZEND_PARSE_PARAMETERS_START(2, 3)
        PHP_WXFAVOR_PARAM_STR(ciphertext)
        Z_PARAM_ZVAL(thing)
        Z_PARAM_OPTIONAL
        PHP_WXFAVOR_PARAM_LONG(given)
    ZEND_PARSE_PARAMETERS_END();
    if (!read_padding(given, &padding) || (key = php_wxfavor_rsa_key(thing, true, "privateKey")) == NULL) {
        RETURN_THROWS();
    }
    bytes = php_base64_decode_ex((const unsigned char *)ZSTR_VAL(ciphertext), ZSTR_LEN(ciphertext), false);
    if (wxf_decrypt(key, padding, php_wxfavor_str(bytes), &out, &err) == WXF_OK) {
        RETVAL_STRINGL(wxf_buf_cstr(&out), out.len);
    } else {
        throw_unusable(&err);
    }
    zend_string_release(bytes);
    wxf_buf_free(&out);
    wxf_key_unref(key);
}
