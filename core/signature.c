#include "signature.h"

#include "crypto_error.h"

#include <openssl/rsa.h>

wxf_code wxf_signature_decode(const wxf_key *key, wxf_str signature, wxf_buf *raw, wxf_error *err)
{
    size_t size = (size_t)EVP_PKEY_size(wxf_key_pkey(key));
    wxf_code code = WXF_E_ARGUMENT;

    /* So that the length of a header does not decide how much memory is taken. */
    if (signature.len <= (size + 2) / 3 * 4) {
        code = wxf_base64_decode(raw, signature);
    }
    if (code == WXF_E_MEMORY) {
        return wxf_fail_memory(err);
    }
    if (code != WXF_OK || raw->len != size) {
        return wxf_fail(err, WXF_E_SIGNATURE,
                        "the signature is malformed: %zu characters that are not the base64 of %zu bytes", signature.len,
                        size);
    }
    return WXF_OK;
}

static bool update_lines(EVP_MD_CTX *context, const wxf_str *pieces, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (pieces[i].len > 0 && EVP_DigestVerifyUpdate(context, pieces[i].ptr, pieces[i].len) != 1) {
            return false;
        }
    }
    return true;
}

wxf_code wxf_signature_check(const wxf_key *key, const wxf_str *pieces, size_t count, const wxf_buf *raw,
                             wxf_error *err)
{
    EVP_MD_CTX *context;
    EVP_PKEY_CTX *options = NULL; /* belongs to context */
    wxf_crypto_reason reason;
    wxf_code code;

    wxf_crypto_begin();
    context = EVP_MD_CTX_new();
    if (context == NULL) {
        code = wxf_fail_memory(err);
    } else if (EVP_DigestVerifyInit(context, &options, EVP_sha256(), NULL, wxf_key_pkey(key)) != 1 ||
               EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PADDING) <= 0 || !update_lines(context, pieces, count)) {
        code = wxf_fail_crypto(err, WXF_E_CRYPTO, "the signature cannot be checked");
    } else if (EVP_DigestVerifyFinal(context, (const unsigned char *)raw->data, raw->len) == 1) {
        code = WXF_OK;
    } else {
        /* OpenSSL reports a wrong signature in the same queue as its own troubles. */
        reason = wxf_crypto_take();
        code = reason.out_of_memory ? wxf_fail_memory(err) : wxf_fail(err, WXF_E_SIGNATURE, "the signature is wrong");
    }
    EVP_MD_CTX_free(context);
    wxf_crypto_end();
    return code;
}
