#include "uri.h"

#include <string.h>

static bool is_alpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_hex(char c)
{
    return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

static bool is_unreserved(char c)
{
    return is_alpha(c) || is_digit(c) || c == '-' || c == '.' || c == '_' || c == '~';
}

static bool is_reserved(char c)
{
    return c != '\0' && strchr(":/?#[]@!$&'()*+,;=", c) != NULL;
}

static bool is_triplet(wxf_str text, size_t at)
{
    return text.ptr[at] == '%' && text.len - at > 2 && is_hex(text.ptr[at + 1]) && is_hex(text.ptr[at + 2]);
}

static bool add_encoded(wxf_buf *out, wxf_str text, bool keep_reserved)
{
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        bool ok;

        if (is_unreserved(c) || (keep_reserved && (is_reserved(c) || is_triplet(text, i)))) {
            ok = wxf_buf_add_char(out, c);
        } else {
            ok = wxf_buf_add_char(out, '%') && wxf_buf_add_hex(out, &c, 1);
        }
        if (!ok) {
            return false;
        }
    }
    return true;
}

bool wxf_uri_encode(wxf_buf *out, wxf_str value)
{
    return add_encoded(out, value, false);
}

bool wxf_uri_add_segment(wxf_buf *out, wxf_str property)
{
    bool variable = property.len > 2 && property.ptr[0] == '_' && property.ptr[property.len - 1] == '_';

    if (memchr(property.ptr, '/', property.len) != NULL) {
        return wxf_buf_add_str(out, property);
    }
    for (size_t i = 0; i < property.len; i++) {
        char c = property.ptr[i];

        if (variable && i == 0) {
            c = '{';
        } else if (variable && i == property.len - 1) {
            c = '}';
        } else if (c >= 'A' && c <= 'Z') {
            if (i > 0 && !wxf_buf_add_char(out, '-')) {
                return false;
            }
            c = (char)(c - 'A' + 'a');
        }
        if (!wxf_buf_add_char(out, c)) {
            return false;
        }
    }
    return true;
}

/* RFC 6570, appendix A: what each operator writes around its variables. */
typedef struct operator_rules {
    char op;
    const char *first;
    const char *separator;
    bool named;
    bool equals_if_empty;
    bool keep_reserved;
    bool in_path;
} operator_rules;

static const operator_rules operators[] = {
    { '\0', "", ",", false, false, false, true },
    { '+', "", ",", false, false, true, true },
    { '#', "#", ",", false, false, true, false },
    { '.', ".", ".", false, false, false, true },
    { '/', "/", "/", false, false, false, true },
    { ';', ";", ";", true, false, false, true },
    { '?', "?", "&", true, true, false, false },
    { '&', "&", "&", true, true, false, false },
};

static const operator_rules *find_operator(char c)
{
    for (size_t i = 1; i < sizeof operators / sizeof operators[0]; i++) {
        if (operators[i].op == c) {
            return &operators[i];
        }
    }
    return NULL;
}

/* How many segments of the path in `text` are `.` or `..`, also when written as %2e. */
static size_t count_dot_segments(wxf_str text)
{
    size_t count = 0, dots = 0, others = 0;

    for (size_t i = 0; i <= text.len; i++) {
        char c = i < text.len ? text.ptr[i] : '\0';

        if (i == text.len || c == '/' || c == '?' || c == '#') {
            count += others == 0 && (dots == 1 || dots == 2) ? 1 : 0;
            dots = others = 0;
            if (c == '?' || c == '#') {
                break;
            }
        } else if (c == '.') {
            dots++;
        } else if (is_triplet(text, i) && text.ptr[i + 1] == '2' && (text.ptr[i + 2] == 'e' || text.ptr[i + 2] == 'E')) {
            dots++;
            i += 2;
        } else {
            others++;
        }
    }
    return count;
}

static int shown(size_t len)
{
    return (int)(len < 200 ? len : 200);
}

/* One variable of an expression. *written counts those that produced something. */
static wxf_code expand_variable(const operator_rules *rules, wxf_str name, wxf_str template_text, size_t *written,
                                wxf_var_lookup lookup, void *context, wxf_buf *out, wxf_error *err)
{
    wxf_buf value = WXF_BUF_INIT;
    wxf_code code = WXF_OK;
    bool ok;

    switch (lookup(context, name, &value, err)) {
    case WXF_VAR_BAD:
        code = WXF_E_ARGUMENT;
        goto done;
    case WXF_VAR_ABSENT:
        code = wxf_fail(err, WXF_E_ARGUMENT,
                        "the template \"%.*s\" has a variable \"%.*s\", for which no value was given; pass "
                        "'%.*s' => … (an empty string, if it is meant to be empty)",
                        shown(template_text.len), template_text.ptr, shown(name.len), name.ptr, shown(name.len),
                        name.ptr);
        goto done;
    case WXF_VAR_NULL:
        if (rules->in_path) {
            code = wxf_fail(err, WXF_E_ARGUMENT,
                            "the path variable \"%.*s\" of the template \"%.*s\" is null; pass a string",
                            shown(name.len), name.ptr, shown(template_text.len), template_text.ptr);
        }
        goto done;
    case WXF_VAR_SET:
        break;
    }
    ok = wxf_buf_add_cstr(out, *written == 0 ? rules->first : rules->separator);
    if (rules->named) {
        ok = ok && wxf_buf_add_str(out, name);
        if (value.len > 0 || rules->equals_if_empty) {
            ok = ok && wxf_buf_add_char(out, '=');
        }
    }
    ok = ok && add_encoded(out, wxf_buf_str(&value), rules->keep_reserved);
    if (!ok) {
        code = wxf_fail_memory(err);
        goto done;
    }
    ++*written;
done:
    wxf_buf_free(&value);
    return code;
}

static bool is_name_char(char c)
{
    return is_alpha(c) || is_digit(c) || c == '_' || c == '.' || c == '-' || c == '%';
}

/* `expression` is what stands between the braces. */
static wxf_code expand_expression(wxf_str expression, wxf_str template_text, wxf_var_lookup lookup, void *context,
                                  wxf_buf *out, wxf_error *err)
{
    const operator_rules *rules = expression.len > 0 ? find_operator(expression.ptr[0]) : NULL;
    size_t start, written = 0;

    if (rules == NULL) {
        rules = &operators[0];
        start = 0;
    } else {
        start = 1;
    }
    for (;;) {
        size_t end = start;
        wxf_code code;

        while (end < expression.len && is_name_char(expression.ptr[end])) {
            end++;
        }
        if (end < expression.len && (expression.ptr[end] == '*' || expression.ptr[end] == ':')) {
            return wxf_fail(err, WXF_E_ARGUMENT,
                            "the template \"%.*s\" uses the modifier \"%c\" of RFC 6570 level 4; levels 1 to 3 are "
                            "supported",
                            shown(template_text.len), template_text.ptr, expression.ptr[end]);
        }
        if (end == start || (end < expression.len && expression.ptr[end] != ',')) {
            return wxf_fail(err, WXF_E_ARGUMENT, "the expression {%.*s} of the template \"%.*s\" is malformed",
                            shown(expression.len), expression.ptr, shown(template_text.len), template_text.ptr);
        }
        code = expand_variable(rules, (wxf_str){ expression.ptr + start, end - start }, template_text, &written, lookup,
                               context, out, err);
        if (code != WXF_OK) {
            return code;
        }
        if (end == expression.len) {
            return WXF_OK;
        }
        start = end + 1;
    }
}

wxf_code wxf_uri_expand(wxf_str text, wxf_var_lookup lookup, void *context, wxf_buf *out, wxf_error *err)
{
    size_t begin = out->len;

    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];

        if (c == '{') {
            const char *close = memchr(text.ptr + i, '}', text.len - i);
            size_t end;
            wxf_code code;

            if (close == NULL) {
                return wxf_fail(err, WXF_E_ARGUMENT, "the template \"%.*s\" has a { without a }", shown(text.len),
                                text.ptr);
            }
            end = (size_t)(close - text.ptr);
            code = expand_expression((wxf_str){ text.ptr + i + 1, end - i - 1 }, text, lookup, context, out, err);
            if (code != WXF_OK) {
                return code;
            }
            i = end;
            continue;
        }
        if (c == '}') {
            return wxf_fail(err, WXF_E_ARGUMENT, "the template \"%.*s\" has a } without a {", shown(text.len),
                            text.ptr);
        }
        if ((unsigned char)c < 0x20 || c == 0x7F) {
            return wxf_fail(err, WXF_E_ARGUMENT, "the path holds a control character at byte %zu", i);
        }
        if (is_triplet(text, i) ? !wxf_buf_add_char(out, c) : !add_encoded(out, (wxf_str){ &text.ptr[i], 1 }, true)) {
            return wxf_fail_memory(err);
        }
    }
    if (count_dot_segments((wxf_str){ wxf_buf_cstr(out) + begin, out->len - begin }) > count_dot_segments(text)) {
        return wxf_fail(err, WXF_E_ARGUMENT,
                        "a variable of the template \"%.*s\" has the value \".\" or \"..\" (or holds such a path "
                        "segment), which would lead to another path than the one that is signed",
                        shown(text.len), text.ptr);
    }
    return WXF_OK;
}

bool wxf_url_is_absolute(wxf_str text)
{
    size_t i = 0;

    while (i < text.len && (is_alpha(text.ptr[i]) || (i > 0 && (is_digit(text.ptr[i]) || strchr("+-.", text.ptr[i]) != NULL)))) {
        i++;
    }
    return i > 0 && text.len - i >= 3 && memcmp(text.ptr + i, "://", 3) == 0;
}

static wxf_code parse_port(wxf_str digits, wxf_str text, unsigned *port, wxf_error *err)
{
    unsigned value = 0;

    for (size_t i = 0; i < digits.len; i++) {
        value = is_digit(digits.ptr[i]) && value <= 65535 ? value * 10 + (unsigned)(digits.ptr[i] - '0') : 65536;
    }
    if (digits.len == 0 || value == 0 || value > 65535) {
        return wxf_fail(err, WXF_E_ARGUMENT, "the URL \"%.*s\" has a port that is not a number from 1 to 65535",
                        shown(text.len), text.ptr);
    }
    *port = value;
    return WXF_OK;
}

static bool is_host_char(char c)
{
    return is_alpha(c) || is_digit(c) || c == '-' || c == '.' || c == '_';
}

static wxf_code parse_authority(wxf_str authority, wxf_str text, wxf_url *out, wxf_error *err)
{
    size_t end = 0;

    if (authority.len > 0 && authority.ptr[0] == '[') {
        const char *close = memchr(authority.ptr, ']', authority.len);

        end = close == NULL ? 0 : (size_t)(close - authority.ptr) + 1;
        for (size_t i = 1; i + 1 < end; i++) {
            if (!is_hex(authority.ptr[i]) && authority.ptr[i] != ':' && authority.ptr[i] != '.') {
                end = 0;
            }
        }
    } else {
        while (end < authority.len && is_host_char(authority.ptr[end])) {
            end++;
        }
    }
    if (memchr(authority.ptr, '@', authority.len) != NULL) {
        return wxf_fail(err, WXF_E_ARGUMENT, "a URL with a user name or password in it is not accepted");
    }
    if (end == 0 || (end < authority.len && authority.ptr[end] != ':')) {
        return wxf_fail(err, WXF_E_ARGUMENT, "the URL \"%.*s\" has no valid host name", shown(text.len), text.ptr);
    }
    out->host = (wxf_str){ authority.ptr, end };
    out->port = out->https ? 443 : 80;
    if (end < authority.len) {
        return parse_port((wxf_str){ authority.ptr + end + 1, authority.len - end - 1 }, text, &out->port, err);
    }
    return WXF_OK;
}

wxf_code wxf_url_parse(wxf_str text, wxf_url *out, wxf_error *err)
{
    size_t start, end;
    wxf_code code;

    /* Whatever it is, it may be a key in the wrong place, and must not be repeated. */
    if (text.len > 0 && memchr(text.ptr, '\n', text.len) != NULL) {
        return wxf_fail(err, WXF_E_ARGUMENT, "this is no URL: it has several lines");
    }
    if (text.len >= 8 && wxf_str_ieq((wxf_str){ text.ptr, 8 }, WXF_STR("https://"))) {
        out->https = true;
        start = 8;
    } else if (text.len >= 7 && wxf_str_ieq((wxf_str){ text.ptr, 7 }, WXF_STR("http://"))) {
        out->https = false;
        start = 7;
    } else {
        text = wxf_shown(text);
        return wxf_fail(err, WXF_E_ARGUMENT, "\"%.*s\" is not a URL that starts with https:// or http://",
                        shown(text.len), text.ptr);
    }
    for (size_t i = start; i < text.len; i++) {
        char c = text.ptr[i];

        if (c == '#') {
            text = wxf_shown(text);
            return wxf_fail(err, WXF_E_ARGUMENT,
                            "the URL \"%.*s\" has a fragment (#), which is never sent; write %%23 if a # is meant",
                            shown(text.len), text.ptr);
        }
        if (!is_unreserved(c) && !is_reserved(c) && !is_triplet(text, i)) {
            return wxf_fail(err, WXF_E_ARGUMENT,
                            "the URL holds a character that must be percent-encoded, at byte %zu", i);
        }
    }
    end = start;
    while (end < text.len && text.ptr[end] != '/' && text.ptr[end] != '?') {
        end++;
    }
    code = parse_authority((wxf_str){ text.ptr + start, end - start }, text, out, err);
    out->target = (wxf_str){ text.ptr + end, text.len - end };
    return code;
}

bool wxf_url_same_origin(const wxf_url *a, const wxf_url *b)
{
    return a->https == b->https && a->port == b->port && wxf_str_ieq(a->host, b->host);
}

static bool is_domain_or_below(wxf_str host, wxf_str domain)
{
    size_t extra;

    if (host.len < domain.len) {
        return false;
    }
    extra = host.len - domain.len;
    return wxf_str_ieq((wxf_str){ host.ptr + extra, domain.len }, domain) && (extra == 0 || host.ptr[extra - 1] == '.');
}

bool wxf_host_is_wechat(wxf_str host)
{
    return is_domain_or_below(host, WXF_STR("mch.weixin.qq.com")) || is_domain_or_below(host, WXF_STR("wechatpay.cn"));
}
