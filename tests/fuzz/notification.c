/*
 * Fuzzes the way in for notifications. The first byte of an input chooses:
 *
 *   even  the rest is five header lines and a body, judged as they are
 *   odd   the rest is a body whose signature counts as right, so that what is
 *         behind it is reached: envelope, base64, decryption
 *
 * Two things are checked of every input, besides that nothing breaks: what is
 * not verified is not opened, and what is refused leaves nothing behind.
 * replay.c runs it on files.
 */
#include "aead.h"
#include "notification.h"
#include "require.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SECRET "0123456789abcdefghijklmnopqrstuv"
#define NOW 1700000000

wxf_verdict __real_wxf_verify_within(const wxf_keyring *ring, const wxf_signature_headers *headers, wxf_str body,
                                     int64_t now, int64_t offset, wxf_error *err);
wxf_verdict __wrap_wxf_verify_within(const wxf_keyring *ring, const wxf_signature_headers *headers, wxf_str body,
                                     int64_t now, int64_t offset, wxf_error *err);

static wxf_keyring *ring;
static bool trusted;
static wxf_verdict judged;

/* The linker puts this before the verifier. */
wxf_verdict __wrap_wxf_verify_within(const wxf_keyring *keys, const wxf_signature_headers *headers, wxf_str body,
                                     int64_t now, int64_t offset, wxf_error *err)
{
    judged = trusted ? WXF_VERIFIED : __real_wxf_verify_within(keys, headers, body, now, offset, err);
    return judged;
}

static EVP_PKEY *make_key(void)
{
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_id(EVP_PKEY_RSA, NULL);
    EVP_PKEY *pkey = NULL;

    REQUIRE(context != NULL && EVP_PKEY_keygen_init(context) > 0 && EVP_PKEY_keygen(context, &pkey) > 0);
    EVP_PKEY_CTX_free(context);
    return pkey;
}

static void make_ring(void)
{
    EVP_PKEY *pkey = make_key();
    BIO *bio = BIO_new(BIO_s_mem());
    wxf_key *key = NULL;
    char *text;
    long len;

    REQUIRE(bio != NULL && PEM_write_bio_PUBKEY(bio, pkey) == 1);
    len = BIO_get_mem_data(bio, &text);
    REQUIRE(wxf_key_load_public((wxf_str){ text, (size_t)len }, &key, NULL) == WXF_OK);
    ring = wxf_keyring_new();
    REQUIRE(ring != NULL && wxf_keyring_add(ring, WXF_STR("0A"), key, NULL) == WXF_OK);
    wxf_key_unref(key);
    BIO_free(bio);
    EVP_PKEY_free(pkey);
}

/* Up to the next line feed; an empty line stands for an absent header. */
static wxf_str take_line(wxf_str *rest)
{
    const char *end = rest->len == 0 ? NULL : memchr(rest->ptr, '\n', rest->len);
    size_t len = end == NULL ? rest->len : (size_t)(end - rest->ptr);
    wxf_str line = { len == 0 ? NULL : rest->ptr, len };

    *rest = (wxf_str){ rest->ptr + len + (end != NULL), rest->len - len - (end != NULL) };
    return line;
}

static bool holds_secret(wxf_str text)
{
    const wxf_str secret = WXF_STR(SECRET);

    for (size_t i = 0; i + secret.len <= text.len; i++) {
        if (memcmp(text.ptr + i, secret.ptr, secret.len) == 0) {
            return true;
        }
    }
    return false;
}

static void check(wxf_code code, wxf_verdict verdict, const wxf_notification *n, const wxf_error *err)
{
    REQUIRE(err->code == code);
    REQUIRE(ERR_peek_error() == 0);
    REQUIRE(memchr(err->message, '\0', sizeof err->message) != NULL);
    if (code == WXF_OK) {
        REQUIRE(verdict == WXF_VERIFIED && judged == WXF_VERIFIED);
        REQUIRE(n->id.len > 0 && n->event_type.len > 0);
    } else {
        REQUIRE(n->id.data == NULL && n->plaintext.data == NULL);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    wxf_str body = { (const char *)data, size };
    wxf_signature_headers headers;
    wxf_notification_trust trust;
    wxf_notification notification;
    wxf_verdict verdict;
    wxf_error err;
    wxf_code code;

    if (size == 0) {
        return 0;
    }
    if (ring == NULL) {
        make_ring();
    }
    memset(&headers, 0, sizeof headers);
    trusted = data[0] % 2 == 1;
    judged = WXF_VERDICT_ERROR;
    body = (wxf_str){ body.ptr + 1, body.len - 1 };
    if (!trusted) {
        headers.timestamp = take_line(&body);
        headers.nonce = take_line(&body);
        headers.signature = take_line(&body);
        headers.serial = take_line(&body);
        headers.type = take_line(&body);
    }
    trust = (wxf_notification_trust){ ring, WXF_STR(SECRET), NOW, 0 };
    wxf_error_clear(&err);
    code = wxf_notification_open(&trust, &headers, body, &notification, &verdict, &err);
    check(code, verdict, &notification, &err);
    /* A message may repeat what came in, and libFuzzer finds out what we look for. */
    REQUIRE(!holds_secret(wxf_str_from(err.message)) || holds_secret((wxf_str){ (const char *)data, size }));
    wxf_notification_free(&notification);
    return 0;
}
