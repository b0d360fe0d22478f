/* Arguments of calls to paths, queries and bodies, and what is wrong with arguments. */
#include "arguments.h"

static void assert_composed(wxf_endpoint_id id, bool checks, const char *json, const char *uri, const char *body)
{
    const wxf_endpoint *endpoint = wxf_endpoint_of(id);
    wxf_document *document = arguments(json, endpoint->request);
    wxf_composed composed;
    wxf_fault fault;

    if (wxf_compose(endpoint, wxf_document_root(document), checks, &composed, &fault) != WXF_OK) {
        fail_msg("%s %s: %s", endpoint->name, json, fault.error.message);
    }
    assert_string_equal(wxf_buf_cstr(&composed.uri), uri);
    assert_string_equal(wxf_buf_cstr(&composed.body), body);
    wxf_composed_free(&composed);
    wxf_document_unref(document);
}

static void assert_refused(wxf_endpoint_id id, const char *json, const char *path, const char *rule, const char *part)
{
    const wxf_endpoint *endpoint = wxf_endpoint_of(id);
    wxf_document *document = arguments(json, endpoint->request);
    wxf_composed composed;
    wxf_fault fault;

    /* What is no business rule is refused in any case. */
    for (int checks = 0; checks < 2; checks++) {
        if (wxf_compose(endpoint, wxf_document_root(document), checks == 1, &composed, &fault) != WXF_E_ARGUMENT) {
            fail_msg("%s %s was composed", endpoint->name, json);
        }
        assert_string_equal(fault.path, path);
        assert_string_equal(fault.rule, rule);
        assert_contains(fault.error.message, part);
        assert_false(fault.business);
        assert_null(composed.uri.data);
        assert_null(composed.body.data);
    }
    wxf_document_unref(document);
}

/* The sample of the development guide, whose threshold equals the amount. */
static const char create_sample[] =
    "{\"stock_name\":\"GD测批次4\",\"comment\":\"验证活动\",\"belong_merchant\":\"xxx98568865xxx\","
    "\"available_begin_time\":\"2020-02-13T18:00:00.120+08:00\",\"available_end_time\":\"2020-02-20T23:59:59.120+08:00\","
    "\"stock_use_rule\":{\"max_coupons\":10,\"max_amount\":100,\"max_coupons_per_user\":10,\"natural_person_limit\":false,"
    "\"prevent_api_abuse\":false},\"coupon_use_rule\":{\"fixed_normal_coupon\":{\"coupon_amount\":10,\"transaction_minimum\":10},"
    "\"available_merchants\":[\"209784532\",\"221003827\"]},\"no_cash\":false,\"stock_type\":\"NORMAL\",\"out_request_no\":\"207662xxxxxx\"}";

static void composes_a_sample_of_every_endpoint(void **state)
{
    static const struct {
        wxf_endpoint_id endpoint;
        const char *arguments, *uri, *body;
    } cases[] = {
        { WXF_ENDPOINT_createCouponStock, create_sample, "/v3/marketing/favor/coupon-stocks", create_sample },
        { WXF_ENDPOINT_startStock, "{\"stock_id\":\"9856000\",\"stock_creator_mchid\":\"8956000\"}",
          "/v3/marketing/favor/stocks/9856000/start", "{\"stock_creator_mchid\":\"8956000\"}" },
        { WXF_ENDPOINT_stopStock, "{\"stock_id\":\"9856000\",\"stock_creator_mchid\":\"8956000\"}",
          "/v3/marketing/favor/stocks/9856000/stop", "{\"stock_creator_mchid\":\"8956000\"}" },
        { WXF_ENDPOINT_pauseStock, "{\"stock_id\":\"9856000\",\"stock_creator_mchid\":\"8956000\"}",
          "/v3/marketing/favor/stocks/9856000/pause", "{\"stock_creator_mchid\":\"8956000\"}" },
        { WXF_ENDPOINT_restartStock, "{\"stock_id\":\"9856000\",\"stock_creator_mchid\":\"8956000\"}",
          "/v3/marketing/favor/stocks/9856000/restart", "{\"stock_creator_mchid\":\"8956000\"}" },
        { WXF_ENDPOINT_listStocks,
          "{\"status\":\"paused\",\"offset\":1,\"limit\":10,\"stock_creator_mchid\":\"9856888\",\"create_start_time\":"
          "\"2015-05-20T13:29:35.120+08:00\",\"create_end_time\":\"2015-05-20T13:29:35.120+08:00\"}",
          "/v3/marketing/favor/stocks?offset=1&limit=10&stock_creator_mchid=9856888&create_start_time="
          "2015-05-20T13%3A29%3A35.120%2B08%3A00&create_end_time=2015-05-20T13%3A29%3A35.120%2B08%3A00&status=paused",
          "" },
        { WXF_ENDPOINT_queryStock, "{\"stock_id\":\"9856888\",\"stock_creator_mchid\":\"123456\"}",
          "/v3/marketing/favor/stocks/9856888?stock_creator_mchid=123456", "" },
        { WXF_ENDPOINT_listAvailableMerchants, "{\"stock_id\":\"9865000\",\"offset\":10,\"limit\":10,\"stock_creator_mchid\":\"1900001111\"}",
          "/v3/marketing/favor/stocks/9865000/merchants?offset=10&limit=10&stock_creator_mchid=1900001111", "" },
        { WXF_ENDPOINT_listAvailableSingleitems, "{\"stock_id\":\"9865000\",\"offset\":10,\"limit\":10,\"stock_creator_mchid\":\"9865000\"}",
          "/v3/marketing/favor/stocks/9865000/items?offset=10&limit=10&stock_creator_mchid=9865000", "" },
        { WXF_ENDPOINT_modifyAvailableSingleitem, "{\"stock_id\":\"1\",\"stock_creator_mchid\":\"2\",\"add_goods_id_list\":[\"a/b\"]}",
          "/v3/marketing/favor/stocks/1/modify-goods-id", "{\"stock_creator_mchid\":\"2\",\"add_goods_id_list\":[\"a/b\"]}" },
        { WXF_ENDPOINT_sendCoupon,
          "{\"openid\":\"o4GgauInH_RCEdvrrNGrntXDu6D4\",\"stock_id\":\"9856000\",\"out_request_no\":\"89560002019101000121\","
          "\"appid\":\"wx233544546545989\",\"stock_creator_mchid\":\"8956000\"}",
          "/v3/marketing/favor/users/o4GgauInH_RCEdvrrNGrntXDu6D4/coupons",
          "{\"stock_id\":\"9856000\",\"out_request_no\":\"89560002019101000121\",\"appid\":\"wx233544546545989\","
          "\"stock_creator_mchid\":\"8956000\"}" },
        { WXF_ENDPOINT_listCouponsByFilter, "{\"openid\":\"o4GgauInH_RCEdvrrNGrntXDu6D4\",\"appid\":\"wx233544546545989\"}",
          "/v3/marketing/favor/users/o4GgauInH_RCEdvrrNGrntXDu6D4/coupons?appid=wx233544546545989", "" },
        { WXF_ENDPOINT_queryCoupon, "{\"openid\":\"o4GgauInH_RCEdvrrNGrntXDu6D4\",\"coupon_id\":\"985688\",\"appid\":\"wx233544546545989\"}",
          "/v3/marketing/favor/users/o4GgauInH_RCEdvrrNGrntXDu6D4/coupons/985688?appid=wx233544546545989", "" },
        { WXF_ENDPOINT_useFlow, "{\"stock_id\":\"9865000\"}", "/v3/marketing/favor/stocks/9865000/use-flow", "" },
        { WXF_ENDPOINT_refundFlow, "{\"stock_id\":\"9865000\"}", "/v3/marketing/favor/stocks/9865000/refund-flow", "" },
        { WXF_ENDPOINT_useFlowByDay, "{\"stock_id\":\"9865000\",\"bill_date\":\"2025-09-01\"}",
          "/v3/marketing/favor/stocks/9865000/use-flow-by-day?bill_date=2025-09-01", "" },
        { WXF_ENDPOINT_refundFlowByDay, "{\"stock_id\":\"9865000\",\"bill_date\":\"2025-09-01\"}",
          "/v3/marketing/favor/stocks/9865000/refund-flow-by-day?bill_date=2025-09-01", "" },
        { WXF_ENDPOINT_setCallback, "{\"mchid\":\"9856888\",\"notify_url\":\"https://pay.weixin.qq.com\"}",
          "/v3/marketing/favor/callbacks", "{\"mchid\":\"9856888\",\"notify_url\":\"https://pay.weixin.qq.com\"}" },
        { WXF_ENDPOINT_queryCallback, "{\"mchid\":\"9856888\"}", "/v3/marketing/favor/callbacks?mchid=9856888", "" },
        { WXF_ENDPOINT_uploadImage,
          "{\"filename\":\"a.png\",\"sha256\":\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"}",
          "/v3/marketing/favor/media/image-upload",
          "{\"filename\":\"a.png\",\"sha256\":\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"}" },
    };

    (void)state;
    assert_int_equal(sizeof cases / sizeof cases[0], WXF_ENDPOINT_COUNT);
    for (size_t i = 0; i < WXF_ENDPOINT_COUNT; i++) {
        assert_int_equal(cases[i].endpoint, i);
        /* Two of the samples break a rule of the pages that print them. */
        assert_composed(cases[i].endpoint, cases[i].endpoint != WXF_ENDPOINT_createCouponStock && cases[i].endpoint != WXF_ENDPOINT_listCouponsByFilter,
                        cases[i].arguments, cases[i].uri, cases[i].body);
    }
}

static void null_is_left_out(void **state)
{
    (void)state;
    assert_composed(WXF_ENDPOINT_setCallback, true, "{\"mchid\":\"1\",\"notify_url\":\"https://x.cn\",\"switch\":null}",
                    "/v3/marketing/favor/callbacks", "{\"mchid\":\"1\",\"notify_url\":\"https://x.cn\"}");
    assert_composed(WXF_ENDPOINT_listCouponsByFilter, true,
                    "{\"openid\":\"o\",\"appid\":\"w\",\"status\":null,\"limit\":null,\"creator_mchid\":\"\",\"sender_mchid\":\"7\",\"offset\":0}",
                    "/v3/marketing/favor/users/o/coupons?appid=w&sender_mchid=7&offset=0", "");
}

static void empty_texts_of_a_query_are_left_out(void **state)
{
    static const struct {
        wxf_endpoint_id endpoint;
        const char *arguments, *uri;
    } cases[] = {
        { WXF_ENDPOINT_listCouponsByFilter,
          "{\"openid\":\"o\",\"appid\":\"w\",\"stock_id\":\"\",\"status\":\"\",\"creator_mchid\":\"\",\"business_type\":\"\"}",
          "/v3/marketing/favor/users/o/coupons?appid=w" },
        { WXF_ENDPOINT_listStocks,
          "{\"offset\":0,\"limit\":1,\"stock_creator_mchid\":\"1\",\"create_start_time\":\"\",\"create_end_time\":\"\",\"status\":\"\"}",
          "/v3/marketing/favor/stocks?offset=0&limit=1&stock_creator_mchid=1" },
        { WXF_ENDPOINT_listStocks,
          "{\"offset\":0,\"limit\":1,\"stock_creator_mchid\":\"1\",\"create_start_time\":\"\",\"create_end_time\":\"2030-01-01T00:00:00Z\"}",
          "/v3/marketing/favor/stocks?offset=0&limit=1&stock_creator_mchid=1&create_end_time=2030-01-01T00%3A00%3A00Z" },
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        assert_composed(cases[i].endpoint, true, cases[i].arguments, cases[i].uri, "");
        assert_composed(cases[i].endpoint, false, cases[i].arguments, cases[i].uri, "");
    }
    assert_refused(WXF_ENDPOINT_listCouponsByFilter, "{\"openid\":\"o\",\"appid\":\"w\",\"limit\":\"\"}", "limit", "kind", "an integer");
}

static void values_are_encoded_once(void **state)
{
    (void)state;
    assert_composed(WXF_ENDPOINT_queryCoupon, true, "{\"openid\":\"oA%2F/?#+ 中\",\"coupon_id\":\"1\",\"appid\":\"a&b=c+d\"}",
                    "/v3/marketing/favor/users/oA%252F%2F%3F%23%2B%20%E4%B8%AD/coupons/1?appid=a%26b%3Dc%2Bd", "");
}

static void dot_segments_are_refused(void **state)
{
    (void)state;
    assert_refused(WXF_ENDPOINT_useFlow, "{\"stock_id\":\"..\"}", "stock_id", "path", "must not be");
    assert_refused(WXF_ENDPOINT_useFlow, "{\"stock_id\":\".\"}", "stock_id", "path", "must not be");
}

static void spellings_of_enums_are_sent_as_wechat_pay_writes_them(void **state)
{
    (void)state;
    assert_composed(WXF_ENDPOINT_listStocks, true, "{\"offset\":0,\"limit\":1,\"stock_creator_mchid\":\"1\",\"status\":\"stopped\"}",
                    "/v3/marketing/favor/stocks?offset=0&limit=1&stock_creator_mchid=1&status=stoped", "");
    assert_composed(WXF_ENDPOINT_listStocks, false, "{\"offset\":0,\"limit\":1,\"stock_creator_mchid\":\"1\",\"status\":\"new\"}",
                    "/v3/marketing/favor/stocks?offset=0&limit=1&stock_creator_mchid=1&status=new", "");
}

static void members_come_in_the_order_of_the_table(void **state)
{
    (void)state;
    assert_composed(WXF_ENDPOINT_setCallback, true, "{\"switch\":true,\"notify_url\":\"https://x.cn\",\"mchid\":\"1\"}",
                    "/v3/marketing/favor/callbacks", "{\"mchid\":\"1\",\"notify_url\":\"https://x.cn\",\"switch\":true}");
}

static void unknown_fields_go_through_without_checks_only(void **state)
{
    static const char json[] = "{\"mchid\":\"1\",\"notify_url\":\"https://x.cn\",\"new\":{\"a\":[1,\"b\",null,1.5]}}";
    wxf_document *document = arguments(json, WXF_TYPE_SetCallbackRequest);
    wxf_composed composed;
    wxf_fault fault;

    (void)state;
    assert_composed(WXF_ENDPOINT_setCallback, false, json, "/v3/marketing/favor/callbacks", json);
    assert_int_equal(wxf_compose(wxf_endpoint_of(WXF_ENDPOINT_setCallback), wxf_document_root(document), true, &composed, &fault), WXF_E_ARGUMENT);
    assert_string_equal(fault.rule, "unknown");
    assert_string_equal(fault.path, "new");
    assert_true(fault.business);
    wxf_document_unref(document);
}

static void required_fields_must_be_given(void **state)
{
    (void)state;
    assert_refused(WXF_ENDPOINT_sendCoupon, "{}", "stock_id", "required", "missing");
    assert_refused(WXF_ENDPOINT_sendCoupon, "{\"stock_id\":\"1\",\"openid\":null,\"out_request_no\":\"1\",\"appid\":\"1\",\"stock_creator_mchid\":\"1\"}",
                   "openid", "required", "missing");
    assert_refused(WXF_ENDPOINT_createCouponStock,
                   "{\"stock_name\":\"n\",\"belong_merchant\":\"1\",\"available_begin_time\":\"2020-02-13T18:00:00Z\",\"available_end_time\":"
                   "\"2020-02-14T18:00:00Z\",\"stock_use_rule\":{\"max_coupons\":10},\"coupon_use_rule\":{},\"no_cash\":true,\"stock_type\":"
                   "\"NORMAL\",\"out_request_no\":\"1\"}",
                   "stock_use_rule.max_amount", "required", "missing");
}

static void kinds_must_be_right(void **state)
{
    static const struct {
        const char *rule, *path, *part;
    } cases[] = {
        { "\"max_coupons\":\"10\"", "stock_use_rule.max_coupons", "must be an integer, a string given" },
        { "\"max_coupons\":10.5", "stock_use_rule.max_coupons", "must be an integer, a number with a fraction given" },
        { "\"max_coupons\":true", "stock_use_rule.max_coupons", "must be an integer, a boolean given" },
        { "\"max_amount_by_day\":1e2", "stock_use_rule.max_amount_by_day", "must be an integer (of fen)" },
        { "\"max_amount_by_day\":[]", "stock_use_rule.max_amount_by_day", "a list given" },
        { "\"natural_person_limit\":1", "stock_use_rule.natural_person_limit", "must be true or false, an integer given" },
        { "\"natural_person_limit\":\"true\"", "stock_use_rule.natural_person_limit", "must be true or false, a string given" },
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        wxf_buf json = WXF_BUF_INIT;

        assert_true(wxf_buf_addf(&json,
                                 "{\"stock_name\":\"n\",\"belong_merchant\":\"1\",\"available_begin_time\":\"2020-02-13T18:00:00Z\","
                                 "\"available_end_time\":\"2020-02-14T18:00:00Z\",\"stock_use_rule\":{%s%s%s%s\"max_amount\":100,"
                                 "\"max_coupons_per_user\":1,\"prevent_api_abuse\":false},\"coupon_use_rule\":{},\"no_cash\":true,"
                                 "\"stock_type\":\"NORMAL\",\"out_request_no\":\"1\"}",
                                 cases[i].rule, ",", strstr(cases[i].rule, "max_coupons") != NULL ? "" : "\"max_coupons\":10,",
                                 strstr(cases[i].rule, "natural") != NULL ? "" : "\"natural_person_limit\":false,"));
        assert_refused(WXF_ENDPOINT_createCouponStock, wxf_buf_cstr(&json), cases[i].path, "kind", cases[i].part);
        wxf_buf_free(&json);
    }
    assert_refused(WXF_ENDPOINT_useFlow, "{\"stock_id\":9865000}", "stock_id", "kind", "must be a string, an integer given");
    assert_refused(WXF_ENDPOINT_modifyAvailableSingleitem, "{\"stock_id\":\"1\",\"stock_creator_mchid\":\"2\",\"add_goods_id_list\":\"a,b\"}",
                   "add_goods_id_list", "kind", "must be a list, a string given");
    assert_refused(WXF_ENDPOINT_modifyAvailableSingleitem, "{\"stock_id\":\"1\",\"stock_creator_mchid\":\"2\",\"add_goods_id_list\":[\"a\",null]}",
                   "add_goods_id_list[1]", "kind", "must be a string, null given");
}

static void integers_must_stay_exact(void **state)
{
    (void)state;
    assert_refused(WXF_ENDPOINT_sendCoupon,
                   "{\"stock_id\":\"1\",\"openid\":\"o\",\"out_request_no\":\"1\",\"appid\":\"1\",\"stock_creator_mchid\":\"1\",\"coupon_value\":9007199254740992}",
                   "coupon_value", "integer", "beyond");
    assert_refused(WXF_ENDPOINT_sendCoupon,
                   "{\"stock_id\":\"1\",\"openid\":\"o\",\"out_request_no\":\"1\",\"appid\":\"1\",\"stock_creator_mchid\":\"1\",\"coupon_value\":-9007199254740992}",
                   "coupon_value", "integer", "beyond");
}

static void text_must_be_utf8_without_nul(void **state)
{
    static const struct {
        wxf_str text;
        const char *rule;
    } cases[] = { { { "\xC3\x28", 2 }, "utf8" }, { { "\xED\xA0\x80", 3 }, "utf8" }, { { "a\0b", 3 }, "nul" } };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        wxf_document *document = wxf_document_new();
        wxf_value *root = wxf_document_root(document);
        wxf_composed composed;
        wxf_fault fault;

        assert_true(wxf_value_set_object(document, root, wxf_type_of(WXF_TYPE_UseFlowRequest), 0));
        assert_true(wxf_value_set_str(document, &wxf_value_add_member(document, root, WXF_STR("stock_id"))->value, cases[i].text));
        assert_int_equal(wxf_compose(wxf_endpoint_of(WXF_ENDPOINT_useFlow), root, false, &composed, &fault), WXF_E_ARGUMENT);
        assert_string_equal(fault.rule, cases[i].rule);
        wxf_document_unref(document);
    }
}

static void running_out_of_memory_is_an_error(void **state)
{
    wxf_document *document = arguments(create_sample, WXF_TYPE_CreateCouponStockRequest);
    long succeeding = 0;

    (void)state;
    for (;; succeeding++) {
        wxf_composed composed;
        wxf_fault fault;
        wxf_code code;

        fail_allocations_after(succeeding);
        code = wxf_compose(wxf_endpoint_of(WXF_ENDPOINT_createCouponStock), wxf_document_root(document), false, &composed, &fault);
        fail_allocations_after(-1);
        if (code == WXF_OK) {
            wxf_composed_free(&composed);
            break;
        }
        assert_int_equal(code, WXF_E_MEMORY);
    }
    assert_true(succeeding > 1);
    wxf_document_unref(document);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(composes_a_sample_of_every_endpoint),
        cmocka_unit_test(null_is_left_out),
        cmocka_unit_test(empty_texts_of_a_query_are_left_out),
        cmocka_unit_test(values_are_encoded_once),
        cmocka_unit_test(dot_segments_are_refused),
        cmocka_unit_test(spellings_of_enums_are_sent_as_wechat_pay_writes_them),
        cmocka_unit_test(members_come_in_the_order_of_the_table),
        cmocka_unit_test(unknown_fields_go_through_without_checks_only),
        cmocka_unit_test(required_fields_must_be_given),
        cmocka_unit_test(kinds_must_be_right),
        cmocka_unit_test(integers_must_stay_exact),
        cmocka_unit_test(text_must_be_utf8_without_nul),
        cmocka_unit_test(running_out_of_memory_is_an_error),
    };

    return cmocka_run_group_tests_name("compose", tests, NULL, NULL);
}
