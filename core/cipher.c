#include "cipher.h"

#include "crypto_error.h"

#include <openssl/rsa.h>

#define OAEP_OVERHEAD 42 /* two digests of 20 bytes, and 2 */
#define PKCS1_OVERHEAD 11

static size_t modulus_size(const wxf_key *key)
{
    return (size_t)EVP_PKEY_size(wxf_key_pkey(key));
}

/* How many bytes can be encrypted at most. */
static size_t most_bytes(const wxf_key *key, wxf_padding padding)
{
    return modulus_size(key) - (padding == WXF_PADDING_OAEP ? OAEP_OVERHEAD : PKCS1_OVERHEAD);
}

/* Said in full, though they are OpenSSL's defaults: the protocol names them. */
static bool set_padding(EVP_PKEY_CTX *context, wxf_padding padding)
{
    if (padding == WXF_PADDING_PKCS1) {
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) > 0;
    }
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_OAEP_PADDING) > 0 &&
           EVP_PKEY_CTX_set_rsa_oaep_md(context, EVP_sha1()) > 0 && EVP_PKEY_CTX_set_rsa_mgf1_md(context, EVP_sha1()) > 0;
}

static wxf_code encrypt(const wxf_key *key, wxf_padding padding, wxf_str plaintext, wxf_buf *out, wxf_error *err)
{
    const unsigned char *in = (const unsigned char *)(plaintext.len == 0 ? "" : plaintext.ptr);
    size_t len = modulus_size(key);
    EVP_PKEY_CTX *context;
    wxf_code code = WXF_OK;

    if (plaintext.len > most_bytes(key, padding)) {
        return wxf_fail(err, WXF_E_ARGUMENT, "%zu bytes are too many: an RSA key of %u bits encrypts at most %zu",
                        plaintext.len, wxf_key_bits(key), most_bytes(key, padding));
    }
    if (!wxf_buf_reserve(out, len)) {
        return wxf_fail_memory(err);
    }
    context = EVP_PKEY_CTX_new(wxf_key_pkey(key), NULL);
    if (context == NULL) {
        code = wxf_fail_memory(err);
    } else if (EVP_PKEY_encrypt_init(context) <= 0 || !set_padding(context, padding) ||
               EVP_PKEY_encrypt(context, (unsigned char *)out->data + out->len, &len, in, plaintext.len) <= 0) {
        code = wxf_fail_crypto(err, WXF_E_CRYPTO, "the RSA key cannot encrypt");
    } else {
        out->len += len;
    }
    out->data[out->len] = '\0';
    EVP_PKEY_CTX_free(context);
    return code;
}

wxf_code wxf_encrypt(const wxf_key *key, wxf_padding padding, wxf_str plaintext, wxf_buf *out, wxf_error *err)
{
    wxf_code code;

    wxf_crypto_begin();
    code = encrypt(key, padding, plaintext, out, err);
    wxf_crypto_end();
    return code;
}

static wxf_code decrypt_into(EVP_PKEY_CTX *context, wxf_padding padding, wxf_str ciphertext, unsigned char *out,
                             size_t *len, wxf_error *err)
{
    wxf_crypto_reason reason;

    if (EVP_PKEY_decrypt_init(context) <= 0 || !set_padding(context, padding)) {
        return wxf_fail_crypto(err, WXF_E_CRYPTO, "the RSA key cannot decrypt");
    }
    if (EVP_PKEY_decrypt(context, out, len, (const unsigned char *)ciphertext.ptr, ciphertext.len) > 0) {
        return WXF_OK;
    }
    reason = wxf_crypto_take();
    return reason.out_of_memory ? wxf_fail_memory(err)
                                : wxf_fail(err, WXF_E_DECRYPT, "this was not encrypted to this private key");
}

static wxf_code decrypt(const wxf_key *key, wxf_padding padding, wxf_str ciphertext, wxf_buf *out, wxf_error *err)
{
    size_t size = modulus_size(key), len = size;
    EVP_PKEY_CTX *context;
    unsigned char *at;
    wxf_code code;

    if (!wxf_key_is_private(key)) {
        return wxf_fail(err, WXF_E_KEY, "decrypting needs the private key; this is a public one");
    }
    if (ciphertext.len != size) {
        return wxf_fail(err, WXF_E_DECRYPT, "%zu bytes cannot have been encrypted to this key of %u bits, which gives %zu",
                        ciphertext.len, wxf_key_bits(key), size);
    }
    if (!wxf_buf_reserve(out, size)) {
        return wxf_fail_memory(err);
    }
    at = (unsigned char *)out->data + out->len;
    context = EVP_PKEY_CTX_new(wxf_key_pkey(key), NULL);
    code = context == NULL ? wxf_fail_memory(err) : decrypt_into(context, padding, ciphertext, at, &len, err);
    if (code == WXF_OK) {
        out->len += len;
    } else {
        wxf_wipe(at, size);
    }
    out->data[out->len] = '\0';
    EVP_PKEY_CTX_free(context);
    return code;
}

wxf_code wxf_decrypt(const wxf_key *key, wxf_padding padding, wxf_str ciphertext, wxf_buf *out, wxf_error *err)
{
    wxf_code code;

    wxf_crypto_begin();
    code = decrypt(key, padding, ciphertext, out, err);
    wxf_crypto_end_secret();
    return code;
}
