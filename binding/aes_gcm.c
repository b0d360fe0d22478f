/* AesGcm: AES-256-GCM as the protocol uses it. */
#include "binding/crypto.h"
#include "binding/exception.h"
#include "core/aead.h"

#include "ext/standard/base64.h"

/* What the core calls an argument that cannot be is a value here, which other libraries name so. */
static void throw_refusal(const wxf_error *err)
{
    if (err->code == WXF_E_ARGUMENT) {
        php_wxfavor_throw(php_wxfavor_unexpected_value_ce, "%s", err->message);
    } else {
        php_wxfavor_throw_error(err, "");
    }
}

ZEND_METHOD(WxFavor_Crypto_AesGcm, encrypt)
{
    zend_string *plaintext, *key, *iv = ZSTR_EMPTY_ALLOC(), *aad = ZSTR_EMPTY_ALLOC();
    wxf_buf out = WXF_BUF_INIT;
    wxf_error err;

    ZEND_PARSE_PARAMETERS_START(2, 4)
        PHP_WXFAVOR_PARAM_STR(plaintext)
        PHP_WXFAVOR_PARAM_STR(key)
        Z_PARAM_OPTIONAL
        PHP_WXFAVOR_PARAM_STR(iv)
        PHP_WXFAVOR_PARAM_STR(aad)
    ZEND_PARSE_PARAMETERS_END();
    if (wxf_aead_seal(php_wxfavor_str(key), php_wxfavor_str(iv), php_wxfavor_str(aad), php_wxfavor_str(plaintext), &out,
                      &err) == WXF_OK) {
        RETVAL_STR(php_base64_encode((const unsigned char *)out.data, out.len));
    } else {
        throw_refusal(&err);
    }
    wxf_buf_free(&out);
}

ZEND_METHOD(WxFavor_Crypto_AesGcm, decrypt)
{
    zend_string *ciphertext, *key, *iv = ZSTR_EMPTY_ALLOC(), *aad = ZSTR_EMPTY_ALLOC(), *sealed;
    wxf_buf out = WXF_BUF_SECRET;
    wxf_error err;

    ZEND_PARSE_PARAMETERS_START(2, 4)
        PHP_WXFAVOR_PARAM_STR(ciphertext)
        PHP_WXFAVOR_PARAM_STR(key)
        Z_PARAM_OPTIONAL
        PHP_WXFAVOR_PARAM_STR(iv)
        PHP_WXFAVOR_PARAM_STR(aad)
    ZEND_PARSE_PARAMETERS_END();
    /* Lenient as base64_decode(); the tag finds every byte that is not what it was. */
    sealed = php_base64_decode_ex((const unsigned char *)ZSTR_VAL(ciphertext), ZSTR_LEN(ciphertext), false);
    if (wxf_aead_open(php_wxfavor_str(key), php_wxfavor_str(iv), php_wxfavor_str(aad), php_wxfavor_str(sealed), &out,
                      &err) == WXF_OK) {
        RETVAL_STRINGL(wxf_buf_cstr(&out), out.len);
    } else {
        throw_refusal(&err);
    }
    zend_string_release(sealed);
    wxf_buf_free(&out);
}
