#include "rules.h"
#include "rfc3339.h"
#include "uri.h"

#include <string.h>

#define WINDOW_MAX (90 * 86400) /* seconds that a stock may be available */

static bool is_alnum(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/* ---- one value --------------------------------------------------------------- */

/*
 * "9 Chinese characters or 20 letters": what is not ASCII counts twice, which
 * is how the limits of both kinds are documented to go together.
 */
static void measure(wxf_str text, size_t *wide, size_t *width)
{
    *wide = 0;
    *width = 0;
    while (text.len > 0) {
        size_t len = wxf_utf8_length(text);

        *wide += len > 1;
        *width += len > 1 ? 2 : 1;
        text.ptr += len;
        text.len -= len;
    }
}

static bool consists_of(wxf_str text, const char *others)
{
    for (size_t i = 0; i < text.len; i++) {
        if (!is_alnum(text.ptr[i]) && strchr(others, text.ptr[i]) == NULL) {
            return false;
        }
    }
    return true;
}

static wxf_code check_stock_name(wxf_str text, const wxf_path *path, wxf_fault *fault)
{
    size_t wide, width;

    if (strpbrk(text.ptr, "_,;|") != NULL) {
        return wxf_fault_business(fault, path, "stock-name", "must hold none of _ , ; |");
    }
    measure(text, &wide, &width);
    if (wide > 9 || width > 20) {
        return wxf_fault_business(fault, path, "stock-name",
                                  "must be 9 Chinese characters or 20 letters at most (a Chinese one counts as two), it has "
                                  "%zu Chinese characters and %zu others",
                                  wide, width - 2 * wide);
    }
    return WXF_OK;
}

static wxf_code check_notify_url(wxf_str text, const wxf_path *path, wxf_fault *fault)
{
    wxf_url url;
    wxf_error err;

    if (wxf_url_parse(text, &url, &err) != WXF_OK) {
        return wxf_fault_business(fault, path, "notify-url", "must be a URL: %s", err.message);
    }
    if (!url.https) {
        return wxf_fault_business(fault, path, "notify-url", "must begin with https://");
    }
    if (memchr(url.target.ptr, '?', url.target.len) != NULL) {
        return wxf_fault_business(fault, path, "notify-url", "must have no query (nothing from a ? on)");
    }
    return WXF_OK;
}

static wxf_code check_format(wxf_format format, wxf_str text, const wxf_path *path, wxf_fault *fault)
{
    size_t wide, width;

    switch (format) {
    case WXF_FORMAT_DIGITS:
        if (strspn(text.ptr, "0123456789") != text.len) {
            return wxf_fault_business(fault, path, "format", "must be digits");
        }
        return WXF_OK;
    case WXF_FORMAT_WORD:
        if (!consists_of(text, "_")) {
            return wxf_fault_business(fault, path, "format", "must be letters, digits and _");
        }
        return WXF_OK;
    case WXF_FORMAT_REQUEST_NO:
        if (!consists_of(text, "|_*-")) {
            return wxf_fault_business(fault, path, "request-no", "must be letters, digits and | _ * -");
        }
        return WXF_OK;
    case WXF_FORMAT_DATE:
        if (!wxf_date_is_valid(text)) {
            return wxf_fault_business(fault, path, "date", "must be a day as YYYY-MM-DD");
        }
        return WXF_OK;
    case WXF_FORMAT_STOCK_NAME:
        return check_stock_name(text, path, fault);
    case WXF_FORMAT_MERCHANT_NAME:
        measure(text, &wide, &width);
        if (wide * 3 + (width - 2 * wide) > 36) {
            return wxf_fault_business(fault, path, "merchant-name",
                                      "must be 12 Chinese characters or 36 letters at most (a Chinese one counts as three)");
        }
        return WXF_OK;
    case WXF_FORMAT_NOTIFY_URL:
        return check_notify_url(text, path, fault);
    default:
        return WXF_OK;
    }
}

static wxf_code check_str(const wxf_field *field, wxf_str text, const wxf_path *path, wxf_fault *fault)
{
    size_t characters = wxf_utf8_count(text);
    wxf_code code = WXF_OK;

    if (text.len == 0 && field->min > 0) {
        return wxf_fault_business(fault, path, "length", "must not be empty");
    }
    /* A format that is violated says more than the length. */
    if (field->format != WXF_FORMAT_ANY && text.len > 0) {
        code = check_format(field->format, text, path, fault);
    }
    if (code == WXF_OK && (characters < (size_t)field->min || characters > (size_t)field->max)) {
        code = wxf_fault_business(fault, path, "length", "must have %lld to %lld characters, it has %zu", (long long)field->min,
                                  (long long)field->max, characters);
    }
    return code;
}

static wxf_code check_int(const wxf_field *field, int64_t value, const wxf_path *path, wxf_fault *fault)
{
    const char *unit = wxf_unit_name(field->unit);
    const char *space = unit[0] == '\0' ? "" : " ";

    if (value >= field->min && value <= field->max) {
        return WXF_OK;
    }
    if (field->max == WXF_INTEGER_MAX) {
        return wxf_fault_business(fault, path, "range", "must be at least %lld%s%s, it is %lld", (long long)field->min, space, unit,
                                  (long long)value);
    }
    return wxf_fault_business(fault, path, "range", "must be from %lld to %lld%s%s, it is %lld", (long long)field->min,
                              (long long)field->max, space, unit, (long long)value);
}

static wxf_code check_enum(const wxf_enum *enumeration, wxf_str text, const wxf_path *path, wxf_fault *fault)
{
    char known[512] = "";
    size_t len = 0;

    if (wxf_enum_read(enumeration, text) != NULL) {
        return WXF_OK;
    }
    for (size_t i = 0; i < enumeration->value_count; i++) {
        const char *wire = enumeration->values[i].wire;

        if (!enumeration->values[i].alias && len + strlen(wire) + 3 < sizeof known) {
            len += strlen(strcat(strcpy(known + len, len == 0 ? "" : ", "), wire));
        }
    }
    return wxf_fault_business(fault, path, "enum", "\"%.64s\" is none of %s", text.ptr, known);
}

wxf_code wxf_rules_check_one(const wxf_field *field, const wxf_value *value, const wxf_path *path, wxf_fault *fault)
{
    wxf_time time;

    switch (field->kind) {
    case WXF_KIND_INT:
        return check_int(field, value->as.integer, path, fault);
    case WXF_KIND_STR:
        return check_str(field, value->as.text, path, fault);
    case WXF_KIND_ENUM:
        return check_enum(wxf_enum_of(field->enumeration), value->as.text, path, fault);
    case WXF_KIND_TIME:
        if (!wxf_time_read(value->as.text, &time)) {
            return wxf_fault_business(fault, path, "time",
                                      "must be a time with an offset, such as 2030-06-01T00:00:00+08:00, it is \"%.64s\"",
                                      value->as.text.ptr);
        }
        return WXF_OK;
    default:
        return WXF_OK;
    }
}

wxf_code wxf_rules_check_list(const wxf_field *field, const wxf_value *value, const wxf_path *path, wxf_fault *fault)
{
    size_t count = value->as.items.count;

    if (count >= field->list_min && (field->list_max == 0 || count <= field->list_max)) {
        return WXF_OK;
    }
    return wxf_fault_business(fault, path, "items", "must have %zu to %zu items, it has %zu", field->list_min, field->list_max, count);
}

/* ---- what belongs together ---------------------------------------------------- */

/* A member that is given, and not null. */
static const wxf_value *given(const wxf_value *object, const char *name)
{
    const wxf_value *value = wxf_value_member(object, name);

    return value == NULL || value->kind == WXF_VALUE_NULL ? NULL : value;
}

static bool given_int(const wxf_value *object, const char *name, int64_t *out)
{
    const wxf_value *value = given(object, name);

    if (value == NULL || value->kind != WXF_VALUE_INT) {
        return false;
    }
    *out = value->as.integer;
    return true;
}

static bool given_time(const wxf_value *object, const char *name, wxf_time *out)
{
    const wxf_value *value = given(object, name);

    return value != NULL && value->kind == WXF_VALUE_STR && wxf_time_read(value->as.text, out);
}

static bool is_enum(const wxf_value *value, wxf_enum_id id, const char *wire)
{
    const wxf_enum_value *read = value == NULL ? NULL : wxf_enum_read(wxf_enum_of(id), value->as.text);

    return read != NULL && strcmp(read->wire, wire) == 0;
}

static wxf_path at(const wxf_path *path, const char *name)
{
    return (wxf_path){ path, wxf_str_from(name), 0 };
}

/* -1, 0 or 1: a is earlier than b, the same, later. */
static int compare_times(wxf_time a, wxf_time b)
{
    if (a.seconds != b.seconds) {
        return a.seconds < b.seconds ? -1 : 1;
    }
    return a.nanoseconds < b.nanoseconds ? -1 : a.nanoseconds > b.nanoseconds;
}

static wxf_code check_window(const wxf_value *stock, const wxf_path *path, wxf_fault *fault)
{
    wxf_path end_at = at(path, "available_end_time");
    wxf_time begin, end;

    if (!given_time(stock, "available_begin_time", &begin) || !given_time(stock, "available_end_time", &end)) {
        return WXF_OK;
    }
    if (compare_times(end, begin) <= 0) {
        return wxf_fault_business(fault, &end_at, "window", "must be later than available_begin_time");
    }
    begin.seconds += WINDOW_MAX;
    if (compare_times(end, begin) > 0) {
        return wxf_fault_business(fault, &end_at, "window", "must be 90 days at most after available_begin_time");
    }
    return WXF_OK;
}

static wxf_code check_budget(const wxf_value *stock, const wxf_path *path, wxf_fault *fault)
{
    const wxf_value *rule = given(stock, "stock_use_rule");
    const wxf_value *coupon = given(given(stock, "coupon_use_rule"), "fixed_normal_coupon");
    wxf_path rule_at = at(path, "stock_use_rule"), amount_at = at(&rule_at, "max_amount");
    int64_t amount, count, budget;

    if (!given_int(coupon, "coupon_amount", &amount) || !given_int(rule, "max_coupons", &count) ||
        !given_int(rule, "max_amount", &budget)) {
        return WXF_OK;
    }
    /* The product of two integers of 53 bits may not fit into 64. */
    if (amount > 0 && count > 0 && amount > WXF_INTEGER_MAX / count) {
        return wxf_fault_business(fault, &amount_at, "budget", "must be coupon_amount × max_coupons, %lld × %lld, which is too much for any budget",
                                  (long long)amount, (long long)count);
    }
    if (amount * count != budget) {
        return wxf_fault_business(fault, &amount_at, "budget", "must be coupon_amount × max_coupons = %lld × %lld = %lld fen, it is %lld",
                                  (long long)amount, (long long)count, (long long)(amount * count), (long long)budget);
    }
    return WXF_OK;
}

static wxf_code check_stock(const wxf_value *stock, const wxf_path *path, wxf_fault *fault)
{
    wxf_path rule_at = at(path, "coupon_use_rule"), coupon_at = at(&rule_at, "fixed_normal_coupon");
    wxf_path type_at = at(path, "stock_type");
    wxf_code code = check_window(stock, path, fault);

    if (code == WXF_OK && !is_enum(given(stock, "stock_type"), WXF_ENUM_StockType, "NORMAL")) {
        return wxf_fault_business(fault, &type_at, "stock-type", "must be NORMAL, no other kind is open today");
    }
    if (code == WXF_OK && given(given(stock, "coupon_use_rule"), "fixed_normal_coupon") == NULL) {
        return wxf_fault_business(fault, &coupon_at, "required", "missing: stock_type NORMAL needs it");
    }
    return code == WXF_OK ? check_budget(stock, path, fault) : code;
}

static wxf_code check_stock_rule(const wxf_value *rule, const wxf_path *path, wxf_fault *fault)
{
    wxf_path day_at = at(path, "max_amount_by_day"), user_at = at(path, "max_coupons_per_user");
    int64_t all, part;

    if (given_int(rule, "max_amount", &all) && given_int(rule, "max_amount_by_day", &part) && part > all) {
        return wxf_fault_business(fault, &day_at, "budget", "must be at most max_amount, %lld fen, it is %lld", (long long)all, (long long)part);
    }
    if (given_int(rule, "max_coupons", &all) && given_int(rule, "max_coupons_per_user", &part) && part > all) {
        return wxf_fault_business(fault, &user_at, "budget", "must be at most max_coupons, %lld, it is %lld", (long long)all, (long long)part);
    }
    return WXF_OK;
}

/* A difference of 0.01 yuan at least, the FAQ says, though the sample of the same page has none. */
static wxf_code check_threshold(const wxf_value *coupon, const wxf_path *path, wxf_fault *fault)
{
    wxf_path threshold_at = at(path, "transaction_minimum");
    int64_t amount, threshold;

    if (given_int(coupon, "coupon_amount", &amount) && given_int(coupon, "transaction_minimum", &threshold) && threshold <= amount) {
        return wxf_fault_business(fault, &threshold_at, "threshold", "must be more than coupon_amount, %lld fen, it is %lld", (long long)amount,
                                  (long long)threshold);
    }
    return WXF_OK;
}

static wxf_code check_coupon_rule(const wxf_value *rule, const wxf_path *path, wxf_fault *fault)
{
    wxf_path card_at = at(path, "limit_card");

    if (given(rule, "limit_card") != NULL && given(rule, "limit_pay") == NULL) {
        return wxf_fault_business(fault, &card_at, "limit-card", "goes with a bank card in limit_pay only");
    }
    return WXF_OK;
}

static wxf_code check_pattern(const wxf_value *pattern, const wxf_path *path, wxf_fault *fault)
{
    static const char *const needed[] = { "mini_program_appid", "mini_program_path" };

    if (!is_enum(given(pattern, "jump_target"), WXF_ENUM_JumpTarget, "MINI_PROGRAM")) {
        return WXF_OK;
    }
    for (size_t i = 0; i < sizeof needed / sizeof needed[0]; i++) {
        if (given(pattern, needed[i]) == NULL) {
            wxf_path missing_at = at(path, needed[i]);

            return wxf_fault_business(fault, &missing_at, "required", "missing: jump_target MINI_PROGRAM needs it");
        }
    }
    return WXF_OK;
}

static wxf_code check_listing(const wxf_value *request, const wxf_path *path, wxf_fault *fault)
{
    wxf_path end_at = at(path, "create_end_time");
    wxf_time start, end;

    if (given_time(request, "create_start_time", &start) && given_time(request, "create_end_time", &end) &&
        compare_times(end, start) < 0) {
        return wxf_fault_business(fault, &end_at, "window", "must not be earlier than create_start_time");
    }
    return WXF_OK;
}

/* 三选一; an empty text is sent as none. */
static wxf_code check_filters(const wxf_value *request, const wxf_path *path, wxf_fault *fault)
{
    static const char *const filters[] = { "creator_mchid", "sender_mchid", "available_mchid" };
    const char *first = NULL;

    for (size_t i = 0; i < sizeof filters / sizeof filters[0]; i++) {
        const wxf_value *value = given(request, filters[i]);
        wxf_path filter_at = at(path, filters[i]);

        if (value == NULL || value->as.text.len == 0) {
            continue;
        }
        if (first != NULL) {
            return wxf_fault_business(fault, &filter_at, "one-of", "must not be given beside %s: one of creator_mchid, sender_mchid and available_mchid", first);
        }
        first = filters[i];
    }
    if (first == NULL) {
        wxf_path missing_at = at(path, filters[0]);

        return wxf_fault_business(fault, &missing_at, "one-of", "missing: one of creator_mchid, sender_mchid and available_mchid must be given");
    }
    return WXF_OK;
}

static wxf_code check_goods(const wxf_value *request, const wxf_path *path, wxf_fault *fault)
{
    const wxf_value *add = given(request, "add_goods_id_list"), *remove = given(request, "delete_goods_id_list");

    if ((add == NULL || add->as.items.count == 0) && (remove == NULL || remove->as.items.count == 0)) {
        return wxf_fault_business(fault, path, "goods", "add_goods_id_list or delete_goods_id_list must hold something");
    }
    return WXF_OK;
}

wxf_code wxf_rules_check_object(const wxf_value *object, const wxf_path *path, wxf_fault *fault)
{
    static const struct {
        wxf_type_id type;
        wxf_code (*check)(const wxf_value *object, const wxf_path *path, wxf_fault *fault);
    } checks[] = {
        { WXF_TYPE_CreateCouponStockRequest, check_stock },
        { WXF_TYPE_StockRule, check_stock_rule },
        { WXF_TYPE_FixedValueStockMsg, check_threshold },
        { WXF_TYPE_CouponRule, check_coupon_rule },
        { WXF_TYPE_PatternInfo, check_pattern },
        { WXF_TYPE_ListStocksRequest, check_listing },
        { WXF_TYPE_ListCouponsByFilterRequest, check_filters },
        { WXF_TYPE_ModifyAvailableSingleitemRequest, check_goods },
    };

    for (size_t i = 0; i < sizeof checks / sizeof checks[0]; i++) {
        if (object->type == wxf_type_of(checks[i].type)) {
            return checks[i].check(object, path, fault);
        }
    }
    return WXF_OK;
}
