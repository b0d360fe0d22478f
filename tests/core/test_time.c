/* Times: both documented formats, exactly. */
#include "support.h"

#include "rfc3339.h"

static void reads_both_documented_formats(void **state)
{
    wxf_time time;

    (void)state;
    assert_true(wxf_time_read(WXF_STR("2015-05-20T13:29:35+08:00"), &time));
    assert_int_equal(time.seconds, 1432099775);
    assert_int_equal(time.nanoseconds, 0);
    assert_int_equal(time.offset, 8 * 3600);
    assert_true(wxf_time_read(WXF_STR("2015-05-20T13:29:35.120+08:00"), &time));
    assert_int_equal(time.seconds, 1432099775);
    assert_int_equal(time.nanoseconds, 120000000);
    assert_int_equal(time.offset, 8 * 3600);
}

static void reads_what_else_rfc_3339_allows(void **state)
{
    static const struct {
        const char *text;
        int64_t seconds;
        int32_t nanoseconds, offset;
    } cases[] = {
        { "1970-01-01T00:00:00Z", 0, 0, 0 },
        { "1970-01-01t00:00:00z", 0, 0, 0 },
        { "1969-12-31T23:59:59Z", -1, 0, 0 },
        { "1970-01-01T00:00:00-00:00", 0, 0, 0 },
        { "1970-01-01T00:00:00+23:59", -86340, 0, 86340 },
        { "1970-01-01T00:00:00-05:30", 19800, 0, -19800 },
        { "2000-02-29T12:00:00.5Z", 951825600, 500000000, 0 },
        { "2000-02-29T12:00:00.123456789Z", 951825600, 123456789, 0 },
        { "2000-02-29T12:00:00.1234567899999999Z", 951825600, 123456789, 0 },
        { "2016-12-31T23:59:60Z", 1483228800, 0, 0 },
        { "0000-03-01T00:00:00Z", -62162035200, 0, 0 },
        { "9999-12-31T23:59:59Z", 253402300799, 0, 0 },
        { "2038-01-19T03:14:08Z", 2147483648, 0, 0 },
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        wxf_time time = { -7, -7, -7 };

        if (!wxf_time_read(wxf_str_from(cases[i].text), &time) || time.seconds != cases[i].seconds ||
            time.nanoseconds != cases[i].nanoseconds || time.offset != cases[i].offset) {
            fail_msg("%s: %lld.%09d %d", cases[i].text, (long long)time.seconds, (int)time.nanoseconds, (int)time.offset);
        }
    }
}

static void refuses_everything_else(void **state)
{
    static const char *const cases[] = {
        "", "T", "2015-05-20", "2015-05-20T13:29:35", "2015-05-20 13:29:35+08:00", "2015-05-20T13:29+08:00",
        "20150520132935", "2015-5-20T13:29:35+08:00", "2015-05-20T13:29:35+0800", "2015-05-20T13:29:35+8:00",
        "2015-05-20T13:29:35.+08:00", "2015-05-20T13:29:35,120+08:00", "2015-05-20T13:29:35:120+08:00",
        "2015-05-20T24:00:00+08:00", "2015-05-20T13:60:35+08:00", "2015-05-20T13:29:61+08:00",
        "2015-05-20T13:29:35+24:00", "2015-05-20T13:29:35+08:60", "2015-13-20T13:29:35+08:00",
        "2015-00-20T13:29:35+08:00", "2015-02-29T13:29:35+08:00", "1900-02-29T13:29:35+08:00",
        "2015-04-31T13:29:35+08:00", "2015-05-00T13:29:35+08:00", " 2015-05-20T13:29:35+08:00",
        "2015-05-20T13:29:35+08:00 ", "2015-05-20T13:29:35ZZ", "+2015-05-20T13:29:35Z", "-015-05-20T13:29:35Z",
        "2015-05-20T13:29:35 08:00", "2015-05-20T1\xEF\xBC\x91:29:35Z", "2015-05-20T13:29:35+08", "2015-05-20T13:29:35.1",
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        wxf_time time = { 7, 7, 7 };

        if (wxf_time_read(wxf_str_from(cases[i]), &time) || time.seconds != 7) {
            fail_msg("\"%s\" was read", cases[i]);
        }
    }
    /* A NUL ends nothing. */
    assert_false(wxf_time_read(WXF_STR("2015-05-20T13:29:35Z\0"), &(wxf_time){ 0, 0, 0 }));
}

static void writes_what_it_reads(void **state)
{
    static const char *const cases[] = {
        "2015-05-20T13:29:35+08:00", "2015-05-20T13:29:35.120+08:00", "1970-01-01T00:00:00+00:00", "1969-12-31T23:59:59-05:30",
        "2000-02-29T00:00:00+23:59", "0000-01-01T00:00:00+00:00",    "9999-12-31T23:59:59.999-23:59", "1600-12-31T12:34:56+01:00",
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        wxf_buf out = WXF_BUF_INIT;
        wxf_time time;

        assert_true(wxf_time_read(wxf_str_from(cases[i]), &time));
        assert_true(wxf_time_write(&out, time));
        assert_string_equal(wxf_buf_cstr(&out), cases[i]);
        wxf_buf_free(&out);
    }
}

static void writes_and_reads_every_day(void **state)
{
    (void)state;
    /* 400 years and some, in steps that meet every day of the year and every hour. */
    for (int64_t seconds = -12000000000; seconds < 6000000000; seconds += 86399 * 7) {
        wxf_buf out = WXF_BUF_INIT;
        wxf_time time;

        assert_true(wxf_time_write(&out, (wxf_time){ seconds, 0, 28800 }));
        assert_true(wxf_time_read(wxf_buf_str(&out), &time));
        assert_int_equal(time.seconds, seconds);
        wxf_buf_free(&out);
    }
}

static void refuses_years_without_four_digits(void **state)
{
    wxf_buf out = WXF_BUF_INIT;

    (void)state;
    assert_false(wxf_time_write(&out, (wxf_time){ 253402300800, 0, 0 }));
    assert_false(wxf_time_write(&out, (wxf_time){ -62167219201, 0, 0 }));
    assert_true(wxf_time_write(&out, (wxf_time){ 253402300800, 0, -3600 }));
    assert_false(wxf_time_write(&out, (wxf_time){ INT64_MAX, 0, 28800 }));
    assert_false(wxf_time_write(&out, (wxf_time){ INT64_MIN, 0, -28800 }));
    wxf_buf_free(&out);
}

/* Shanghai before 1901 was 8:05:43 ahead: what is written must be the same moment all the same. */
static void writes_offsets_in_minutes(void **state)
{
    static const int32_t offsets[] = { 29143, -29143, 59, -59, 86399 };

    (void)state;
    for (size_t i = 0; i < sizeof offsets / sizeof offsets[0]; i++) {
        wxf_buf out = WXF_BUF_INIT;
        wxf_time time;

        assert_true(wxf_time_write(&out, (wxf_time){ -2200000000, 0, offsets[i] }));
        assert_true(wxf_time_read(wxf_buf_str(&out), &time));
        assert_int_equal(time.seconds, -2200000000);
        wxf_buf_free(&out);
    }
    assert_false(wxf_time_write(&(wxf_buf){ NULL, 0, 0, false }, (wxf_time){ 0, 0, 86400 }));
}

static void knows_days(void **state)
{
    (void)state;
    assert_true(wxf_date_is_valid(WXF_STR("2025-09-01")));
    assert_true(wxf_date_is_valid(WXF_STR("2024-02-29")));
    assert_false(wxf_date_is_valid(WXF_STR("2025-02-29")));
    assert_false(wxf_date_is_valid(WXF_STR("2025-9-1")));
    assert_false(wxf_date_is_valid(WXF_STR("20250901")));
    assert_false(wxf_date_is_valid(WXF_STR("2025-09-01 ")));
    assert_false(wxf_date_is_valid(WXF_STR("")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_both_documented_formats),
        cmocka_unit_test(reads_what_else_rfc_3339_allows),
        cmocka_unit_test(refuses_everything_else),
        cmocka_unit_test(writes_what_it_reads),
        cmocka_unit_test(writes_and_reads_every_day),
        cmocka_unit_test(refuses_years_without_four_digits),
        cmocka_unit_test(writes_offsets_in_minutes),
        cmocka_unit_test(knows_days),
    };

    return cmocka_run_group_tests_name("time", tests, NULL, NULL);
}
