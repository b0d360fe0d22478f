#include "json_scan.h"
#include "json.h"

#include <stdint.h>
#include <stdlib.h>

typedef struct scan {
    wxf_str text;
    size_t at, values;
    const wxf_json_limits *limits;
    wxf_json_numbers *numbers;
    wxf_fault *fault;
} scan;

static wxf_code scan_value(scan *s, const wxf_path *path, size_t depth);

static wxf_code refuse(scan *s, const wxf_path *path, const char *rule, const char *what)
{
    return wxf_fault_at(s->fault, WXF_E_JSON, path, rule, "%s, at byte %zu", what, s->at);
}

/* The next byte; -1 at the end. */
static int peek(const scan *s)
{
    return s->at < s->text.len ? (unsigned char)s->text.ptr[s->at] : -1;
}

static void skip_blanks(scan *s)
{
    while (peek(s) == ' ' || peek(s) == '\t' || peek(s) == '\r' || peek(s) == '\n') {
        s->at++;
    }
}

/* Four hexadecimal digits; -1 if they are not there. */
static int take_hex(scan *s)
{
    int value = 0;

    for (int i = 0; i < 4; i++, s->at++) {
        int c = peek(s), digit;

        if (c >= '0' && c <= '9') {
            digit = c - '0';
        } else {
            c |= 0x20;
            if (c < 'a' || c > 'f') {
                return -1;
            }
            digit = c - 'a' + 10;
        }
        value = value * 16 + digit;
    }
    return value;
}

/* Behind the backslash. */
static wxf_code scan_escape(scan *s, const wxf_path *path)
{
    int c = peek(s), unit;

    if (c != 'u') {
        if (c != '"' && c != '\\' && c != '/' && c != 'b' && c != 'f' && c != 'n' && c != 'r' && c != 't') {
            return refuse(s, path, "json", "not JSON: an escape that there is not");
        }
        s->at++;
        return WXF_OK;
    }
    s->at++;
    unit = take_hex(s);
    if (unit < 0) {
        return refuse(s, path, "json", "not JSON: \\u without four hexadecimal digits");
    }
    if (unit == 0) {
        return refuse(s, path, "nul", "a NUL (\\u0000) in a string");
    }
    if (unit >= 0xDC00 && unit <= 0xDFFF) {
        return refuse(s, path, "utf8", "half of a surrogate pair");
    }
    if (unit >= 0xD800 && unit <= 0xDBFF) {
        if (peek(s) != '\\' || (s->at++, peek(s) != 'u')) {
            return refuse(s, path, "utf8", "half of a surrogate pair");
        }
        s->at++;
        unit = take_hex(s);
        if (unit < 0xDC00 || unit > 0xDFFF) {
            return refuse(s, path, "utf8", "half of a surrogate pair");
        }
    }
    return WXF_OK;
}

/* A character of ASCII that means nothing in a string. */
static bool is_plain(unsigned char c)
{
    return c >= 0x20 && c < 0x80 && c != '"' && c != '\\';
}

/* Behind the opening quote; *raw, if wanted, becomes what is between the quotes, escapes and all. */
static wxf_code scan_string(scan *s, const wxf_path *path, wxf_str *raw)
{
    size_t start = s->at;

    for (;;) {
        wxf_code code;
        size_t len;
        int c;

        /* Most of it. */
        while (s->at < s->text.len && is_plain((unsigned char)s->text.ptr[s->at])) {
            s->at++;
        }
        c = peek(s);
        if (c < 0) {
            return refuse(s, path, "json", "not JSON: the text ends within a string");
        }
        if (c == '"') {
            break;
        }
        if (c < 0x20) {
            return refuse(s, path, "json", "not JSON: a control character in a string");
        }
        if (c == '\\') {
            s->at++;
            code = scan_escape(s, path);
            if (code != WXF_OK) {
                return code;
            }
            continue;
        }
        len = wxf_utf8_length((wxf_str){ s->text.ptr + s->at, s->text.len - s->at });
        if (len == 0) {
            return refuse(s, path, "utf8", "invalid UTF-8");
        }
        s->at += len;
    }
    if (raw != NULL) {
        *raw = (wxf_str){ s->text.ptr + start, s->at - start };
    }
    s->at++;
    return WXF_OK;
}

static bool take_digits(scan *s)
{
    size_t start = s->at;

    while (peek(s) >= '0' && peek(s) <= '9') {
        s->at++;
    }
    return s->at > start;
}

static bool keep_number(wxf_json_numbers *numbers, wxf_str text)
{
    if (numbers->count == numbers->room) {
        size_t room = numbers->room == 0 ? 64 : numbers->room * 2;
        wxf_str *more = room > SIZE_MAX / sizeof *more ? NULL : realloc(numbers->at, room * sizeof *more);

        if (more == NULL) {
            return false;
        }
        numbers->at = more;
        numbers->room = room;
    }
    numbers->at[numbers->count++] = text;
    return true;
}

static wxf_code scan_number(scan *s, const wxf_path *path)
{
    size_t start = s->at;
    bool ok;

    if (peek(s) == '-') {
        s->at++;
    }
    if (peek(s) == '0') {
        s->at++;
        ok = true;
    } else {
        ok = take_digits(s);
    }
    if (ok && peek(s) == '.') {
        s->at++;
        ok = take_digits(s);
    }
    if (ok && (peek(s) == 'e' || peek(s) == 'E')) {
        s->at++;
        if (peek(s) == '+' || peek(s) == '-') {
            s->at++;
        }
        ok = take_digits(s);
    }
    if (!ok) {
        return refuse(s, path, "json", "not JSON: a number that is not complete");
    }
    if (s->at - start > WXF_JSON_NUMBER_MAX) {
        return refuse(s, path, "number", "a number that is too long");
    }
    return keep_number(s->numbers, (wxf_str){ s->text.ptr + start, s->at - start }) ? WXF_OK : wxf_fault_memory(s->fault);
}

static wxf_code scan_word(scan *s, const wxf_path *path, wxf_str word)
{
    if (!wxf_str_starts((wxf_str){ s->text.ptr + s->at, s->text.len - s->at }, word)) {
        return refuse(s, path, "json", "not JSON: no value");
    }
    s->at += word.len;
    return WXF_OK;
}

/* Behind a value in a list or object: true if another one follows, *done if it ends here. */
static bool take_separator(scan *s, int end, bool *done)
{
    skip_blanks(s);
    *done = peek(s) == end;
    if (*done || peek(s) == ',') {
        s->at++;
        return true;
    }
    return false;
}

static wxf_code scan_list(scan *s, const wxf_path *path, size_t depth)
{
    wxf_path item = { path, { NULL, 0 }, 0 };
    bool done;

    skip_blanks(s);
    if (peek(s) == ']') {
        s->at++;
        return WXF_OK;
    }
    do {
        wxf_code code;

        skip_blanks(s);
        code = scan_value(s, &item, depth);
        if (code != WXF_OK) {
            return code;
        }
        if (!take_separator(s, ']', &done)) {
            return refuse(s, path, "json", "not JSON: neither , nor ] follows");
        }
        item.index++;
    } while (!done);
    return WXF_OK;
}

static wxf_code scan_object(scan *s, const wxf_path *path, size_t depth)
{
    bool done;

    skip_blanks(s);
    if (peek(s) == '}') {
        s->at++;
        return WXF_OK;
    }
    do {
        wxf_path member = { path, { "", 0 }, 0 };
        wxf_code code;

        skip_blanks(s);
        if (peek(s) != '"') {
            return refuse(s, path, "json", "not JSON: no name");
        }
        s->at++;
        code = scan_string(s, path, &member.name);
        if (code != WXF_OK) {
            return code;
        }
        skip_blanks(s);
        if (peek(s) != ':') {
            return refuse(s, &member, "json", "not JSON: no : follows the name");
        }
        s->at++;
        skip_blanks(s);
        code = scan_value(s, &member, depth);
        if (code != WXF_OK) {
            return code;
        }
        if (!take_separator(s, '}', &done)) {
            return refuse(s, path, "json", "not JSON: neither , nor } follows");
        }
    } while (!done);
    return WXF_OK;
}

static wxf_code scan_value(scan *s, const wxf_path *path, size_t depth)
{
    int c = peek(s);

    if (++s->values > s->limits->values) {
        return wxf_fault_at(s->fault, WXF_E_JSON, path, "limit", "more than %zu values", s->limits->values);
    }
    switch (c) {
    case '{':
    case '[':
        if (depth >= s->limits->depth || depth >= WXF_JSON_DEPTH_MAX) {
            return refuse(s, path, "limit", "nested too deeply");
        }
        s->at++;
        return c == '{' ? scan_object(s, path, depth + 1) : scan_list(s, path, depth + 1);
    case '"':
        s->at++;
        return scan_string(s, path, NULL);
    case 't':
        return scan_word(s, path, WXF_STR("true"));
    case 'f':
        return scan_word(s, path, WXF_STR("false"));
    case 'n':
        return scan_word(s, path, WXF_STR("null"));
    default:
        if (c == '-' || (c >= '0' && c <= '9')) {
            return scan_number(s, path);
        }
        return refuse(s, path, "json", c < 0 ? "not JSON: the text ends where a value should be" : "not JSON: no value");
    }
}

wxf_code wxf_json_scan(wxf_str text, const wxf_json_limits *limits, wxf_json_numbers *numbers, wxf_fault *fault)
{
    scan s = { text, 0, 0, limits, numbers, fault };
    wxf_code code;

    *numbers = (wxf_json_numbers){ NULL, 0, 0 };
    if (text.len > limits->bytes) {
        return wxf_fault_at(fault, WXF_E_JSON, NULL, "limit", "%zu bytes are more than the limit of %zu", text.len, limits->bytes);
    }
    if (text.len == 0) {
        return wxf_fault_at(fault, WXF_E_JSON, NULL, "json", "not JSON: empty text");
    }
    if (wxf_str_starts(text, WXF_STR("\xEF\xBB\xBF"))) {
        return wxf_fault_at(fault, WXF_E_JSON, NULL, "json", "not JSON: it begins with a byte order mark");
    }
    skip_blanks(&s);
    code = scan_value(&s, NULL, 0);
    if (code != WXF_OK) {
        return code;
    }
    skip_blanks(&s);
    return s.at == text.len ? WXF_OK : refuse(&s, NULL, "json", "something follows the JSON value");
}
