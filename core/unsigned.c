/*
 * The endpoints whose answers carry no signature, in one table. Everything that
 * is not exactly one of these paths must be signed; in doubt a path does not
 * match, because a wrong match would let an answer through unverified.
 */
#include "verifier.h"

typedef struct exception {
    wxf_signing signing;
    const char *host;   /* NULL: any, for the backup hosts serve the same paths */
    const char *path;   /* NULL: any; {} stands for one segment */
    const char *except; /* a value that {} does not stand for, or NULL */
} exception;

/* All of them are GET. */
static const exception exceptions[] = {
    /* Files, whose hash came in a verified answer. */
    { WXF_SIGNED_NEVER, NULL, "/v3/billdownload/file", NULL },
    { WXF_SIGNED_NEVER, "download-service.wechatpay.cn", NULL, NULL },
    { WXF_SIGNED_NEVER, NULL, "/v3/merchant-service/images/{}", "upload" },
    /* Links to such files: the documentation says unsigned, the official clients verify. */
    { WXF_SIGNED_MAYBE, NULL, "/v3/marketing/favor/stocks/{}/use-flow", NULL },
    { WXF_SIGNED_MAYBE, NULL, "/v3/marketing/favor/stocks/{}/refund-flow", NULL },
    { WXF_SIGNED_MAYBE, NULL, "/v3/marketing/favor/stocks/{}/use-flow-by-day", NULL },
    { WXF_SIGNED_MAYBE, NULL, "/v3/marketing/favor/stocks/{}/refund-flow-by-day", NULL },
};

static bool is_unreserved(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
           c == '_' || c == '~';
}

static int hex_value(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    c = (char)(c | 0x20);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/*
 * A value as a client writes it: unreserved characters, and percent-encoded
 * only what must be. What decodes to a dot segment, to a separator or to
 * letters could mean another path to the server.
 */
static bool is_plain_value(wxf_str segment)
{
    bool only_dots = true;

    for (size_t i = 0; i < segment.len; i++) {
        char c = segment.ptr[i];

        if (c == '%') {
            int high = i + 2 < segment.len ? hex_value(segment.ptr[i + 1]) : -1;
            int low = i + 2 < segment.len ? hex_value(segment.ptr[i + 2]) : -1;
            int byte = high * 16 + low;

            if (high < 0 || low < 0 || byte <= 0x20 || byte >= 0x7F || byte == '/' || byte == '\\' || byte == '%' ||
                is_unreserved((char)byte)) {
                return false;
            }
            i += 2;
            only_dots = false;
        } else if (!is_unreserved(c)) {
            return false;
        } else if (c != '.') {
            only_dots = false;
        }
    }
    return !only_dots;
}

static wxf_str take_segment(wxf_str *path)
{
    wxf_str segment = { path->ptr, 0 };

    while (segment.len < path->len && path->ptr[segment.len] != '/') {
        segment.len++;
    }
    path->ptr += segment.len;
    path->len -= segment.len;
    return segment;
}

static bool path_matches(const exception *entry, wxf_str path)
{
    wxf_str pattern = wxf_str_from(entry->path);

    while (pattern.len > 0 && path.len > 0 && pattern.ptr[0] == '/' && path.ptr[0] == '/') {
        wxf_str expected, segment;

        pattern = (wxf_str){ pattern.ptr + 1, pattern.len - 1 };
        path = (wxf_str){ path.ptr + 1, path.len - 1 };
        expected = take_segment(&pattern);
        segment = take_segment(&path);
        if (!wxf_str_eq(expected, WXF_STR("{}"))) {
            if (!wxf_str_eq(expected, segment)) {
                return false;
            }
        } else if (!is_plain_value(segment) || wxf_str_eq(segment, wxf_str_from(entry->except))) {
            return false;
        }
    }
    return pattern.len == 0 && path.len == 0;
}

wxf_signing wxf_answer_signing(wxf_str method, wxf_str host, wxf_str target)
{
    wxf_str path = target;

    if (!wxf_str_eq(method, WXF_STR("GET"))) {
        return WXF_SIGNED_ALWAYS;
    }
    for (path.len = 0; path.len < target.len && target.ptr[path.len] != '?'; path.len++) {
    }
    for (size_t i = 0; i < sizeof exceptions / sizeof exceptions[0]; i++) {
        const exception *entry = &exceptions[i];

        if ((entry->host == NULL || wxf_str_eq(host, wxf_str_from(entry->host))) &&
            (entry->path == NULL || path_matches(entry, path))) {
            return entry->signing;
        }
    }
    return WXF_SIGNED_ALWAYS;
}
