#include "certificate_list.h"

#include "aead.h"
#include "certificates.h"

#include <string.h>

int64_t now;

int make_keys(void **state)
{
    int made = make_directory(state);

    if (made == 0) {
        make_rsa_key("platform.pem", 2048);
        make_rsa_key("merchant.pem", 2048);
        run("openssl req -x509 -new -key platform.pem -set_serial 0x" OLD " -subj /CN=Tenpay -days 30 -out old.pem");
        run("openssl req -x509 -new -key platform.pem -set_serial 0x" NEW " -subj /CN=Tenpay -days 1800 -out new.pem");
    }
    return made;
}

void add_entry(wxf_buf *out, const char *serial, const char *file, const char *secret, const char *algorithm)
{
    wxf_buf pem = slurp(file), sealed = WXF_BUF_INIT;

    assert_int_equal(wxf_aead_seal(wxf_str_from(secret), WXF_STR("0123456789ab"), WXF_STR("certificate"), wxf_buf_str(&pem),
                                   &sealed, NULL),
                     WXF_OK);
    assert_true(wxf_buf_addf(out,
                             "%s{\"serial_no\":\"%s\",\"effective_time \":\"?\",\"encrypt_certificate\":{\"algorithm\":\"%s\","
                             "\"nonce\":\"0123456789ab\",\"associated_data\":\"certificate\",\"ciphertext\":\"",
                             out->len > 9 ? "," : "", serial, algorithm));
    assert_true(wxf_buf_add_base64(out, sealed.data, sealed.len) && wxf_buf_add_cstr(out, "\"}}"));
    wxf_buf_free(&pem);
    wxf_buf_free(&sealed);
}

wxf_buf begin_list(void)
{
    wxf_buf out = WXF_BUF_INIT;

    assert_true(wxf_buf_add_cstr(&out, "{\"data\":["));
    return out;
}

wxf_buf list_of(const char *first, const char *second)
{
    wxf_buf out = begin_list();

    for (int i = 0; i < 2; i++) {
        const char *serial = i == 0 ? first : second;

        if (serial != NULL) {
            add_entry(&out, serial, strcmp(serial, OLD) == 0 ? "old.pem" : "new.pem", SECRET, "AEAD_AES_256_GCM");
        }
    }
    assert_true(wxf_buf_add_cstr(&out, "]}"));
    return out;
}

wxf_keyring *read_list(wxf_buf *list, wxf_code expected, const char *part)
{
    wxf_keyring *ring = NULL;
    wxf_error err;
    wxf_code code = wxf_certificates_read(wxf_buf_str(list), WXF_STR(SECRET), now, &ring, &err);

    if (code != expected) {
        fail_msg("%d: %s", code, code == WXF_OK ? "" : err.message);
    }
    if (code != WXF_OK) {
        assert_null(ring);
        assert_contains(err.message, part);
        assert_lacks(err.message, SECRET);
    }
    wxf_buf_free(list);
    return ring;
}
