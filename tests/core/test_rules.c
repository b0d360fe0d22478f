/* The rules of the documentation, each kept and each broken. */
#include "arguments.h"

#include "rules.h"

/* Object of that type, as JSON: the rule is kept. */
static void keeps(wxf_type_id type, const char *json)
{
    wxf_document *document = arguments(json, type);
    wxf_buf out = WXF_BUF_INIT;
    wxf_fault fault;

    if (wxf_encode(wxf_document_root(document), true, &out, &fault) != WXF_OK) {
        fail_msg("%s: %s", json, fault.error.message);
    }
    wxf_buf_free(&out);
    wxf_document_unref(document);
}

/* Every row of rules.def, and whether a test has seen it broken. */
static struct {
    const char *word, *at, *says;
    bool broken;
} rows[] = {
#define FORMAT(format, name, word, says) { word, "", says, false },
#define RULE(type, name, word, at, says) { word, at, says, false },
#include "rules.def"
#undef FORMAT
#undef RULE
};

static void note(const wxf_fault *fault)
{
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        rows[i].broken = rows[i].broken || (strcmp(fault->rule, rows[i].word) == 0 && strstr(fault->path, rows[i].at) != NULL &&
                                            strstr(fault->error.message, rows[i].says) != NULL);
    }
}

/* The rule is broken, said so, and can be left out. */
static void breaks(wxf_type_id type, const char *json, const char *path, const char *rule, const char *part)
{
    wxf_document *document = arguments(json, type);
    wxf_buf out = WXF_BUF_INIT;
    wxf_fault fault;

    if (wxf_encode(wxf_document_root(document), true, &out, &fault) != WXF_E_ARGUMENT) {
        fail_msg("%s goes through", json);
    }
    assert_string_equal(fault.path, path);
    assert_string_equal(fault.rule, rule);
    assert_contains(fault.error.message, part);
    assert_true(fault.business);
    note(&fault);
    assert_int_equal(out.len, 0);
    assert_int_equal(wxf_encode(wxf_document_root(document), false, &out, &fault), WXF_OK);
    wxf_buf_free(&out);
    wxf_document_unref(document);
}

/* One field in an object that is fine otherwise: `%s` in the frame is its value. */
static void keeps_in(wxf_type_id type, const char *frame, const char *value)
{
    wxf_buf json = WXF_BUF_INIT;
    const char *hole = strstr(frame, "%s");

    assert_true(wxf_buf_add(&json, frame, (size_t)(hole - frame)) && wxf_buf_add_cstr(&json, value) && wxf_buf_add_cstr(&json, hole + 2));
    keeps(type, wxf_buf_cstr(&json));
    wxf_buf_free(&json);
}

static void breaks_in(wxf_type_id type, const char *frame, const char *value, const char *path, const char *rule, const char *part)
{
    wxf_buf json = WXF_BUF_INIT;
    const char *hole = strstr(frame, "%s");

    assert_true(wxf_buf_add(&json, frame, (size_t)(hole - frame)) && wxf_buf_add_cstr(&json, value) && wxf_buf_add_cstr(&json, hole + 2));
    breaks(type, wxf_buf_cstr(&json), path, rule, part);
    wxf_buf_free(&json);
}

#define STOCK(name, begin, end, rule, coupon, number)                                                                             \
    "{\"stock_name\":" name ",\"belong_merchant\":\"1900000001\",\"available_begin_time\":" begin ",\"available_end_time\":" end \
    ",\"stock_use_rule\":{" rule "\"natural_person_limit\":false,\"prevent_api_abuse\":false},\"coupon_use_rule\":{" coupon       \
    "\"available_merchants\":[\"1900000001\"]},\"no_cash\":false,\"stock_type\":\"NORMAL\",\"out_request_no\":" number "}"
#define BEGIN "\"2030-06-01T00:00:00+08:00\""
#define END "\"2030-06-30T23:59:59+08:00\""
#define RULE "\"max_coupons\":100,\"max_amount\":50000,\"max_coupons_per_user\":3,"
#define COUPON "\"fixed_normal_coupon\":{\"coupon_amount\":500,\"transaction_minimum\":1000},"

static void name_of_a_stock(void **state)
{
    static const char frame[] = STOCK("\"%s\"", BEGIN, END, RULE, COUPON, "\"n1\"");
    static const char *const good[] = { "a", "夏日满减", "一二三四五六七八九", "一二三四五六七八九ab", "abcdefghijklmnopqrst", "GD测批次4" };
    static const char *const bad[] = { "一二三四五六七八九十", "abcdefghijklmnopqrstu", "一二三四五六七八九abc", "a_b", "a,b", "a;b", "a|b" };

    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        keeps_in(WXF_TYPE_CreateCouponStockRequest, frame, good[i]);
    }
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        breaks_in(WXF_TYPE_CreateCouponStockRequest, frame, bad[i], "stock_name", "stock-name", "must");
    }
    breaks_in(WXF_TYPE_CreateCouponStockRequest, frame, "", "stock_name", "length", "empty");
}

static void window_of_a_stock(void **state)
{
    static const char frame[] = STOCK("\"n\"", BEGIN, "\"%s\"", RULE, COUPON, "\"n1\"");

    (void)state;
    keeps_in(WXF_TYPE_CreateCouponStockRequest, frame, "2030-06-01T00:00:01+08:00");
    keeps_in(WXF_TYPE_CreateCouponStockRequest, frame, "2030-06-01T00:00:00.001+08:00");
    keeps_in(WXF_TYPE_CreateCouponStockRequest, frame, "2030-08-30T00:00:00+08:00");
    keeps_in(WXF_TYPE_CreateCouponStockRequest, frame, "2030-08-29T16:00:00Z");
    breaks_in(WXF_TYPE_CreateCouponStockRequest, frame, "2030-08-30T00:00:00.001+08:00", "available_end_time", "window", "90 days");
    breaks_in(WXF_TYPE_CreateCouponStockRequest, frame, "2030-08-29T16:00:01Z", "available_end_time", "window", "90 days");
    breaks_in(WXF_TYPE_CreateCouponStockRequest, frame, "2030-06-01T00:00:00+08:00", "available_end_time", "window", "later");
    breaks_in(WXF_TYPE_CreateCouponStockRequest, frame, "2030-05-31T23:59:59+08:00", "available_end_time", "window", "later");
    breaks_in(WXF_TYPE_CreateCouponStockRequest, frame, "2030-06-02 00:00:00", "available_end_time", "time", "offset");
    breaks_in(WXF_TYPE_CreateCouponStockRequest, frame, "2030-06-02T00:00:00", "available_end_time", "time", "offset");
    breaks_in(WXF_TYPE_CreateCouponStockRequest, frame, "", "available_end_time", "time", "offset");
}

static void budget_is_amount_times_number(void **state)
{
    static const char frame[] = STOCK("\"n\"", BEGIN, END, "%s,\"max_coupons_per_user\":3,", COUPON, "\"n1\"");

    (void)state;
    keeps_in(WXF_TYPE_CreateCouponStockRequest, frame, "\"max_coupons\":100,\"max_amount\":50000");
    keeps_in(WXF_TYPE_CreateCouponStockRequest, frame, "\"max_coupons\":10000000,\"max_amount\":5000000000");
    breaks_in(WXF_TYPE_CreateCouponStockRequest, frame, "\"max_coupons\":100,\"max_amount\":50001", "stock_use_rule.max_amount", "budget",
              "= 500 × 100 = 50000 fen, it is 50001");
    breaks_in(WXF_TYPE_CreateCouponStockRequest, frame, "\"max_coupons\":100,\"max_amount\":500", "stock_use_rule.max_amount", "budget", "50000 fen");
}

/* Without the bounds of its fields the product would not fit into 64 bits; the check must not rely on them. */
static void budget_does_not_overflow(void **state)
{
    static const char json[] = STOCK("\"n\"", BEGIN, END, "\"max_coupons\":9007199254740991,\"max_amount\":1,\"max_coupons_per_user\":3,",
                                     "\"fixed_normal_coupon\":{\"coupon_amount\":9007199254740991,\"transaction_minimum\":1000},", "\"n1\"");

    wxf_document *document = arguments(json, WXF_TYPE_CreateCouponStockRequest);
    wxf_fault fault;

    (void)state;
    breaks(WXF_TYPE_CreateCouponStockRequest, json, "stock_use_rule.max_coupons", "range", "from 5 to 10000000");
    assert_int_equal(wxf_rules_check_object(wxf_document_root(document), NULL, &fault), WXF_E_ARGUMENT);
    assert_string_equal(fault.path, "stock_use_rule.max_amount");
    assert_contains(fault.error.message, "too much for any budget");
    wxf_document_unref(document);
}

static void bounds_of_the_issuing_rule(void **state)
{
    static const char frame[] = "{%s,\"natural_person_limit\":false,\"prevent_api_abuse\":false}";
    static const struct {
        const char *rule, *path, *name, *part;
    } bad[] = {
        { "\"max_coupons\":4,\"max_amount\":2000,\"max_coupons_per_user\":1", "max_coupons", "range", "from 5 to 10000000, it is 4" },
        { "\"max_coupons\":10000001,\"max_amount\":2000,\"max_coupons_per_user\":1", "max_coupons", "range", "it is 10000001" },
        { "\"max_coupons\":100,\"max_amount\":10000000001,\"max_coupons_per_user\":1", "max_amount", "range", "from 1 to 10000000000 fen" },
        { "\"max_coupons\":100,\"max_amount\":2000,\"max_coupons_per_user\":0", "max_coupons_per_user", "range", "at least 1" },
        { "\"max_coupons\":100,\"max_amount\":2000,\"max_coupons_per_user\":-1", "max_coupons_per_user", "range", "at least 1" },
        { "\"max_coupons\":100,\"max_amount\":2000,\"max_coupons_per_user\":101", "max_coupons_per_user", "budget", "at most max_coupons, 100" },
        { "\"max_coupons\":100,\"max_amount\":2000,\"max_amount_by_day\":0,\"max_coupons_per_user\":1", "max_amount_by_day", "range", "from 1" },
        { "\"max_coupons\":100,\"max_amount\":2000,\"max_amount_by_day\":2001,\"max_coupons_per_user\":1", "max_amount_by_day", "budget",
          "at most max_amount, 2000 fen" },
    };

    (void)state;
    keeps_in(WXF_TYPE_StockRule, frame, "\"max_coupons\":5,\"max_amount\":2000,\"max_amount_by_day\":2000,\"max_coupons_per_user\":5");
    keeps_in(WXF_TYPE_StockRule, frame, "\"max_coupons\":10000000,\"max_amount\":10000000000,\"max_amount_by_day\":1,\"max_coupons_per_user\":100");
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        breaks_in(WXF_TYPE_StockRule, frame, bad[i].rule, bad[i].path, bad[i].name, bad[i].part);
    }
}

static void amount_and_threshold(void **state)
{
    static const char frame[] = "{\"fixed_normal_coupon\":{%s}}";

    (void)state;
    keeps_in(WXF_TYPE_CouponRule, frame, "\"coupon_amount\":10,\"transaction_minimum\":10"); /* as the sample of the guide */
    keeps_in(WXF_TYPE_CouponRule, frame, "\"coupon_amount\":100000,\"transaction_minimum\":10000000");
    breaks_in(WXF_TYPE_CouponRule, frame, "\"coupon_amount\":1000,\"transaction_minimum\":999", "fixed_normal_coupon.transaction_minimum", "threshold",
              "less than coupon_amount, 1000 fen, it is 999");
    breaks_in(WXF_TYPE_CouponRule, frame, "\"coupon_amount\":100000,\"transaction_minimum\":10000001", "fixed_normal_coupon.transaction_minimum", "range",
              "from 10 to 10000000 fen");
    breaks_in(WXF_TYPE_CouponRule, frame, "\"coupon_amount\":9,\"transaction_minimum\":10", "fixed_normal_coupon.coupon_amount", "range", "from 10 to 100000 fen");
    breaks_in(WXF_TYPE_CouponRule, frame, "\"coupon_amount\":100001,\"transaction_minimum\":10", "fixed_normal_coupon.coupon_amount", "range", "it is 100001");
    breaks_in(WXF_TYPE_CouponRule, frame, "\"coupon_amount\":10,\"transaction_minimum\":9", "fixed_normal_coupon.transaction_minimum", "range", "from 10 to 10000000 fen, it is 9");
}

static void normal_stock_needs_its_coupon(void **state)
{
    static const char json[] = STOCK("\"n\"", BEGIN, END, RULE, "", "\"n1\"");

    (void)state;
    breaks(WXF_TYPE_CreateCouponStockRequest, json, "coupon_use_rule.fixed_normal_coupon", "required", "NORMAL");
}

static void number_of_a_request(void **state)
{
    static const char frame[] = STOCK("\"n\"", BEGIN, END, RULE, COUPON, "\"%s\"");
    static const char *const bad[] = { "a b", "a.b", "a/b", "a:b", "a+b", "中", "a\\nb", "a#b", "a=b", "a\\\"b" };
    char longest[130];

    (void)state;
    memset(longest, 'x', 129);
    longest[128] = '\0';
    keeps_in(WXF_TYPE_CreateCouponStockRequest, frame, longest);
    longest[128] = 'x';
    longest[129] = '\0';
    breaks_in(WXF_TYPE_CreateCouponStockRequest, frame, longest, "out_request_no", "length", "1 to 128 characters, it has 129");
    keeps_in(WXF_TYPE_CreateCouponStockRequest, frame, "Az09|_*-");
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        breaks_in(WXF_TYPE_CreateCouponStockRequest, frame, bad[i], "out_request_no", "request-no", "letters, digits");
    }
    breaks_in(WXF_TYPE_CreateCouponStockRequest, frame, "", "out_request_no", "length", "empty");
}

static void address_of_notifications(void **state)
{
    static const char frame[] = "{\"mchid\":\"1\",\"notify_url\":\"%s\"}";
    static const struct {
        const char *url, *part;
    } bad[] = {
        { "http://pay.example.com/x", "https://" },   { "https://pay.example.com/x?a=1", "query" },
        { "https://pay.example.com/?", "query" },     { "https://pay.example.com?x", "query" },
        { "https://pay.example.com/x#y", "URL" },     { "pay.example.com", "URL" },
        { "https://", "URL" },                        { "https://a:b@pay.example.com/", "URL" },
        { "ftp://pay.example.com/", "URL" },          { "https://pay.example.com/a b", "URL" },
    };

    (void)state;
    keeps_in(WXF_TYPE_SetCallbackRequest, frame, "https://pay.weixin.qq.com");
    keeps_in(WXF_TYPE_SetCallbackRequest, frame, "https://pay.example.com:8443/notify/coupons");
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        breaks_in(WXF_TYPE_SetCallbackRequest, frame, bad[i].url, "notify_url", "notify-url", bad[i].part);
    }
    breaks_in(WXF_TYPE_SetCallbackRequest, frame, "", "notify_url", "length", "empty");
}

static void minutes_after_receiving(void **state)
{
    static const char frame[] = "{\"coupon_available_time\":{\"available_time_after_receive\":%s}}";

    (void)state;
    keeps_in(WXF_TYPE_CouponRule, frame, "1");
    keeps_in(WXF_TYPE_CouponRule, frame, "1440");
    breaks_in(WXF_TYPE_CouponRule, frame, "0", "coupon_available_time.available_time_after_receive", "range", "from 1 to 1440 minutes");
    breaks_in(WXF_TYPE_CouponRule, frame, "1441", "coupon_available_time.available_time_after_receive", "range", "minutes, it is 1441");
}

static void hours_and_days(void **state)
{
    static const char frame[] = "{\"coupon_available_time\":{\"fix_available_time\":{%s}}}";

    (void)state;
    keeps_in(WXF_TYPE_CouponRule, frame, "\"available_week_day\":[0,6],\"begin_time\":0,\"end_time\":86399");
    breaks_in(WXF_TYPE_CouponRule, frame, "\"available_week_day\":[0,7],\"begin_time\":0", "coupon_available_time.fix_available_time.available_week_day[1]",
              "range", "must be from 0 to 6 (0: Sunday … 6: Saturday), it is 7");
    breaks_in(WXF_TYPE_CouponRule, frame, "\"begin_time\":86401", "coupon_available_time.fix_available_time.begin_time", "range", "86400");
    breaks_in(WXF_TYPE_CouponRule, frame, "\"begin_time\":0,\"end_time\":0", "coupon_available_time.fix_available_time.end_time", "range", "from 1 to 86399");
}

static void sizes_of_lists(void **state)
{
    wxf_buf fifty = WXF_BUF_INIT, more = WXF_BUF_INIT;

    (void)state;
    assert_true(wxf_buf_add_cstr(&fifty, "{\"available_merchants\":[\"1\""));
    for (int i = 1; i < 50; i++) {
        assert_true(wxf_buf_add_cstr(&fifty, ",\"1\""));
    }
    assert_true(wxf_buf_add_str(&more, wxf_buf_str(&fifty)) && wxf_buf_add_cstr(&more, ",\"1\"]}") && wxf_buf_add_cstr(&fifty, "]}"));
    keeps(WXF_TYPE_CouponRule, wxf_buf_cstr(&fifty));
    breaks(WXF_TYPE_CouponRule, wxf_buf_cstr(&more), "available_merchants", "items", "1 to 50 items, it has 51");
    wxf_buf_free(&fifty);
    wxf_buf_free(&more);
    breaks(WXF_TYPE_CouponRule, "{\"available_merchants\":[]}", "available_merchants", "items", "it has 0");
    keeps(WXF_TYPE_CouponRule, "{\"limit_pay\":[\"CFT\"]}");
    breaks(WXF_TYPE_CouponRule, "{\"limit_pay\":[\"CFT\",\"ICBC_CREDIT\"]}", "limit_pay", "items", "it has 2");
    breaks(WXF_TYPE_CouponRule, "{\"limit_pay\":[]}", "limit_pay", "items", "it has 0");
}

static void tags_are_words(void **state)
{
    (void)state;
    keeps(WXF_TYPE_CouponRule, "{\"goods_tag\":[\"Tag_1\"]}");
    breaks(WXF_TYPE_CouponRule, "{\"goods_tag\":[\"Tag_1\",\"a-b\"]}", "goods_tag[1]", "format", "letters, digits");
}

static void cards_go_with_a_payment_method(void **state)
{
    static const char frame[] = "{\"limit_pay\":[\"ICBC_CREDIT\"],\"limit_card\":{%s}}";

    (void)state;
    keeps_in(WXF_TYPE_CouponRule, frame, "\"name\":\"精粹白金\",\"bin\":[\"622222\",\"123456789\"]");
    breaks_in(WXF_TYPE_CouponRule, frame, "\"name\":\"精粹白金卡\",\"bin\":[\"622222\"]", "limit_card.name", "length", "it has 5");
    breaks_in(WXF_TYPE_CouponRule, frame, "\"name\":\"精\",\"bin\":[\"62222\"]", "limit_card.bin[0]", "length", "6 to 9");
    breaks_in(WXF_TYPE_CouponRule, frame, "\"name\":\"精\",\"bin\":[\"62222x\"]", "limit_card.bin[0]", "format", "digits");
    breaks_in(WXF_TYPE_CouponRule, frame, "\"name\":\"精\",\"bin\":[]", "limit_card.bin", "items", "1 to 10");
    breaks(WXF_TYPE_CouponRule, "{\"limit_card\":{\"name\":\"精\",\"bin\":[\"622222\"]}}", "limit_card", "limit-card", "limit_pay, which is not given");
    breaks(WXF_TYPE_CouponRule, "{\"limit_pay\":[\"CFT\"],\"limit_card\":{\"name\":\"精\",\"bin\":[\"622222\"]}}", "limit_card", "limit-card",
           "a bank card in limit_pay, CFT is the balance");
}

static void mini_program_needs_its_name(void **state)
{
    static const char frame[] = "{\"description\":\"d\",%s}";

    (void)state;
    keeps_in(WXF_TYPE_PatternInfo, frame, "\"jump_target\":\"MINI_PROGRAM\",\"mini_program_appid\":\"wx1\",\"mini_program_path\":\"/p\"");
    keeps_in(WXF_TYPE_PatternInfo, frame, "\"jump_target\":\"PAYMENT_CODE\"");
    breaks_in(WXF_TYPE_PatternInfo, frame, "\"jump_target\":\"MINI_PROGRAM\",\"mini_program_path\":\"/p\"", "mini_program_appid", "required", "MINI_PROGRAM");
    breaks_in(WXF_TYPE_PatternInfo, frame, "\"jump_target\":\"MINI_PROGRAM\",\"mini_program_appid\":\"wx1\"", "mini_program_path", "required", "MINI_PROGRAM");
}

static void looks_of_a_coupon(void **state)
{
    static const char frame[] = "{\"description\":\"d\",%s}";

    (void)state;
    keeps_in(WXF_TYPE_PatternInfo, frame, "\"merchant_name\":\"一二三四五六七八九十一二\",\"background_color\":\"COLOR102\"");
    keeps_in(WXF_TYPE_PatternInfo, frame, "\"merchant_name\":\"abcdefghijklmnopqrstuvwxyz0123456789\",\"background_color\":\"Color010\"");
    breaks_in(WXF_TYPE_PatternInfo, frame, "\"merchant_name\":\"一二三四五六七八九十一二三\"", "merchant_name", "merchant-name", "12 Chinese");
    breaks_in(WXF_TYPE_PatternInfo, frame, "\"merchant_name\":\"abcdefghijklmnopqrstuvwxyz01234567890\"", "merchant_name", "merchant-name", "36 letters");
    breaks_in(WXF_TYPE_PatternInfo, frame, "\"background_color\":\"red\"", "background_color", "enum", "\"red\" is none of COLOR010, COLOR020");
}

static void lengths_are_characters_not_bytes(void **state)
{
    wxf_buf text = WXF_BUF_INIT;

    (void)state;
    assert_true(wxf_buf_add_cstr(&text, "{\"description\":\""));
    for (int i = 0; i < 3000; i++) {
        assert_true(wxf_buf_add_cstr(&text, "中"));
    }
    assert_true(wxf_buf_add_cstr(&text, "\"}"));
    keeps(WXF_TYPE_PatternInfo, wxf_buf_cstr(&text));
    text.len -= 2;
    assert_true(wxf_buf_add_cstr(&text, "中\"}"));
    breaks(WXF_TYPE_PatternInfo, wxf_buf_cstr(&text), "description", "length", "1 to 3000 characters, it has 3001");
    wxf_buf_free(&text);
}

static void pages_have_a_size(void **state)
{
    (void)state;
    keeps(WXF_TYPE_ListStocksRequest, "{\"offset\":0,\"limit\":10,\"stock_creator_mchid\":\"1\"}");
    breaks(WXF_TYPE_ListStocksRequest, "{\"offset\":0,\"limit\":11,\"stock_creator_mchid\":\"1\"}", "limit", "range", "from 1 to 10");
    breaks(WXF_TYPE_ListStocksRequest, "{\"offset\":-1,\"limit\":10,\"stock_creator_mchid\":\"1\"}", "offset", "range", "from 0 to 4294967295");
    breaks(WXF_TYPE_ListAvailableMerchantsRequest, "{\"offset\":0,\"limit\":51,\"stock_creator_mchid\":\"1\",\"stock_id\":\"1\"}", "limit", "range", "50");
    breaks(WXF_TYPE_ListAvailableSingleitemsRequest, "{\"offset\":501,\"limit\":1,\"stock_creator_mchid\":\"1\",\"stock_id\":\"1\"}", "offset", "range", "500");
}

static void one_of_three_merchants_filters(void **state)
{
    static const char frame[] = "{\"openid\":\"o\",\"appid\":\"a\"%s}";

    (void)state;
    keeps_in(WXF_TYPE_ListCouponsByFilterRequest, frame, ",\"creator_mchid\":\"1\"");
    keeps_in(WXF_TYPE_ListCouponsByFilterRequest, frame, ",\"sender_mchid\":\"1\"");
    keeps_in(WXF_TYPE_ListCouponsByFilterRequest, frame, ",\"creator_mchid\":\"\",\"sender_mchid\":null,\"available_mchid\":\"1\"");
    /* Samples have none, and the newer pages let the creator win over the other. */
    keeps_in(WXF_TYPE_ListCouponsByFilterRequest, frame, "");
    keeps_in(WXF_TYPE_ListCouponsByFilterRequest, frame, ",\"creator_mchid\":\"1\",\"available_mchid\":\"2\"");
    keeps_in(WXF_TYPE_ListCouponsByFilterRequest, frame, ",\"creator_mchid\":\"1\",\"sender_mchid\":\"\",\"available_mchid\":\"2\"");
    breaks_in(WXF_TYPE_ListCouponsByFilterRequest, frame, ",\"creator_mchid\":\"1\",\"sender_mchid\":\"1\",\"available_mchid\":\"2\"", "available_mchid", "one-of",
              "beside both creator_mchid and sender_mchid");
}

static void listing_begins_before_it_ends(void **state)
{
    static const char frame[] = "{\"offset\":0,\"limit\":10,\"stock_creator_mchid\":\"1\",\"create_start_time\":\"2030-01-01T00:00:00+08:00\",\"create_end_time\":\"%s\"}";

    (void)state;
    keeps_in(WXF_TYPE_ListStocksRequest, frame, "2030-01-01T00:00:00+08:00");
    breaks_in(WXF_TYPE_ListStocksRequest, frame, "2029-12-31T15:59:59Z", "create_end_time", "window", "earlier");
}

static void goods_are_added_or_removed(void **state)
{
    static const char frame[] = "{\"stock_id\":\"1\",\"stock_creator_mchid\":\"1\"%s}";

    (void)state;
    keeps_in(WXF_TYPE_ModifyAvailableSingleitemRequest, frame, ",\"delete_goods_id_list\":[\"a\"]");
    breaks_in(WXF_TYPE_ModifyAvailableSingleitemRequest, frame, "", "", "goods", "must hold something");
    breaks_in(WXF_TYPE_ModifyAvailableSingleitemRequest, frame, ",\"add_goods_id_list\":[]", "", "goods", "must hold something");
}

static void bills_are_of_a_day(void **state)
{
    static const char frame[] = "{\"stock_id\":\"1\",\"bill_date\":\"%s\"}";

    (void)state;
    keeps_in(WXF_TYPE_UseFlowByDayRequest, frame, "2025-09-01");
    breaks_in(WXF_TYPE_UseFlowByDayRequest, frame, "2025-02-30", "bill_date", "date", "YYYY-MM-DD");
    breaks_in(WXF_TYPE_UseFlowByDayRequest, frame, "20250901", "bill_date", "date", "YYYY-MM-DD");
}

/* The last one: it looks back at all others. */
static void every_rule_was_broken(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if (!rows[i].broken) {
            fail_msg("nothing breaks: %s", rows[i].says);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(name_of_a_stock),
        cmocka_unit_test(window_of_a_stock),
        cmocka_unit_test(budget_is_amount_times_number),
        cmocka_unit_test(budget_does_not_overflow),
        cmocka_unit_test(bounds_of_the_issuing_rule),
        cmocka_unit_test(amount_and_threshold),
        cmocka_unit_test(normal_stock_needs_its_coupon),
        cmocka_unit_test(number_of_a_request),
        cmocka_unit_test(address_of_notifications),
        cmocka_unit_test(minutes_after_receiving),
        cmocka_unit_test(hours_and_days),
        cmocka_unit_test(sizes_of_lists),
        cmocka_unit_test(tags_are_words),
        cmocka_unit_test(cards_go_with_a_payment_method),
        cmocka_unit_test(mini_program_needs_its_name),
        cmocka_unit_test(looks_of_a_coupon),
        cmocka_unit_test(lengths_are_characters_not_bytes),
        cmocka_unit_test(pages_have_a_size),
        cmocka_unit_test(one_of_three_merchants_filters),
        cmocka_unit_test(listing_begins_before_it_ends),
        cmocka_unit_test(goods_are_added_or_removed),
        cmocka_unit_test(bills_are_of_a_day),
        cmocka_unit_test(every_rule_was_broken),
    };

    return cmocka_run_group_tests_name("rules", tests, NULL, NULL);
}
