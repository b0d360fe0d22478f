/* What people mix up in the settings of a client, told by name before one is made. */
#include "client_private.h"

static bool is_digits(wxf_str text)
{
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] < '0' || text.ptr[i] > '9') {
            return false;
        }
    }
    return text.len > 0;
}

static wxf_code check_merchant(const wxf_client_config *config, wxf_error *err)
{
    if (!is_digits(config->mchid) || config->mchid.len > 32) {
        return wxf_fail(err, WXF_E_ARGUMENT, "mchid must be the merchant number, 1 to 32 digits, e.g. 1900000001");
    }
    if (wxf_serial_is_key_id(config->serial)) {
        return wxf_fail(err, WXF_E_ARGUMENT,
                        "serial is %.*s, which names a WeChat Pay public key; serial must be the serial number of the "
                        "merchant API certificate (the public key belongs in certs, under this id)",
                        (int)(config->serial.len < 100 ? config->serial.len : 100), config->serial.ptr);
    }
    if (!wxf_serial_is_hex(config->serial)) {
        return wxf_fail(err, WXF_E_ARGUMENT,
                        "serial must be the serial number of the merchant API certificate in hexadecimal, e.g. "
                        "3775B6A45ACD588826D15E583A95F5DD********; openssl x509 -in apiclient_cert.pem -noout -serial "
                        "prints it");
    }
    if (!wxf_key_is_private(config->private_key)) {
        return wxf_fail(err, WXF_E_KEY, "privateKey is a public key; it must be the merchant API private key");
    }
    if (config->secret.len != 0 && config->secret.len != WXF_SECRET_LENGTH) {
        return wxf_fail(err, WXF_E_ARGUMENT, "secret must be the APIv3 key of exactly 32 bytes; it has %zu",
                        config->secret.len);
    }
    return WXF_OK;
}

static wxf_code check_platform(const wxf_client_config *config, wxf_error *err)
{
    size_t count = wxf_keyring_count(config->platform);

    if (config->download != WXF_DOWNLOAD_NEVER && config->secret.len == 0) {
        return wxf_fail(err, WXF_E_ARGUMENT,
                        "secret is missing: platform certificates are downloaded encrypted under the APIv3 key");
    }
    if (count == 0 && config->download != WXF_DOWNLOAD_ALWAYS) {
        return wxf_fail(err, WXF_E_ARGUMENT,
                        "certs is empty; it must hold at least one WeChat Pay public key (PUB_KEY_ID_… => key) or "
                        "platform certificate (serial => certificate), unless secret is given, so that platform "
                        "certificates can be downloaded");
    }
    for (size_t i = 0; i < count; i++) {
        wxf_str serial = wxf_keyring_serial_at(config->platform, i);
        const wxf_key *key = wxf_keyring_key_at(config->platform, i);

        if (wxf_serial_equal(serial, config->serial)) {
            return wxf_fail(err, WXF_E_ARGUMENT,
                            "certs holds the serial %.*s, which is the merchant's own (serial); certs is for WeChat "
                            "Pay's platform certificates and public keys",
                            (int)serial.len, serial.ptr);
        }
        if (wxf_key_same_pair(key, config->private_key) ||
            wxf_str_eq(wxf_key_certificate_subject(key), config->mchid)) {
            return wxf_fail(err, WXF_E_KEY,
                            "certs[%.*s] is the merchant's own API certificate or key; certs is for WeChat Pay's platform "
                            "certificates and public keys",
                            (int)serial.len, serial.ptr);
        }
    }
    return WXF_OK;
}

/* "host:port:host:port", either half of which may be empty. */
static bool is_connect_to(wxf_str entry)
{
    size_t colons = 0, brackets = 0;

    for (size_t i = 0; i < entry.len; i++) {
        unsigned char c = (unsigned char)entry.ptr[i];

        brackets += c == '[' ? 1 : 0;
        brackets -= c == ']' && brackets > 0 ? 1 : 0;
        colons += c == ':' && brackets == 0 ? 1 : 0;
        if (c <= ' ' || c == 0x7F) {
            return false;
        }
    }
    return colons == 3;
}

wxf_code wxf_client_check(const wxf_client_config *config, wxf_error *err)
{
    wxf_code code = check_merchant(config, err);

    if (code == WXF_OK) {
        code = check_platform(config, err);
    }
    for (size_t i = 0; code == WXF_OK && i < config->connect_to_count; i++) {
        if (!is_connect_to(config->connect_to[i])) {
            code = wxf_fail(err, WXF_E_ARGUMENT,
                            "connect_to[%zu] must be of the form HOST:PORT:CONNECT-TO-HOST:CONNECT-TO-PORT", i);
        }
    }
    return code;
}
