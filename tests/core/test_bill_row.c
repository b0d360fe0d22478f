/* Records out of bytes in parts, and the exact reading of amounts and times. */
#include "support.h"

#include "bill_row.h"

#include <string.h>

/* "[a|b][c]", each record in brackets; fed in parts of that size. */
static wxf_code describe(wxf_str text, size_t step, wxf_buf *out, wxf_error *err)
{
    wxf_bill_rows rows;
    wxf_code code = WXF_OK;
    bool whole;

    memset(&rows, 0, sizeof rows);
    for (size_t at = 0; code == WXF_OK && at < text.len;) {
        size_t used = 0, part = text.len - at < step ? text.len - at : step;

        code = wxf_bill_rows_feed(&rows, (wxf_str){ text.ptr + at, part }, &used, &whole, err);
        at += used;
        for (size_t i = 0; code == WXF_OK && whole && i < rows.count; i++) {
            wxf_buf_add_cstr(out, i == 0 ? "[" : "|");
            wxf_buf_add_str(out, wxf_bill_rows_field(&rows, i));
        }
        if (code == WXF_OK && whole) {
            wxf_buf_addf(out, "]%zu", rows.line);
        }
    }
    if (code == WXF_OK) {
        code = wxf_bill_rows_end(&rows, &whole, err);
        for (size_t i = 0; code == WXF_OK && whole && i < rows.count; i++) {
            wxf_buf_add_cstr(out, i == 0 ? "[" : "|");
            wxf_buf_add_str(out, wxf_bill_rows_field(&rows, i));
        }
        if (code == WXF_OK && whole) {
            wxf_buf_addf(out, "]%zu", rows.line);
        }
    }
    wxf_bill_rows_free(&rows);
    return code;
}

static void test_records(void **state)
{
    static const struct { const char *text, *records; } good[] = {
        { "", "" },
        { "a", "[a]1" },
        { "a,b\r\nc,d\r\n", "[a|b]1[c|d]2" },
        { "`a,``b\n,\n", "[a|`b]1[|]2" },
        { "\xEF\xBB\xBF`a\n", "[a]1" },
        { "\xEF\xBBx\n", "[\xEF\xBBx]1" },
        { "\xEF\xBB", "[\xEF\xBB]1" },
        { "\"`a,\"\"b\"\"\",c\r\n", "[a,\"b\"|c]1" },
        { "\"a\r\nb\",c\r\nd", "[a\r\nb|c]1[d]3" },
        { "a\"b,c\n", "[a\"b|c]1" },
        { "\"\",\"\"\r\n", "[|]1" },
        { "\r\n\n", "[]1[]2" },
        { "\"a\"\r\n\"b\"", "[a]1[b]2" },
    };

    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        for (size_t step = 1; step < 8; step++) {
            wxf_buf out = WXF_BUF_INIT;
            wxf_error err;

            assert_int_equal(describe(wxf_str_from(good[i].text), step, &out, &err), WXF_OK);
            assert_string_equal(out.data == NULL ? "" : wxf_buf_cstr(&out), good[i].records);
            wxf_buf_free(&out);
        }
    }
}

static void test_broken_records(void **state)
{
    static const struct { const char *text, *complaint; } bad[] = {
        { "a\nb,\"c", "line 2, column 2: the bill ends inside quotes" },
        { "a\n\"b\"c", "line 2, column 1: there is text behind" },
    };

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        wxf_buf out = WXF_BUF_INIT;
        wxf_error err;

        assert_int_equal(describe(wxf_str_from(bad[i].text), 3, &out, &err), WXF_E_MALFORMED);
        assert_contains(err.message, bad[i].complaint);
        wxf_buf_free(&out);
    }
}

static void test_amounts(void **state)
{
    static const struct { const char *text; int64_t fen; } good[] = {
        { "0", 0 }, { "0.00", 0 }, { "1", 100 }, { "1.2", 120 }, { "1.23", 123 }, { "1.2300", 123 }, { "-0.01", -1 },
        { "0.07", 7 }, { "1.15", 115 }, { "4.35", 435 }, { "90071992547409.91", ((int64_t)1 << 53) - 1 }, { "007.10", 710 },
    };
    static const char *const bad[] = { "", "-", ".", ".5", "5.", "1.005", "1.0.0", "+1", " 1", "1 ", "1,00", "x", "90071992547409.92",
                                       "99999999999999999999999", "1.000000001", "--1", "1e2" };

    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        int64_t fen = -5;

        assert_true(wxf_bill_fen(wxf_str_from(good[i].text), &fen));
        assert_true(fen == good[i].fen);
    }
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        int64_t fen;

        assert_false(wxf_bill_fen(wxf_str_from(bad[i]), &fen));
    }
}

static void test_times_and_columns(void **state)
{
    int64_t count;

    (void)state;
    assert_true(wxf_bill_is_time(WXF_STR("2024-02-29 23:59:59")));
    assert_true(wxf_bill_is_time(WXF_STR("2000-02-29 00:00:00")));
    assert_false(wxf_bill_is_time(WXF_STR("1900-02-29 00:00:00")));
    assert_false(wxf_bill_is_time(WXF_STR("2024-04-31 00:00:00")));
    assert_false(wxf_bill_is_time(WXF_STR("2024-00-01 00:00:00")));
    assert_false(wxf_bill_is_time(WXF_STR("2024-01-00 00:00:00")));
    assert_false(wxf_bill_is_time(WXF_STR("2024-01-01 00:60:00")));
    assert_false(wxf_bill_is_time(WXF_STR("2024-01-01 00:00:60")));
    assert_false(wxf_bill_is_time(WXF_STR("2024-01-01")));
    assert_int_equal(wxf_bill_column_named(WXF_STR("优惠金额（元）")), WXF_BILL_DISCOUNT_AMOUNT);
    assert_int_equal(wxf_bill_column_named(WXF_STR(" 优惠金额(元)")), WXF_BILL_DISCOUNT_AMOUNT);
    assert_int_equal(wxf_bill_column_named(WXF_STR("优惠")), WXF_BILL_KNOWN_COLUMNS);
    assert_int_equal(wxf_bill_column_kind(WXF_BILL_COMBINED), WXF_BILL_YES_NO);
    assert_true(wxf_bill_count(WXF_STR("12"), &count) && count == 12);
    assert_false(wxf_bill_count(WXF_STR(""), &count));
    assert_false(wxf_bill_count(WXF_STR("1x"), &count));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_records),
        cmocka_unit_test(test_broken_records),
        cmocka_unit_test(test_amounts),
        cmocka_unit_test(test_times_and_columns),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
