/*
 * Notifications of WeChat Pay. There is one way in, and it verifies before it
 * decrypts: what is not proven to come from WeChat Pay is not decrypted for
 * anybody.
 */
#ifndef WXF_NOTIFICATION_H
#define WXF_NOTIFICATION_H

#include "verifier.h"

/* Bytes of a body; those of WeChat Pay have some thousand. */
#define WXF_NOTIFICATION_MAX (1024 * 1024)

/* Everything is owned. What the sender left out is empty with data NULL. Texts end at a NUL character. */
typedef struct wxf_notification {
    wxf_buf id;            /* the same each time that WeChat Pay repeats it */
    wxf_buf create_time;   /* as sent: RFC 3339, seldom YYYYMMDDHHMMSS */
    wxf_buf event_type;    /* "COUPON.USE" */
    wxf_buf resource_type; /* "encrypt-resource" */
    wxf_buf summary;
    wxf_buf original_type; /* "coupon" */
    wxf_buf plaintext;     /* the decrypted resource, JSON, not parsed; secret */
} wxf_notification;

/* Whom to believe, and what decrypts. Borrows all of it. */
typedef struct wxf_notification_trust {
    const wxf_keyring *platform;
    wxf_str secret; /* the APIv3 key */
    int64_t now;    /* Unix seconds */
    int64_t clock_offset; /* at most so many seconds away from now, see wxf_verify_within(); 0: WXF_CLOCK_OFFSET_MAX */
} wxf_notification_trust;

/*
 * Headers, clock and signature as wxf_verify() judges them; then the envelope,
 * the algorithm, and the tag over what is encrypted. `body` is the raw body.
 * *verdict is that of the signature in any case.
 *
 * WXF_OK: `out`, which need not be initialised, is to be freed with
 * wxf_notification_free(). Else it is empty, and:
 *   WXF_E_SIGNATURE  not proven to come from WeChat Pay; *verdict tells why
 *   WXF_E_JSON       too long; or it is signed, but no notification
 *   WXF_E_DECRYPT    signed, but the secret is not that which encrypted it, or
 *                    the algorithm is another
 *   WXF_E_ARGUMENT   the secret cannot be one
 *   WXF_E_MEMORY, WXF_E_CRYPTO  could not be judged
 */
wxf_code wxf_notification_open(const wxf_notification_trust *trust, const wxf_signature_headers *headers, wxf_str body,
                               wxf_notification *out, wxf_verdict *verdict, wxf_error *err);

/* Wipes the plaintext. Leaves it empty; freeing it again is fine. */
void wxf_notification_free(wxf_notification *notification);

#endif
