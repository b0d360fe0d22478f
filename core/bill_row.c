#include "bill_row.h"

#include <string.h>

typedef struct known_column {
    const char *heading; /* without the unit */
    wxf_bill_kind kind;
} known_column;

static const known_column columns[WXF_BILL_KNOWN_COLUMNS] = {
    [WXF_BILL_STOCK_ID] = { "批次id", WXF_BILL_TEXT },
    [WXF_BILL_COUPON_ID] = { "优惠id", WXF_BILL_TEXT },
    [WXF_BILL_COUPON_TYPE] = { "优惠类型", WXF_BILL_TEXT },
    [WXF_BILL_DISCOUNT_AMOUNT] = { "优惠金额", WXF_BILL_FEN },
    [WXF_BILL_ORDER_AMOUNT] = { "订单总金额", WXF_BILL_FEN },
    [WXF_BILL_TRADE_TYPE] = { "交易类型", WXF_BILL_TEXT },
    [WXF_BILL_TRANSACTION_ID] = { "支付单号", WXF_BILL_TEXT },
    [WXF_BILL_TRADE_TIME] = { "消耗时间", WXF_BILL_TIME },
    [WXF_BILL_MCHID] = { "消耗商户号", WXF_BILL_TEXT },
    [WXF_BILL_DEVICE_ID] = { "设备号", WXF_BILL_TEXT },
    [WXF_BILL_BANK_SERIAL] = { "银行流水号", WXF_BILL_TEXT },
    [WXF_BILL_GOODS] = { "单品信息", WXF_BILL_TEXT },
    [WXF_BILL_COMBINED] = { "是否合单订单", WXF_BILL_YES_NO },
    [WXF_BILL_COMBINED_TRANSACTION_ID] = { "微信支付合单单号", WXF_BILL_TEXT },
    [WXF_BILL_COMBINED_DISCOUNT_AMOUNT] = { "合单优惠总金额", WXF_BILL_FEN },
    [WXF_BILL_COMBINED_ORDER_AMOUNT] = { "合单订单总金额", WXF_BILL_FEN },
};

/* ---- records ------------------------------------------------------------ */

void wxf_bill_rows_free(wxf_bill_rows *rows)
{
    wxf_buf_free(&rows->text);
    memset(rows, 0, sizeof *rows);
}

static void begin_record(wxf_bill_rows *rows)
{
    wxf_buf_clear(&rows->text);
    rows->count = 0;
    rows->quoted = rows->closed = rows->was_quoted = rows->whole = false;
    rows->line = rows->lines + 1;
}

static size_t field_start(const wxf_bill_rows *rows)
{
    return rows->count == 0 ? 0 : rows->ends[rows->count - 1];
}

static wxf_code end_field(wxf_bill_rows *rows, wxf_error *err)
{
    if (rows->count == WXF_BILL_COLUMNS_MAX) {
        return wxf_fail(err, WXF_E_MALFORMED, "line %zu has more than %d columns", rows->line, WXF_BILL_COLUMNS_MAX);
    }
    rows->ends[rows->count++] = rows->text.len;
    rows->closed = rows->was_quoted = false;
    return WXF_OK;
}

static wxf_code end_record(wxf_bill_rows *rows, wxf_error *err)
{
    /* The first half of CR LF, unless it was quoted. */
    if (!rows->was_quoted && rows->text.len > field_start(rows) && rows->text.data[rows->text.len - 1] == '\r') {
        rows->text.data[--rows->text.len] = '\0';
    }
    rows->whole = true;
    return end_field(rows, err);
}

static wxf_code add_byte(wxf_bill_rows *rows, char c, wxf_error *err)
{
    if (rows->text.len >= WXF_BILL_RECORD_MAX) {
        return wxf_fail(err, WXF_E_MALFORMED, "line %zu is longer than %d bytes", rows->line, WXF_BILL_RECORD_MAX);
    }
    return wxf_buf_add_char(&rows->text, c) ? WXF_OK : wxf_fail_memory(err);
}

/* Does the field begin here? A backtick before a quote is as good as one behind it. */
static bool is_at_start(const wxf_bill_rows *rows)
{
    size_t start = field_start(rows);

    return rows->text.len == start || (rows->text.len == start + 1 && rows->text.data[start] == '`' && !rows->was_quoted);
}

static wxf_code take_byte(wxf_bill_rows *rows, char c, wxf_error *err)
{
    if (c == '\n') {
        rows->lines++;
    }
    if (rows->quoted) {
        rows->closed = c == '"';
        rows->quoted = !rows->closed;
        return rows->closed ? WXF_OK : add_byte(rows, c, err);
    }
    if (c == ',') {
        return end_field(rows, err);
    }
    if (c == '\n') {
        return end_record(rows, err);
    }
    if (rows->closed && c == '"') {
        /* Two quotes are one that is meant. */
        rows->closed = false;
        rows->quoted = true;
        return add_byte(rows, c, err);
    }
    if (rows->closed && c != '\r') {
        return wxf_fail(err, WXF_E_MALFORMED, "line %zu, column %zu: there is text behind the closing quote", rows->line,
                        rows->count + 1);
    }
    if (c == '"' && is_at_start(rows)) {
        rows->quoted = rows->was_quoted = true;
        return WXF_OK;
    }
    return rows->closed ? WXF_OK : add_byte(rows, c, err);
}

static const char mark[] = "\xEF\xBB\xBF";

/* What was seen of it was no mark, but text. */
static wxf_code take_part_of_mark(wxf_bill_rows *rows, wxf_error *err)
{
    wxf_code code = WXF_OK;

    for (int i = 0; code == WXF_OK && i < rows->bom; i++) {
        code = take_byte(rows, mark[i], err);
    }
    rows->bom = -1;
    return code;
}

/* The mark of UTF-8 may be there or not. */
static wxf_code skip_mark(wxf_bill_rows *rows, char c, bool *skipped, wxf_error *err)
{
    *skipped = false;
    if (rows->bom < 0) {
        return WXF_OK;
    }
    if (c == mark[rows->bom]) {
        *skipped = true;
        rows->bom = rows->bom == 2 ? -1 : rows->bom + 1;
        return WXF_OK;
    }
    return take_part_of_mark(rows, err);
}

wxf_code wxf_bill_rows_feed(wxf_bill_rows *rows, wxf_str bytes, size_t *used, bool *whole, wxf_error *err)
{
    wxf_code code = WXF_OK;

    *whole = false;
    *used = 0;
    if (rows->whole || rows->line == 0) {
        begin_record(rows);
    }
    while (code == WXF_OK && !rows->whole && *used < bytes.len) {
        char c = bytes.ptr[(*used)++];
        bool skipped;

        code = skip_mark(rows, c, &skipped, err);
        if (code == WXF_OK && !skipped) {
            code = take_byte(rows, c, err);
        }
    }
    *whole = code == WXF_OK && rows->whole;
    return code;
}

wxf_code wxf_bill_rows_end(wxf_bill_rows *rows, bool *whole, wxf_error *err)
{
    wxf_code code = WXF_OK;

    *whole = false;
    if (rows->whole || rows->line == 0) {
        begin_record(rows);
    }
    code = take_part_of_mark(rows, err);
    if (code != WXF_OK) {
        return code;
    }
    if (rows->quoted) {
        return wxf_fail(err, WXF_E_MALFORMED, "line %zu, column %zu: the bill ends inside quotes", rows->line, rows->count + 1);
    }
    if (rows->text.len > 0 || rows->count > 0 || rows->closed) {
        code = end_record(rows, err);
        *whole = code == WXF_OK;
    }
    return code;
}

wxf_str wxf_bill_rows_field(const wxf_bill_rows *rows, size_t index)
{
    size_t start = index == 0 ? 0 : rows->ends[index - 1];
    wxf_str field = { wxf_buf_cstr(&rows->text) + start, rows->ends[index] - start };

    if (field.len > 0 && field.ptr[0] == '`') {
        field = (wxf_str){ field.ptr + 1, field.len - 1 };
    }
    return field;
}

bool wxf_bill_rows_blank(const wxf_bill_rows *rows)
{
    return rows->count == 0 || (rows->count == 1 && wxf_str_trim(wxf_bill_rows_field(rows, 0)).len == 0);
}

/* ---- columns ------------------------------------------------------------ */

static wxf_str without(wxf_str text, wxf_str ending)
{
    if (text.len >= ending.len && memcmp(text.ptr + text.len - ending.len, ending.ptr, ending.len) == 0) {
        text.len -= ending.len;
    }
    return text;
}

wxf_bill_column wxf_bill_column_named(wxf_str heading)
{
    heading = wxf_str_trim(heading);
    heading = without(without(heading, WXF_STR("（元）")), WXF_STR("(元)"));
    for (int i = 0; i < WXF_BILL_KNOWN_COLUMNS; i++) {
        if (wxf_str_eq(heading, wxf_str_from(columns[i].heading))) {
            return (wxf_bill_column)i;
        }
    }
    return WXF_BILL_KNOWN_COLUMNS;
}

wxf_bill_kind wxf_bill_column_kind(wxf_bill_column column)
{
    return columns[column].kind;
}

bool wxf_bill_is_summary(wxf_str first_field)
{
    return wxf_str_eq(wxf_str_trim(first_field), WXF_STR("总条数"));
}

/* ---- values ------------------------------------------------------------- */

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Below what a double holds exactly, so that no JSON on the way changes it. */
static bool add_digit(int64_t *number, char c)
{
    *number = *number * 10 + (c - '0');
    return *number <= ((int64_t)1 << 53) - 1;
}

bool wxf_bill_count(wxf_str text, int64_t *count)
{
    *count = 0;
    for (size_t i = 0; i < text.len; i++) {
        if (!is_digit(text.ptr[i]) || !add_digit(count, text.ptr[i])) {
            return false;
        }
    }
    return text.len > 0;
}

bool wxf_bill_fen(wxf_str yuan, int64_t *fen)
{
    bool negative = yuan.len > 0 && yuan.ptr[0] == '-';
    size_t i = negative ? 1 : 0, start = i;
    int decimals = 0;

    *fen = 0;
    for (; i < yuan.len && is_digit(yuan.ptr[i]); i++) {
        if (!add_digit(fen, yuan.ptr[i])) {
            return false;
        }
    }
    if (i == start || (i < yuan.len && (yuan.ptr[i] != '.' || i + 1 == yuan.len))) {
        return false;
    }
    for (i++; i < yuan.len; i++) {
        if (!is_digit(yuan.ptr[i]) || (decimals >= 2 && yuan.ptr[i] != '0') ||
            (decimals < 2 && !add_digit(fen, yuan.ptr[i]))) {
            return false;
        }
        decimals++;
    }
    for (; decimals < 2; decimals++) {
        if (!add_digit(fen, '0')) {
            return false;
        }
    }
    *fen = negative ? -*fen : *fen;
    return true;
}

static int number_at(wxf_str text, size_t at, size_t len)
{
    int number = 0;

    for (size_t i = 0; i < len; i++) {
        number = number * 10 + (text.ptr[at + i] - '0');
    }
    return number;
}

bool wxf_bill_is_time(wxf_str text)
{
    static const char shape[] = "0000-00-00 00:00:00";
    static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    int year, month, day;

    if (text.len != sizeof shape - 1) {
        return false;
    }
    for (size_t i = 0; i < text.len; i++) {
        if (shape[i] == '0' ? !is_digit(text.ptr[i]) : text.ptr[i] != shape[i]) {
            return false;
        }
    }
    year = number_at(text, 0, 4);
    month = number_at(text, 5, 2);
    day = number_at(text, 8, 2);
    if (month < 1 || month > 12 || day < 1) {
        return false;
    }
    return day <= days[month - 1] + (month == 2 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 1 : 0) &&
           number_at(text, 11, 2) < 24 && number_at(text, 14, 2) < 60 && number_at(text, 17, 2) < 60;
}
