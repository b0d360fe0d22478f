/* Where a call of a client goes: a path or a URL becomes origin and target, and strangers are refused. */
#include "client_private.h"

#include <string.h>

static bool add_origin(wxf_buf *out, const wxf_url *url)
{
    bool ok = wxf_buf_add_cstr(out, url->https ? "https://" : "http://") && wxf_buf_add_str(out, url->host);

    if (url->port != (url->https ? 443U : 80U)) {
        ok = ok && wxf_buf_addf(out, ":%u", url->port);
    }
    return ok;
}

static bool is_hex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/* Everything of a target that must not be on a request line, encoded; existing %XX stay. */
static bool add_query(wxf_buf *out, wxf_str query)
{
    static const char allowed[] = "-._~:/?@!$&'()*+,;=";

    for (size_t i = 0; i < query.len; i++) {
        char c = query.ptr[i];
        bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                     (c != '\0' && strchr(allowed, c) != NULL) ||
                     (c == '%' && query.len - i > 2 && is_hex(query.ptr[i + 1]) && is_hex(query.ptr[i + 2]));

        if (plain ? !wxf_buf_add_char(out, c) : !wxf_buf_add_char(out, '%') || !wxf_buf_add_hex(out, &c, 1)) {
            return false;
        }
    }
    return true;
}

/* A relative path replaces what follows the last slash of the base, as RFC 3986 joins them (dot segments aside). */
static wxf_str base_folder(const wxf_client *client)
{
    wxf_str folder = client->base.target;

    while (folder.len > 0 && folder.ptr[folder.len - 1] != '/') {
        folder.len--;
    }
    return folder.len == 0 ? WXF_STR("/") : folder;
}

static wxf_code check_host(const wxf_client *client, const wxf_url *url, wxf_error *err)
{
    if (wxf_url_same_origin(url, &client->base)) {
        return WXF_OK;
    }
    if (wxf_host_is_wechat(url->host) && url->https && url->port == 443) {
        return WXF_OK;
    }
    return wxf_fail(err, WXF_E_ARGUMENT,
                    "%s://%.*s:%u is neither the base_uri (%s) nor WeChat Pay (https://….mch.weixin.qq.com, "
                    "https://….wechatpay.cn); requests to other servers are not signed and not sent",
                    url->https ? "https" : "http", (int)(url->host.len < 255 ? url->host.len : 255), url->host.ptr,
                    url->port, client->base_uri);
}

wxf_code wxf_client_resolve(const wxf_client *client, wxf_str uri, const wxf_str *query, wxf_buf *url,
                            size_t *target_at, wxf_error *err)
{
    wxf_url parsed = client->base;
    wxf_str path = uri;
    const char *mark;
    bool ok;

    if (wxf_url_is_absolute(uri)) {
        wxf_code code = wxf_url_parse(uri, &parsed, err);

        if (code == WXF_OK) {
            code = check_host(client, &parsed, err);
        }
        if (code != WXF_OK) {
            return code;
        }
        path = parsed.target;
    } else if (memchr(uri.ptr, '#', uri.len) != NULL) {
        return wxf_fail(err, WXF_E_ARGUMENT,
                        "the path \"%.*s\" has a fragment (#), which is never sent; write %%23 if a # is meant",
                        (int)(uri.len < 200 ? uri.len : 200), uri.ptr);
    }
    mark = path.len == 0 ? NULL : memchr(path.ptr, '?', path.len);
    if (query != NULL && mark != NULL) {
        path.len = (size_t)(mark - path.ptr);
    }
    ok = add_origin(url, &parsed);
    *target_at = url->len;
    if (path.len == 0 || path.ptr[0] != '/') {
        ok = ok && wxf_buf_add_str(url, wxf_url_is_absolute(uri) ? WXF_STR("/") : base_folder(client));
    }
    ok = ok && wxf_buf_add_str(url, path);
    if (query != NULL && query->len > 0) {
        ok = ok && wxf_buf_add_char(url, '?') && add_query(url, *query);
    }
    return ok ? WXF_OK : wxf_fail_memory(err);
}

wxf_code wxf_client_resolve_file(const wxf_client *client, wxf_str uri, wxf_buf *url, size_t *target_at, bool *ours,
                                 wxf_error *err)
{
    wxf_url parsed;
    wxf_code code;
    bool ok;

    if (!wxf_url_is_absolute(uri)) {
        return wxf_fail(err, WXF_E_ARGUMENT, "the link to a file must be a whole URL, not \"%.*s\"",
                        (int)(uri.len < 200 ? uri.len : 200), uri.ptr == NULL ? "" : uri.ptr);
    }
    code = wxf_url_parse(uri, &parsed, err);
    if (code != WXF_OK) {
        return code;
    }
    *ours = check_host(client, &parsed, NULL) == WXF_OK;
    if (!*ours && (!parsed.https || wxf_host_is_wechat(parsed.host))) {
        return wxf_fail(err, WXF_E_ARGUMENT, "files of %.*s are fetched by https:// only, and those of WeChat Pay from port 443",
                        (int)(parsed.host.len < 255 ? parsed.host.len : 255), parsed.host.ptr);
    }
    ok = add_origin(url, &parsed);
    *target_at = url->len;
    ok = ok && (parsed.target.len > 0 && parsed.target.ptr[0] == '/' ? true : wxf_buf_add_char(url, '/')) &&
         wxf_buf_add_str(url, parsed.target);
    return ok ? WXF_OK : wxf_fail_memory(err);
}
