#include "aead.h"

#include "crypto_error.h"

#include <limits.h>
#include <openssl/evp.h>

/* OpenSSL counts bytes in an int. */
#define TEXT_MAX ((size_t)INT_MAX - WXF_AEAD_TAG_LENGTH)

static wxf_code check_lengths(wxf_str key, wxf_str nonce, wxf_str aad, wxf_str text, wxf_error *err)
{
    if (key.len != WXF_AEAD_KEY_LENGTH) {
        return wxf_fail(err, WXF_E_ARGUMENT, "the key of AES-256-GCM has %d bytes, this one has %zu", WXF_AEAD_KEY_LENGTH,
                        key.len);
    }
    if (nonce.len == 0 || nonce.len > WXF_AEAD_NONCE_MAX) {
        return wxf_fail(err, WXF_E_ARGUMENT, "the nonce has %zu bytes; it must have 1 to %d, and WeChat Pay uses %d",
                        nonce.len, WXF_AEAD_NONCE_MAX, WXF_AEAD_NONCE_LENGTH);
    }
    if (text.len > TEXT_MAX || aad.len > TEXT_MAX) {
        return wxf_fail(err, WXF_E_ARGUMENT, "more than %zu bytes cannot be encrypted or decrypted at once", TEXT_MAX);
    }
    return WXF_OK;
}

static const unsigned char *bytes(wxf_str text)
{
    return (const unsigned char *)text.ptr;
}

/* Everything before the text itself. */
static bool start(EVP_CIPHER_CTX *context, bool encrypt, wxf_str key, wxf_str nonce, wxf_str aad)
{
    int unused;

    return EVP_CipherInit_ex(context, EVP_aes_256_gcm(), NULL, NULL, NULL, encrypt) == 1 &&
           EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_IVLEN, (int)nonce.len, NULL) == 1 &&
           EVP_CipherInit_ex(context, NULL, NULL, bytes(key), bytes(nonce), encrypt) == 1 &&
           (aad.len == 0 || EVP_CipherUpdate(context, NULL, &unused, bytes(aad), (int)aad.len) == 1);
}

static bool update(EVP_CIPHER_CTX *context, wxf_str text, unsigned char *out)
{
    int written;

    return text.len == 0 || EVP_CipherUpdate(context, out, &written, bytes(text), (int)text.len) == 1;
}

static wxf_code seal(wxf_str key, wxf_str nonce, wxf_str aad, wxf_str plaintext, wxf_buf *out, wxf_error *err)
{
    wxf_code code = check_lengths(key, nonce, aad, plaintext, err);
    EVP_CIPHER_CTX *context;
    unsigned char *at;
    int unused;

    if (code != WXF_OK) {
        return code;
    }
    if (!wxf_buf_reserve(out, plaintext.len + WXF_AEAD_TAG_LENGTH)) {
        return wxf_fail_memory(err);
    }
    at = (unsigned char *)out->data + out->len;
    context = EVP_CIPHER_CTX_new();
    if (context == NULL) {
        code = wxf_fail_memory(err);
    } else if (!start(context, true, key, nonce, aad) || !update(context, plaintext, at) ||
               EVP_CipherFinal_ex(context, at + plaintext.len, &unused) != 1 ||
               EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, WXF_AEAD_TAG_LENGTH, at + plaintext.len) != 1) {
        code = wxf_fail_crypto(err, WXF_E_CRYPTO, "AES-256-GCM cannot encrypt");
    } else {
        out->len += plaintext.len + WXF_AEAD_TAG_LENGTH;
    }
    out->data[out->len] = '\0';
    EVP_CIPHER_CTX_free(context);
    return code;
}

wxf_code wxf_aead_seal(wxf_str key, wxf_str nonce, wxf_str aad, wxf_str plaintext, wxf_buf *out, wxf_error *err)
{
    wxf_code code;

    wxf_crypto_begin();
    code = seal(key, nonce, aad, plaintext, out, err);
    wxf_crypto_end_secret();
    return code;
}

static wxf_code decrypt(EVP_CIPHER_CTX *context, wxf_str key, wxf_str nonce, wxf_str aad, wxf_str text, wxf_str tag,
                        unsigned char *out, wxf_error *err)
{
    unsigned char expected[WXF_AEAD_TAG_LENGTH];
    wxf_crypto_reason reason;
    int unused;

    /* OpenSSL wants the tag as something that it might change. */
    for (size_t i = 0; i < sizeof expected; i++) {
        expected[i] = (unsigned char)tag.ptr[i];
    }
    if (!start(context, false, key, nonce, aad) || !update(context, text, out) ||
        EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, WXF_AEAD_TAG_LENGTH, expected) != 1) {
        return wxf_fail_crypto(err, WXF_E_CRYPTO, "AES-256-GCM cannot decrypt");
    }
    if (EVP_CipherFinal_ex(context, out + text.len, &unused) == 1) {
        return WXF_OK;
    }
    reason = wxf_crypto_take();
    return reason.out_of_memory
               ? wxf_fail_memory(err)
               : wxf_fail(err, WXF_E_DECRYPT,
                          "this was not encrypted with this key, nonce and associated data, or was changed since");
}

static wxf_code unseal(wxf_str key, wxf_str nonce, wxf_str aad, wxf_str sealed, wxf_buf *out, wxf_error *err)
{
    wxf_code code = check_lengths(key, nonce, aad, sealed, err);
    EVP_CIPHER_CTX *context;
    unsigned char *at;
    wxf_str text, tag;

    if (code != WXF_OK) {
        return code;
    }
    if (sealed.len < WXF_AEAD_TAG_LENGTH) {
        return wxf_fail(err, WXF_E_DECRYPT, "%zu bytes are too few: the tag alone has %d", sealed.len,
                        WXF_AEAD_TAG_LENGTH);
    }
    text = (wxf_str){ sealed.ptr, sealed.len - WXF_AEAD_TAG_LENGTH };
    tag = (wxf_str){ sealed.ptr + text.len, WXF_AEAD_TAG_LENGTH };
    if (!wxf_buf_reserve(out, text.len)) {
        return wxf_fail_memory(err);
    }
    at = (unsigned char *)out->data + out->len;
    context = EVP_CIPHER_CTX_new();
    code = context == NULL ? wxf_fail_memory(err) : decrypt(context, key, nonce, aad, text, tag, at, err);
    if (code == WXF_OK) {
        out->len += text.len;
    } else {
        /* What nobody vouches for must not be found in memory either. */
        wxf_wipe(at, text.len);
    }
    out->data[out->len] = '\0';
    EVP_CIPHER_CTX_free(context);
    return code;
}

wxf_code wxf_aead_open(wxf_str key, wxf_str nonce, wxf_str aad, wxf_str sealed, wxf_buf *out, wxf_error *err)
{
    wxf_code code;

    wxf_crypto_begin();
    code = unseal(key, nonce, aad, sealed, out, err);
    wxf_crypto_end_secret();
    return code;
}
