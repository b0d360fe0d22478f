/*
 * Fuzzes what is read character by character: URLs, templates, headers and
 * times. The first byte of an input chooses:
 *
 *   0  the rest is a URL; libcurl reads it, too, and must see the same host
 *   1  a template, a line feed, and what its variables stand for
 *   2  a time
 *   3  the name of a header, a line feed, and its value
 *
 * replay.c runs it on files.
 */
#include "headers.h"
#include "require.h"
#include "rfc3339.h"
#include "uri.h"
#include "verifier.h"

#include <curl/curl.h>
#include <string.h>

static void check_message(wxf_code code, const wxf_error *err)
{
    REQUIRE(err->code == code);
    REQUIRE(memchr(err->message, '\0', sizeof err->message) != NULL);
    REQUIRE(wxf_utf8_count(wxf_str_from(err->message)) != SIZE_MAX);
}

/* ---- URLs -------------------------------------------------------------------- */

static char *part_of(CURLU *url, CURLUPart part)
{
    char *text = NULL;

    return curl_url_get(url, part, &text, CURLU_DEFAULT_PORT) == CURLUE_OK ? text : NULL;
}

/* The host that we allow is the host that would be asked. */
static void check_host(wxf_str text, const wxf_url *ours)
{
    CURLU *theirs = curl_url();
    char *copy = wxf_strdup(text), port[8];

    REQUIRE(theirs != NULL && copy != NULL);
    if (curl_url_set(theirs, CURLUPART_URL, copy, CURLU_PATH_AS_IS) == CURLUE_OK) {
        char *host = part_of(theirs, CURLUPART_HOST), *number = part_of(theirs, CURLUPART_PORT);
        char *user = part_of(theirs, CURLUPART_USER), *password = part_of(theirs, CURLUPART_PASSWORD);

        REQUIRE(host != NULL && wxf_host_is_wechat(ours->host) == wxf_host_is_wechat(wxf_str_from(host)));
        REQUIRE(!wxf_host_is_wechat(ours->host) || wxf_str_ieq(ours->host, wxf_str_from(host)));
        snprintf(port, sizeof port, "%u", ours->port);
        REQUIRE(number != NULL && strcmp(number, port) == 0);
        REQUIRE(user == NULL && password == NULL);
        curl_free(host);
        curl_free(number);
        curl_free(user);
        curl_free(password);
    }
    free(copy);
    curl_url_cleanup(theirs);
}

static void fuzz_url(wxf_str text)
{
    wxf_error err;
    wxf_url url;
    wxf_code code;

    wxf_error_clear(&err);
    code = wxf_url_parse(text, &url, &err);
    check_message(code, &err);
    if (code == WXF_OK) {
        REQUIRE(wxf_url_is_absolute(text));
        REQUIRE(wxf_url_same_origin(&url, &url));
        REQUIRE(url.port > 0 && url.port <= 65535 && url.host.len > 0);
        REQUIRE(url.target.ptr + url.target.len == text.ptr + text.len);
        check_host(text, &url);
        (void)wxf_answer_signing(WXF_STR("GET"), url.host, url.target);
        REQUIRE(wxf_answer_signing(WXF_STR("POST"), url.host, url.target) == WXF_SIGNED_ALWAYS);
    }
}

/* ---- templates --------------------------------------------------------------- */

static wxf_var value_of(void *context, wxf_str name, wxf_buf *value, wxf_error *err)
{
    const wxf_str *values = context;

    if (name.ptr[0] == 'n') {
        return WXF_VAR_NULL;
    }
    if (name.ptr[0] == 'a') {
        return WXF_VAR_ABSENT;
    }
    if (!wxf_buf_add_str(value, *values)) {
        wxf_fail_memory(err);
        return WXF_VAR_BAD;
    }
    return WXF_VAR_SET;
}

static wxf_str take_line(wxf_str *rest)
{
    const char *end = rest->len == 0 ? NULL : memchr(rest->ptr, '\n', rest->len);
    size_t len = end == NULL ? rest->len : (size_t)(end - rest->ptr);
    wxf_str line = { rest->ptr, len };

    *rest = (wxf_str){ rest->ptr + len + (end != NULL), rest->len - len - (end != NULL) };
    return line;
}

/* Segments of the path that are dots, percent-encoded or not. */
static size_t count_dots(wxf_str text)
{
    size_t count = 0;

    for (size_t start = 0, at = 0; at <= text.len; at++) {
        if (at == text.len || strchr("/?#", text.ptr[at]) != NULL) {
            int len = 0;
            char *segment = curl_easy_unescape(NULL, text.ptr + start, (int)(at - start), &len);

            REQUIRE(segment != NULL || at == start);
            count += at > start && (wxf_str_eq((wxf_str){ segment, (size_t)len }, WXF_STR(".")) ||
                                    wxf_str_eq((wxf_str){ segment, (size_t)len }, WXF_STR("..")))
                         ? 1
                         : 0;
            curl_free(segment);
            start = at + 1;
            if (at < text.len && text.ptr[at] != '/') {
                break;
            }
        }
    }
    return count;
}

static void fuzz_template(wxf_str input)
{
    wxf_str text = take_line(&input);
    wxf_buf out = WXF_BUF_INIT, segment = WXF_BUF_INIT;
    wxf_error err;
    wxf_code code;

    wxf_error_clear(&err);
    REQUIRE(wxf_buf_add_cstr(&out, "/"));
    code = wxf_uri_expand(text, value_of, &input, &out, &err);
    check_message(code, &err);
    if (code == WXF_OK) {
        wxf_str path = { out.data + 1, out.len - 1 };

        for (size_t i = 0; i < path.len; i++) {
            REQUIRE(path.ptr[i] > ' ' && path.ptr[i] < 0x7F && strchr("{}\"<>\\^`|", path.ptr[i]) == NULL);
        }
        REQUIRE(memchr(text.ptr, '.', text.len) != NULL || memchr(text.ptr, '%', text.len) != NULL || count_dots(path) == 0);
    }
    REQUIRE(text.len == 0 || wxf_uri_add_segment(&segment, text));
    wxf_buf_free(&segment);
    wxf_buf_free(&out);
}

/* ---- times and headers ------------------------------------------------------- */

static void fuzz_time(wxf_str text)
{
    wxf_time time, again;
    wxf_buf out = WXF_BUF_INIT;

    (void)wxf_date_is_valid(text);
    if (wxf_time_read(text, &time)) {
        time.nanoseconds -= time.nanoseconds % 1000000;
        /* A leap second at the very end is in the year 10000. */
        if (wxf_time_write(&out, time)) {
            REQUIRE(wxf_time_read(wxf_buf_str(&out), &again));
            REQUIRE(time.seconds == again.seconds && time.nanoseconds == again.nanoseconds && time.offset == again.offset);
        } else {
            REQUIRE(wxf_str_starts(text, WXF_STR("9999-12-31")));
        }
    }
    wxf_buf_free(&out);
}

static void fuzz_header(wxf_str input)
{
    wxf_str name = take_line(&input);
    wxf_headers headers = WXF_HEADERS_INIT;
    wxf_error err;
    wxf_code code;

    wxf_error_clear(&err);
    code = wxf_header_check(name, input, &err);
    check_message(code, &err);
    if (code == WXF_OK) {
        wxf_str found;

        REQUIRE(wxf_headers_set(&headers, name, input) && wxf_headers_set(&headers, name, input));
        found = wxf_headers_get(&headers, name);
        REQUIRE(headers.count == 1 && wxf_str_eq(found, wxf_str_trim(input)));
        REQUIRE(strpbrk(found.ptr, "\r\n") == NULL);
    }
    wxf_headers_free(&headers);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static void (*const ways[])(wxf_str input) = { fuzz_url, fuzz_template, fuzz_time, fuzz_header };

    if (size > 0) {
        ways[data[0] % 4]((wxf_str){ (const char *)data + 1, size - 1 });
    }
    return 0;
}
