#include "digest.h"

#include "crypto_error.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

static wxf_code digest(const EVP_MD *algorithm, const wxf_str *pieces, size_t count, unsigned char *out, wxf_error *err)
{
    EVP_MD_CTX *context;
    wxf_code code = WXF_OK;
    bool done;

    wxf_crypto_begin();
    context = EVP_MD_CTX_new();
    done = context != NULL && EVP_DigestInit_ex(context, algorithm, NULL) == 1;
    for (size_t i = 0; done && i < count; i++) {
        done = pieces[i].len == 0 || EVP_DigestUpdate(context, pieces[i].ptr, pieces[i].len) == 1;
    }
    if (context == NULL) {
        code = wxf_fail_memory(err);
    } else if (!done || EVP_DigestFinal_ex(context, out, NULL) != 1) {
        code = wxf_fail_crypto(err, WXF_E_CRYPTO, "this OpenSSL cannot compute the digest");
    }
    EVP_MD_CTX_free(context);
    wxf_crypto_end_secret();
    return code;
}

wxf_code wxf_md5(const wxf_str *pieces, size_t count, unsigned char out[WXF_MD5_LENGTH], wxf_error *err)
{
    return digest(EVP_md5(), pieces, count, out, err);
}

wxf_code wxf_sha256(const wxf_str *pieces, size_t count, unsigned char out[WXF_SHA256_LENGTH], wxf_error *err)
{
    return digest(EVP_sha256(), pieces, count, out, err);
}

wxf_code wxf_hmac_sha256(wxf_str key, const wxf_str *pieces, size_t count, unsigned char out[WXF_SHA256_LENGTH],
                         wxf_error *err)
{
    const unsigned char *bytes = (const unsigned char *)(key.len == 0 ? "" : key.ptr);
    EVP_MD_CTX *context;
    EVP_PKEY *mac_key;
    size_t len = WXF_SHA256_LENGTH;
    wxf_code code = WXF_OK;
    bool done;

    wxf_crypto_begin();
    context = EVP_MD_CTX_new();
    mac_key = EVP_PKEY_new_raw_private_key(EVP_PKEY_HMAC, NULL, bytes, key.len);
    done = context != NULL && mac_key != NULL && EVP_DigestSignInit(context, NULL, EVP_sha256(), NULL, mac_key) == 1;
    for (size_t i = 0; done && i < count; i++) {
        done = pieces[i].len == 0 || EVP_DigestSignUpdate(context, pieces[i].ptr, pieces[i].len) == 1;
    }
    if (context == NULL) {
        code = wxf_fail_memory(err);
    } else if (!done || EVP_DigestSignFinal(context, out, &len) != 1) {
        code = wxf_fail_crypto(err, WXF_E_CRYPTO, "this OpenSSL cannot compute HMAC-SHA256");
    }
    EVP_MD_CTX_free(context);
    EVP_PKEY_free(mac_key); /* OpenSSL clears it */
    wxf_crypto_end_secret();
    return code;
}

bool wxf_equal_secret(wxf_str a, wxf_str b)
{
    return a.len == b.len && (a.len == 0 || CRYPTO_memcmp(a.ptr, b.ptr, a.len) == 0);
}
