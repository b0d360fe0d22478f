#include "key_source.h"

#include "key.h"

#include <string.h>

#define BEGIN WXF_STR("-----BEGIN ")
#define END WXF_STR("-----END ")
#define DASHES WXF_STR("-----")
#define NOT_FOUND ((size_t)-1)

/* Text shorter than this may be a path; no RSA key is. */
#define PATH_LIKE_MAX 512

static size_t find(wxf_str text, wxf_str what)
{
    for (size_t i = 0; i + what.len <= text.len; i++) {
        if (memcmp(text.ptr + i, what.ptr, what.len) == 0) {
            return i;
        }
    }
    return NOT_FOUND;
}

static wxf_str skip(wxf_str text, size_t count)
{
    return (wxf_str){ text.ptr + count, text.len - count };
}

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* ---- DER ---------------------------------------------------------------- */

enum { DER_INTEGER = 0x02, DER_BITS = 0x03, DER_OCTETS = 0x04, DER_SEQUENCE = 0x30 };

/* Takes one element with a one-byte tag and a definite length from the front of `in`. */
static bool der_take(wxf_str *in, unsigned *tag, wxf_str *content)
{
    size_t len, header = 2;

    if (in->len < 2) {
        return false;
    }
    *tag = (unsigned char)in->ptr[0];
    len = (unsigned char)in->ptr[1];
    if (len >= 0x80) {
        size_t octets = len & 0x7F;

        if (octets == 0 || octets > 3 || in->len < 2 + octets) {
            return false;
        }
        len = 0;
        for (size_t i = 0; i < octets; i++) {
            len = len << 8 | (unsigned char)in->ptr[2 + i];
        }
        header += octets;
    }
    if (in->len - header < len) {
        return false;
    }
    *content = (wxf_str){ in->ptr + header, len };
    *in = skip(*in, header + len);
    return true;
}

/* The structures differ in the tags of their first elements. */
static wxf_key_form der_form(wxf_str der)
{
    wxf_str outer, first, second;
    unsigned tag, first_tag, second_tag;

    if (!der_take(&der, &tag, &outer) || tag != DER_SEQUENCE || !der_take(&outer, &first_tag, &first) ||
        !der_take(&outer, &second_tag, &second)) {
        return WXF_FORM_OTHER;
    }
    if (first_tag == DER_INTEGER) {
        bool version_3 = first.len == 1 && first.ptr[0] == 3;

        switch (second_tag) {
        case DER_SEQUENCE: return version_3 ? WXF_FORM_PKCS12 : WXF_FORM_PRIVATE_PKCS8;
        case DER_INTEGER: return outer.len > 0 ? WXF_FORM_PRIVATE_RSA : WXF_FORM_PUBLIC_RSA;
        case DER_OCTETS: return WXF_FORM_PRIVATE_NOT_RSA;
        default: return WXF_FORM_OTHER;
        }
    }
    if (first_tag == DER_SEQUENCE) {
        switch (second_tag) {
        case DER_OCTETS: return WXF_FORM_PRIVATE_ENCRYPTED;
        case DER_BITS: return WXF_FORM_PUBLIC_SPKI;
        case DER_SEQUENCE: return WXF_FORM_CERTIFICATE;
        default: return WXF_FORM_OTHER;
        }
    }
    return WXF_FORM_OTHER;
}

wxf_key_form wxf_key_der_form(wxf_str der)
{
    return der_form(der);
}

bool wxf_der_sequence(wxf_str *in, wxf_str *content)
{
    unsigned tag;

    return der_take(in, &tag, content) && tag == DER_SEQUENCE;
}

bool wxf_der_integer(wxf_str *in, wxf_str *digits)
{
    unsigned tag;

    if (!der_take(in, &tag, digits) || tag != DER_INTEGER || digits->len == 0 || ((unsigned char)digits->ptr[0] & 0x80) != 0) {
        return false;
    }
    while (digits->len > 0 && digits->ptr[0] == 0) {
        *digits = skip(*digits, 1);
    }
    return true;
}

static bool looks_like_der(wxf_str bytes)
{
    if (bytes.len < 2 || (unsigned char)bytes.ptr[0] != DER_SEQUENCE) {
        return false;
    }
    /* No RSA key fits in 127 bytes, so its length is written long; text never has such a byte there. */
    return ((unsigned char)bytes.ptr[1] & 0x80) != 0 || der_form(bytes) != WXF_FORM_OTHER;
}

/* ---- What else it may be ------------------------------------------------ */

static bool looks_like_path(wxf_str text)
{
    if (text.len > PATH_LIKE_MAX || find(text, WXF_STR("\n")) != NOT_FOUND) {
        return false;
    }
    return find(text, WXF_STR("/")) != NOT_FOUND || find(text, WXF_STR("\\")) != NOT_FOUND ||
           (text.len >= 4 && wxf_str_ieq(skip(text, text.len - 4), WXF_STR(".pem")));
}

static bool looks_like_base64(wxf_str text)
{
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];

        if (!(c >= 'A' && c <= 'Z') && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '+' && c != '/' &&
            c != '=' && !is_space(c)) {
            return false;
        }
    }
    return text.len > PATH_LIKE_MAX / 4;
}

static bool looks_like_utf16(wxf_str text)
{
    return text.len >= 2 && (memcmp(text.ptr, "\xFF\xFE", 2) == 0 || memcmp(text.ptr, "\xFE\xFF", 2) == 0 ||
                             memcmp(text.ptr, "-\0", 2) == 0 || memcmp(text.ptr, "\0-", 2) == 0);
}

/* Never repeats the text: it may be a secret in the wrong place. */
static wxf_code explain_unknown(wxf_str text, wxf_error *err)
{
    if (looks_like_path(text)) {
        return wxf_fail(err, WXF_E_KEY,
                        "not a PEM: no -----BEGIN line in it. The text looks like a path; a path must name a file that "
                        "this process can read, and be written as file:///absolute/path.pem");
    }
    if (looks_like_utf16(text)) {
        return wxf_fail(err, WXF_E_KEY, "the PEM is saved as UTF-16; save it as plain ASCII or UTF-8");
    }
    if (looks_like_base64(text)) {
        return wxf_fail(err, WXF_E_KEY,
                        "not a PEM: no -----BEGIN line, only base64. Put the lines of the original file around it, for "
                        "example -----BEGIN PRIVATE KEY----- and -----END PRIVATE KEY-----");
    }
    return wxf_fail(err, WXF_E_KEY,
                    "not a PEM: no -----BEGIN line in these %zu bytes, and they are not DER either. Give the whole "
                    "content of the .pem file, or its path",
                    text.len);
}

wxf_code wxf_key_source_open(wxf_key_source *source, wxf_str bytes, wxf_error *err)
{
    wxf_str rest = bytes;
    unsigned tag;
    wxf_str content;

    *source = (wxf_key_source){ bytes, false };
    if (bytes.len == 0) {
        return wxf_fail(err, WXF_E_KEY, "the key is empty");
    }
    if (bytes.len > WXF_KEY_SOURCE_MAX) {
        return wxf_fail(err, WXF_E_KEY, "%zu bytes are too many for a key; at most %d are read", bytes.len,
                        WXF_KEY_SOURCE_MAX);
    }
    if (find(bytes, BEGIN) != NOT_FOUND) {
        return WXF_OK;
    }
    if (!looks_like_der(bytes)) {
        return explain_unknown(bytes, err);
    }
    if (!der_take(&rest, &tag, &content)) {
        return wxf_fail(err, WXF_E_KEY, "the DER is cut off or damaged: it announces more than its %zu bytes", bytes.len);
    }
    source->der = true;
    source->rest.len -= rest.len;
    return WXF_OK;
}

/* ---- PEM ---------------------------------------------------------------- */

static wxf_key_form label_form(wxf_str label)
{
    static const struct {
        const char *label;
        wxf_key_form form;
    } forms[] = {
        { "PRIVATE KEY", WXF_FORM_PRIVATE_PKCS8 },
        { "ENCRYPTED PRIVATE KEY", WXF_FORM_PRIVATE_ENCRYPTED },
        { "RSA PRIVATE KEY", WXF_FORM_PRIVATE_RSA },
        { "EC PRIVATE KEY", WXF_FORM_PRIVATE_NOT_RSA },
        { "DSA PRIVATE KEY", WXF_FORM_PRIVATE_NOT_RSA },
        { "OPENSSH PRIVATE KEY", WXF_FORM_PRIVATE_OPENSSH },
        { "PUBLIC KEY", WXF_FORM_PUBLIC_SPKI },
        { "RSA PUBLIC KEY", WXF_FORM_PUBLIC_RSA },
        { "CERTIFICATE", WXF_FORM_CERTIFICATE },
        { "X509 CERTIFICATE", WXF_FORM_CERTIFICATE },
        { "TRUSTED CERTIFICATE", WXF_FORM_CERTIFICATE },
        { "CERTIFICATE REQUEST", WXF_FORM_REQUEST },
        { "NEW CERTIFICATE REQUEST", WXF_FORM_REQUEST },
    };

    for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
        if (wxf_str_eq(label, wxf_str_from(forms[i].label))) {
            return forms[i].form;
        }
    }
    return WXF_FORM_OTHER;
}

/* The label ends at the dashes of its own line. */
static bool take_label(wxf_str after_begin, wxf_str *label)
{
    size_t end = find(after_begin, DASHES);

    if (end == NOT_FOUND || end == 0 || end > 64) {
        return false;
    }
    *label = (wxf_str){ after_begin.ptr, end };
    for (size_t i = 0; i < end; i++) {
        if (label->ptr[i] != ' ' && (label->ptr[i] < '0' || label->ptr[i] > 'Z')) {
            return false;
        }
    }
    return true;
}

/* Where "-----END label-----" starts in text; the first END line must be that of the label. */
static size_t find_end(wxf_str text, wxf_str label)
{
    size_t at = find(text, END);
    wxf_str after;

    if (at == NOT_FOUND) {
        return NOT_FOUND;
    }
    after = skip(text, at + END.len);
    return wxf_str_starts(after, label) && wxf_str_starts(skip(after, label.len), DASHES) ? at : NOT_FOUND;
}

wxf_code wxf_key_source_next(wxf_key_source *source, wxf_key_block *block, bool *found, wxf_error *err)
{
    *found = false;
    *block = (wxf_key_block){ 0 };
    if (source->der && source->rest.len > 0) {
        block->form = der_form(source->rest);
        block->text = source->rest;
        source->rest.len = 0;
        *found = true;
        return WXF_OK;
    }
    for (;;) {
        size_t begin = find(source->rest, BEGIN), end;
        wxf_str text, label;

        if (begin == NOT_FOUND) {
            return WXF_OK;
        }
        text = skip(source->rest, begin);
        source->rest = skip(text, BEGIN.len);
        if (!take_label(source->rest, &label)) {
            continue;
        }
        source->rest = skip(source->rest, label.len + DASHES.len);
        end = find_end(source->rest, label);
        if (end == NOT_FOUND) {
            return wxf_fail(err, WXF_E_KEY, "the PEM is cut off: -----BEGIN %.*s----- has no -----END %.*s----- line",
                            (int)label.len, label.ptr, (int)label.len, label.ptr);
        }
        block->pem = true;
        block->form = label_form(label);
        block->label = label;
        block->body = (wxf_str){ source->rest.ptr, end };
        block->text = (wxf_str){ text.ptr, BEGIN.len + label.len + DASHES.len + end + END.len + label.len + DASHES.len };
        block->legacy_encrypted = find(block->body, WXF_STR("Proc-Type: 4,ENCRYPTED")) != NOT_FOUND;
        source->rest = skip(source->rest, end + END.len + label.len + DASHES.len);
        *found = true;
        return WXF_OK;
    }
}

wxf_code wxf_key_block_der(const wxf_key_block *block, wxf_buf *storage, wxf_str *der, wxf_error *err)
{
    wxf_str body = block->body;
    wxf_buf digits = WXF_BUF_SECRET;
    wxf_code code = WXF_E_MEMORY;

    if (!block->pem) {
        *der = block->text;
        return WXF_OK;
    }
    wxf_buf_clear(storage);
    if (!wxf_buf_reserve(&digits, body.len)) {
        goto done;
    }
    for (size_t i = 0; i < body.len; i++) {
        /* Environment files and JSON often carry line breaks as a backslash and a letter. */
        if (body.ptr[i] == '\\' && i + 1 < body.len && (body.ptr[i + 1] == 'n' || body.ptr[i + 1] == 'r')) {
            i++;
        } else if (!is_space(body.ptr[i])) {
            wxf_buf_add_char(&digits, body.ptr[i]); /* fits: reserved above */
        }
    }
    code = wxf_base64_decode(storage, wxf_buf_str(&digits));
    *der = wxf_buf_str(storage);

done:
    wxf_buf_free(&digits);
    if (code == WXF_E_MEMORY) {
        return wxf_fail_memory(err);
    }
    if (code != WXF_OK || der->len == 0) {
        return wxf_fail(err, WXF_E_KEY,
                        "the PEM is damaged: what stands between -----BEGIN %.*s----- and its END line is not base64",
                        (int)block->label.len, block->label.ptr);
    }
    return WXF_OK;
}

/* ---- Forms -------------------------------------------------------------- */

bool wxf_key_form_is_private(wxf_key_form form)
{
    return form == WXF_FORM_PRIVATE_PKCS8 || form == WXF_FORM_PRIVATE_ENCRYPTED || form == WXF_FORM_PRIVATE_RSA ||
           form == WXF_FORM_PRIVATE_NOT_RSA || form == WXF_FORM_PRIVATE_OPENSSH;
}

bool wxf_key_form_is_public(wxf_key_form form)
{
    return form == WXF_FORM_PUBLIC_SPKI || form == WXF_FORM_PUBLIC_RSA || form == WXF_FORM_CERTIFICATE;
}

const char *wxf_key_form_name(wxf_key_form form)
{
    if (wxf_key_form_is_private(form)) {
        return "a private key";
    }
    switch (form) {
    case WXF_FORM_PUBLIC_SPKI:
    case WXF_FORM_PUBLIC_RSA: return "a public key";
    case WXF_FORM_CERTIFICATE: return "a certificate";
    case WXF_FORM_REQUEST: return "a certificate request";
    case WXF_FORM_PKCS12: return "a PKCS#12 file (apiclient_cert.p12)";
    default: return "no key";
    }
}
