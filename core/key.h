/*
 * RSA keys: the merchant's private key, and the platform's public keys
 * (certificates of the platform, or a WeChat Pay public key).
 *
 * A wxf_key never changes after it was loaded, so it may be used by any number
 * of calls; it is shared by counting references. Counting is not atomic: a key
 * belongs to the thread that loaded it.
 */
#ifndef WXF_KEY_H
#define WXF_KEY_H

#include "buffer.h"

#include <openssl/evp.h>
#include <stdint.h>

#define WXF_KEY_MIN_BITS 2048          /* RSA keys below are refused */
#define WXF_KEY_SOURCE_MAX (64 * 1024) /* bytes of PEM or DER that we care to look at */
#define WXF_SERIAL_MAX 128             /* bytes of a serial or PUB_KEY_ID_…, without NUL */
#define WXF_SERIAL_HEX_MAX 64          /* hexadecimal digits of a serial */

typedef struct wxf_key wxf_key;

/*
 * Loads a private key from PEM text (PKCS#8 or PKCS#1, plain or encrypted) or
 * DER (not legacy-encrypted). The first private key of a PEM counts; text
 * around it, CRLF, a byte order mark and indentation do not matter.
 * `passphrase` may be empty; it is used only if the key is encrypted, and never
 * asked for on a terminal.
 * On success *out owns one reference; else it is NULL. WXF_E_KEY with the
 * reason and what to do: not a PEM, a public key or certificate where the
 * private key belongs, encrypted and no passphrase given, wrong passphrase, not
 * RSA, too short, damaged; WXF_E_MEMORY. No message repeats the source or the
 * passphrase. Intermediate copies of key material are wiped.
 */
wxf_code wxf_key_load_private(wxf_str source, wxf_str passphrase, wxf_key **out, wxf_error *err);

/*
 * Loads a public key from PEM text or DER: an X.509 certificate, an SPKI
 * `PUBLIC KEY`, or a PKCS#1 `RSA PUBLIC KEY`. Of a PEM with several, the first
 * that can be used counts. *out and errors as above; a private key alone is
 * refused, because one that turns up here has been mixed up. The validity of a
 * certificate is not judged here; see wxf_key_not_before().
 */
wxf_code wxf_key_load_public(wxf_str source, wxf_key **out, wxf_error *err);

/*
 * Reads a key file whole, at most WXF_KEY_SOURCE_MAX bytes, into `out`, which
 * becomes secret; what it held is dropped. `path` is NUL-terminated, without
 * `file://`. WXF_E_KEY tells a missing file from an unreadable one, a
 * directory, another thing that is no file, an empty and a too large one;
 * WXF_E_MEMORY. After an error `out` is empty.
 */
wxf_code wxf_key_read_file(const char *path, wxf_buf *out, wxf_error *err);

wxf_key *wxf_key_ref(wxf_key *key); /* the same, with a reference for the caller */
void wxf_key_unref(wxf_key *key); /* NULL is fine; the last reference wipes the key */

EVP_PKEY *wxf_key_pkey(const wxf_key *key); /* borrowed */
bool wxf_key_is_private(const wxf_key *key);
unsigned wxf_key_bits(const wxf_key *key); /* of the RSA modulus */

/*
 * The serial number of the certificate that the key came from: upper-case
 * hexadecimal of the DER integer, in whole bytes, so that a leading zero digit
 * stays ("0A…"); without the octet that DER puts before a high first bit. What
 * `openssl x509 -serial` shows. Empty if the key came without a certificate.
 * Lives as long as the key, as does the name.
 */
wxf_str wxf_key_certificate_serial(const wxf_key *key);

/*
 * Common name of the subject of that certificate in UTF-8; empty without one.
 * That of a merchant certificate is the mchid, which is how one that was
 * configured as a platform certificate can be recognised.
 */
wxf_str wxf_key_certificate_subject(const wxf_key *key);

/* Validity of that certificate, Unix seconds, both inclusive; both 0 without one. */
int64_t wxf_key_not_before(const wxf_key *key);
int64_t wxf_key_not_after(const wxf_key *key);

/* Is `now` within it? A key without a certificate always is. */
bool wxf_key_is_valid(const wxf_key *key, int64_t now);

/* Do both belong to the same key pair (same public half)? */
bool wxf_key_same_pair(const wxf_key *a, const wxf_key *b);

/*
 * Serials as the protocol compares them: hexadecimal without regard to case
 * and leading zeros; a PUB_KEY_ID_… byte for byte. An empty one equals none.
 */
bool wxf_serial_equal(wxf_str a, wxf_str b);
bool wxf_serial_is_key_id(wxf_str serial); /* starts with PUB_KEY_ID_ */
bool wxf_serial_is_hex(wxf_str serial);    /* 1 … WXF_SERIAL_HEX_MAX hexadecimal digits */

#endif
