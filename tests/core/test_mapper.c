/* JSON of answers to values and back: nothing lost, nothing guessed. */
#include "support.h"

#include "json.h"
#include "mapper.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static wxf_document *decode(wxf_str text, wxf_type_id type)
{
    wxf_document *document;
    wxf_fault fault;

    if (wxf_decode(text, type, &WXF_JSON_LIMITS_DEFAULT, &document, &fault) != WXF_OK) {
        fail_msg("%s", fault.error.message);
    }
    return document;
}

static wxf_buf encoded(wxf_document *document)
{
    wxf_buf out = WXF_BUF_INIT;

    assert_true(wxf_value_write(&out, wxf_document_root(document)));
    return out;
}

/* The text is refused, for that reason, at that path. */
static void assert_refused_by(wxf_str text, wxf_type_id type, const wxf_json_limits *limits, const char *path, const char *rule,
                              const char *part)
{
    wxf_document *document = NULL;
    wxf_fault fault;
    wxf_code code = wxf_decode(text, type, limits, &document, &fault);

    if (code != WXF_E_JSON || document != NULL) {
        fail_msg("%.200s: %d", text.ptr, code);
    }
    assert_string_equal(fault.path, path);
    assert_string_equal(fault.rule, rule);
    assert_contains(fault.error.message, part);
    assert_contains(fault.error.message, path);
    assert_false(fault.business);
}

static void assert_refused(const char *text, wxf_type_id type, const char *path, const char *rule, const char *part)
{
    assert_refused_by(wxf_str_from(text), type, &WXF_JSON_LIMITS_DEFAULT, path, rule, part);
}

static wxf_buf sample(const char *name)
{
    char path[1024], chunk[4096];
    wxf_buf content = WXF_BUF_INIT;
    size_t got;
    FILE *file;

    snprintf(path, sizeof path, "%s/%s", SAMPLES, name);
    file = fopen(path, "rb");
    assert_non_null(file);
    while ((got = fread(chunk, 1, sizeof chunk, file)) > 0) {
        assert_true(wxf_buf_add(&content, chunk, got));
    }
    fclose(file);
    return content;
}

/* JSON without the blanks between its tokens. */
static wxf_buf squeezed(wxf_str text)
{
    wxf_buf out = WXF_BUF_INIT;
    bool in_string = false;

    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];

        if (in_string && c == '\\') {
            assert_true(wxf_buf_add(&out, text.ptr + i++, 2));
            continue;
        }
        if (c == '"') {
            in_string = !in_string;
        }
        if (in_string || strchr(" \t\r\n", c) == NULL) {
            assert_true(wxf_buf_add_char(&out, c));
        }
    }
    return out;
}

static void assert_round_trip(wxf_str text, wxf_type_id type)
{
    wxf_document *document = decode(text, type);
    wxf_buf out = encoded(document), expected = squeezed(text);

    assert_string_equal(wxf_buf_cstr(&out), wxf_buf_cstr(&expected));
    wxf_buf_free(&out);
    wxf_buf_free(&expected);
    wxf_document_unref(document);
}

/* ---- what the documentation shows ------------------------------------------- */

static void samples_of_the_documentation_come_back_byte_for_byte(void **state)
{
    wxf_buf list = sample("list_coupons.json"), coupon = sample("query_coupon.json");

    (void)state;
    assert_round_trip(wxf_buf_str(&list), WXF_TYPE_CouponCollection);
    assert_round_trip(wxf_buf_str(&coupon), WXF_TYPE_Coupon);
    wxf_buf_free(&list);
    wxf_buf_free(&coupon);
}

static void sample_of_a_list_is_typed(void **state)
{
    wxf_buf text = sample("list_coupons.json");
    wxf_document *document = decode(wxf_buf_str(&text), WXF_TYPE_CouponCollection);
    const wxf_value *root = wxf_document_root(document), *data = wxf_value_member(root, "data"), *coupon, *used;

    (void)state;
    assert_int_equal(wxf_value_member(root, "total_count")->as.integer, 100);
    assert_int_equal(data->kind, WXF_VALUE_LIST);
    assert_int_equal(data->as.items.count, 1);
    coupon = &data->as.items.at[0];
    assert_ptr_equal(coupon->type, wxf_type_of(WXF_TYPE_Coupon));
    assert_string_equal(wxf_value_member(coupon, "coupon_id")->as.text.ptr, "98674556");
    assert_true(wxf_value_member(coupon, "no_cash")->as.boolean);
    used = wxf_value_member(coupon, "consume_information");
    assert_int_equal(wxf_value_member(&wxf_value_member(used, "goods_detail")->as.items.at[0], "quantity")->as.integer, 7);
    for (size_t i = 0; i < coupon->as.members.count; i++) {
        assert_non_null(coupon->as.members.at[i].field);
    }
    wxf_document_unref(document);
    wxf_buf_free(&text);
}

static void null_of_the_sample_stays_null(void **state)
{
    wxf_buf text = sample("query_coupon.json");
    wxf_document *document = decode(wxf_buf_str(&text), WXF_TYPE_Coupon);
    const wxf_value *root = wxf_document_root(document);

    (void)state;
    assert_int_equal(wxf_value_member(root, "no_cash")->kind, WXF_VALUE_NULL);
    assert_int_equal(wxf_value_member(root, "singleitem")->kind, WXF_VALUE_NULL);
    assert_null(wxf_value_member(root, "start_time"));
    wxf_document_unref(document);
    wxf_buf_free(&text);
}

static void answers_of_every_endpoint_are_read(void **state)
{
    static const struct {
        wxf_endpoint_id endpoint;
        const char *answer;
    } cases[] = {
        { WXF_ENDPOINT_createCouponStock, "{\"stock_id\":\"98065001\",\"create_time\":\"2015-05-20T13:29:35+08:00\"}" },
        { WXF_ENDPOINT_startStock, "{\"start_time\":\"2015-05-20T13:29:35.120+08:00\",\"stock_id\":\"9856000\"}" },
        { WXF_ENDPOINT_stopStock, "{\"stop_time\":\"2015-05-20T13:29:35.120+08:00\",\"stock_id\":\"9856000\"}" },
        { WXF_ENDPOINT_pauseStock, "{\"pause_time\":\"2015-05-20T13:29:35.120+08:00\",\"stock_id\":\"9856000\"}" },
        { WXF_ENDPOINT_restartStock, "{\"restart_time\":\"2015-05-20T13:29:35.120+08:00\",\"stock_id\":\"9856000\"}" },
        { WXF_ENDPOINT_listStocks,
          "{\"total_count\":1,\"data\":[{\"stock_id\":\"1\",\"stock_creator_mchid\":\"2\",\"stock_name\":\"n\",\"status\":\"stoped\","
          "\"create_time\":\"2015-05-20T13:29:35Z\",\"description\":\"\",\"stock_use_rule\":{\"max_coupons\":100,\"max_amount\":5000,"
          "\"trade_type\":\"MICROAPP\",\"goods_tag\":[\"a\"]},\"available_begin_time\":\"2015-05-20T13:29:35Z\","
          "\"available_end_time\":\"2015-05-20T13:29:35Z\",\"distributed_coupons\":0,\"no_cash\":false,\"singleitem\":null,"
          "\"start_time\":\"\"}],\"limit\":10,\"offset\":0}" },
        { WXF_ENDPOINT_queryStock,
          "{\"stock_id\":\"1\",\"stock_creator_mchid\":\"2\",\"stock_name\":\"n\",\"status\":\"new\",\"create_time\":"
          "\"2015-05-20T13:29:35Z\",\"available_begin_time\":\"2015-05-20T13:29:35Z\",\"available_end_time\":\"2015-05-20T13:29:35Z\","
          "\"stock_use_rule\":{\"trade_type\":[\"MICROAPP\",\"NEW\"]},\"available_region_list\":[{\"type\":\"CITY\",\"city\":\"\\u5e7f\"}]}" },
        { WXF_ENDPOINT_listAvailableMerchants, "{\"total_count\":2,\"data\":[\"9856000\",\"9856001\"],\"offset\":0,\"limit\":50,\"stock_id\":\"1\"}" },
        { WXF_ENDPOINT_listAvailableSingleitems, "{\"total_count\":0,\"offset\":0,\"limit\":50,\"stock_id\":\"1\"}" },
        { WXF_ENDPOINT_modifyAvailableSingleitem, "{\"effect_time\":\"2015-05-20T13:29:35Z\",\"stock_id\":\"1\"}" },
        { WXF_ENDPOINT_sendCoupon, "{\"coupon_id\":\"9867041\"}" },
        { WXF_ENDPOINT_listCouponsByFilter, "{\"data\":[],\"total_count\":0,\"limit\":20,\"offset\":0}" },
        { WXF_ENDPOINT_useFlow, "{\"url\":\"https://x\",\"hash_value\":\"abc\",\"hash_type\":\"sha1\"}" },
        { WXF_ENDPOINT_refundFlow, "{\"url\":\"https://x\",\"hash_value\":\"abc\"}" },
        { WXF_ENDPOINT_useFlowByDay, "{\"url\":\"https://x\",\"stock_useflow_hash\":\"abc\",\"stock_useflow_count\":\"7\"}" },
        { WXF_ENDPOINT_refundFlowByDay, "{\"url\":\"https://x\",\"stock_refundflow_hash\":\"abc\",\"stock_refundflow_count\":\"7\"}" },
        { WXF_ENDPOINT_setCallback, "{\"update_time\":\"2015-05-20T13:29:35Z\",\"notify_url\":\"api.weixin.qq.com\"}" },
        { WXF_ENDPOINT_queryCallback, "{\"notify_url\":\"api.weixin.qq.com\",\"mchid\":\"9856888\"}" },
        { WXF_ENDPOINT_uploadImage, "{\"media_url\":\"https://x\"}" },
    };
    bool seen[WXF_ENDPOINT_COUNT] = { [WXF_ENDPOINT_queryCoupon] = true /* the sample above */ };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        wxf_document *document = decode(wxf_str_from(cases[i].answer), wxf_endpoint_of(cases[i].endpoint)->answer);

        seen[cases[i].endpoint] = true;
        if (strstr(cases[i].answer, "\\u") == NULL) {
            wxf_document_unref(document);
            assert_round_trip(wxf_str_from(cases[i].answer), wxf_endpoint_of(cases[i].endpoint)->answer);
        } else {
            wxf_document_unref(document);
        }
    }
    for (size_t i = 0; i < WXF_ENDPOINT_COUNT; i++) {
        if (!seen[i]) {
            fail_msg("no answer of %s is tested", wxf_endpoint_of((wxf_endpoint_id)i)->name);
        }
    }
}

/* ---- what is new or missing --------------------------------------------------- */

static void unknown_fields_are_kept(void **state)
{
    (void)state;
    assert_round_trip(WXF_STR("{\"new\":{\"a\":[1,2.50,-0,1e3,1E-7,123456789012345678901234567890,null,true,\"x\",{},[]]},"
                              "\"coupon_id\":\"1\",\"Coupon_id\":\"2\",\"\":0}"),
                      WXF_TYPE_SendCouponResponse);
}

static void names_differ_by_case(void **state)
{
    wxf_document *document = decode(WXF_STR("{\"COUPON_ID\":5,\"coupon_id\":\"1\"}"), WXF_TYPE_SendCouponResponse);
    const wxf_value *root = wxf_document_root(document);

    (void)state;
    assert_null(root->as.members.at[0].field);
    assert_non_null(root->as.members.at[1].field);
    wxf_document_unref(document);
    assert_refused("{\"COUPON_ID\":\"1\"}", WXF_TYPE_SendCouponResponse, "coupon_id", "required", "missing");
}

static void required_fields_must_be_there(void **state)
{
    (void)state;
    assert_refused("{}", WXF_TYPE_SendCouponResponse, "coupon_id", "required", "missing");
    assert_refused("{\"coupon_id\":null}", WXF_TYPE_SendCouponResponse, "coupon_id", "required", "null");
    assert_refused("{\"total_count\":1,\"data\":[{}]}", WXF_TYPE_CouponCollection, "data[0].stock_creator_mchid", "required", "missing");
}

static void wrong_kinds_name_their_path(void **state)
{
    static const char coupon[] = "{\"total_count\":1,\"data\":[{\"stock_creator_mchid\":\"1\",\"stock_id\":\"2\",\"coupon_id\":\"3\",";
    static const struct {
        const char *member, *path, *part;
    } cases[] = {
        { "\"normal_coupon_information\":{\"coupon_amount\":\"100\",\"transaction_minimum\":1}",
          "data[0].normal_coupon_information.coupon_amount", "a string instead of an integer" },
        { "\"normal_coupon_information\":[]", "data[0].normal_coupon_information", "a list instead of an object" },
        { "\"coupon_name\":5", "data[0].coupon_name", "a number instead of a string" },
        { "\"status\":true", "data[0].status", "a boolean instead of a string" },
        { "\"no_cash\":\"true\"", "data[0].no_cash", "a string instead of a boolean" },
        { "\"no_cash\":1", "data[0].no_cash", "a number instead of a boolean" },
        { "\"create_time\":1432099775", "data[0].create_time", "a number instead of a time" },
        { "\"consume_information\":{\"goods_detail\":{}}", "data[0].consume_information.goods_detail", "an object instead of a list" },
        { "\"consume_information\":{\"goods_detail\":[null]}", "data[0].consume_information.goods_detail[0]", "null instead of an object" },
        { "\"consume_information\":{\"goods_detail\":[{\"goods_id\":\"a\",\"quantity\":[]}]}",
          "data[0].consume_information.goods_detail[0].quantity", "a list instead of an integer" },
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        wxf_buf text = WXF_BUF_INIT;

        assert_true(wxf_buf_addf(&text, "%s%s}]}", coupon, cases[i].member));
        assert_refused(wxf_buf_cstr(&text), WXF_TYPE_CouponCollection, cases[i].path, "kind", cases[i].part);
        wxf_buf_free(&text);
    }
    assert_refused("[]", WXF_TYPE_SendCouponResponse, "", "kind", "a list instead of an object");
    assert_refused("null", WXF_TYPE_SendCouponResponse, "", "kind", "null instead of an object");
    assert_refused("5", WXF_TYPE_SendCouponResponse, "", "kind", "a number instead of an object");
    assert_refused("\"\"", WXF_TYPE_SendCouponResponse, "", "kind", "a string instead of an object");
}

static void single_item_may_come_without_brackets(void **state)
{
    wxf_document *document = decode(WXF_STR("{\"trade_type\":\"CARD\"}"), WXF_TYPE_StockUseRule);

    (void)state;
    assert_int_equal(wxf_value_member(wxf_document_root(document), "trade_type")->kind, WXF_VALUE_STR);
    wxf_document_unref(document);
    assert_refused("{\"trade_type\":5}", WXF_TYPE_StockUseRule, "trade_type", "kind", "a number");
    assert_refused("{\"goods_tag\":\"CARD\"}", WXF_TYPE_StockUseRule, "goods_tag", "kind", "a string instead of a list");
}

/* ---- numbers ------------------------------------------------------------------- */

static void integers_are_exact_or_refused(void **state)
{
    static const struct {
        const char *text;
        int64_t value;
    } good[] = {
        { "0", 0 }, { "7", 7 }, { "-7", -7 }, { "4294967296", 4294967296 },
        { "9007199254740991", 9007199254740991 }, { "-9007199254740991", -9007199254740991 },
    };
    static const char *const bad[] = {
        "9007199254740992", "-9007199254740992", "9007199254740993", "9223372036854775808", "18446744073709551616",
        "99999999999999999999999999999999999999999999999999", "1.0", "1e3", "1E3", "1.5", "-0", "-0.0", "0e0", "1e-1",
    };
    char text[128];

    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        wxf_document *document;

        snprintf(text, sizeof text, "{\"max_amount\":%s}", good[i].text);
        document = decode(wxf_str_from(text), WXF_TYPE_StockUseRule);
        assert_int_equal(wxf_value_member(wxf_document_root(document), "max_amount")->as.integer, good[i].value);
        wxf_document_unref(document);
        assert_round_trip(wxf_str_from(text), WXF_TYPE_StockUseRule);
    }
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        snprintf(text, sizeof text, "{\"max_amount\":%s}", bad[i]);
        assert_refused(text, WXF_TYPE_StockUseRule, "max_amount", "integer", bad[i]);
    }
}

/* Every number must get its own text, also those that the table does not know. */
static void texts_of_numbers_stay_with_their_fields(void **state)
{
    wxf_document *document = decode(WXF_STR("{\"a\":1.5,\"max_coupons\":2,\"b\":[3,{\"c\":4e1}],\"max_amount\":5,\"d\":6}"), WXF_TYPE_StockUseRule);
    const wxf_value *root = wxf_document_root(document);

    (void)state;
    assert_string_equal(wxf_value_member(root, "a")->as.text.ptr, "1.5");
    assert_int_equal(wxf_value_member(root, "max_coupons")->as.integer, 2);
    assert_string_equal(wxf_value_member(&wxf_value_member(root, "b")->as.items.at[1], "c")->as.text.ptr, "4e1");
    assert_int_equal(wxf_value_member(root, "max_amount")->as.integer, 5);
    assert_string_equal(wxf_value_member(root, "d")->as.text.ptr, "6");
    wxf_document_unref(document);
}

static void numbers_must_be_complete(void **state)
{
    static const char *const bad[] = { "-", "01", "+1", ".5", "5.", "1e", "1e+", "0x10", "NaN", "Infinity", "-Infinity", "--1", "1_000" };
    char text[64];

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        wxf_document *document;
        wxf_fault fault;

        snprintf(text, sizeof text, "{\"x\":%s,\"coupon_id\":\"1\"}", bad[i]);
        if (wxf_decode(wxf_str_from(text), WXF_TYPE_SendCouponResponse, &WXF_JSON_LIMITS_DEFAULT, &document, &fault) != WXF_E_JSON) {
            fail_msg("%s was read", bad[i]);
        }
        assert_string_equal(fault.rule, "json");
    }
}

static void long_numbers_are_refused(void **state)
{
    char text[256] = "{\"coupon_id\":\"1\",\"x\":", digits[64];

    (void)state;
    memset(digits, '7', 60);
    digits[60] = '\0';
    strcat(strcat(text, digits), "}");
    assert_round_trip(wxf_str_from(text), WXF_TYPE_SendCouponResponse);
    strcpy(text, "{\"coupon_id\":\"1\",\"x\":8");
    strcat(strcat(text, digits), "}");
    assert_refused(text, WXF_TYPE_SendCouponResponse, "x", "number", "too long");
}

/* ---- text ---------------------------------------------------------------------- */

static void text_must_be_utf8(void **state)
{
    static const char *const bad[] = {
        "\xC3\x28", "\xFF", "\xC0\x80", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xF0\x80\x80\x80", "\xE4\xB8", "\x80",
        "\\ud800", "\\ud800x", "\\udc00", "\\ud800\\u0041", "\\ud800\\ud800", "\\ud800\\n",
    };
    char text[128];

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        snprintf(text, sizeof text, "{\"data\":[{\"x\":\"%s\"}]}", bad[i]);
        assert_refused(text, WXF_TYPE_CouponCollection, "data[0].x", "utf8", "at byte");
        snprintf(text, sizeof text, "{\"data\":[{\"%s\":1}]}", bad[i]);
        assert_refused(text, WXF_TYPE_CouponCollection, "data[0]", "utf8", "at byte");
    }
}

static void escapes_are_understood(void **state)
{
    wxf_document *document = decode(WXF_STR("{\"coupon_id\":\"\\u4e2d\\ud83d\\ude00\\/\\b\\f\\n\\r\\t\\\"\\\\\\u001f\\u007f\"}"), WXF_TYPE_SendCouponResponse);
    wxf_buf out = encoded(document);

    (void)state;
    assert_string_equal(wxf_buf_cstr(&out), "{\"coupon_id\":\"中😀/\\b\\f\\n\\r\\t\\\"\\\\\\u001f\x7F\"}");
    wxf_buf_free(&out);
    wxf_document_unref(document);
}

static void nul_is_refused(void **state)
{
    (void)state;
    assert_refused("{\"coupon_id\":\"1\\u0000\"}", WXF_TYPE_SendCouponResponse, "coupon_id", "nul", "NUL");
    assert_refused("{\"coupon_id\":\"1\",\"a\\u0000b\":1}", WXF_TYPE_SendCouponResponse, "", "nul", "NUL");
    assert_refused_by(WXF_STR("{\"coupon_id\":\"1\0\"}"), WXF_TYPE_SendCouponResponse, &WXF_JSON_LIMITS_DEFAULT, "coupon_id", "json", "control");
    assert_refused_by(WXF_STR("{\"coupon_id\":\"1\"}\0"), WXF_TYPE_SendCouponResponse, &WXF_JSON_LIMITS_DEFAULT, "", "json", "follows");
}

static void text_must_be_json(void **state)
{
    static const char *const bad[] = {
        "", " ", "{", "}", "{\"a\"}", "{\"a\":}", "{\"a\":1", "{\"a\":1,}", "{,}", "{a:1}", "{'a':1}", "[1,]", "[1 2]", "[", "[1", "]",
        "tru", "True", "nul", "nullx", "{\"a\":1}x", "{}{}", "{\"a\":\"\x01\"}", "{\"a\":\"\n\"}", "{\"a\":\"\\x\"}", "{\"a\":\"\\u12\"}",
        "{\"a\":\"\\u12g4\"}", "{\"a\":\"", "{\"a\":\"\\", "{\"a\":\"\\u", "\x01{}", "{}\x01", "{\"a\":1\x0B}", "\xEF\xBB\xBF{}", "/**/{}",
        "{\"a\" 1}", "{1:1}", "\xC2\xA0{}",
    };

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        wxf_document *document;
        wxf_fault fault;

        if (wxf_decode(wxf_str_from(bad[i]), WXF_TYPE_CouponCollection, &WXF_JSON_LIMITS_DEFAULT, &document, &fault) != WXF_E_JSON ||
            strcmp(fault.rule, "json") != 0) {
            fail_msg("%s: %s", bad[i], fault.error.message);
        }
    }
}

static void times_must_be_times(void **state)
{
    (void)state;
    assert_refused("{\"stock_id\":\"1\",\"start_time\":\"tomorrow\"}", WXF_TYPE_StartStockResponse, "start_time", "time", "tomorrow");
    assert_refused("{\"stock_id\":\"1\",\"start_time\":\"2015-05-20 13:29:35\"}", WXF_TYPE_StartStockResponse, "start_time", "time", "RFC 3339");
    assert_round_trip(WXF_STR("{\"stock_id\":\"1\",\"start_time\":\"\"}"), WXF_TYPE_StartStockResponse);
}

/* ---- objects ------------------------------------------------------------------- */

static void names_are_there_once(void **state)
{
    (void)state;
    assert_refused("{\"coupon_id\":\"1\",\"coupon_id\":\"2\"}", WXF_TYPE_SendCouponResponse, "coupon_id", "duplicate", "twice");
    assert_refused("{\"coupon_id\":\"1\",\"\\u0063oupon_id\":\"1\"}", WXF_TYPE_SendCouponResponse, "coupon_id", "duplicate", "twice");
    assert_refused("{\"coupon_id\":\"1\",\"n\":[{\"a\":1,\"b\":2,\"a\":3}]}", WXF_TYPE_SendCouponResponse, "n[0].a", "duplicate", "twice");
}

static void many_names_are_checked_in_time(void **state)
{
    wxf_buf text = WXF_BUF_INIT;

    (void)state;
    assert_true(wxf_buf_add_cstr(&text, "{\"coupon_id\":\"1\""));
    for (int i = 0; i < 100000; i++) {
        assert_true(wxf_buf_addf(&text, ",\"k%d\":%d", i, i));
    }
    assert_true(wxf_buf_add_char(&text, '}'));
    assert_round_trip(wxf_buf_str(&text), WXF_TYPE_SendCouponResponse);
    text.data[--text.len] = '\0';
    assert_true(wxf_buf_add_cstr(&text, ",\"k77\":0}"));
    assert_refused(wxf_buf_cstr(&text), WXF_TYPE_SendCouponResponse, "k77", "duplicate", "twice");
    wxf_buf_free(&text);
}

static void limits_hold(void **state)
{
    wxf_json_limits limits = { 64, 3, 6 };

    (void)state;
    assert_refused_by(WXF_STR("{\"coupon_id\":\"1\",\"a\":[[[]]]}"), WXF_TYPE_SendCouponResponse, &limits, "a[0][0]", "limit", "deep");
    assert_refused_by(WXF_STR("{\"coupon_id\":\"1\",\"a\":[1,2,3,4]}"), WXF_TYPE_SendCouponResponse, &limits, "a[3]", "limit", "6 values");
    assert_refused_by(WXF_STR("{\"coupon_id\":\"1\"}                                                           "), WXF_TYPE_SendCouponResponse,
                      &limits, "", "limit", "more than the limit of 64");
    limits = (wxf_json_limits){ 1 << 20, 100000, 100000 };
    {
        wxf_buf text = WXF_BUF_INIT;
        wxf_document *document;
        wxf_fault fault;

        /* Whatever the caller allows, the stack stays small. */
        assert_true(wxf_buf_add_cstr(&text, "{\"deep\":"));
        for (int i = 0; i < 50000; i++) {
            assert_true(wxf_buf_add_char(&text, '['));
        }
        assert_int_equal(wxf_decode(wxf_buf_str(&text), WXF_TYPE_SendCouponResponse, &limits, &document, &fault), WXF_E_JSON);
        assert_string_equal(fault.rule, "limit");
        wxf_buf_free(&text);
    }
}

static void paths_are_printable_and_bounded(void **state)
{
    wxf_buf text = WXF_BUF_INIT;
    wxf_document *document;
    wxf_fault fault;

    (void)state;
    assert_refused("{\"a\\nb\":1,\"a\\nb\":2}", WXF_TYPE_SendCouponResponse, "a?b", "duplicate", "twice");
    for (int i = 0; i < 20; i++) {
        assert_true(wxf_buf_add_cstr(&text, "{\"一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十\":"));
    }
    assert_int_equal(wxf_decode(wxf_buf_str(&text), WXF_TYPE_SendCouponResponse, &WXF_JSON_LIMITS_DEFAULT, &document, &fault), WXF_E_JSON);
    assert_true(strlen(fault.path) < WXF_FAULT_PATH_SIZE);
    assert_true(wxf_utf8_count(wxf_str_from(fault.path)) < WXF_FAULT_PATH_SIZE);
    assert_true(wxf_utf8_count(wxf_str_from(fault.error.message)) < WXF_ERROR_MESSAGE_SIZE);
    wxf_buf_free(&text);
}

/* ---- memory -------------------------------------------------------------------- */

static void running_out_of_memory_is_an_error(void **state)
{
    wxf_buf text = sample("list_coupons.json");
    long succeeding = 0;

    (void)state;
    for (;; succeeding++) {
        wxf_document *document;
        wxf_fault fault;
        wxf_code code;

        fail_allocations_after(succeeding);
        code = wxf_decode(wxf_buf_str(&text), WXF_TYPE_CouponCollection, &WXF_JSON_LIMITS_DEFAULT, &document, &fault);
        fail_allocations_after(-1);
        if (code == WXF_OK) {
            wxf_document_unref(document);
            break;
        }
        assert_int_equal(code, WXF_E_MEMORY);
        assert_null(document);
    }
    assert_true(succeeding > 2);
    wxf_buf_free(&text);
}

static void copies_are_equal_and_independent(void **state)
{
    wxf_buf text = sample("list_coupons.json"), before, after;
    wxf_document *document = decode(wxf_buf_str(&text), WXF_TYPE_CouponCollection), *copy = wxf_document_new();

    (void)state;
    before = encoded(document);
    assert_true(wxf_value_copy(copy, wxf_document_root(copy), wxf_document_root(document)));
    wxf_document_unref(document);
    after = encoded(copy);
    assert_string_equal(wxf_buf_cstr(&after), wxf_buf_cstr(&before));
    wxf_document_unref(copy);
    wxf_buf_free(&before);
    wxf_buf_free(&after);
    wxf_buf_free(&text);
}

static void values_are_equal_or_not(void **state)
{
    static const char *const different[] = {
        "{\"a\":1}", "{\"a\":2}", "{\"a\":1.0}", "{\"b\":1}", "{\"a\":1,\"b\":1}", "{\"a\":\"1\"}", "{\"a\":null}", "{\"a\":true}", "{\"a\":false}",
        "{\"a\":[]}", "{\"a\":[1]}", "{\"a\":[1,2]}", "{\"a\":[2,1]}", "{\"a\":{}}", "{\"a\":{\"c\":\"x\"}}", "{\"a\":{\"c\":\"y\"}}", "{}",
    };

    (void)state;
    for (size_t i = 0; i < sizeof different / sizeof different[0]; i++) {
        for (size_t j = 0; j < sizeof different / sizeof different[0]; j++) {
            wxf_document *a = decode(wxf_str_from(different[i]), WXF_TYPE_Region), *b = decode(wxf_str_from(different[j]), WXF_TYPE_Region);

            if (wxf_value_equal(wxf_document_root(a), wxf_document_root(b)) != (i == j)) {
                fail_msg("%s and %s", different[i], different[j]);
            }
            wxf_document_unref(a);
            wxf_document_unref(b);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(samples_of_the_documentation_come_back_byte_for_byte),
        cmocka_unit_test(sample_of_a_list_is_typed),
        cmocka_unit_test(null_of_the_sample_stays_null),
        cmocka_unit_test(answers_of_every_endpoint_are_read),
        cmocka_unit_test(unknown_fields_are_kept),
        cmocka_unit_test(names_differ_by_case),
        cmocka_unit_test(required_fields_must_be_there),
        cmocka_unit_test(wrong_kinds_name_their_path),
        cmocka_unit_test(single_item_may_come_without_brackets),
        cmocka_unit_test(integers_are_exact_or_refused),
        cmocka_unit_test(texts_of_numbers_stay_with_their_fields),
        cmocka_unit_test(numbers_must_be_complete),
        cmocka_unit_test(long_numbers_are_refused),
        cmocka_unit_test(text_must_be_utf8),
        cmocka_unit_test(escapes_are_understood),
        cmocka_unit_test(nul_is_refused),
        cmocka_unit_test(text_must_be_json),
        cmocka_unit_test(times_must_be_times),
        cmocka_unit_test(names_are_there_once),
        cmocka_unit_test(many_names_are_checked_in_time),
        cmocka_unit_test(limits_hold),
        cmocka_unit_test(paths_are_printable_and_bounded),
        cmocka_unit_test(running_out_of_memory_is_an_error),
        cmocka_unit_test(copies_are_equal_and_independent),
        cmocka_unit_test(values_are_equal_or_not),
    };

    return cmocka_run_group_tests_name("mapper", tests, NULL, NULL);
}
