/* What is read of a list of platform certificates, and what is refused. */
#include "certificate_list.h"

#include "certificates.h"

#include <time.h>

static int set_up(void **state)
{
    (void)state;
    now = (int64_t)time(NULL) + 60;
    return 0;
}

static void reads_lists(void **state)
{
    wxf_buf list = list_of(OLD, NEW);
    wxf_keyring *ring = read_list(&list, WXF_OK, NULL);

    (void)state;
    assert_int_equal(wxf_keyring_count(ring), 2);
    assert_non_null(wxf_keyring_find(ring, WXF_STR(OLD)));
    assert_string_equal(wxf_keyring_preferred(ring, now).ptr, NEW);
    wxf_keyring_unref(ring);

    /* Other algorithms and duplicates do no harm. */
    list = begin_list();
    add_entry(&list, NEW, "new.pem", SECRET, "AEAD_AES_256_GCM");
    add_entry(&list, "a02", "new.pem", SECRET, "AEAD_AES_256_GCM");
    add_entry(&list, OLD, "old.pem", SECRET, "AEAD_SM4_GCM");
    assert_true(wxf_buf_add_cstr(&list, "],\"more\":1}"));
    ring = read_list(&list, WXF_OK, NULL);
    assert_int_equal(wxf_keyring_count(ring), 1);
    wxf_keyring_unref(ring);

    /* What has expired is left out, if another is there. */
    now += 31 * DAY;
    list = list_of(OLD, NEW);
    ring = read_list(&list, WXF_OK, NULL);
    assert_int_equal(wxf_keyring_count(ring), 1);
    wxf_keyring_unref(ring);
    list = list_of(OLD, NULL);
    read_list(&list, WXF_E_KEY, "have expired");

    /* One that is not valid yet is kept, for the day when it signs. */
    now = (int64_t)time(NULL) + 60;
    list = list_of(OLD, NEW);
    now -= 7200;
    ring = read_list(&list, WXF_OK, NULL);
    assert_int_equal(wxf_keyring_count(ring), 2);
    wxf_keyring_unref(ring);
    now += 7200;
}

static void refuses_lists(void **state)
{
    static const struct {
        const char *text;
        wxf_code code;
        const char *part;
    } bad[] = {
        { "", WXF_E_JSON, "not JSON" },
        { "[]", WXF_E_JSON, "no array" },
        { "{\"data\":{}}", WXF_E_JSON, "no array" },
        { "{\"data\":[]}", WXF_E_KEY, "no platform certificate" },
        { "{\"data\":[7]}", WXF_E_JSON, "an entry without" },
        { "{\"data\":[{\"serial_no\":\"PUB_KEY_ID_1\",\"encrypt_certificate\":{}}]}", WXF_E_JSON, "an entry without" },
        { "{\"data\":[{\"serial_no\":\"0A\",\"encrypt_certificate\":{\"algorithm\":\"AEAD_AES_256_GCM\",\"nonce\":\"n\","
          "\"ciphertext\":\"!\"}}]}", WXF_E_JSON, "not base64" },
        { "{\"data\":[{\"serial_no\":\"0A\",\"encrypt_certificate\":{\"algorithm\":\"AEAD_AES_256_GCM\",\"nonce\":\"\","
          "\"ciphertext\":\"AAAA\"}}]}", WXF_E_JSON, "nonce" },
        { "{\"data\":[{\"serial_no\":\"0A\",\"encrypt_certificate\":{\"algorithm\":\"AEAD_AES_256_GCM\",\"nonce\":\"n\","
          "\"ciphertext\":\"AAAA\"}}]}", WXF_E_DECRYPT, "APIv3 key" },
    };
    wxf_buf list;

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        list = WXF_BUF_INIT;
        assert_true(wxf_buf_add_cstr(&list, bad[i].text));
        read_list(&list, bad[i].code, bad[i].part);
    }
    list = begin_list();
    add_entry(&list, NEW, "new.pem", "0123456789ABCDEF0123456789ABCDEF", "AEAD_AES_256_GCM");
    assert_true(wxf_buf_add_cstr(&list, "]}"));
    read_list(&list, WXF_E_DECRYPT, "APIv3 key");
    /* One certificate under the serial of another; with a good one beside it, too. */
    list = begin_list();
    add_entry(&list, NEW, "new.pem", SECRET, "AEAD_AES_256_GCM");
    add_entry(&list, "0BAD", "old.pem", SECRET, "AEAD_AES_256_GCM");
    assert_true(wxf_buf_add_cstr(&list, "]}"));
    read_list(&list, WXF_E_KEY, "has the serial " OLD);
    run("openssl pkey -in platform.pem -pubout -out public.pem");
    list = begin_list();
    add_entry(&list, NEW, "public.pem", SECRET, "AEAD_AES_256_GCM");
    assert_true(wxf_buf_add_cstr(&list, "]}"));
    read_list(&list, WXF_E_KEY, "is no certificate");
    /* Keys that WeChat Pay does not have: too short ones, other kinds. Whoever has the APIv3 key alone gets no further. */
    run("openssl req -x509 -newkey rsa:1024 -nodes -keyout weak-key.pem -set_serial 0x0A03 -subj /CN=Tenpay -days 30 -out weak.pem");
    list = begin_list();
    add_entry(&list, "0A03", "weak.pem", SECRET, "AEAD_AES_256_GCM");
    assert_true(wxf_buf_add_cstr(&list, "]}"));
    read_list(&list, WXF_E_KEY, "1024 bits");
    run("openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout ec-key.pem -set_serial 0x0A04 -subj /CN=Tenpay -days 30 -out ec.pem");
    list = begin_list();
    add_entry(&list, "0A04", "ec.pem", SECRET, "AEAD_AES_256_GCM");
    assert_true(wxf_buf_add_cstr(&list, "]}"));
    read_list(&list, WXF_E_KEY, "RSA");
    list = begin_list();
    for (int i = 0; i <= WXF_CERTIFICATES_MAX; i++) {
        assert_true(wxf_buf_addf(&list, "%s{\"serial_no\":\"0A\",\"encrypt_certificate\":{}}", i == 0 ? "" : ","));
    }
    assert_true(wxf_buf_add_cstr(&list, "]}"));
    read_list(&list, WXF_E_JSON, "more than");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(reads_lists, set_up),
        cmocka_unit_test_setup(refuses_lists, set_up),
    };

    return cmocka_run_group_tests(tests, make_keys, remove_directory);
}
