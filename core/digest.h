/*
 * Digests and comparing secrets. Inputs are pieces that are read one after the
 * other, so that a secret need not be copied to stand behind something else.
 */
#ifndef WXF_DIGEST_H
#define WXF_DIGEST_H

#include "buffer.h"

#define WXF_MD5_LENGTH 16
#define WXF_SHA256_LENGTH 32

/*
 * Put the raw digest of the pieces (`count` of them, which may be 0) in out.
 * WXF_E_MEMORY; WXF_E_CRYPTO where OpenSSL may not do it, such as MD5 in FIPS
 * mode. MD5 is here because an older interface of WeChat Pay signs with it.
 */
wxf_code wxf_md5(const wxf_str *pieces, size_t count, unsigned char out[WXF_MD5_LENGTH], wxf_error *err);
wxf_code wxf_sha256(const wxf_str *pieces, size_t count, unsigned char out[WXF_SHA256_LENGTH], wxf_error *err);

/* The same under a key of any length. */
wxf_code wxf_hmac_sha256(wxf_str key, const wxf_str *pieces, size_t count, unsigned char out[WXF_SHA256_LENGTH],
                         wxf_error *err);

/* Are both the same bytes? How long it takes tells their lengths, but nothing of what is in them. */
bool wxf_equal_secret(wxf_str a, wxf_str b);

#endif
