/*
 * Keys as PHP people have them, turned into keys of the core.
 */
#ifndef PHP_WXFAVOR_KEY_ARG_H
#define PHP_WXFAVOR_KEY_ARG_H

#include "php_wxfavor.h"
#include "core/key.h"

/*
 * WxFavor\Crypto\Key, PEM text, DER, `file://` path, path,
 * OpenSSLAsymmetricKey, OpenSSLCertificate; for a private key also [one of these, passphrase].
 * `setting` names it in messages ("privateKey"). NULL: an exception is
 * pending. The caller owns one reference.
 */
wxf_key *php_wxfavor_key_private(zval *arg, const char *setting);
wxf_key *php_wxfavor_key_public(zval *arg, const char *setting);

/*
 * What the functions of ext/openssl take for a key, and DER and Key besides:
 * no path without `file://`, objects that can be made strings, [one of these,
 * passphrase] for any kind. UnexpectedValueException, and ValueError for an
 * array of another shape; `name` begins their messages. Else as above.
 */
wxf_key *php_wxfavor_key_like_openssl(zval *arg, bool want_private, const char *name);

/* The same of PEM or DER that is at hand. */
wxf_key *php_wxfavor_key_from_bytes(wxf_str source, bool want_private, const char *name);

#endif
