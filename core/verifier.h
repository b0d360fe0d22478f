/*
 * Verifying what WeChat Pay signed: answers now, notifications by the same
 * rules. No switch turns it off.
 */
#ifndef WXF_VERIFIER_H
#define WXF_VERIFIER_H

#include "headers.h"
#include "key.h"

#define WXF_CLOCK_OFFSET_MAX 300 /* seconds; exactly 300 passes */

/*
 * The platform's public keys by serial or PUB_KEY_ID_…, several at once,
 * because during a switch both kinds sign. Shared by counting references, one
 * thread only.
 */
typedef struct wxf_keyring wxf_keyring;

wxf_keyring *wxf_keyring_new(void); /* NULL: out of memory */
wxf_keyring *wxf_keyring_ref(wxf_keyring *ring);
void wxf_keyring_unref(wxf_keyring *ring);

/*
 * Adds a key under a serial, taking its own reference. WXF_E_KEY when the key
 * is private, when it is a certificate and `serial` is not its serial, or when
 * the serial is there already; WXF_E_ARGUMENT when the serial is neither
 * hexadecimal nor a PUB_KEY_ID_…; WXF_E_MEMORY.
 */
wxf_code wxf_keyring_add(wxf_keyring *ring, wxf_str serial, wxf_key *key, wxf_error *err);

size_t wxf_keyring_count(const wxf_keyring *ring);
const wxf_key *wxf_keyring_find(const wxf_keyring *ring, wxf_str serial); /* NULL: unknown */

/* Is there one that is a public key, or a certificate within its dates at `now`? */
bool wxf_keyring_any_valid(const wxf_keyring *ring, int64_t now);

/*
 * Is this key of that serial good at `now` (Unix seconds)? One that begins
 * within `slack` seconds is. WXF_E_KEY names the certificate and the day that it
 * expired, or begins.
 */
wxf_code wxf_keyring_check_dates(wxf_str serial, const wxf_key *key, int64_t now, int64_t slack, wxf_error *err);

/*
 * index < count. Serials are given as WeChat Pay writes them: hexadecimal in
 * upper case, that of a certificate with its leading zeros.
 */
wxf_str wxf_keyring_serial_at(const wxf_keyring *ring, size_t index);
const wxf_key *wxf_keyring_key_at(const wxf_keyring *ring, size_t index);
wxf_key *wxf_keyring_share_at(const wxf_keyring *ring, size_t index); /* with a reference for the caller */

/*
 * The serial that a request should ask to be answered with at `now` (Unix
 * seconds): a PUB_KEY_ID_… if there is one, else the certificate that became
 * valid last and is still valid; if none is, that which became or becomes
 * valid last, else the first. Empty for an empty ring.
 */
wxf_str wxf_keyring_preferred(const wxf_keyring *ring, int64_t now);

/* The Wechatpay-* headers; ptr NULL means the header is absent. Blanks around a value do not count. */
typedef struct wxf_signature_headers {
    wxf_str timestamp;
    wxf_str nonce;
    wxf_str signature;
    wxf_str serial;
    wxf_str type; /* absent means WECHATPAY2-SHA256-RSA2048 */
} wxf_signature_headers;

/* Those of an answer; they live as long as its fields. */
wxf_signature_headers wxf_signature_headers_of(const wxf_headers *headers);

typedef enum wxf_verdict {
    WXF_VERIFIED = 0,
    WXF_UNSIGNED,         /* none of the four headers is there */
    WXF_HEADERS_MISSING,  /* some of the four are */
    WXF_BAD_TYPE,         /* another algorithm than the protocol's */
    WXF_BAD_TIMESTAMP,    /* not a number */
    WXF_CLOCK_OFFSET,     /* too far away from now */
    WXF_UNKNOWN_SERIAL,   /* no key of the ring has this serial; see wxf_serial_is_key_id() */
    WXF_EXPIRED,          /* the certificate has expired */
    WXF_SIGNATURE_PROBE,  /* WECHATPAY/SIGNTEST/…: WeChat checks that we check */
    WXF_BAD_SIGNATURE,    /* not base64, or of the wrong length; or a nonce with control characters */
    WXF_SIGNATURE_WRONG,  /* well-formed, but not over these bytes by this key */
    WXF_VERDICT_ERROR     /* could not be checked: no memory, OpenSSL failed */
} wxf_verdict;

/* A word for each verdict, for machines: "verified", "unsigned", "headers-missing", "clock-offset", …; never NULL. */
const char *wxf_verdict_name(wxf_verdict verdict);

/*
 * Judges `body` (the raw bytes, before any parsing) at the time `now` (Unix
 * seconds). Anything but WXF_VERIFIED explains itself in err (code
 * WXF_E_SIGNATURE; WXF_E_MEMORY or WXF_E_CRYPTO for WXF_VERDICT_ERROR): which
 * header is missing, how far the clocks are apart, which serial was seen and
 * which are known, and what to do about it.
 */
wxf_verdict wxf_verify(const wxf_keyring *ring, const wxf_signature_headers *headers, wxf_str body, int64_t now,
                       wxf_error *err);

/*
 * The same with fewer seconds between the clocks: `offset` from 1 to
 * WXF_CLOCK_OFFSET_MAX. Anything else is taken as that, so nothing widens it.
 */
wxf_verdict wxf_verify_within(const wxf_keyring *ring, const wxf_signature_headers *headers, wxf_str body, int64_t now,
                              int64_t offset, wxf_error *err);

/*
 * For WXF_UNKNOWN_SERIAL, where certificates are downloaded: puts `why` this
 * one is not there in the place of the advice to download it. `err` is that of
 * the verdict, with `serial`, which must be wxf_serial_is_hex().
 */
void wxf_verify_explain(wxf_str serial, const char *why, wxf_error *err);

/* Whether the answer to a request must, may or does never carry a signature. */
typedef enum wxf_signing {
    WXF_SIGNED_ALWAYS,
    WXF_SIGNED_MAYBE, /* verified if any of the four headers is there */
    WXF_SIGNED_NEVER
} wxf_signing;

/*
 * Looks a request up in the one table of exceptions. host is without a port,
 * lower case; target is path and query as sent. Anything not in the table is
 * WXF_SIGNED_ALWAYS.
 */
wxf_signing wxf_answer_signing(wxf_str method, wxf_str host, wxf_str target);

#endif
