/*
 * What GET /v3/certificates answers: the platform certificates, each encrypted
 * under the merchant's APIv3 key.
 */
#ifndef WXF_CERTIFICATES_H
#define WXF_CERTIFICATES_H

#include "verifier.h"

#define WXF_CERTIFICATES_MAX 64 /* in one answer; WeChat Pay lists one or two */

/*
 * Decrypts the certificates of an answer with `secret`, the APIv3 key, and puts
 * them in a new keyring, of which the caller owns the reference. Those that are
 * encrypted for other algorithms than the protocol's, and those that have
 * expired at `now` (Unix seconds), are left out; one that is not valid yet is
 * kept, because it will be soon.
 *
 * WXF_E_DECRYPT if the secret does not fit; WXF_E_JSON if it is no such answer;
 * WXF_E_KEY if a certificate is none, has another serial than `serial_no`, or
 * if none remains; WXF_E_MEMORY, WXF_E_CRYPTO. *out is NULL then: an answer is
 * taken as a whole or not at all.
 *
 * Being encrypted under the secret, a certificate can come from nobody but
 * WeChat Pay (or the merchant), wherever the text was kept since.
 */
wxf_code wxf_certificates_read(wxf_str answer, wxf_str secret, int64_t now, wxf_keyring **out, wxf_error *err);

#endif
