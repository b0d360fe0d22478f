/*
 * Signing a request: the five-line message, its RSASSA-PKCS1-v1_5/SHA-256
 * signature in base64, and the Authorization header.
 */
#ifndef WXF_SIGNER_H
#define WXF_SIGNER_H

#include "key.h"

#define WXF_SCHEME "WECHATPAY2-SHA256-RSA2048"
#define WXF_NONCE_LENGTH 32

/*
 * Writes WXF_NONCE_LENGTH characters of 0-9A-Za-z from the generator of
 * OpenSSL, evenly distributed, and a NUL. WXF_E_CRYPTO if it has no entropy.
 */
wxf_code wxf_nonce(char out[WXF_NONCE_LENGTH + 1], wxf_error *err);

/*
 * Appends the base64 of the signature over message (344 characters for a key
 * of 2048 bits). WXF_E_KEY if `key` is not private; WXF_E_CRYPTO, WXF_E_MEMORY.
 */
wxf_code wxf_sign(const wxf_key *key, wxf_str message, wxf_buf *out, wxf_error *err);

/* What identifies the merchant in an Authorization header. Borrows all of it. */
typedef struct wxf_merchant {
    wxf_str mchid;
    wxf_str serial; /* of the merchant API certificate */
    const wxf_key *key;
} wxf_merchant;

/* What is signed: target is path and query exactly as on the request line. */
typedef struct wxf_signed_request {
    wxf_str method; /* upper case */
    wxf_str target;
    int64_t timestamp; /* Unix seconds */
    wxf_str nonce;
    wxf_str body; /* the exact bytes sent; for an upload, the text of its meta part */
} wxf_signed_request;

/*
 * Signs a request and appends the value of its Authorization header (without
 * its name) to `header`: scheme, then mchid, serial_no, timestamp, nonce_str and
 * signature in quotes. If `message` is not NULL, it holds the signed message
 * afterwards (what it held before is dropped), for comparison when the server
 * disagrees. WXF_E_ARGUMENT for a method, target, nonce or timestamp that no
 * request can carry, or a part that is empty or could not stand between the
 * quotes; else as wxf_sign(). After an error nothing was appended.
 */
wxf_code wxf_authorize(const wxf_merchant *merchant, const wxf_signed_request *request, wxf_buf *header,
                       wxf_buf *message, wxf_error *err);

#endif
