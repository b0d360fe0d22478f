/* The frame around a public key that names its algorithm. */
#ifndef WXF_SPKI_H
#define WXF_SPKI_H

#include "buffer.h"

/*
 * Appends the DER of a SubjectPublicKeyInfo (`PUBLIC KEY`) for RSA around the
 * DER of a PKCS#1 RSAPublicKey (`RSA PUBLIC KEY`), which is not looked into.
 * WXF_E_MEMORY; then `out` may hold a part of it.
 */
wxf_code wxf_spki_from_pkcs1(wxf_str pkcs1, wxf_buf *out, wxf_error *err);

#endif
