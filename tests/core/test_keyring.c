/* Key rings: what they take, and which key they prefer. */
#include "support.h"

#include "verifier.h"

#include <stdio.h>
#include <string.h>

#define SERIAL "0775B6A45ACD588826D15E583A95F5DD00112233"
#define KEY_ID "PUB_KEY_ID_0114232134912410000000000000"

static int make_fixtures(void **state)
{
    if (make_directory(state) != 0) {
        return -1;
    }
    make_rsa_key("platform.pem", 2048);
    make_certificate("platform.pem", "0x" SERIAL, "/CN=Tenpay.com sign", "certificate.pem");
    make_rsa_key("wechatpay.pem", 2048);
    run("openssl pkey -in wechatpay.pem -pubout -out wechatpay-public.pem");
    return 0;
}

static void assert_not_added(wxf_keyring *to, wxf_str serial, wxf_key *key, wxf_code code, const char *why)
{
    size_t before = wxf_keyring_count(to);
    wxf_error err;

    assert_int_equal(wxf_keyring_add(to, serial, key, &err), code);
    assert_contains(err.message, why);
    assert_int_equal(wxf_keyring_count(to), before);
}

static void keyrings_check_what_they_take(void **state)
{
    wxf_keyring *other = wxf_keyring_new();
    wxf_key *certificate = load_public("certificate.pem"), *plain = load_public("wechatpay-public.pem"),
            *private_key = load_private("platform.pem");
    char longest[130];

    (void)state;
    assert_not_added(other, WXF_STR(""), plain, WXF_E_ARGUMENT, "is neither");
    assert_not_added(other, (wxf_str){ NULL, 0 }, plain, WXF_E_ARGUMENT, "is neither");
    assert_not_added(other, WXF_STR("serial"), plain, WXF_E_ARGUMENT, "\"serial\" is neither");
    assert_not_added(other, WXF_STR("PUB_KEY_ID_"), plain, WXF_E_ARGUMENT, "is neither");
    assert_not_added(other, WXF_STR("PUB_KEY_ID_1\n2"), plain, WXF_E_ARGUMENT, "is neither");
    memset(longest, '1', sizeof longest);
    memcpy(longest, "PUB_KEY_ID_", 11);
    assert_not_added(other, (wxf_str){ longest, 129 }, plain, WXF_E_ARGUMENT, "is neither");
    assert_int_equal(wxf_keyring_add(other, (wxf_str){ longest, 128 }, plain, NULL), WXF_OK);
    assert_not_added(other, WXF_STR(SERIAL), private_key, WXF_E_KEY, "is private");
    assert_not_added(other, WXF_STR(KEY_ID), certificate, WXF_E_KEY, "the certificate with serial " SERIAL);
    assert_not_added(other, WXF_STR("AB"), certificate, WXF_E_KEY, "under serial AB has the serial " SERIAL);
    assert_int_equal(wxf_keyring_add(other, WXF_STR(SERIAL), certificate, NULL), WXF_OK);
    assert_not_added(other, WXF_STR(SERIAL), certificate, WXF_E_KEY, "already");
    assert_not_added(other, WXF_STR("775b6a45acd588826d15e583a95f5dd00112233"), plain, WXF_E_KEY, "already");
    wxf_key_unref(certificate);
    wxf_key_unref(plain);
    wxf_key_unref(private_key);
    wxf_keyring_unref(other);
}

static void keyrings_hold_many(void **state)
{
    wxf_keyring *other = wxf_keyring_new();
    wxf_key *key = load_public("wechatpay-public.pem");

    (void)state;
    assert_int_equal(wxf_keyring_count(other), 0);
    assert_int_equal(wxf_keyring_preferred(other, 1750000000).len, 0);
    assert_null(wxf_keyring_find(other, WXF_STR("0")));
    for (int i = 0; i < 100; i++) {
        char serial[16];

        snprintf(serial, sizeof serial, "00ab%02d", i);
        assert_int_equal(wxf_keyring_add(other, wxf_str_from(serial), key, NULL), WXF_OK);
    }
    wxf_key_unref(key);
    assert_int_equal(wxf_keyring_count(other), 100);
    assert_string_equal(wxf_keyring_serial_at(other, 42).ptr, "00AB42");
    assert_ptr_equal(wxf_keyring_find(other, WXF_STR("aB42")), wxf_keyring_key_at(other, 42));
    assert_null(wxf_keyring_find(other, WXF_STR("AB420")));
    assert_null(wxf_keyring_find(other, (wxf_str){ NULL, 0 }));
    assert_ptr_equal(wxf_keyring_ref(other), other);
    wxf_keyring_unref(other);
    assert_int_equal(wxf_keyring_count(other), 100);
    wxf_keyring_unref(other);
    wxf_keyring_unref(NULL);
}

static void keyrings_prefer(void **state)
{
    static const char *const starts[] = { "20200101000000Z", "20240101000000Z", "20220101000000Z" };
    wxf_keyring *other = wxf_keyring_new();

    (void)state;
    run("printf '[ca]\\ndatabase=index.txt\\nnew_certs_dir=.\\nserial=ca-serial\\ndefault_md=sha256\\npolicy=p\\n"
        "[p]\\ncommonName=supplied\\n' >ca.conf");
    run("openssl req -new -key wechatpay.pem -subj /CN=x -out request.pem");
    add_key(other, "FF", "wechatpay-public.pem");
    assert_string_equal(wxf_keyring_preferred(other, 1750000000).ptr, "FF");
    for (int i = 0; i < 3; i++) {
        char serial[4];

        run("rm -f index.txt*; : >index.txt; echo 0%d >ca-serial; openssl ca -batch -notext -config ca.conf -name ca -cert "
            "certificate.pem -keyfile platform.pem -in request.pem -startdate %s -enddate 20500101000000Z -out dated.pem",
            i + 1, starts[i]);
        snprintf(serial, sizeof serial, "%d", i + 1);
        add_key(other, serial, "dated.pem");
        assert_string_equal(wxf_keyring_preferred(other, 1750000000).ptr, i == 0 ? "01" : "02"); /* the serial as it is written */
    }
    /* One that is not valid yet waits for its time. */
    assert_string_equal(wxf_keyring_preferred(other, 1660000000).ptr, "03");
    assert_string_equal(wxf_keyring_preferred(other, 1600000000).ptr, "01");
    assert_string_equal(wxf_keyring_preferred(other, 1500000000).ptr, "02");
    add_key(other, "PUB_KEY_ID_2", "wechatpay-public.pem");
    add_key(other, "PUB_KEY_ID_1", "wechatpay-public.pem");
    assert_string_equal(wxf_keyring_preferred(other, 1750000000).ptr, "PUB_KEY_ID_2");
    wxf_keyring_unref(other);
}

static void keyrings_survive_failing_allocations(void **state)
{
    wxf_key *key = load_public("certificate.pem");
    long succeeding = 0;
    bool failed;

    (void)state;
    do {
        wxf_keyring *other;
        wxf_code code = WXF_E_MEMORY;

        fail_allocations_after(succeeding++);
        other = wxf_keyring_new();
        if (other != NULL) {
            code = wxf_keyring_add(other, WXF_STR(SERIAL), key, NULL);
            assert_int_equal(wxf_keyring_count(other), code == WXF_OK ? 1 : 0);
        }
        failed = allocation_failed();
        fail_allocations_after(-1);
        assert_int_equal(code, failed ? WXF_E_MEMORY : WXF_OK);
        wxf_keyring_unref(other);
    } while (failed);
    assert_true(succeeding > 2);
    wxf_key_unref(key);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keyrings_check_what_they_take),
        cmocka_unit_test(keyrings_hold_many),
        cmocka_unit_test(keyrings_prefer),
        cmocka_unit_test(keyrings_survive_failing_allocations),
    };

    return cmocka_run_group_tests_name("keyring", tests, make_fixtures, remove_directory);
}
