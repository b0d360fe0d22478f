/*
 * Paths, templates and URLs. What these functions write is what is signed and
 * what is sent: nothing is decoded, sorted or normalised afterwards.
 */
#ifndef WXF_URI_H
#define WXF_URI_H

#include "buffer.h"

/* Appends value with every byte percent-encoded that is not A-Z a-z 0-9 - . _ ~. False: out of memory. */
bool wxf_uri_encode(wxf_buf *out, wxf_str value);

/*
 * Appends a chain segment written as a property: a leading capital becomes
 * lower case, every other capital X becomes -x, _name_ becomes {name}
 * (couponStocks: coupon-stocks, _openid_: {openid}). A name with a slash is a
 * path, and taken as written. False: out of memory.
 */
bool wxf_uri_add_segment(wxf_buf *out, wxf_str property);

typedef enum wxf_var {
    WXF_VAR_ABSENT, /* nobody mentioned it: an error of the caller */
    WXF_VAR_NULL,   /* given as "no value": left out of {?…} and {&…}, an error in a path */
    WXF_VAR_SET,    /* `value` holds the raw bytes, possibly none */
    WXF_VAR_BAD     /* cannot be used; err says why */
} wxf_var;

/* Fills the (empty) value for a name. `name` is borrowed for the call. */
typedef wxf_var (*wxf_var_lookup)(void *context, wxf_str name, wxf_buf *value, wxf_error *err);

/*
 * Appends the expansion of an RFC 6570 template, level 1 to 3: {a} {+a} {#a}
 * {.a,b} {/a,b} {;a,b} {?a,b} {&a,b}. Values are percent-encoded once.
 * Characters of the literal text that a URL may not hold are percent-encoded,
 * existing %XX stay. WXF_E_ARGUMENT: the template is malformed or of level 4,
 * a variable is absent, null in a path, or would make a dot segment (`.` or
 * `..`), which servers resolve and which would thus change what was signed.
 */
wxf_code wxf_uri_expand(wxf_str template_text, wxf_var_lookup lookup, void *context, wxf_buf *out, wxf_error *err);

/* The parts of an absolute http or https URL; views into its text. */
typedef struct wxf_url {
    bool https;
    wxf_str host; /* as written, [ ] of an IPv6 address included */
    unsigned port;
    wxf_str target; /* path and query; may be empty, or begin with ? */
} wxf_url;

/*
 * WXF_E_ARGUMENT with the reason: not http(s), no host, user information, a
 * fragment, a port out of range, a character that a URL may not hold.
 */
wxf_code wxf_url_parse(wxf_str text, wxf_url *out, wxf_error *err);

bool wxf_url_is_absolute(wxf_str text); /* starts with a scheme and :// */

/* Same scheme, host (ASCII case folded) and port? */
bool wxf_url_same_origin(const wxf_url *a, const wxf_url *b);

/* Is host one of WeChat Pay's API hosts (…mch.weixin.qq.com, …wechatpay.cn)? */
bool wxf_host_is_wechat(wxf_str host);

#endif
