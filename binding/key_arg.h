/*
 * Keys as PHP people have them, turned into keys of the core.
 */
#ifndef PHP_WXFAVOR_KEY_ARG_H
#define PHP_WXFAVOR_KEY_ARG_H

#include "php_wxfavor.h"
#include "core/key.h"

/*
 * PEM text, DER, `file://` path, path, OpenSSLAsymmetricKey,
 * OpenSSLCertificate; for a private key also [one of these, passphrase].
 * `setting` names it in messages ("privateKey"). NULL: an exception is
 * pending. The caller owns one reference.
 */
wxf_key *php_wxfavor_key_private(zval *arg, const char *setting);
wxf_key *php_wxfavor_key_public(zval *arg, const char *setting);

#endif
