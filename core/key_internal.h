/* What a key is made of: for the files key*.c only. */
#ifndef WXF_KEY_INTERNAL_H
#define WXF_KEY_INTERNAL_H

#include "key.h"

#include <openssl/x509.h>

struct wxf_key {
    size_t refs;
    EVP_PKEY *pkey;
    bool is_private;
    unsigned bits;
    wxf_buf serial; /* these three are empty without a certificate */
    wxf_buf subject;
    int64_t not_before;
    int64_t not_after;
};

/*
 * A key with one reference. Takes over pkey in any case. WXF_E_KEY if it is
 * not an RSA key of sufficient length; WXF_E_MEMORY.
 */
wxf_code wxf_key_new(EVP_PKEY *pkey, bool is_private, wxf_key **out, wxf_error *err);

/*
 * A private key from the DER of its PKCS#1. On success *out is the caller's, else
 * NULL. WXF_E_KEY; WXF_E_MEMORY.
 */
wxf_code wxf_key_read_rsa(wxf_str pkcs1, EVP_PKEY **out, wxf_error *err);

/*
 * Does what the private half signs verify with the public one? WXF_E_KEY: not,
 * so the key is damaged; WXF_E_MEMORY.
 */
wxf_code wxf_key_check_pair(EVP_PKEY *pkey, wxf_error *err);

/* Notes down in key what the certificate says. WXF_E_KEY, WXF_E_MEMORY. */
wxf_code wxf_key_note_certificate(wxf_key *key, X509 *certificate, wxf_error *err);

#endif
