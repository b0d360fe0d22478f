/*
 * What a text or a file that should be a key really holds. PEM is taken apart
 * here, not by OpenSSL: it tells a wrong file from a damaged one, tolerates
 * what copying does to a PEM (byte order marks, CRLF, indentation, `\n` written
 * out), and no copy of key material stays behind in a line buffer.
 */
#ifndef WXF_KEY_SOURCE_H
#define WXF_KEY_SOURCE_H

#include "buffer.h"

typedef enum wxf_key_form {
    WXF_FORM_OTHER,             /* PEM or DER, but nothing of the following */
    WXF_FORM_PRIVATE_PKCS8,     /* PRIVATE KEY */
    WXF_FORM_PRIVATE_ENCRYPTED, /* ENCRYPTED PRIVATE KEY: PKCS#8 */
    WXF_FORM_PRIVATE_RSA,       /* RSA PRIVATE KEY: PKCS#1 */
    WXF_FORM_PRIVATE_NOT_RSA,   /* EC PRIVATE KEY, DSA PRIVATE KEY */
    WXF_FORM_PRIVATE_OPENSSH,   /* OPENSSH PRIVATE KEY */
    WXF_FORM_PUBLIC_SPKI,       /* PUBLIC KEY */
    WXF_FORM_PUBLIC_RSA,        /* RSA PUBLIC KEY: PKCS#1 */
    WXF_FORM_CERTIFICATE,       /* CERTIFICATE */
    WXF_FORM_REQUEST,           /* CERTIFICATE REQUEST */
    WXF_FORM_PKCS12             /* apiclient_cert.p12, DER only */
} wxf_key_form;

/* One PEM block, or all of a DER source. Borrows from the source. */
typedef struct wxf_key_block {
    wxf_key_form form;
    bool pem;
    bool legacy_encrypted; /* a PEM with "Proc-Type: 4,ENCRYPTED" */
    wxf_str label;         /* of a PEM: what stands after BEGIN */
    wxf_str text;          /* from -----BEGIN to the end of the END line; the DER itself */
    wxf_str body;          /* of a PEM: between the two lines */
} wxf_key_block;

typedef struct wxf_key_source {
    wxf_str rest;
    bool der;
} wxf_key_source;

/* Is it a source at all? WXF_E_KEY says what is there instead of PEM or DER. */
wxf_code wxf_key_source_open(wxf_key_source *source, wxf_str bytes, wxf_error *err);

/*
 * The next block. *found is false at the end. WXF_E_KEY for a block without
 * an END line.
 */
wxf_code wxf_key_source_next(wxf_key_source *source, wxf_key_block *block, bool *found, wxf_error *err);

/*
 * The DER of a block that is not legacy_encrypted; *der borrows from the block
 * or from `storage`, which should be secret. WXF_E_KEY if it is not base64.
 */
wxf_code wxf_key_block_der(const wxf_key_block *block, wxf_buf *storage, wxf_str *der, wxf_error *err);

/* May a key of that form be loaded as a private one, as a public one? */
bool wxf_key_form_is_private(wxf_key_form form);
bool wxf_key_form_is_public(wxf_key_form form);

/* What a DER is, by its structure and not by what somebody wrote around it. */
wxf_key_form wxf_key_der_form(wxf_str der);

/*
 * Take one element from the front of `in`: the content of a sequence; the bytes
 * of an integer that is not negative, without leading zeros, none for zero. They
 * borrow. False: there is no such thing, and `in` is of no more use.
 */
bool wxf_der_sequence(wxf_str *in, wxf_str *content);
bool wxf_der_integer(wxf_str *in, wxf_str *digits);

/* "a certificate", "a public key", … for messages. */
const char *wxf_key_form_name(wxf_key_form form);

#endif
