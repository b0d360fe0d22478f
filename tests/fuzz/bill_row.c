/*
 * Fuzzes the rows of bills. The first byte of an input is how many bytes are
 * fed at a time. Checked of every input, besides that nothing breaks:
 *
 *   - records do not depend on the parts that bytes come in;
 *   - written again, every field in quotes, they are read the same;
 *   - an amount, a time, a count is what it looks like, or refused.
 *
 * replay.c runs it on files.
 */
#include "bill_row.h"
#include "require.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What was read: fields behind their lengths, records behind their counts and lines. */
typedef struct reading {
    wxf_buf all;    /* as they are */
    wxf_buf quoted; /* as CSV */
    size_t records;
    wxf_error err;
} reading;

static wxf_str raw(const wxf_bill_rows *rows, size_t index)
{
    size_t start = index == 0 ? 0 : rows->ends[index - 1];

    REQUIRE(rows->ends[index] >= start && rows->ends[index] <= rows->text.len);
    return (wxf_str){ wxf_buf_cstr(&rows->text) + start, rows->ends[index] - start };
}

static void check_value(wxf_str field)
{
    wxf_str plain = wxf_str_trim(field);
    char text[64], *end;
    int64_t fen, count, again;

    REQUIRE(wxf_bill_column_named(plain) <= WXF_BILL_KNOWN_COLUMNS);
    if (wxf_bill_fen(plain, &fen)) {
        uint64_t size = fen < 0 ? 0 - (uint64_t)fen : (uint64_t)fen;

        snprintf(text, sizeof text, "%s%llu.%02u", fen < 0 ? "-" : "", (unsigned long long)(size / 100), (unsigned)(size % 100));
        REQUIRE(wxf_bill_fen(wxf_str_from(text), &again) && again == fen);
    }
    if (wxf_bill_count(plain, &count)) {
        REQUIRE(count >= 0 && plain.len > 0);
        snprintf(text, sizeof text, "%.*s", (int)(plain.len < 60 ? plain.len : 60), plain.ptr);
        REQUIRE(plain.len >= 60 || strtoll(text, &end, 10) == count);
    }
    if (wxf_bill_is_time(plain)) {
        int year, month, day, hour, minute, second;

        REQUIRE(plain.len == 19);
        snprintf(text, sizeof text, "%.19s", plain.ptr);
        REQUIRE(sscanf(text, "%d-%d-%d %d:%d:%d", &year, &month, &day, &hour, &minute, &second) == 6);
        REQUIRE(month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour <= 23 && minute <= 59 && second <= 59);
    }
}

static void take(reading *out, const wxf_bill_rows *rows)
{
    out->records++;
    REQUIRE(rows->count >= 1 && rows->count <= WXF_BILL_COLUMNS_MAX && rows->text.len <= WXF_BILL_RECORD_MAX);
    REQUIRE(wxf_buf_addf(&out->all, "[%zu]", rows->count));
    for (size_t i = 0; i < rows->count; i++) {
        wxf_str field = raw(rows, i);

        check_value(wxf_bill_rows_field(rows, i));
        REQUIRE(wxf_buf_addf(&out->all, "%zu:", field.len) && wxf_buf_add_str(&out->all, field));
        REQUIRE(wxf_buf_add_cstr(&out->quoted, i == 0 ? "\"" : ",\""));
        for (size_t j = 0; j < field.len; j++) {
            REQUIRE(wxf_buf_add(&out->quoted, "\"\"", field.ptr[j] == '"' ? 1 : 0) && wxf_buf_add_char(&out->quoted, field.ptr[j]));
        }
        REQUIRE(wxf_buf_add_char(&out->quoted, '"'));
    }
    REQUIRE(wxf_buf_add_char(&out->quoted, '\n'));
    wxf_bill_rows_blank(rows);
    wxf_bill_is_summary(wxf_bill_rows_field(rows, 0));
}

static void read_all(reading *out, wxf_str bytes, size_t step)
{
    wxf_bill_rows rows;
    wxf_code code = WXF_OK;
    bool whole;

    memset(out, 0, sizeof *out);
    memset(&rows, 0, sizeof rows);
    for (size_t at = 0; code == WXF_OK && at < bytes.len;) {
        size_t part = bytes.len - at < step ? bytes.len - at : step, used;

        code = wxf_bill_rows_feed(&rows, (wxf_str){ bytes.ptr + at, part }, &used, &whole, &out->err);
        REQUIRE(used <= part && (used > 0 || code != WXF_OK) && (whole || used == part || code != WXF_OK));
        at += used;
        if (whole) {
            take(out, &rows);
        }
    }
    if (code == WXF_OK) {
        code = wxf_bill_rows_end(&rows, &whole, &out->err);
        if (whole) {
            take(out, &rows);
        }
    }
    REQUIRE(code == WXF_OK || (code == WXF_E_MALFORMED && out->err.code == code && out->err.message[0] != '\0'));
    out->err.code = code;
    wxf_bill_rows_free(&rows);
}

static void free_reading(reading *one)
{
    wxf_buf_free(&one->all);
    wxf_buf_free(&one->quoted);
}

static void require_same(const reading *a, const reading *b)
{
    REQUIRE(a->records == b->records && wxf_str_eq(wxf_buf_str(&a->all), wxf_buf_str(&b->all)));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    wxf_str bytes = { (const char *)data + 1, size - 1 };
    reading whole, parts, again;

    if (size < 2) {
        return 0;
    }
    read_all(&whole, bytes, bytes.len);
    read_all(&parts, bytes, (size_t)data[0] + 1);
    require_same(&whole, &parts);
    REQUIRE(whole.err.code == parts.err.code && (whole.err.code == WXF_OK || strcmp(whole.err.message, parts.err.message) == 0));
    read_all(&again, wxf_buf_str(&whole.quoted), 7);
    REQUIRE(again.err.code == WXF_OK);
    require_same(&whole, &again);
    free_reading(&whole);
    free_reading(&parts);
    free_reading(&again);
    return 0;
}
