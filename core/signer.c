#include "signer.h"

#include "crypto_error.h"

#include <inttypes.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <stdint.h>
#include <stdio.h>

wxf_code wxf_nonce(char out[WXF_NONCE_LENGTH + 1], wxf_error *err)
{
    static const char alphabet[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    const unsigned letters = sizeof alphabet - 1;
    unsigned char random[WXF_NONCE_LENGTH + 16];
    size_t len = 0;

    wxf_crypto_begin();
    while (len < WXF_NONCE_LENGTH) {
        if (RAND_bytes(random, sizeof random) != 1) {
            out[0] = '\0';
            return wxf_fail_crypto(err, WXF_E_CRYPTO, "no random numbers for a nonce");
        }
        /* 256 is no multiple of 62: the bytes beyond the last multiple would favour the first letters. */
        for (size_t i = 0; i < sizeof random && len < WXF_NONCE_LENGTH; i++) {
            if (random[i] < 256 / letters * letters) {
                out[len++] = alphabet[random[i] % letters];
            }
        }
    }
    out[len] = '\0';
    wxf_crypto_end();
    return WXF_OK;
}

static wxf_code join_lines(wxf_buf *out, const wxf_str *pieces, size_t count, wxf_error *err)
{
    size_t need = 0;

    for (size_t i = 0; i < count; i++) {
        if (pieces[i].len >= SIZE_MAX - need) {
            return wxf_fail_memory(err);
        }
        need += pieces[i].len + 1;
    }
    if (!wxf_buf_reserve(out, need)) {
        return wxf_fail_memory(err);
    }
    for (size_t i = 0; i < count; i++) {
        /* Cannot fail: the room was made above. */
        wxf_buf_add_str(out, pieces[i]);
        wxf_buf_add_char(out, '\n');
    }
    return WXF_OK;
}

/* Puts the raw signature over message into the empty buffer `raw`. */
static wxf_code sign_raw(EVP_PKEY *pkey, wxf_str message, wxf_buf *raw, wxf_error *err)
{
    const unsigned char *bytes = (const unsigned char *)(message.len == 0 ? "" : message.ptr);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_PKEY_CTX *options = NULL; /* belongs to context */
    size_t len = (size_t)EVP_PKEY_size(pkey);
    wxf_code code = WXF_OK;

    if (context == NULL || !wxf_buf_reserve(raw, len)) {
        code = wxf_fail_memory(err);
    } else if (EVP_DigestSignInit(context, &options, EVP_sha256(), NULL, pkey) != 1 ||
               EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PADDING) <= 0 ||
               EVP_DigestSign(context, (unsigned char *)raw->data, &len, bytes, message.len) != 1) {
        code = wxf_fail_crypto(err, WXF_E_CRYPTO, "this private key cannot sign; is it intact?");
    } else {
        raw->len = len;
    }
    EVP_MD_CTX_free(context);
    return code;
}

wxf_code wxf_sign(const wxf_key *key, wxf_str message, wxf_buf *out, wxf_error *err)
{
    wxf_buf raw = WXF_BUF_INIT;
    wxf_code code;

    if (!wxf_key_is_private(key)) {
        return wxf_fail(err, WXF_E_KEY,
                        "a public key cannot sign; the merchant API private key (apiclient_key.pem) is needed");
    }
    wxf_crypto_begin();
    code = sign_raw(wxf_key_pkey(key), message, &raw, err);
    if (code == WXF_OK && !wxf_buf_add_base64(out, raw.data, raw.len)) {
        code = wxf_fail_memory(err);
    }
    wxf_buf_free(&raw);
    wxf_crypto_end_secret();
    return code;
}

/* Printable ASCII that needs no escaping between the quotes of a header parameter. */
static bool fits_in_quotes(wxf_str text)
{
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] <= ' ' || text.ptr[i] > '~' || text.ptr[i] == '"' || text.ptr[i] == '\\') {
            return false;
        }
    }
    return text.len > 0;
}

/* Takes back what was appended behind `len`. */
static void cut(wxf_buf *buf, size_t len)
{
    buf->len = len;
    if (buf->data != NULL) {
        buf->data[len] = '\0';
    }
}

static wxf_code add_authorization(wxf_buf *header, wxf_str mchid, wxf_str serial, wxf_str timestamp, wxf_str nonce,
                           wxf_str signature, wxf_error *err)
{
    const struct {
        const char *name;
        wxf_str value;
    } parts[] = {
        { "mchid", mchid },     { "serial_no", serial },    { "timestamp", timestamp },
        { "nonce_str", nonce }, { "signature", signature },
    };
    const size_t start = header->len;
    bool fits = wxf_buf_add_cstr(header, WXF_SCHEME);

    for (size_t i = 0; fits && i < sizeof parts / sizeof parts[0]; i++) {
        if (!fits_in_quotes(parts[i].value)) {
            cut(header, start);
            return wxf_fail(err, WXF_E_ARGUMENT, "%s is %s", parts[i].name,
                            parts[i].value.len == 0 ? "empty" : "not printable ASCII without blanks and quotes");
        }
        fits = wxf_buf_add_char(header, i == 0 ? ' ' : ',') && wxf_buf_add_cstr(header, parts[i].name) &&
               wxf_buf_add_cstr(header, "=\"") && wxf_buf_add_str(header, parts[i].value) &&
               wxf_buf_add_char(header, '"');
    }
    if (!fits) {
        cut(header, start);
        return wxf_fail_memory(err);
    }
    return WXF_OK;
}

/* A line feed in one of these would shift the lines of the message. */
static wxf_code check_request(const wxf_signed_request *request, wxf_error *err)
{
    for (size_t i = 0; i < request->method.len; i++) {
        if (request->method.ptr[i] < 'A' || request->method.ptr[i] > 'Z') {
            return wxf_fail(err, WXF_E_ARGUMENT, "the method of a request consists of upper-case letters");
        }
    }
    if (request->method.len == 0) {
        return wxf_fail(err, WXF_E_ARGUMENT, "the request has no method");
    }
    if (request->target.len == 0 || request->target.ptr[0] != '/') {
        return wxf_fail(err, WXF_E_ARGUMENT, "the target of a request starts with a slash");
    }
    for (size_t i = 0; i < request->target.len; i++) {
        unsigned char c = (unsigned char)request->target.ptr[i];

        if (c <= ' ' || c == 0x7F) {
            return wxf_fail(err, WXF_E_ARGUMENT,
                            "the target of a request holds a blank or control character (byte %zu); percent-encode it", i);
        }
    }
    if (!fits_in_quotes(request->nonce)) {
        return wxf_fail(err, WXF_E_ARGUMENT, "the nonce is empty or not printable ASCII without blanks and quotes");
    }
    if (request->timestamp < 0) {
        return wxf_fail(err, WXF_E_ARGUMENT, "the timestamp of a request is negative");
    }
    return WXF_OK;
}

wxf_code wxf_authorize(const wxf_merchant *merchant, const wxf_signed_request *request, wxf_buf *header,
                       wxf_buf *message, wxf_error *err)
{
    wxf_buf own = WXF_BUF_INIT, signature = WXF_BUF_INIT;
    wxf_buf *lines = message == NULL ? &own : message;
    char timestamp[24];
    wxf_code code = check_request(request, err);

    if (code != WXF_OK) {
        return code;
    }
    snprintf(timestamp, sizeof timestamp, "%" PRId64, request->timestamp);
    wxf_buf_clear(lines);
    code = join_lines(lines,
                          (const wxf_str[]){ request->method, request->target, wxf_str_from(timestamp), request->nonce,
                                             request->body },
                          5, err);
    if (code == WXF_OK) {
        code = wxf_sign(merchant->key, wxf_buf_str(lines), &signature, err);
    }
    if (code == WXF_OK) {
        code = add_authorization(header, merchant->mchid, merchant->serial, wxf_str_from(timestamp), request->nonce,
                                 wxf_buf_str(&signature), err);
    }
    wxf_buf_free(&signature);
    wxf_buf_free(&own);
    return code;
}
