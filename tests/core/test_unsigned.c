/* Which answers may come without a signature: exactly those of the table. */
#include "support.h"

#include "verifier.h"

static const wxf_str api = { "api.mch.weixin.qq.com", 21 };

static void assert_signing(const char *method, const char *host, const char *target, wxf_signing expected)
{
    wxf_signing got = wxf_answer_signing(wxf_str_from(method), wxf_str_from(host), wxf_str_from(target));

    if (got != expected) {
        fail_msg("%s %s %s: %d instead of %d", method, host, target, got, expected);
    }
}

static void knows_the_exceptions(void **state)
{
    static const struct {
        const char *target;
        wxf_signing signing;
    } cases[] = {
        { "/v3/billdownload/file", WXF_SIGNED_NEVER },
        { "/v3/billdownload/file?token=abc%2F..", WXF_SIGNED_NEVER },
        { "/v3/billdownload/file?", WXF_SIGNED_NEVER },
        { "/v3/merchant-service/images/ChsyMDA4~._-", WXF_SIGNED_NEVER },
        { "/v3/merchant-service/images/abc%3D%3D?x=1", WXF_SIGNED_NEVER },
        { "/v3/merchant-service/images/uploads", WXF_SIGNED_NEVER },
        { "/v3/marketing/favor/stocks/9856000/use-flow", WXF_SIGNED_MAYBE },
        { "/v3/marketing/favor/stocks/9856000/refund-flow", WXF_SIGNED_MAYBE },
        { "/v3/marketing/favor/stocks/9856000/use-flow-by-day?bill_date=2020-01-01", WXF_SIGNED_MAYBE },
        { "/v3/marketing/favor/stocks/9856000/refund-flow-by-day", WXF_SIGNED_MAYBE },
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        assert_signing("GET", "api.mch.weixin.qq.com", cases[i].target, cases[i].signing);
        assert_signing("GET", "api2.wechatpay.cn", cases[i].target, cases[i].signing);
        assert_signing("GET", "127.0.0.1", cases[i].target, cases[i].signing);
        /* Another method is another call. */
        assert_signing("POST", "api.mch.weixin.qq.com", cases[i].target, WXF_SIGNED_ALWAYS);
        assert_signing("get", "api.mch.weixin.qq.com", cases[i].target, WXF_SIGNED_ALWAYS);
        assert_signing("", "api.mch.weixin.qq.com", cases[i].target, WXF_SIGNED_ALWAYS);
    }
    assert_signing("GET", "download-service.wechatpay.cn", "/mkt/storage/bill/download?x=1", WXF_SIGNED_NEVER);
    assert_signing("GET", "download-service.wechatpay.cn", "/", WXF_SIGNED_NEVER);
    assert_signing("POST", "download-service.wechatpay.cn", "/", WXF_SIGNED_ALWAYS);
}

static void everything_else_is_signed(void **state)
{
    static const char *const targets[] = {
        "",
        "/",
        "//",
        "*",
        "/v3/certificates",
        "/v3/marketing/favor/stocks",
        "/v3/marketing/favor/stocks/9856000",
        "/v3/marketing/favor/coupon-stocks",
        "/v3/marketing/favor/users/oABC/coupons",
        /* Neighbours and prefixes. */
        "/v3/billdownload",
        "/v3/billdownload/",
        "/v3/billdownload/filex",
        "/v3/billdownload/fil",
        "/v3/billdownload/file/",
        "/v3/billdownload/file/x",
        "/v3/billdownload/file/../x",
        "/v3/billdownload/file/../../certificates",
        "/v3/billdownload/file;x",
        "/v3/billdownload/file#?",
        "/v3/billdownload/file%3F",
        "/v3/billdownload/file%00",
        "/v3/billdownload//file",
        "//v3/billdownload/file",
        "v3/billdownload/file",
        "/V3/billdownload/file",
        "/v3/billdownload/File",
        "/v3/./billdownload/file",
        "/x/../v3/billdownload/file",
        "/x?/v3/billdownload/file",
        "?/v3/billdownload/file",
        "/v3/billdownload/fil%65",
        "/v3%2Fbilldownload%2Ffile",
        "/v3/billdownload%2ffile",
        "http://x/v3/billdownload/file",
        /* Images but not their upload, however it is written. */
        "/v3/merchant-service/images/upload",
        "/v3/merchant-service/images/upload?x=1",
        "/v3/merchant-service/images/%75pload",
        "/v3/merchant-service/images/uploa%64",
        "/v3/merchant-service/images/x/../upload",
        "/v3/merchant-service/images",
        "/v3/merchant-service/images/",
        "/v3/merchant-service/images//x",
        "/v3/merchant-service/images/..",
        "/v3/merchant-service/images/.",
        "/v3/merchant-service/images/...",
        "/v3/merchant-service/images/%2e%2e",
        "/v3/merchant-service/images/.%2E",
        "/v3/merchant-service/images/x%2Fy",
        "/v3/merchant-service/images/x%5cy",
        "/v3/merchant-service/images/x\\y",
        "/v3/merchant-service/images/x%00",
        "/v3/merchant-service/images/x%0Ay",
        "/v3/merchant-service/images/x%25",
        "/v3/merchant-service/images/x%",
        "/v3/merchant-service/images/x%3",
        "/v3/merchant-service/images/x%3g",
        "/v3/merchant-service/images/x%FF",
        "/v3/merchant-service/images/\xE5\xBE\xAE",
        "/v3/merchant-service/images/x;y",
        "/v3/merchant-service/images/x y",
        /* Links. */
        "/v3/marketing/favor/stocks/use-flow",
        "/v3/marketing/favor/stocks//use-flow",
        "/v3/marketing/favor/stocks/../use-flow",
        "/v3/marketing/favor/stocks/1/2/use-flow",
        "/v3/marketing/favor/stocks/1/use-flow/",
        "/v3/marketing/favor/stocks/1/use-flow-by-days",
        "/v3/marketing/favor/stocks/1/use-flo",
        "/v3/marketing/favor/stocks/1/use-flow%20",
        "/v3/marketing/favor/stocks/{}/use-flow",
        "/v3/marketing/favor/stocks/1/pay-flow",
    };

    (void)state;
    for (size_t i = 0; i < sizeof targets / sizeof targets[0]; i++) {
        assert_signing("GET", "api.mch.weixin.qq.com", targets[i], WXF_SIGNED_ALWAYS);
    }
    assert_int_equal(wxf_answer_signing(WXF_STR("GET"), api, (wxf_str){ NULL, 0 }), WXF_SIGNED_ALWAYS);
    assert_int_equal(wxf_answer_signing(WXF_STR("GET"), api, WXF_STR("/v3/billdownload/file\0")), WXF_SIGNED_ALWAYS);
}

static void hosts_match_whole(void **state)
{
    static const char *const hosts[] = {
        "",
        "wechatpay.cn",
        "service.wechatpay.cn",
        "xdownload-service.wechatpay.cn",
        "download-service.wechatpay.cn.example.com",
        "download-service.wechatpay.cn.",
        "download-service.wechatpay.cn:443",
        "api.download-service.wechatpay.cn",
    };

    (void)state;
    for (size_t i = 0; i < sizeof hosts / sizeof hosts[0]; i++) {
        assert_signing("GET", hosts[i], "/mkt/storage/bill/download", WXF_SIGNED_ALWAYS);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(knows_the_exceptions),
        cmocka_unit_test(everything_else_is_signed),
        cmocka_unit_test(hosts_match_whole),
    };

    return cmocka_run_group_tests_name("unsigned", tests, NULL, NULL);
}
