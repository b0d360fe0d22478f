#include "certificates.h"

#include "aead.h"
#include "json.h"

#include <string.h>

#define ALGORITHM WXF_STR("AEAD_AES_256_GCM")

static wxf_code decrypt(const cJSON *sealed, wxf_str secret, wxf_str serial, wxf_buf *pem, wxf_error *err)
{
    wxf_str nonce = wxf_json_string(sealed, "nonce"), aad = wxf_json_string(sealed, "associated_data");
    wxf_buf raw = WXF_BUF_INIT;
    wxf_error why;
    wxf_code code;

    wxf_error_clear(&why);
    code = wxf_base64_decode(&raw, wxf_json_string(sealed, "ciphertext"));
    if (code == WXF_OK) {
        code = wxf_aead_open(secret, nonce, aad, wxf_buf_str(&raw), pem, &why);
    }
    wxf_buf_free(&raw);
    switch (code) {
    case WXF_OK:
        return WXF_OK;
    case WXF_E_MEMORY:
        return wxf_fail_memory(err);
    case WXF_E_DECRYPT:
        return wxf_fail(err, WXF_E_DECRYPT,
                        "the platform certificate %s cannot be decrypted: secret is not the APIv3 key under which WeChat "
                        "Pay encrypted it (see the merchant platform, account centre, API security)",
                        wxf_printable_of(serial).text);
    case WXF_E_ARGUMENT:
        return wxf_fail(err, WXF_E_JSON, "the platform certificate %s is not encrypted as it should be: %s", wxf_printable_of(serial).text,
                        why.message[0] == '\0' ? "its ciphertext is not base64" : why.message);
    default:
        return wxf_fail(err, code, "the platform certificate %s cannot be decrypted: %s", wxf_printable_of(serial).text, why.message);
    }
}

static wxf_code add_certificate(wxf_keyring *ring, wxf_str serial, wxf_str pem, int64_t now, size_t *expired,
                                wxf_error *err)
{
    wxf_key *key = NULL;
    wxf_error why;
    wxf_code code = wxf_key_load_public(pem, &key, &why);

    if (code != WXF_OK) {
        return wxf_fail(err, code, "what was downloaded as the platform certificate %s cannot be used: %s", wxf_printable_of(serial).text,
                        why.message);
    }
    if (!wxf_serial_equal(wxf_key_certificate_serial(key), serial)) {
        wxf_str own = wxf_key_certificate_serial(key);

        code = wxf_fail(err, WXF_E_KEY, "what was downloaded as the platform certificate %s %s%.*s", wxf_printable_of(serial).text,
                        own.len == 0 ? "is no certificate" : "has the serial ", (int)own.len, own.len == 0 ? "" : own.ptr);
    } else if (wxf_key_not_after(key) < now) {
        ++*expired;
    } else if (wxf_keyring_find(ring, serial) == NULL) {
        code = wxf_keyring_add(ring, serial, key, err);
    }
    wxf_key_unref(key);
    return code;
}

static wxf_code read_entry(const cJSON *entry, wxf_str secret, int64_t now, wxf_keyring *ring, size_t *expired,
                           wxf_error *err)
{
    const cJSON *sealed = wxf_json_member(entry, "encrypt_certificate");
    wxf_str serial = wxf_json_string(entry, "serial_no");
    wxf_buf pem = WXF_BUF_INIT;
    wxf_code code;

    if (!wxf_serial_is_hex(serial) || sealed == NULL) {
        return wxf_fail(err, WXF_E_JSON, "the list of platform certificates has an entry without serial_no or encrypt_certificate");
    }
    if (!wxf_str_eq(wxf_json_string(sealed, "algorithm"), ALGORITHM)) {
        return WXF_OK;
    }
    code = decrypt(sealed, secret, serial, &pem, err);
    if (code == WXF_OK) {
        code = add_certificate(ring, serial, wxf_buf_str(&pem), now, expired, err);
    }
    wxf_buf_free(&pem);
    return code;
}

static wxf_code read_all(const cJSON *list, wxf_str secret, int64_t now, wxf_keyring *ring, wxf_error *err)
{
    const cJSON *entry;
    size_t count = 0, expired = 0;

    cJSON_ArrayForEach(entry, list)
    {
        wxf_code code = ++count > WXF_CERTIFICATES_MAX
                            ? wxf_fail(err, WXF_E_JSON, "more than %d platform certificates are listed", WXF_CERTIFICATES_MAX)
                            : read_entry(entry, secret, now, ring, &expired, err);

        if (code != WXF_OK) {
            return code;
        }
    }
    if (wxf_keyring_count(ring) > 0) {
        return WXF_OK;
    }
    return wxf_fail(err, WXF_E_KEY,
                    expired > 0 ? "all platform certificates that are listed have expired; is the clock of this machine right?"
                                : "no platform certificate is listed that could be used");
}

wxf_code wxf_certificates_read(wxf_str answer, wxf_str secret, int64_t now, wxf_keyring **out, wxf_error *err)
{
    cJSON *tree = NULL;
    const cJSON *list;
    wxf_keyring *ring;
    wxf_code code;

    *out = NULL;
    code = wxf_json_parse(answer, &tree, err);
    if (code != WXF_OK) {
        return code;
    }
    list = wxf_json_member(tree, "data");
    ring = wxf_keyring_new();
    if (ring == NULL) {
        code = wxf_fail_memory(err);
    } else if (!cJSON_IsArray(list)) {
        code = wxf_fail(err, WXF_E_JSON, "this is no list of platform certificates: it has no array \"data\"");
    } else {
        code = read_all(list, secret, now, ring, err);
    }
    if (code == WXF_OK) {
        *out = ring;
    } else {
        wxf_keyring_unref(ring);
    }
    cJSON_Delete(tree);
    return code;
}
