#include "rules.h"
#include "rfc3339.h"
#include "uri.h"

#include <stdarg.h>
#include <stdio.h>
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

/* What a rule says of the very values that break it, behind its sentence. */
typedef struct detail {
    char text[160];
} detail;

static void add(detail *more, const char *fmt, ...) WXF_PRINTF(2, 3);

static void add(detail *more, const char *fmt, ...)
{
    va_list args;

    va_start(args, fmt);
    (void)vsnprintf(more->text, sizeof more->text, fmt, args);
    va_end(args);
}

static bool keeps_digits(wxf_str text, detail *more)
{
    (void)more;
    return strspn(text.ptr, "0123456789") == text.len;
}

static bool keeps_word(wxf_str text, detail *more)
{
    (void)more;
    return consists_of(text, "_");
}

static bool keeps_date(wxf_str text, detail *more)
{
    (void)more;
    return wxf_date_is_valid(text);
}

static bool keeps_request_no(wxf_str text, detail *more)
{
    (void)more;
    return consists_of(text, "|_*-");
}

static bool keeps_no_separators(wxf_str text, detail *more)
{
    (void)more;
    return strpbrk(text.ptr, "_,;|") == NULL;
}

static bool keeps_stock_name(wxf_str text, detail *more)
{
    size_t wide, width;

    measure(text, &wide, &width);
    add(more, ", it has %zu Chinese characters and %zu others", wide, width - 2 * wide);
    return wide <= 9 && width <= 20;
}

static bool keeps_merchant_name(wxf_str text, detail *more)
{
    size_t wide, width;

    (void)more;
    measure(text, &wide, &width);
    return wide * 3 + (width - 2 * wide) <= 36;
}

static bool keeps_url(wxf_str text, detail *more)
{
    wxf_url url;
    wxf_error err;

    if (wxf_url_parse(text, &url, &err) == WXF_OK) {
        return true;
    }
    add(more, ": %s", err.message);
    return false;
}

static bool keeps_https(wxf_str text, detail *more)
{
    wxf_url url;
    wxf_error err;

    (void)more;
    /* In lower case, as the sentence of the rule has it: who reads HTTPS:// there is not documented. */
    return wxf_url_parse(text, &url, &err) == WXF_OK && url.https && wxf_str_starts(text, WXF_STR("https"));
}

static bool keeps_no_query(wxf_str text, detail *more)
{
    wxf_url url;
    wxf_error err;

    (void)more;
    return wxf_url_parse(text, &url, &err) == WXF_OK && memchr(url.target.ptr, '?', url.target.len) == NULL;
}

static wxf_code check_format(wxf_format format, wxf_str text, const wxf_path *path, wxf_fault *fault)
{
    static const struct {
        wxf_format format;
        const char *word, *says;
        bool (*keeps)(wxf_str text, detail *more);
    } formats[] = {
#define FORMAT(format, name, word, says) { WXF_FORMAT_##format, word, says, keeps_##name },
#define RULE(type, name, word, at, says)
#include "rules.def"
#undef FORMAT
#undef RULE
    };

    for (size_t i = 0; i < sizeof formats / sizeof formats[0]; i++) {
        detail more = { "" };

        if (formats[i].format == format && !formats[i].keeps(text, &more)) {
            return wxf_fault_business(fault, path, formats[i].word, "%s%s", formats[i].says, more.text);
        }
    }
    return WXF_OK;
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
    bool legend = field->unit == WXF_UNIT_WEEKDAY; /* says what the numbers mean, and counts nothing */
    const char *space = legend ? " (" : unit[0] == '\0' ? "" : " ";
    const char *end = legend ? ")" : "";

    if (value >= field->min && value <= field->max) {
        return WXF_OK;
    }
    if (field->max == WXF_INTEGER_MAX) {
        return wxf_fault_business(fault, path, "range", "must be at least %lld%s%s%s, it is %lld", (long long)field->min, space, unit,
                                  end, (long long)value);
    }
    return wxf_fault_business(fault, path, "range", "must be from %lld to %lld%s%s%s, it is %lld", (long long)field->min,
                              (long long)field->max, space, unit, end, (long long)value);
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

/* -1, 0 or 1: a is earlier than b, the same, later. */
static int compare_times(wxf_time a, wxf_time b)
{
    if (a.seconds != b.seconds) {
        return a.seconds < b.seconds ? -1 : 1;
    }
    return a.nanoseconds < b.nanoseconds ? -1 : a.nanoseconds > b.nanoseconds;
}

static bool keeps_later(const wxf_value *stock, detail *more)
{
    wxf_time begin, end;

    (void)more;
    return !given_time(stock, "available_begin_time", &begin) || !given_time(stock, "available_end_time", &end) ||
           compare_times(end, begin) > 0;
}

static bool keeps_window(const wxf_value *stock, detail *more)
{
    wxf_time begin, end;

    (void)more;
    if (!given_time(stock, "available_begin_time", &begin) || !given_time(stock, "available_end_time", &end)) {
        return true;
    }
    begin.seconds += WINDOW_MAX;
    return compare_times(end, begin) <= 0;
}

static bool keeps_normal_coupon(const wxf_value *stock, detail *more)
{
    (void)more;
    return !is_enum(given(stock, "stock_type"), WXF_ENUM_StockType, "NORMAL") ||
           given(given(stock, "coupon_use_rule"), "fixed_normal_coupon") != NULL;
}

static bool keeps_budget(const wxf_value *stock, detail *more)
{
    const wxf_value *rule = given(stock, "stock_use_rule");
    const wxf_value *coupon = given(given(stock, "coupon_use_rule"), "fixed_normal_coupon");
    int64_t amount, count, budget;

    if (!given_int(coupon, "coupon_amount", &amount) || !given_int(rule, "max_coupons", &count) ||
        !given_int(rule, "max_amount", &budget)) {
        return true;
    }
    /* The product of two integers of 53 bits may not fit into 64. */
    if (amount > 0 && count > 0 && amount > WXF_INTEGER_MAX / count) {
        add(more, ", %lld × %lld, which is too much for any budget", (long long)amount, (long long)count);
        return false;
    }
    add(more, " = %lld × %lld = %lld fen, it is %lld", (long long)amount, (long long)count, (long long)(amount * count),
        (long long)budget);
    return amount * count == budget;
}

static bool keeps_day_budget(const wxf_value *rule, detail *more)
{
    int64_t all, day;

    if (!given_int(rule, "max_amount", &all) || !given_int(rule, "max_amount_by_day", &day)) {
        return true;
    }
    add(more, ", %lld fen, it is %lld", (long long)all, (long long)day);
    return day <= all;
}

static bool keeps_user_limit(const wxf_value *rule, detail *more)
{
    int64_t all, user;

    if (!given_int(rule, "max_coupons", &all) || !given_int(rule, "max_coupons_per_user", &user)) {
        return true;
    }
    add(more, ", %lld, it is %lld", (long long)all, (long long)user);
    return user <= all;
}

/* The FAQ asks for a difference of 0.01 yuan, but the sample of the same page has none: so much is left to WeChat Pay. */
static bool keeps_threshold(const wxf_value *coupon, detail *more)
{
    int64_t amount, threshold;

    if (!given_int(coupon, "coupon_amount", &amount) || !given_int(coupon, "transaction_minimum", &threshold)) {
        return true;
    }
    add(more, ", %lld fen, it is %lld", (long long)amount, (long long)threshold);
    return threshold >= amount;
}

/* CFT, the balance, is the only documented method that is no card of a bank. */
static bool keeps_limit_card(const wxf_value *rule, detail *more)
{
    const wxf_value *methods = given(rule, "limit_pay");

    if (given(rule, "limit_card") == NULL) {
        return true;
    }
    if (methods == NULL || methods->as.items.count == 0) {
        add(more, ", which is not given");
        return false;
    }
    for (size_t i = 0; i < methods->as.items.count; i++) {
        const wxf_value *method = &methods->as.items.at[i];

        if (method->kind != WXF_VALUE_STR || !wxf_str_eq(method->as.text, WXF_STR("CFT"))) {
            return true;
        }
    }
    add(more, ", CFT is the balance");
    return false;
}

/* A mini program needs that field. */
static bool has_for_program(const wxf_value *pattern, const char *name)
{
    return !is_enum(given(pattern, "jump_target"), WXF_ENUM_JumpTarget, "MINI_PROGRAM") || given(pattern, name) != NULL;
}

static bool keeps_program(const wxf_value *pattern, detail *more)
{
    (void)more;
    return has_for_program(pattern, "mini_program_appid");
}

static bool keeps_program_path(const wxf_value *pattern, detail *more)
{
    (void)more;
    return has_for_program(pattern, "mini_program_path");
}

static bool keeps_creation(const wxf_value *request, detail *more)
{
    wxf_time start, end;

    (void)more;
    return !given_time(request, "create_start_time", &start) || !given_time(request, "create_end_time", &end) ||
           compare_times(end, start) >= 0;
}

/*
 * 三选一, say the older pages; the newer ones let the creator win over those who
 * accept, and samples have none. No page has all three. An empty text counts as none.
 */
static bool keeps_filters(const wxf_value *request, detail *more)
{
    static const char *const filters[] = { "creator_mchid", "sender_mchid", "available_mchid" };
    size_t count = 0;

    (void)more;
    for (size_t i = 0; i < sizeof filters / sizeof filters[0]; i++) {
        const wxf_value *value = given(request, filters[i]);

        count += value != NULL && value->as.text.len > 0 ? 1 : 0;
    }
    return count < sizeof filters / sizeof filters[0];
}

static bool keeps_goods(const wxf_value *request, detail *more)
{
    const wxf_value *add_list = given(request, "add_goods_id_list"), *remove = given(request, "delete_goods_id_list");

    (void)more;
    return (add_list != NULL && add_list->as.items.count > 0) || (remove != NULL && remove->as.items.count > 0);
}

/* The fault of a field that may lie deeper: "stock_use_rule.max_amount". */
static wxf_code fail_at(const char *field, const wxf_path *path, wxf_fault *fault, const char *word, const char *says, const detail *more)
{
    const char *dot = strchr(field, '.');
    wxf_path inner = { path, wxf_str_from(field), 0 };

    if (dot != NULL) {
        inner.name.len = (size_t)(dot - field);
        return fail_at(dot + 1, &inner, fault, word, says, more);
    }
    return wxf_fault_business(fault, field[0] == '\0' ? path : &inner, word, "%s%s", says, more->text);
}

wxf_code wxf_rules_check_object(const wxf_value *object, const wxf_path *path, wxf_fault *fault)
{
    static const struct {
        wxf_type_id type;
        const char *word, *at, *says;
        bool (*keeps)(const wxf_value *object, detail *more);
    } rules[] = {
#define FORMAT(format, name, word, says)
#define RULE(type, name, word, at, says) { WXF_TYPE_##type, word, at, says, keeps_##name },
#include "rules.def"
#undef FORMAT
#undef RULE
    };

    for (size_t i = 0; i < sizeof rules / sizeof rules[0]; i++) {
        detail more = { "" };

        if (object->type == wxf_type_of(rules[i].type) && !rules[i].keeps(object, &more)) {
            return fail_at(rules[i].at, path, fault, rules[i].word, rules[i].says, &more);
        }
    }
    return WXF_OK;
}
