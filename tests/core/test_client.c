/* Clients: what is refused when they are made, and where their calls go. */
#include "support.h"

#include "client.h"

#include <stdio.h>
#include <string.h>

static wxf_key *merchant, *platform, *certificate, *merchant_certificate;
static wxf_keyring *ring;

static int make_keys(void **state)
{
    int result = make_directory(state);

    make_rsa_key("merchant.pem", 2048);
    make_rsa_key("platform.pem", 2048);
    make_certificate("merchant.pem", "0x3A01", "/CN=1900000001", "merchant.crt");
    make_certificate("platform.pem", "0x0B02", "/CN=Tenpay.com", "platform.crt");
    run("openssl pkey -in platform.pem -pubout -out public.pem");
    merchant = load_private("merchant.pem");
    platform = load_public("public.pem");
    certificate = load_public("platform.crt");
    merchant_certificate = load_public("merchant.crt");
    return result;
}

static int drop_keys(void **state)
{
    wxf_key_unref(merchant);
    wxf_key_unref(platform);
    wxf_key_unref(certificate);
    wxf_key_unref(merchant_certificate);
    return remove_directory(state);
}

static int make_ring(void **state)
{
    (void)state;
    ring = wxf_keyring_new();
    assert_non_null(ring);
    assert_int_equal(wxf_keyring_add(ring, WXF_STR("PUB_KEY_ID_01"), platform, NULL), WXF_OK);
    return 0;
}

static int drop_ring(void **state)
{
    (void)state;
    wxf_keyring_unref(ring);
    return 0;
}

static wxf_client_config good(void)
{
    return (wxf_client_config){
        .mchid = WXF_STR("1900000001"),
        .serial = WXF_STR("3A01"),
        .private_key = merchant,
        .platform = ring,
        .agent = WXF_STR("test/1"),
        .verify_tls = true,
        .timeout_ms = 30000,
        .connect_timeout_ms = 10000,
        .max_response = 1 << 20,
    };
}

static void assert_refused(const wxf_client_config *config, wxf_code code, const char *part)
{
    wxf_error err;

    assert_null(wxf_client_new(config, &err));
    assert_int_equal(err.code, code);
    assert_contains(err.message, part);
}

static void has_what_it_was_given(void **state)
{
    wxf_client_config config = good();
    wxf_error err;
    wxf_client *client = wxf_client_new(&config, &err);
    const wxf_headers *headers;

    (void)state;
    assert_non_null(client);
    assert_true(wxf_str_eq(wxf_client_mchid(client), WXF_STR("1900000001")));
    assert_true(wxf_str_eq(wxf_client_base_uri(client), WXF_STR(WXF_BASE_URI)));
    headers = wxf_client_headers(client);
    assert_true(wxf_str_eq(wxf_headers_get(headers, WXF_STR("Accept")), WXF_STR("application/json")));
    /* Each request names the key that is preferred when it is made. */
    assert_null(wxf_headers_get(headers, WXF_STR("Wechatpay-Serial")).ptr);
    assert_true(wxf_str_eq(wxf_client_preferred(client), WXF_STR("PUB_KEY_ID_01")));
    assert_true(wxf_str_starts(wxf_headers_get(headers, WXF_STR("User-Agent")), WXF_STR("test/1 curl/")));
    assert_int_equal(wxf_client_timeout_ms(client), 30000);
    assert_true(wxf_client_route(client)->verify_tls);
    assert_ptr_equal(wxf_client_ref(client), client);
    wxf_client_unref(client);
    wxf_client_unref(client);
    wxf_client_unref(NULL);
}

static void tells_what_is_mixed_up(void **state)
{
    wxf_client_config config = good();

    (void)state;
    config.mchid = WXF_STR("wx1a2b3c4d5e6f7081");
    assert_refused(&config, WXF_E_ARGUMENT, "mchid");
    config = good();
    config.mchid = WXF_STR("123456789012345678901234567890123");
    assert_refused(&config, WXF_E_ARGUMENT, "mchid");
    config = good();
    config.serial = WXF_STR("PUB_KEY_ID_01");
    assert_refused(&config, WXF_E_ARGUMENT, "names a WeChat Pay public key");
    config.serial = WXF_STR("not hex");
    assert_refused(&config, WXF_E_ARGUMENT, "serial must be");
    config = good();
    config.private_key = platform;
    assert_refused(&config, WXF_E_KEY, "privateKey is a public key");
    config = good();
    config.secret = WXF_STR("short");
    assert_refused(&config, WXF_E_ARGUMENT, "exactly 32 bytes; it has 5");
    config.secret = WXF_STR("0123456789abcdef0123456789abcdef");
    config.base_uri = WXF_STR("http://api.mch.weixin.qq.com/");
    assert_refused(&config, WXF_E_ARGUMENT, "https:// only");
    {
        static const char *const same_hosts[] = {
            "http://api.mch.weixin.qq.com./", "http://api.mch.weixin.qq.com..", "HTTP://API.mch.Weixin.QQ.com./v3/", "http://api2.wechatpay.cn.:8080",
            "http://api.wechatpay.cn:443/", "http://wechatpay.cn.?a",
        };

        for (size_t i = 0; i < sizeof same_hosts / sizeof same_hosts[0]; i++) {
            config.base_uri = wxf_str_from(same_hosts[i]);
            assert_refused(&config, WXF_E_ARGUMENT, "https:// only");
        }
    }
    config.base_uri = WXF_STR("http://user@api.mch.weixin.qq.com/");
    assert_refused(&config, WXF_E_ARGUMENT, "user name");
    config.base_uri = WXF_STR("http://api.mch.weixin.qq.com%2e/");
    assert_refused(&config, WXF_E_ARGUMENT, "no valid host name");
    config.base_uri = WXF_STR("http://user:password@host/");
    assert_refused(&config, WXF_E_ARGUMENT, "base_uri: ");
    config.base_uri = WXF_STR("http://host/?a");
    assert_refused(&config, WXF_E_ARGUMENT, "base_uri must not have a query");
}

static void tells_the_merchants_own_keys(void **state)
{
    wxf_client_config config = good();

    (void)state;
    assert_int_equal(wxf_keyring_add(ring, WXF_STR("PUB_KEY_ID_02"), merchant_certificate, NULL), WXF_E_KEY);
    config.serial = WXF_STR("0003a01");
    assert_int_equal(wxf_keyring_add(ring, WXF_STR("3A01"), merchant_certificate, NULL), WXF_OK);
    assert_refused(&config, WXF_E_ARGUMENT, "the merchant's own");
    config.serial = WXF_STR("77");
    assert_refused(&config, WXF_E_KEY, "certs[3A01] is the merchant's own API certificate or key");
}

static void needs_a_platform_key(void **state)
{
    wxf_client_config config = good();

    (void)state;
    config.platform = wxf_keyring_new();
    assert_non_null(config.platform);
    assert_refused(&config, WXF_E_ARGUMENT, "certs is empty");
    wxf_keyring_unref(config.platform);
}

static void checks_connect_to(void **state)
{
    static const struct {
        const char *entry;
        bool good;
    } cases[] = {
        { "host:443:127.0.0.1:9100", true }, { "::127.0.0.1:9100", true }, { ":::", true }, { "[::1]:443:[::1]:8443", true }, { "", false },
        { "host", false }, { "host:443:127.0.0.1", false }, { "a:b:c:d:e", false }, { "a:1:b:2\n", false }, { "a:1: b:2", false },
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        wxf_client_config config = good();
        wxf_str entry = wxf_str_from(cases[i].entry);
        wxf_client *client;

        config.connect_to = &entry;
        config.connect_to_count = 1;
        if (!cases[i].good) {
            assert_refused(&config, WXF_E_ARGUMENT, "connect_to[0]");
            continue;
        }
        client = wxf_client_new(&config, NULL);
        assert_non_null(client);
        wxf_client_unref(client);
    }
}

/* NULL for what is refused. */
static void assert_resolves(const char *base, const char *uri, const char *query, const char *url, const char *target)
{
    wxf_client_config config = good();
    wxf_client *client;
    wxf_buf out = WXF_BUF_INIT;
    wxf_str text = wxf_str_from(query);
    wxf_error err;
    size_t at = 0;
    wxf_code code;

    config.base_uri = wxf_str_from(base);
    client = wxf_client_new(&config, &err);
    assert_non_null(client);
    code = wxf_client_resolve(client, wxf_str_from(uri), query == NULL ? NULL : &text, &out, &at, &err);
    if (url == NULL) {
        if (code != WXF_E_ARGUMENT) {
            fail_msg("%s + %s: %s", base, uri, wxf_buf_cstr(&out));
        }
    } else {
        if (code != WXF_OK) {
            fail_msg("%s + %s: %s", base, uri, err.message);
        }
        assert_string_equal(wxf_buf_cstr(&out), url);
        assert_string_equal(wxf_buf_cstr(&out) + at, target);
    }
    wxf_buf_free(&out);
    wxf_client_unref(client);
}

static void joins_paths(void **state)
{
    (void)state;
    assert_resolves("http://h", "v3/a", NULL, "http://h/v3/a", "/v3/a");
    assert_resolves("http://h/", "/v3/a", NULL, "http://h/v3/a", "/v3/a");
    assert_resolves("http://h:80/p/", "v3/a?b=c", NULL, "http://h/p/v3/a?b=c", "/p/v3/a?b=c");
    assert_resolves("https://h:8443/p/q", "v3/a", NULL, "https://h:8443/p/v3/a", "/p/v3/a");
    assert_resolves("http://h/p/", "/v3/a", NULL, "http://h/v3/a", "/v3/a");
    assert_resolves("http://h/", "//evil/a", NULL, "http://h//evil/a", "//evil/a");
    assert_resolves("http://h/", "", NULL, "http://h/", "/");
    assert_resolves("http://h/", "a/../b", NULL, "http://h/a/../b", "/a/../b");
    assert_resolves("http://h/", "a#b", NULL, NULL, NULL);
}

static void replaces_the_query(void **state)
{
    (void)state;
    assert_resolves("http://h/", "a?old=1", "new=2", "http://h/a?new=2", "/a?new=2");
    assert_resolves("http://h/", "a?old=1", "", "http://h/a", "/a");
    assert_resolves("http://h/", "a?", NULL, "http://h/a?", "/a?");
    assert_resolves("http://h/", "http://h/a?old", "b=%2b%2B", "http://h/a?b=%2b%2B", "/a?b=%2b%2B");
    assert_resolves("http://h/", "a", "b=\xC3\xA9 \"#\r\n[]{}\\^`|<>", "http://h/a?b=%C3%A9%20%22%23%0D%0A%5B%5D%7B%7D%5C%5E%60%7C%3C%3E",
                    "/a?b=%C3%A9%20%22%23%0D%0A%5B%5D%7B%7D%5C%5E%60%7C%3C%3E");
    assert_resolves("http://h/", "a", "%&%2&%zz&%41&a%", "http://h/a?%25&%252&%25zz&%41&a%25", "/a?%25&%252&%25zz&%41&a%25");
    assert_resolves("http://h/", "a", "-._~:/?@!$&'()*+,;=", "http://h/a?-._~:/?@!$&'()*+,;=", "/a?-._~:/?@!$&'()*+,;=");
}

static void shows_signatures_to_nobody_else(void **state)
{
    (void)state;
    assert_resolves("http://h:9100/", "http://H:9100/a", NULL, "http://H:9100/a", "/a");
    assert_resolves("http://h:9100/", "https://api.mch.weixin.qq.com", NULL, "https://api.mch.weixin.qq.com/", "/");
    assert_resolves("http://h:9100/", "https://api.wechatpay.cn?a=b", NULL, "https://api.wechatpay.cn/?a=b", "/?a=b");
    assert_resolves("http://h:9100/", "http://h/a", NULL, NULL, NULL);
    assert_resolves("http://h:9100/", "https://h:9100/a", NULL, NULL, NULL);
    assert_resolves("http://h:9100/", "http://api.mch.weixin.qq.com/a", NULL, NULL, NULL);
    assert_resolves("http://h:9100/", "https://api.mch.weixin.qq.com:8443/a", NULL, NULL, NULL);
    assert_resolves("http://h:9100/", "https://evil.example/a", NULL, NULL, NULL);
    assert_resolves("http://h:9100/", "http://user@h:9100/a", NULL, NULL, NULL);
    assert_resolves("http://h:9100/", "ftp://h:9100/a", NULL, NULL, NULL);
}

static void survives_lack_of_memory(void **state)
{
    wxf_str entry = WXF_STR("::127.0.0.1:1");

    (void)state;
    for (long succeeding = 0;; succeeding++) {
        wxf_client_config config = good();
        wxf_client *client;
        wxf_error err;

        config.connect_to = &entry;
        config.connect_to_count = 1;
        config.proxy = "http://user:password@proxy/";
        config.cafile = WXF_STR("/bundle.pem");
        config.secret = WXF_STR("0123456789abcdef0123456789abcdef");
        fail_allocations_after(succeeding);
        client = wxf_client_new(&config, &err);
        fail_allocations_after(-1);
        if (client != NULL) {
            wxf_client_unref(client);
            break;
        }
        assert_int_equal(err.code, WXF_E_MEMORY);
    }
}

static void wipes_its_secrets(void **state)
{
    static const char secret[] = "A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6";
    wxf_client_config config = good();
    wxf_client *client;

    (void)state;
    config.secret = wxf_str_from(secret);
    watch_for(wxf_str_from(secret));
    client = wxf_client_new(&config, NULL);
    assert_non_null(client);
    wxf_client_unref(client);
    assert_int_equal(leaks_seen(), 0);
    watch_for((wxf_str){ NULL, 0 });
    config.secret = (wxf_str){ NULL, 0 };
    config.proxy = "http://user:proxy-password@proxy/";
    watch_for(WXF_STR("proxy-password"));
    client = wxf_client_new(&config, NULL);
    assert_non_null(client);
    wxf_client_unref(client);
    assert_int_equal(leaks_seen(), 0);
    watch_for((wxf_str){ NULL, 0 });
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, make_ring, drop_ring)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(has_what_it_was_given), TEST(tells_what_is_mixed_up), TEST(tells_the_merchants_own_keys), TEST(needs_a_platform_key), TEST(checks_connect_to),
        TEST(joins_paths), TEST(replaces_the_query), TEST(shows_signatures_to_nobody_else), TEST(survives_lack_of_memory), TEST(wipes_its_secrets),
    };

    return cmocka_run_group_tests_name("client", tests, make_keys, drop_keys);
}
