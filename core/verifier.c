#include "verifier.h"

#include "crypto_error.h"
#include "signature.h"
#include "signer.h"

#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PROBE WXF_STR("WECHATPAY/SIGNTEST/")

const char *wxf_verdict_name(wxf_verdict verdict)
{
    switch (verdict) {
    case WXF_VERIFIED: return "verified";
    case WXF_UNSIGNED: return "unsigned";
    case WXF_HEADERS_MISSING: return "headers-missing";
    case WXF_BAD_TYPE: return "bad-type";
    case WXF_BAD_TIMESTAMP: return "bad-timestamp";
    case WXF_CLOCK_OFFSET: return "clock-offset";
    case WXF_UNKNOWN_SERIAL: return "unknown-serial";
    case WXF_EXPIRED: return "certificate-expired";
    case WXF_SIGNATURE_PROBE: return "signature-probe";
    case WXF_BAD_SIGNATURE: return "bad-signature";
    case WXF_SIGNATURE_WRONG: return "signature-wrong";
    case WXF_VERDICT_ERROR: return "error";
    }
    return "error";
}

/* ---- Headers ------------------------------------------------------------ */

wxf_signature_headers wxf_signature_headers_of(const wxf_headers *headers)
{
    return (wxf_signature_headers){
        .timestamp = wxf_headers_get(headers, WXF_STR("Wechatpay-Timestamp")),
        .nonce = wxf_headers_get(headers, WXF_STR("Wechatpay-Nonce")),
        .signature = wxf_headers_get(headers, WXF_STR("Wechatpay-Signature")),
        .serial = wxf_headers_get(headers, WXF_STR("Wechatpay-Serial")),
        .type = wxf_headers_get(headers, WXF_STR("Wechatpay-Signature-Type")),
    };
}

/* Appends to a text of a fixed size; what does not fit is cut. */
static void append(char *text, size_t size, const char *fmt, ...) WXF_PRINTF(3, 4);

static void append(char *text, size_t size, const char *fmt, ...)
{
    size_t len = strlen(text);
    va_list args;

    va_start(args, fmt);
    if (vsnprintf(text + len, size - len, fmt, args) < 0) {
        text[len] = '\0';
    }
    va_end(args);
}

static wxf_verdict check_presence(const wxf_signature_headers *headers, wxf_error *err)
{
    const struct {
        const char *name;
        wxf_str value;
    } needed[] = {
        { "Wechatpay-Timestamp", headers->timestamp },
        { "Wechatpay-Nonce", headers->nonce },
        { "Wechatpay-Signature", headers->signature },
        { "Wechatpay-Serial", headers->serial },
    };
    const size_t count = sizeof needed / sizeof needed[0];
    size_t absent = 0;
    char missing[160] = "";

    for (size_t i = 0; i < count; i++) {
        if (needed[i].value.len == 0) {
            bool is_absent = needed[i].value.ptr == NULL;

            absent += is_absent ? 1 : 0;
            append(missing, sizeof missing, "%s%s%s", missing[0] == '\0' ? "" : ", ", needed[i].name,
                   is_absent ? "" : " (empty)");
        }
    }
    if (missing[0] == '\0') {
        return WXF_VERIFIED;
    }
    if (absent == count) {
        wxf_fail(err, WXF_E_SIGNATURE,
                 "not signed: none of the headers %s is there. WeChat Pay signs; so this comes from something in between "
                 "(proxy, gateway, error page), or the headers were lost on the way",
                 missing);
        return WXF_UNSIGNED;
    }
    wxf_fail(err, WXF_E_SIGNATURE,
             "the signature cannot be checked without %s; see whether a proxy or a framework drops headers", missing);
    return WXF_HEADERS_MISSING;
}

static wxf_verdict check_type(wxf_str type, wxf_error *err)
{
    if (type.ptr == NULL || wxf_str_eq(type, WXF_STR(WXF_SCHEME))) {
        return WXF_VERIFIED;
    }
    wxf_fail(err, WXF_E_SIGNATURE, "Wechatpay-Signature-Type is \"%s\"; only " WXF_SCHEME " can be verified",
             wxf_printable_of(type).text);
    return WXF_BAD_TYPE;
}

/* Decimal digits only, and no more than fit. */
static bool parse_seconds(wxf_str text, int64_t *out)
{
    int64_t value = 0;

    for (size_t i = 0; i < text.len; i++) {
        int digit = text.ptr[i] - '0';

        if (digit < 0 || digit > 9 || value > (INT64_MAX - digit) / 10) {
            return false;
        }
        value = value * 10 + digit;
    }
    *out = value;
    return text.len > 0;
}

static wxf_verdict check_clock(wxf_str timestamp, int64_t now, int64_t most, wxf_error *err)
{
    uint64_t offset;
    int64_t signed_at;
    bool future;

    if (!parse_seconds(timestamp, &signed_at)) {
        wxf_fail(err, WXF_E_SIGNATURE, "Wechatpay-Timestamp is \"%s\", which is not a number of seconds",
                 wxf_printable_of(timestamp).text);
        return WXF_BAD_TIMESTAMP;
    }
    future = signed_at > now;
    offset = future ? (uint64_t)signed_at - (uint64_t)now : (uint64_t)now - (uint64_t)signed_at;
    if (offset <= (uint64_t)most) {
        return WXF_VERIFIED;
    }
    wxf_fail(err, WXF_E_SIGNATURE,
             "signed %" PRIu64 " seconds %s by the clock of this machine (Wechatpay-Timestamp %" PRId64
             ", here it is %" PRId64 "; %" PRId64 " seconds are allowed). %s",
             offset, future ? "in the future" : "ago", signed_at, now, most,
             future ? "The clock of this machine is slow: check its time synchronisation (NTP)"
                    : "Either the clock of this machine is fast (check its time synchronisation, NTP), or this is an old "
                      "message that was delayed or replayed");
    return WXF_CLOCK_OFFSET;
}

/* ---- Serials ------------------------------------------------------------ */

#define HELD_SHOWN 4

/* A PUB_KEY_ID_… that is held, but for how it is written. */
static const char *near_miss(wxf_str held, wxf_str serial)
{
    const size_t prefix = WXF_STR("PUB_KEY_ID_").len;

    if (wxf_str_ieq(held, serial)) {
        return ". The one held differs in upper and lower case; ids are compared exactly";
    }
    if (wxf_str_ieq(held, (wxf_str){ serial.ptr + prefix, serial.len - prefix })) {
        return ". The one held lacks the prefix PUB_KEY_ID_, which belongs to the id";
    }
    return NULL;
}

/* "Held: …", with a hint if one of them was meant. */
static void describe_held(const wxf_keyring *ring, wxf_str serial, char *out, size_t size)
{
    size_t count = wxf_keyring_count(ring);
    const char *hint = NULL;

    out[0] = '\0';
    append(out, size, count == 0 ? "No platform key is held" : "Held: ");
    for (size_t i = 0; i < count; i++) {
        wxf_str held = wxf_keyring_serial_at(ring, i);

        if (i < HELD_SHOWN) {
            append(out, size, "%s%s", i == 0 ? "" : ", ", wxf_printable_of(held).text);
        }
        if (hint == NULL && wxf_serial_is_key_id(serial)) {
            hint = near_miss(held, serial);
        }
    }
    if (count > HELD_SHOWN) {
        append(out, size, " and %zu more", count - HELD_SHOWN);
    }
    append(out, size, "%s", hint == NULL ? "" : hint);
}

static wxf_verdict fail_unknown_serial(const wxf_keyring *ring, wxf_str serial, wxf_error *err)
{
    char held[(WXF_SERIAL_MAX + 2) * HELD_SHOWN + 128];

    describe_held(ring, serial, held, sizeof held);
    if (wxf_serial_is_key_id(serial)) {
        wxf_fail(err, WXF_E_SIGNATURE,
                 "signed with the WeChat Pay public key %s, which is not configured and cannot be fetched: download it "
                 "from the merchant platform and add it to certs under this id, beside the keys that are there. %s",
                 wxf_printable_of(serial).text, held);
    } else if (wxf_serial_is_hex(serial)) {
        wxf_fail(err, WXF_E_SIGNATURE,
                 "signed with the platform certificate %s, which is not configured: download the platform certificates "
                 "(/v3/certificates) and add it to certs under this serial, beside the keys that are there. %s",
                 wxf_printable_of(serial).text, held);
    } else {
        wxf_fail(err, WXF_E_SIGNATURE, "Wechatpay-Serial is \"%s\", neither a certificate serial nor a PUB_KEY_ID_…. %s",
                 wxf_printable_of(serial).text, held);
    }
    return WXF_UNKNOWN_SERIAL;
}

/* ---- All together ------------------------------------------------------- */

/* A line feed in the nonce would let bytes move between nonce and body under the same signature. */
static bool is_one_line(wxf_str nonce)
{
    for (size_t i = 0; i < nonce.len; i++) {
        if ((unsigned char)nonce.ptr[i] < ' ' || nonce.ptr[i] == 0x7F) {
            return false;
        }
    }
    return true;
}

static wxf_verdict check_signature(const wxf_key *key, const wxf_signature_headers *headers, wxf_str body, wxf_error *err)
{
    const wxf_str pieces[] = { headers->timestamp, WXF_STR("\n"), headers->nonce, WXF_STR("\n"), body, WXF_STR("\n") };
    wxf_buf raw = WXF_BUF_INIT;
    wxf_verdict verdict = WXF_VERDICT_ERROR;
    wxf_code code = wxf_signature_decode(key, headers->signature, &raw, err);

    if (code == WXF_E_SIGNATURE) {
        verdict = WXF_BAD_SIGNATURE;
    } else if (code == WXF_OK) {
        code = wxf_signature_check(key, pieces, sizeof pieces / sizeof pieces[0], &raw, err);
        verdict = code == WXF_OK ? WXF_VERIFIED : code == WXF_E_SIGNATURE ? WXF_SIGNATURE_WRONG : WXF_VERDICT_ERROR;
    }
    if (verdict == WXF_SIGNATURE_WRONG) {
        wxf_fail(err, WXF_E_SIGNATURE,
                 "the signature does not fit these %zu bytes of body under the key %.*s: the body was changed after it "
                 "was signed (decoded and encoded again? it must be the raw bytes), or another key stands under this "
                 "serial",
                 body.len, (int)headers->serial.len, headers->serial.ptr);
    }
    wxf_buf_free(&raw);
    return verdict;
}

static wxf_verdict judge(const wxf_keyring *ring, const wxf_signature_headers *headers, wxf_str body, int64_t now,
                         int64_t offset, wxf_error *err)
{
    wxf_verdict verdict = check_presence(headers, err);
    const wxf_key *key;

    if (verdict == WXF_VERIFIED) {
        verdict = check_type(headers->type, err);
    }
    if (verdict == WXF_VERIFIED) {
        verdict = check_clock(headers->timestamp, now, offset, err);
    }
    if (verdict != WXF_VERIFIED) {
        return verdict;
    }
    /* Before the key: no key verifies a probe, so none needs to be looked for. */
    if (wxf_str_starts(headers->signature, PROBE)) {
        wxf_fail(err, WXF_E_SIGNATURE,
                 "a probe of WeChat Pay (WECHATPAY/SIGNTEST/): the signature is wrong on purpose, to see that it is "
                 "checked. The call may have been executed; repeat it with the same request number, or query. A "
                 "notification comes again");
        return WXF_SIGNATURE_PROBE;
    }
    key = wxf_keyring_find(ring, headers->serial);
    if (key == NULL) {
        return fail_unknown_serial(ring, headers->serial, err);
    }
    /* One that begins later is genuine all the same; the clocks are compared above. None signs with one that has ended. */
    if (wxf_keyring_check_dates(headers->serial, key, now, INT64_MAX, err) != WXF_OK) {
        if (err != NULL) {
            err->code = WXF_E_SIGNATURE;
        }
        return WXF_EXPIRED;
    }
    if (!is_one_line(headers->nonce)) {
        wxf_fail(err, WXF_E_SIGNATURE, "Wechatpay-Nonce holds control characters, which no header can carry");
        return WXF_BAD_SIGNATURE;
    }
    return check_signature(key, headers, body, err);
}

wxf_verdict wxf_verify_within(const wxf_keyring *ring, const wxf_signature_headers *headers, wxf_str body, int64_t now,
                              int64_t offset, wxf_error *err)
{
    const wxf_signature_headers trimmed = {
        .timestamp = wxf_str_trim(headers->timestamp),
        .nonce = wxf_str_trim(headers->nonce),
        .signature = wxf_str_trim(headers->signature),
        .serial = wxf_str_trim(headers->serial),
        .type = wxf_str_trim(headers->type),
    };
    wxf_verdict verdict;

    wxf_crypto_begin();
    verdict = judge(ring, &trimmed, body, now, offset < 1 || offset > WXF_CLOCK_OFFSET_MAX ? WXF_CLOCK_OFFSET_MAX : offset, err);
    wxf_crypto_end();
    return verdict;
}

wxf_verdict wxf_verify(const wxf_keyring *ring, const wxf_signature_headers *headers, wxf_str body, int64_t now,
                       wxf_error *err)
{
    return wxf_verify_within(ring, headers, body, now, WXF_CLOCK_OFFSET_MAX, err);
}

void wxf_verify_explain(wxf_str serial, const char *why, wxf_error *err)
{
    const char *held = strstr(err->message, "Held: ");
    char *text = held == NULL ? NULL : wxf_strdup(wxf_str_from(held));

    wxf_fail(err, WXF_E_SIGNATURE, "signed with the platform certificate %s, which is not known: %s. %s", wxf_printable_of(serial).text, why,
             text == NULL ? "No platform key is held" : text);
    free(text);
}
