/* From PEM or DER to a key. */
#include "crypto_error.h"
#include "key_internal.h"
#include "key_source.h"

#include <openssl/bio.h>
#include <openssl/crypto.h>
#include <openssl/objects.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <string.h>

#define PASSPHRASE_MAX 1024 /* what OpenSSL's own PEM routines take */

static const char needs_private[] = "privateKey needs the merchant API private key (apiclient_key.pem)";

/* ---- Private ------------------------------------------------------------ */

static wxf_code fail_decrypt(wxf_error *err)
{
    wxf_crypto_reason reason = wxf_crypto_take();

    if (reason.out_of_memory) {
        return wxf_fail_memory(err);
    }
    if (strncmp(reason.text, "unsupported", 11) == 0 || strncmp(reason.text, "unknown", 7) == 0) {
        return wxf_fail(err, WXF_E_KEY,
                        "the private key is encrypted with an algorithm that this OpenSSL does not have (OpenSSL: %s); "
                        "convert it with: openssl pkcs8 -topk8 -v2 aes-256-cbc",
                        reason.text);
    }
    return wxf_fail(err, WXF_E_KEY, "the passphrase is wrong for this private key (OpenSSL: %s)",
                    reason.text[0] == '\0' ? "what it decrypts to is no key" : reason.text);
}

static wxf_code check_passphrase(wxf_str passphrase, wxf_error *err)
{
    if (passphrase.len == 0) {
        return wxf_fail(err, WXF_E_KEY, "the key is encrypted: pass [key, passphrase]");
    }
    if (passphrase.len > PASSPHRASE_MAX) {
        return wxf_fail(err, WXF_E_KEY, "the passphrase has %zu bytes; at most %d are possible", passphrase.len,
                        PASSPHRASE_MAX);
    }
    return WXF_OK;
}

/* Asked by OpenSSL; with no callback it would ask on the terminal. */
static int give_passphrase(char *out, int size, int writing, void *user)
{
    const wxf_str *passphrase = user;

    (void)writing;
    if (size < 0 || passphrase->len > (size_t)size) {
        return -1;
    }
    memcpy(out, passphrase->ptr, passphrase->len);
    return (int)passphrase->len;
}

/* EC and the like: the name as wxf_key_new() has it. */
static wxf_code fail_algorithm(int nid, wxf_error *err)
{
    const char *name = nid == NID_X9_62_id_ecPublicKey ? "EC" : nid == NID_rsassaPss ? "RSA-PSS" : OBJ_nid2sn(nid);

    return wxf_fail(err, WXF_E_KEY, "this is a key of type %s; WeChat Pay signs with keys of type RSA (2048 bits)",
                    nid == NID_undef || name == NULL ? "unknown" : name);
}

/* Takes over info, and with it the wiping. */
static wxf_code read_info(PKCS8_PRIV_KEY_INFO *info, EVP_PKEY **out, wxf_error *err)
{
    const ASN1_OBJECT *algorithm = NULL;
    const unsigned char *bytes = NULL;
    int len = 0, nid;
    wxf_code code;

    if (PKCS8_pkey_get0(&algorithm, &bytes, &len, NULL, info) != 1 || len < 0) {
        code = wxf_fail_crypto(err, WXF_E_KEY, "the private key is damaged");
    } else {
        nid = OBJ_obj2nid(algorithm);
        code = nid == NID_rsaEncryption ? wxf_key_read_rsa((wxf_str){ (const char *)bytes, (size_t)len }, out, err)
                                        : fail_algorithm(nid, err);
    }
    PKCS8_PRIV_KEY_INFO_free(info); /* OpenSSL clears the key in it */
    return code;
}

static wxf_code read_plain(wxf_str der, EVP_PKEY **out, wxf_error *err)
{
    const unsigned char *at = (const unsigned char *)der.ptr;
    PKCS8_PRIV_KEY_INFO *info;

    if (wxf_key_der_form(der) == WXF_FORM_PRIVATE_RSA) {
        return wxf_key_read_rsa(der, out, err);
    }
    info = d2i_PKCS8_PRIV_KEY_INFO(NULL, &at, (long)der.len);
    if (info == NULL) {
        return wxf_fail_crypto(err, WXF_E_KEY, "the private key is damaged, or of a kind that is not RSA");
    }
    return read_info(info, out, err);
}

/* The older encryption, announced by header lines inside the PEM. */
static wxf_code read_legacy(const wxf_key_block *block, wxf_str passphrase, EVP_PKEY **out, wxf_error *err)
{
    wxf_code code = check_passphrase(passphrase, err);
    wxf_buf text = WXF_BUF_INIT; /* encrypted: no secret */
    EVP_CIPHER_INFO cipher;
    char *name = NULL, *header = NULL;
    unsigned char *bytes = NULL;
    long len = 0, room = 0;
    BIO *bio = NULL;

    if (code != WXF_OK) {
        return code;
    }
    if (!wxf_buf_add_str(&text, block->text) || !wxf_buf_add_char(&text, '\n')) {
        code = wxf_fail_memory(err);
        goto done;
    }
    bio = BIO_new_mem_buf(text.data, (int)text.len);
    if (bio == NULL) {
        code = wxf_fail_crypto(err, WXF_E_MEMORY, "out of memory");
        goto done;
    }
    if (PEM_read_bio(bio, &name, &header, &bytes, &len) != 1) {
        code = wxf_fail_crypto(err, WXF_E_KEY, "the encrypted private key is damaged");
        goto done;
    }
    room = len;
    if (PEM_get_EVP_CIPHER_INFO(header, &cipher) != 1 || PEM_do_header(&cipher, bytes, &len, give_passphrase, &passphrase) != 1 ||
        wxf_key_der_form((wxf_str){ (const char *)bytes, (size_t)len }) == WXF_FORM_OTHER) {
        code = fail_decrypt(err);
        goto done;
    }
    code = read_plain((wxf_str){ (const char *)bytes, (size_t)len }, out, err);

done:
    OPENSSL_free(name);
    OPENSSL_free(header);
    OPENSSL_clear_free(bytes, (size_t)room); /* decrypted in place */
    BIO_free(bio);
    wxf_buf_free(&text);
    return code;
}

static wxf_code read_encrypted(wxf_str der, wxf_str passphrase, EVP_PKEY **out, wxf_error *err)
{
    const unsigned char *at = (const unsigned char *)der.ptr;
    wxf_code code = check_passphrase(passphrase, err);
    PKCS8_PRIV_KEY_INFO *info = NULL;
    X509_SIG *encrypted;

    if (code != WXF_OK) {
        return code;
    }
    encrypted = d2i_X509_SIG(NULL, &at, (long)der.len);
    if (encrypted == NULL) {
        return wxf_fail_crypto(err, WXF_E_KEY, "the encrypted private key is damaged");
    }
    info = PKCS8_decrypt(encrypted, passphrase.ptr, (int)passphrase.len);
    code = info == NULL ? fail_decrypt(err) : read_info(info, out, err);
    X509_SIG_free(encrypted);
    return code;
}

static wxf_code read_private(const wxf_key_block *block, wxf_str passphrase, EVP_PKEY **out, wxf_error *err)
{
    wxf_buf storage = WXF_BUF_SECRET;
    wxf_str der = { NULL, 0 };
    wxf_code code;

    if (block->form == WXF_FORM_PRIVATE_OPENSSH) {
        return wxf_fail(err, WXF_E_KEY, "this is a key of OpenSSH, not of WeChat Pay; %s", needs_private);
    }
    if (block->form == WXF_FORM_PRIVATE_NOT_RSA) {
        return wxf_fail(err, WXF_E_KEY, "this is a key of type EC or DSA; WeChat Pay signs with keys of type RSA (2048 bits), and %s",
                        needs_private);
    }
    if (block->legacy_encrypted) {
        return read_legacy(block, passphrase, out, err);
    }
    code = wxf_key_block_der(block, &storage, &der, err);
    if (code == WXF_OK) {
        code = block->form == WXF_FORM_PRIVATE_ENCRYPTED ? read_encrypted(der, passphrase, out, err)
                                                         : read_plain(der, out, err);
    }
    wxf_buf_free(&storage);
    return code;
}

/* Takes over pkey. */
static wxf_code take_private(EVP_PKEY *pkey, wxf_key **out, wxf_error *err)
{
    wxf_key *key = NULL;
    wxf_code code = wxf_key_new(pkey, true, &key, err);

    if (code == WXF_OK) {
        code = wxf_key_check_pair(pkey, err);
    }
    if (code == WXF_OK) {
        *out = key;
    } else {
        wxf_key_unref(key);
    }
    return code;
}

static wxf_code load_private(wxf_str bytes, wxf_str passphrase, wxf_key **out, wxf_error *err)
{
    wxf_key_source source;
    wxf_key_block block;
    wxf_key_form other = WXF_FORM_OTHER;
    bool found;
    wxf_code code = wxf_key_source_open(&source, bytes, err);

    while (code == WXF_OK) {
        EVP_PKEY *pkey = NULL;

        code = wxf_key_source_next(&source, &block, &found, err);
        if (code != WXF_OK) {
            break;
        }
        if (!found) {
            return wxf_fail(err, WXF_E_KEY, "this is %s; %s", wxf_key_form_name(other), needs_private);
        }
        if (!wxf_key_form_is_private(block.form)) {
            other = other == WXF_FORM_OTHER ? block.form : other;
            continue;
        }
        code = read_private(&block, passphrase, &pkey, err);
        return code == WXF_OK ? take_private(pkey, out, err) : code;
    }
    return code;
}

wxf_code wxf_key_load_private(wxf_str source, wxf_str passphrase, wxf_key **out, wxf_error *err)
{
    wxf_code code;

    *out = NULL;
    wxf_crypto_begin();
    code = load_private(source, passphrase, out, err);
    wxf_crypto_end_secret();
    return code;
}

/* ---- Public ------------------------------------------------------------- */

static wxf_code read_certificate(wxf_str der, wxf_key **out, wxf_error *err)
{
    const unsigned char *at = (const unsigned char *)der.ptr;
    X509 *certificate = d2i_X509(NULL, &at, (long)der.len);
    EVP_PKEY *pkey;
    wxf_key *key = NULL;
    wxf_code code;

    if (certificate == NULL) {
        return wxf_fail_crypto(err, WXF_E_KEY, "the certificate is damaged");
    }
    pkey = X509_get_pubkey(certificate);
    if (pkey == NULL) {
        code = wxf_fail_crypto(err, WXF_E_KEY, "the public key of the certificate is damaged, or of an unknown kind");
    } else {
        code = wxf_key_new(pkey, false, &key, err);
    }
    if (code == WXF_OK) {
        code = wxf_key_note_certificate(key, certificate, err);
    }
    if (code == WXF_OK) {
        *out = key;
    } else {
        wxf_key_unref(key);
    }
    X509_free(certificate);
    return code;
}

static wxf_code read_public(const wxf_key_block *block, wxf_key **out, wxf_error *err)
{
    wxf_buf storage = WXF_BUF_INIT;
    wxf_str der = { NULL, 0 };
    wxf_code code = wxf_key_block_der(block, &storage, &der, err);

    if (code == WXF_OK && block->form == WXF_FORM_CERTIFICATE) {
        code = read_certificate(der, out, err);
    } else if (code == WXF_OK) {
        const unsigned char *at = (const unsigned char *)der.ptr;
        EVP_PKEY *pkey = block->form == WXF_FORM_PUBLIC_RSA ? d2i_PublicKey(EVP_PKEY_RSA, NULL, &at, (long)der.len)
                                                            : d2i_PUBKEY(NULL, &at, (long)der.len);

        code = pkey == NULL ? wxf_fail_crypto(err, WXF_E_KEY, "the public key is damaged, or of an unknown kind")
                            : wxf_key_new(pkey, false, out, err);
    }
    wxf_buf_free(&storage);
    return code;
}

static wxf_code fail_not_public(wxf_key_form other, wxf_error *err)
{
    if (wxf_key_form_is_private(other)) {
        return wxf_fail(err, WXF_E_KEY,
                        "this is a private key; a platform certificate or the WeChat Pay public key belongs here. If "
                        "it is your apiclient_key.pem, it belongs in privateKey");
    }
    return wxf_fail(err, WXF_E_KEY, "this is %s; a platform certificate or the WeChat Pay public key belongs here",
                    wxf_key_form_name(other));
}

/* The first block that can be used; if none can, what was wrong with the first that should. */
static wxf_code load_public(wxf_str bytes, wxf_key **out, wxf_error *err)
{
    wxf_key_source source;
    wxf_key_block block;
    wxf_key_form other = WXF_FORM_OTHER;
    wxf_code first = WXF_OK, code = wxf_key_source_open(&source, bytes, err);
    bool found;

    if (code != WXF_OK) {
        return code;
    }
    for (;;) {
        code = wxf_key_source_next(&source, &block, &found, first == WXF_OK ? err : NULL);
        if (code != WXF_OK || !found) {
            break;
        }
        if (!wxf_key_form_is_public(block.form)) {
            other = other == WXF_FORM_OTHER ? block.form : other;
            continue;
        }
        code = read_public(&block, out, first == WXF_OK ? err : NULL);
        if (code == WXF_OK) {
            wxf_error_clear(err);
            return WXF_OK;
        }
        if (code == WXF_E_MEMORY) {
            return wxf_fail_memory(err);
        }
        first = first == WXF_OK ? code : first;
    }
    if (first != WXF_OK) {
        return first;
    }
    return code != WXF_OK ? code : fail_not_public(other, err);
}

wxf_code wxf_key_load_public(wxf_str source, wxf_key **out, wxf_error *err)
{
    wxf_code code;

    *out = NULL;
    wxf_crypto_begin();
    code = load_public(source, out, err);
    wxf_crypto_end();
    return code;
}
