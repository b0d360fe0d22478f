/*
 * The error queue of OpenSSL. It belongs to the thread and is shared with every
 * other user of OpenSSL in the process (ext/openssl, ext/curl, database
 * drivers): what we leave in it they report as their own failure, and what they
 * left in it we would. So every public function of the core that calls OpenSSL
 * starts with wxf_crypto_begin() and leaves the queue empty.
 */
#ifndef WXF_CRYPTO_ERROR_H
#define WXF_CRYPTO_ERROR_H

#include "error.h"

#include <stdbool.h>

/* Empties the queue: before the first and after the last call of OpenSSL. */
void wxf_crypto_begin(void);
void wxf_crypto_end(void);
void wxf_crypto_end_secret(void); /* where a secret was handled: wipes the stack below, too */

/* What the queue said. */
typedef struct wxf_crypto_reason {
    char text[128];     /* the first reason that says something, e.g. "bad decrypt"; empty if there is none */
    bool out_of_memory; /* an allocation failed somewhere on the way */
} wxf_crypto_reason;

/* Reads the queue and empties it. */
wxf_crypto_reason wxf_crypto_take(void);

/*
 * As wxf_fail(), followed by the reason, as in "… (OpenSSL: bad decrypt)".
 * Returns WXF_E_MEMORY instead of `code` if OpenSSL ran out of memory. Empties
 * the queue.
 */
wxf_code wxf_fail_crypto(wxf_error *err, wxf_code code, const char *fmt, ...) WXF_PRINTF(3, 4);

#endif
