#include "key.h"

#include "crypto_error.h"
#include "key_internal.h"

#include <openssl/objects.h>
#include <stdlib.h>

/* What the key is for, if not for RSA with PKCS#1 signatures; for a message. */
static const char *algorithm_name(const EVP_PKEY *pkey)
{
    const char *name = NULL;

    switch (EVP_PKEY_base_id(pkey)) {
    case EVP_PKEY_RSA_PSS: return "RSA-PSS";
    case EVP_PKEY_EC: return "EC";
    default:
#if OPENSSL_VERSION_NUMBER >= 0x30000000L
        name = EVP_PKEY_get0_type_name(pkey);
#else
        name = OBJ_nid2sn(EVP_PKEY_base_id(pkey));
#endif
        return name == NULL ? "unknown" : name;
    }
}

static wxf_code check_rsa(const EVP_PKEY *pkey, wxf_error *err)
{
    int bits = EVP_PKEY_bits(pkey);

    if (EVP_PKEY_base_id(pkey) != EVP_PKEY_RSA) {
        return wxf_fail(err, WXF_E_KEY, "this is a key of type %s; WeChat Pay signs with keys of type RSA (2048 bits)",
                        algorithm_name(pkey));
    }
    if (bits < WXF_KEY_MIN_BITS) {
        return wxf_fail(err, WXF_E_KEY, "RSA key of %d bits; at least %d are needed", bits, WXF_KEY_MIN_BITS);
    }
    return WXF_OK;
}

wxf_code wxf_key_new(EVP_PKEY *pkey, bool is_private, wxf_key **out, wxf_error *err)
{
    wxf_code code = check_rsa(pkey, err);
    wxf_key *key = NULL;

    if (code == WXF_OK) {
        key = calloc(1, sizeof *key);
        if (key == NULL) {
            code = wxf_fail_memory(err);
        }
    }
    if (code != WXF_OK) {
        EVP_PKEY_free(pkey);
        return code;
    }
    key->refs = 1;
    key->pkey = pkey;
    key->is_private = is_private;
    key->bits = (unsigned)EVP_PKEY_bits(pkey);
    key->serial = WXF_BUF_INIT;
    key->subject = WXF_BUF_INIT;
    *out = key;
    return WXF_OK;
}

wxf_key *wxf_key_ref(wxf_key *key)
{
    key->refs++;
    return key;
}

void wxf_key_unref(wxf_key *key)
{
    if (key == NULL || --key->refs > 0) {
        return;
    }
    EVP_PKEY_free(key->pkey); /* OpenSSL clears the private numbers */
    wxf_buf_free(&key->serial);
    wxf_buf_free(&key->subject);
    free(key);
}

EVP_PKEY *wxf_key_pkey(const wxf_key *key)
{
    return key->pkey;
}

bool wxf_key_is_private(const wxf_key *key)
{
    return key->is_private;
}

unsigned wxf_key_bits(const wxf_key *key)
{
    return key->bits;
}

wxf_str wxf_key_certificate_serial(const wxf_key *key)
{
    return wxf_buf_str(&key->serial);
}

wxf_str wxf_key_certificate_subject(const wxf_key *key)
{
    return wxf_buf_str(&key->subject);
}

int64_t wxf_key_not_before(const wxf_key *key)
{
    return key->not_before;
}

int64_t wxf_key_not_after(const wxf_key *key)
{
    return key->not_after;
}

bool wxf_key_is_valid(const wxf_key *key, int64_t now)
{
    return wxf_key_certificate_serial(key).len == 0 || (key->not_before <= now && now <= key->not_after);
}

bool wxf_key_same_pair(const wxf_key *a, const wxf_key *b)
{
    bool same;

    wxf_crypto_begin();
#if OPENSSL_VERSION_NUMBER >= 0x30000000L
    same = EVP_PKEY_eq(a->pkey, b->pkey) == 1;
#else
    same = EVP_PKEY_cmp(a->pkey, b->pkey) == 1;
#endif
    wxf_crypto_end();
    return same;
}
