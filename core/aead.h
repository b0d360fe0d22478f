/*
 * AES-256-GCM, with which WeChat Pay encrypts certificates and notifications
 * under the merchant's APIv3 key. Everything here is raw bytes; the protocol
 * puts what is sealed in base64, and the nonce and the associated data as they
 * are.
 */
#ifndef WXF_AEAD_H
#define WXF_AEAD_H

#include "buffer.h"

#define WXF_AEAD_KEY_LENGTH 32
#define WXF_AEAD_TAG_LENGTH 16 /* shorter ones are refused: they could be guessed */
#define WXF_AEAD_NONCE_LENGTH 12 /* what WeChat Pay uses */
#define WXF_AEAD_NONCE_MAX 128

/*
 * Appends the encrypted bytes and then the tag of WXF_AEAD_TAG_LENGTH bytes to
 * `out`. A nonce must never be used twice with the same key: that gives both
 * away. WXF_E_ARGUMENT for a key, nonce or text of an impossible length;
 * WXF_E_MEMORY; WXF_E_CRYPTO. After an error nothing was appended.
 */
wxf_code wxf_aead_seal(wxf_str key, wxf_str nonce, wxf_str aad, wxf_str plaintext, wxf_buf *out, wxf_error *err);

/*
 * Appends the plaintext of `sealed` (encrypted bytes, then tag) to `out`,
 * which should be secret, and only once the tag has been found right.
 * WXF_E_ARGUMENT for a key or nonce of an impossible length; WXF_E_DECRYPT if
 * it is not what was sealed with this key, nonce and associated data, whichever
 * of them is wrong; WXF_E_MEMORY; WXF_E_CRYPTO. After an error nothing was
 * appended.
 */
wxf_code wxf_aead_open(wxf_str key, wxf_str nonce, wxf_str aad, wxf_str sealed, wxf_buf *out, wxf_error *err);

#endif
