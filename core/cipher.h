/*
 * RSA encryption of single fields: to the platform's public key in requests,
 * to the merchant's in answers. Raw bytes here; the protocol sends base64.
 */
#ifndef WXF_CIPHER_H
#define WXF_CIPHER_H

#include "key.h"

typedef enum wxf_padding {
    WXF_PADDING_OAEP, /* RSAES-OAEP, SHA-1, MGF1 with SHA-1, empty label: what APIv3 uses */
    WXF_PADDING_PKCS1 /* RSAES-PKCS1-v1_5: older interfaces. Telling senders why a decryption failed betrays the text */
} wxf_padding;

/*
 * Appends what only the private key can decrypt, as many bytes as the key has.
 * Takes the public half of a private key. WXF_E_ARGUMENT if the plaintext is
 * too long (more than 214 bytes with OAEP and a key of 2048 bits); WXF_E_MEMORY, WXF_E_CRYPTO. After an error nothing was appended.
 */
wxf_code wxf_encrypt(const wxf_key *key, wxf_padding padding, wxf_str plaintext, wxf_buf *out, wxf_error *err);

/*
 * Appends the plaintext to `out`, which should be secret. WXF_E_KEY if the key
 * is not private; WXF_E_DECRYPT, without a reason, if it was not encrypted to
 * this key with this padding; WXF_E_MEMORY, WXF_E_CRYPTO. After an error
 * nothing was appended.
 */
wxf_code wxf_decrypt(const wxf_key *key, wxf_padding padding, wxf_str ciphertext, wxf_buf *out, wxf_error *err);

#endif
