/* Registers the classes of the toolkit. Each is in a file of its own. */
#include "binding/compat.h"
#include "binding/crypto.h"

#include "stubs/crypto_arginfo.h"

void php_wxfavor_crypto_register(void)
{
    zend_class_entry *aes;

    php_wxfavor_key_ce = register_class_WxFavor_Crypto_Key();
    php_wxfavor_key_init_handlers();
    register_class_WxFavor_Crypto_Rsa();
    aes = register_class_WxFavor_Crypto_AesInterface();
    register_class_WxFavor_Crypto_AesGcm(aes);
    register_class_WxFavor_Crypto_Hash();
    register_class_WxFavor_Formatter();
    register_class_WxFavor_Util_PemUtil();
    php_wxfavor_media_register(register_class_WxFavor_Util_MediaUtil());
}
