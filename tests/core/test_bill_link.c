/* Links to bills: two forms of the answer, and an age by a clock that the test has in its hand. */
#include "support.h"

#include "bill_link.h"

#define HASH "0123456789abcdef0123456789abcdef01234567"

static void test_both_forms(void **state)
{
    wxf_bill_link link = WXF_BILL_LINK_INIT;
    wxf_error err;

    (void)state;
    assert_int_equal(wxf_bill_link_read(&link, WXF_STR("{\"url\":\"https://x/1\",\"hash_value\":\"" HASH "\",\"hash_type\":\"SHA1\"}"), "use",
                                        false, 1000, &err),
                     WXF_OK);
    assert_string_equal(wxf_buf_cstr(&link.url), "https://x/1");
    assert_string_equal(wxf_buf_cstr(&link.hash), HASH);
    assert_int_equal(wxf_bill_link_read(&link, WXF_STR("{\"url\":\"https://x/2\",\"stock_refundflow_hash\":\"" HASH "\"}"), "refund", true, 1000,
                                        &err),
                     WXF_OK);
    assert_string_equal(wxf_buf_cstr(&link.url), "https://x/2");
    assert_int_equal(wxf_bill_link_read(&link, WXF_STR("{\"url\":\"https://x/3\",\"stock_useflow_hash\":\"" HASH "\"}"), "use", true, 1000, &err),
                     WXF_OK);
    wxf_bill_link_free(&link);
}

/* What the answer for one flow says is not taken for another, nor a daily one for a whole one. */
static void test_what_is_no_link(void **state)
{
    static const struct {
        const char *body, *message;
        bool daily;
    } cases[] = {
        { "", "is no JSON", false },
        { "nothing", "is no JSON", false },
        { "[]", "has no url", false },
        { "{}", "has no url", false },
        { "{\"url\":\"\"}", "has no url", false },
        { "{\"url\":1}", "has no url", false },
        { "{\"url\":\"https://x/\"}", "has no hash_value", false },
        { "{\"url\":\"https://x/\",\"stock_useflow_hash\":\"" HASH "\"}", "has no hash_value", false },
        { "{\"url\":\"https://x/\",\"hash_value\":\"" HASH "\"}", "has no stock_useflow_hash", true },
        { "{\"url\":\"https://x/\",\"stock_refundflow_hash\":\"" HASH "\"}", "has no stock_useflow_hash", true },
        { "{\"url\":\"https://x/\",\"hash_value\":\"" HASH "\",\"hash_type\":\"MD5\"}", "of the type MD5", false },
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        wxf_bill_link link = WXF_BILL_LINK_INIT;
        wxf_error err;

        link.got_at = 990;
        assert_int_equal(wxf_bill_link_read(&link, wxf_str_from(cases[i].body), "use", cases[i].daily, 1000, &err), WXF_E_TRANSFER);
        assert_contains(err.message, cases[i].message);
        assert_false(wxf_bill_link_is_fresh(&link, 1000));
        wxf_bill_link_free(&link);
    }
}

static void test_age(void **state)
{
    wxf_bill_link link = WXF_BILL_LINK_INIT;
    wxf_error err;

    (void)state;
    assert_false(wxf_bill_link_is_fresh(&link, 0));
    assert_false(wxf_bill_link_is_fresh(&link, 1000));
    assert_int_equal(wxf_bill_link_read(&link, WXF_STR("{\"url\":\"https://x/\",\"hash_value\":\"" HASH "\"}"), "use", false, 1000, &err), WXF_OK);
    assert_false(wxf_bill_link_is_fresh(&link, 999));
    assert_true(wxf_bill_link_is_fresh(&link, 1000));
    assert_true(wxf_bill_link_is_fresh(&link, 1025));
    assert_false(wxf_bill_link_is_fresh(&link, 1026));
    assert_false(wxf_bill_link_is_fresh(&link, INT64_MAX));
    wxf_bill_link_spent(&link);
    assert_false(wxf_bill_link_is_fresh(&link, 1000));
    wxf_bill_link_free(&link);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_both_forms),
        cmocka_unit_test(test_what_is_no_link),
        cmocka_unit_test(test_age),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
