/*
 * What libcurl tells while it works, for the trace of a transfer. It names what
 * it was given: fields that sign, and the password of a proxy.
 */
#include "transfer_private.h"

#include <string.h>

void wxf_hide_user_info(char *text)
{
    char *start = strstr(text, " '"), *end = strrchr(text, '@'), *scheme; /* the blank: no apostrophe */
    size_t stars;

    if (start == NULL) {
        return;
    }
    start++;
    if (end == NULL || end < start) {
        /* A message that was cut may have lost the @, and then the closing quote, too. */
        if (strchr(start + 1, '\'') != NULL) {
            return;
        }
        end = start + strlen(start);
    }
    scheme = strstr(start, "://");
    start = scheme != NULL && scheme + 3 <= end ? scheme + 3 : start + 1;
    stars = end - start < 3 ? (size_t)(end - start) : 3;
    memset(start, '*', stars);
    memmove(start + stars, end, strlen(end) + 1);
}

static void trace_line(wxf_buf *trace, const char *prefix, wxf_str line)
{
    static const char *const masked[] = { "authorization:", "proxy-authorization:" };
    size_t start;

    while (line.len > 0 && (line.ptr[line.len - 1] == '\r' || line.ptr[line.len - 1] == '\n')) {
        line.len--;
    }
    if (trace->len > WXF_DEBUG_MAX || line.len == 0) {
        return;
    }
    wxf_buf_add_cstr(trace, prefix);
    start = trace->len;
    for (size_t i = 0; i < sizeof masked / sizeof masked[0]; i++) {
        wxf_str name = { line.ptr, strlen(masked[i]) };

        if (line.len >= name.len && wxf_str_ieq(name, wxf_str_from(masked[i]))) {
            wxf_buf_add_str(trace, name);
            line = WXF_STR(" (masked)");
        }
    }
    wxf_buf_add_str(trace, line);
    if (prefix[0] == '*' && trace->len > start) {
        wxf_hide_user_info(trace->data + start);
        trace->len = start + strlen(trace->data + start);
    }
    wxf_buf_add_char(trace, '\n');
}

int wxf_transfer_on_debug(CURL *easy, curl_infotype type, char *data, size_t size, void *context)
{
    wxf_transfer *transfer = context;
    const char *prefix = type == CURLINFO_TEXT ? "* " : type == CURLINFO_HEADER_OUT ? "> " : "< ";

    (void)easy;
    /* What is said to a proxy to reach the server is no request of ours yet. */
    if (type == CURLINFO_HEADER_OUT && !wxf_str_starts((wxf_str){ data, size }, WXF_STR("CONNECT "))) {
        transfer->sent = true;
    }
    if (!transfer->request.debug || (type != CURLINFO_TEXT && type != CURLINFO_HEADER_OUT && type != CURLINFO_HEADER_IN)) {
        return 0;
    }
    /* Newer libcurl describes HTTP/2 header fields in its text, where the Authorization would stand in full. */
    if (type == CURLINFO_TEXT && size > 0 && memchr(data, '[', size) != NULL) {
        for (size_t i = 0; i + 13 <= size; i++) {
            if (wxf_str_ieq((wxf_str){ data + i, 13 }, WXF_STR("authorization"))) {
                return 0;
            }
        }
    }
    for (size_t start = 0; start < size;) {
        bool rest = start == 0 && type == CURLINFO_HEADER_OUT && transfer->trace_cut;
        const char *end = memchr(data + start, '\n', size - start);
        size_t len = end == NULL ? size - start : (size_t)(end - data) - start + 1;

        /* The rest of a line that was sent in two parts may be that of an Authorization. */
        if (!rest) {
            trace_line(&transfer->trace, prefix, (wxf_str){ data + start, len });
        }
        start += len;
    }
    if (type == CURLINFO_HEADER_OUT && size > 0) {
        transfer->trace_cut = data[size - 1] != '\n';
    }
    return 0;
}
