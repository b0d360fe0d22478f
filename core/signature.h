/* The two steps of checking a signature, which answers with different verdicts need apart. */
#ifndef WXF_SIGNATURE_H
#define WXF_SIGNATURE_H

#include "key.h"

/*
 * Puts the bytes of a signature, given in strict base64, into the empty buffer
 * `raw`. WXF_E_SIGNATURE if it is no base64 or has not the length that a
 * signature by this key has; WXF_E_MEMORY.
 */
wxf_code wxf_signature_decode(const wxf_key *key, wxf_str signature, wxf_buf *raw, wxf_error *err);

/*
 * Does `raw` sign the pieces, read one after the other? (Pieces, so that a
 * large body is not copied to stand between two line feeds.) WXF_OK;
 * WXF_E_SIGNATURE if not; WXF_E_MEMORY, WXF_E_CRYPTO.
 */
wxf_code wxf_signature_check(const wxf_key *key, const wxf_str *pieces, size_t count, const wxf_buf *raw,
                             wxf_error *err);

#endif
