/* Links to bills: the four forms of the answer, and an age by a clock that the test has in its hand. */
#include "support.h"

#include "bill_link.h"

#define USE WXF_TYPE_UseFlowResponse
#define DAY WXF_TYPE_UseFlowByDayResponse
#define HASH "0123456789abcdef0123456789abcdef01234567"

static void test_forms(void **state)
{
    wxf_bill_link link = WXF_BILL_LINK_INIT;
    wxf_fault fault;

    (void)state;
    assert_int_equal(wxf_bill_link_read(&link, WXF_STR("{\"url\":\"https://x/1\",\"hash_value\":\"" HASH "\",\"hash_type\":\"SHA1\"}"), WXF_TYPE_UseFlowResponse, 1000, &fault),
                     WXF_OK);
    assert_string_equal(wxf_buf_cstr(&link.url), "https://x/1");
    assert_string_equal(wxf_buf_cstr(&link.hash), HASH);
    assert_int_equal(wxf_bill_link_read(&link, WXF_STR("{\"url\":\"https://x/2\",\"stock_refundflow_hash\":\"" HASH "\"}"), 
                                        WXF_TYPE_RefundFlowByDayResponse, 1000, &fault),
                     WXF_OK);
    assert_string_equal(wxf_buf_cstr(&link.url), "https://x/2");
    assert_int_equal(wxf_bill_link_read(&link, WXF_STR("{\"url\":\"https://x/3\",\"stock_useflow_hash\":\"" HASH "\"}"), 
                                        WXF_TYPE_UseFlowByDayResponse, 1000, &fault),
                     WXF_OK);
    wxf_bill_link_free(&link);
}

/* What the answer for one flow says is not taken for another, nor a daily one for a whole one. */
static void test_what_is_no_link(void **state)
{
    static const struct {
        const char *body, *message;
        wxf_type_id type;
    } cases[] = {
        { "", "JSON", USE },
        { "nothing", "JSON", USE },
        { "[]", "object", USE },
        { "{}", "url: ", USE },
        { "{\"url\":\"\",\"hash_value\":\"" HASH "\"}", "url: empty", USE },
        { "{\"url\":1,\"hash_value\":\"" HASH "\"}", "url: ", USE },
        { "{\"url\":\"https://x/\"}", "hash_value: ", USE },
        { "{\"url\":\"https://x/\",\"hash_value\":\"\"}", "hash_value: empty", USE },
        { "{\"url\":\"https://x/\",\"hash_value\":null}", "hash_value: ", USE },
        { "{\"url\":\"https://x/\",\"stock_useflow_hash\":\"" HASH "\"}", "hash_value: ", USE },
        { "{\"url\":\"https://x/\",\"hash_value\":\"" HASH "\"}", "stock_useflow_hash: ", DAY },
        { "{\"url\":\"https://x/\",\"stock_refundflow_hash\":\"" HASH "\"}", "stock_useflow_hash: ", DAY },
        { "{\"url\":\"https://x/\",\"hash_value\":\"" HASH "\",\"hash_type\":\"MD5\"}", "of the type MD5", USE },
        { "{\"url\":\"https://x/\",\"hash_value\":\"" HASH "\",\"hash_type\":5}", "hash_type: ", USE },
        { "{\"url\":\"https://x/\",\"hash_value\":\"" HASH "\",\"hash_value\":\"" HASH "\"}", "hash_value: ", USE },
        { "{\"url\":\"https://x/\",\"hash_value\":\"" HASH "\",\"hash_valu\\u0065\":\"" HASH "\"}", "hash_value: ", USE },
        { "{\"url\":\"https://x/\xff\",\"hash_value\":\"" HASH "\"}", "UTF-8", USE },
        { "\x01{\"url\":\"https://x/\",\"hash_value\":\"" HASH "\"}", "JSON", USE },
        { "{\"url\":\"https://x/\",\"hash_value\":\"" HASH "\"} x", "JSON", USE },
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        wxf_bill_link link = WXF_BILL_LINK_INIT;
        wxf_fault fault;

        link.got_at = 990;
        assert_int_equal(wxf_bill_link_read(&link, wxf_str_from(cases[i].body), cases[i].type, 1000, &fault), WXF_E_JSON);
        assert_contains(fault.error.message, cases[i].message);
        assert_false(wxf_bill_link_is_fresh(&link, 1000));
        wxf_bill_link_free(&link);
    }
}

static void test_age(void **state)
{
    wxf_bill_link link = WXF_BILL_LINK_INIT;
    wxf_fault fault;

    (void)state;
    assert_false(wxf_bill_link_is_fresh(&link, 0));
    assert_false(wxf_bill_link_is_fresh(&link, 1000));
    assert_int_equal(wxf_bill_link_read(&link, WXF_STR("{\"url\":\"https://x/\",\"hash_value\":\"" HASH "\"}"), WXF_TYPE_RefundFlowResponse, 1000, &fault), WXF_OK);
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
        cmocka_unit_test(test_forms),
        cmocka_unit_test(test_what_is_no_link),
        cmocka_unit_test(test_age),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
