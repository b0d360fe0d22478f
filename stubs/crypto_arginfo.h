/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 2fc78e70d7718767190acb7de94cf584ba95313a */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_WxFavor_Crypto_Key___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Crypto_Rsa_pkcs1ToSpki, 0, 1, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, thing, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_Crypto_Rsa_fromPkcs8, 0, 1, WxFavor\\Crypto\\Key, 0)
	ZEND_ARG_TYPE_INFO(0, thing, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_Crypto_Rsa_fromPkcs1, 0, 1, WxFavor\\Crypto\\Key, 0)
	ZEND_ARG_TYPE_INFO(0, thing, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, type, IS_STRING, 0, "WxFavor\\Crypto\\Rsa::KEY_TYPE_PRIVATE")
ZEND_END_ARG_INFO()

#define arginfo_class_WxFavor_Crypto_Rsa_fromSpki arginfo_class_WxFavor_Crypto_Rsa_fromPkcs8

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_Crypto_Rsa_from, 0, 1, WxFavor\\Crypto\\Key, 0)
	ZEND_ARG_TYPE_INFO(0, thing, IS_MIXED, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, type, IS_STRING, 0, "WxFavor\\Crypto\\Rsa::KEY_TYPE_PRIVATE")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Crypto_Rsa_encrypt, 0, 2, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, plaintext, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, publicKey, IS_MIXED, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, padding, IS_LONG, 0, "4")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Crypto_Rsa_verify, 0, 3, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, message, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, signature, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, publicKey, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Crypto_Rsa_sign, 0, 2, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, message, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, privateKey, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Crypto_Rsa_decrypt, 0, 2, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, ciphertext, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, privateKey, IS_MIXED, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, padding, IS_LONG, 0, "4")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Crypto_AesInterface_encrypt, 0, 2, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, plaintext, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, key, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, iv, IS_STRING, 0, "\"\"")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Crypto_AesInterface_decrypt, 0, 2, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, ciphertext, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, key, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, iv, IS_STRING, 0, "\"\"")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Crypto_AesGcm_encrypt, 0, 2, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, plaintext, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, key, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, iv, IS_STRING, 0, "\"\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, aad, IS_STRING, 0, "\"\"")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Crypto_AesGcm_decrypt, 0, 2, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, ciphertext, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, key, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, iv, IS_STRING, 0, "\"\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, aad, IS_STRING, 0, "\"\"")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Crypto_Hash_md5, 0, 1, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, thing, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, key, IS_STRING, 0, "\"\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, agency, IS_MIXED, 0, "false")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Crypto_Hash_hmac, 0, 2, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, thing, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, key, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, algorithm, IS_STRING, 0, "\"sha256\"")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Crypto_Hash_equals, 0, 1, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, known_string, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, user_string, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Crypto_Hash_sign, 0, 3, IS_STRING, 1)
	ZEND_ARG_TYPE_INFO(0, type, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, key, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Formatter_nonce, 0, 0, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, size, IS_LONG, 0, "32")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Formatter_timestamp, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Formatter_authorization, 0, 5, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, mchid, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, nonce, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, signature, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, timestamp, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, serial, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Formatter_request, 0, 4, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, method, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, uri, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, timestamp, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, nonce, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, body, IS_STRING, 0, "\"\"")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Formatter_response, 0, 2, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, timestamp, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, nonce, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, body, IS_STRING, 0, "\"\"")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Formatter_joinedByLineFeed, 0, 0, IS_STRING, 0)
	ZEND_ARG_VARIADIC_TYPE_INFO(0, pieces, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Formatter_ksort, 0, 0, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, thing, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Formatter_queryStringLike, 0, 0, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, thing, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_Util_PemUtil_loadPrivateKey, 0, 1, WxFavor\\Crypto\\Key, 0)
	ZEND_ARG_TYPE_INFO(0, filepath, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_Util_PemUtil_loadPrivateKeyFromString, 0, 1, WxFavor\\Crypto\\Key, 0)
	ZEND_ARG_TYPE_INFO(0, content, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_TYPE_MASK_EX(arginfo_class_WxFavor_Util_PemUtil_loadCertificate, 0, 1, WxFavor\\Crypto\\Key, MAY_BE_FALSE)
	ZEND_ARG_TYPE_INFO(0, filepath, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_TYPE_MASK_EX(arginfo_class_WxFavor_Util_PemUtil_loadCertificateFromString, 0, 1, WxFavor\\Crypto\\Key, MAY_BE_FALSE)
	ZEND_ARG_TYPE_INFO(0, content, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Util_PemUtil_parseCertificateSerialNo, 0, 1, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, certificate, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_WxFavor_Util_MediaUtil___construct, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, filepath, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, fileStream, IS_OBJECT, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Util_MediaUtil_setMeta, 0, 0, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, json, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Util_MediaUtil_getMeta, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_Util_MediaUtil_getStream, 0, 0, WxFavor\\Http\\Stream, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_WxFavor_Util_MediaUtil_getContentType arginfo_class_WxFavor_Util_MediaUtil_getMeta


ZEND_METHOD(WxFavor_Crypto_Key, __construct);
ZEND_METHOD(WxFavor_Crypto_Rsa, pkcs1ToSpki);
ZEND_METHOD(WxFavor_Crypto_Rsa, fromPkcs8);
ZEND_METHOD(WxFavor_Crypto_Rsa, fromPkcs1);
ZEND_METHOD(WxFavor_Crypto_Rsa, fromSpki);
ZEND_METHOD(WxFavor_Crypto_Rsa, from);
ZEND_METHOD(WxFavor_Crypto_Rsa, encrypt);
ZEND_METHOD(WxFavor_Crypto_Rsa, verify);
ZEND_METHOD(WxFavor_Crypto_Rsa, sign);
ZEND_METHOD(WxFavor_Crypto_Rsa, decrypt);
ZEND_METHOD(WxFavor_Crypto_AesGcm, encrypt);
ZEND_METHOD(WxFavor_Crypto_AesGcm, decrypt);
ZEND_METHOD(WxFavor_Crypto_Hash, md5);
ZEND_METHOD(WxFavor_Crypto_Hash, hmac);
ZEND_METHOD(WxFavor_Crypto_Hash, equals);
ZEND_METHOD(WxFavor_Crypto_Hash, sign);
ZEND_METHOD(WxFavor_Formatter, nonce);
ZEND_METHOD(WxFavor_Formatter, timestamp);
ZEND_METHOD(WxFavor_Formatter, authorization);
ZEND_METHOD(WxFavor_Formatter, request);
ZEND_METHOD(WxFavor_Formatter, response);
ZEND_METHOD(WxFavor_Formatter, joinedByLineFeed);
ZEND_METHOD(WxFavor_Formatter, ksort);
ZEND_METHOD(WxFavor_Formatter, queryStringLike);
ZEND_METHOD(WxFavor_Util_PemUtil, loadPrivateKey);
ZEND_METHOD(WxFavor_Util_PemUtil, loadPrivateKeyFromString);
ZEND_METHOD(WxFavor_Util_PemUtil, loadCertificate);
ZEND_METHOD(WxFavor_Util_PemUtil, loadCertificateFromString);
ZEND_METHOD(WxFavor_Util_PemUtil, parseCertificateSerialNo);
ZEND_METHOD(WxFavor_Util_MediaUtil, __construct);
ZEND_METHOD(WxFavor_Util_MediaUtil, setMeta);
ZEND_METHOD(WxFavor_Util_MediaUtil, getMeta);
ZEND_METHOD(WxFavor_Util_MediaUtil, getStream);
ZEND_METHOD(WxFavor_Util_MediaUtil, getContentType);


static const zend_function_entry class_WxFavor_Crypto_Key_methods[] = {
	ZEND_ME(WxFavor_Crypto_Key, __construct, arginfo_class_WxFavor_Crypto_Key___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Crypto_Rsa_methods[] = {
	ZEND_ME(WxFavor_Crypto_Rsa, pkcs1ToSpki, arginfo_class_WxFavor_Crypto_Rsa_pkcs1ToSpki, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(WxFavor_Crypto_Rsa, fromPkcs8, arginfo_class_WxFavor_Crypto_Rsa_fromPkcs8, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(WxFavor_Crypto_Rsa, fromPkcs1, arginfo_class_WxFavor_Crypto_Rsa_fromPkcs1, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(WxFavor_Crypto_Rsa, fromSpki, arginfo_class_WxFavor_Crypto_Rsa_fromSpki, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(WxFavor_Crypto_Rsa, from, arginfo_class_WxFavor_Crypto_Rsa_from, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(WxFavor_Crypto_Rsa, encrypt, arginfo_class_WxFavor_Crypto_Rsa_encrypt, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(WxFavor_Crypto_Rsa, verify, arginfo_class_WxFavor_Crypto_Rsa_verify, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(WxFavor_Crypto_Rsa, sign, arginfo_class_WxFavor_Crypto_Rsa_sign, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(WxFavor_Crypto_Rsa, decrypt, arginfo_class_WxFavor_Crypto_Rsa_decrypt, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Crypto_AesInterface_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(WxFavor_Crypto_AesInterface, encrypt, arginfo_class_WxFavor_Crypto_AesInterface_encrypt, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(WxFavor_Crypto_AesInterface, decrypt, arginfo_class_WxFavor_Crypto_AesInterface_decrypt, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Crypto_AesGcm_methods[] = {
	ZEND_ME(WxFavor_Crypto_AesGcm, encrypt, arginfo_class_WxFavor_Crypto_AesGcm_encrypt, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(WxFavor_Crypto_AesGcm, decrypt, arginfo_class_WxFavor_Crypto_AesGcm_decrypt, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Crypto_Hash_methods[] = {
	ZEND_ME(WxFavor_Crypto_Hash, md5, arginfo_class_WxFavor_Crypto_Hash_md5, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(WxFavor_Crypto_Hash, hmac, arginfo_class_WxFavor_Crypto_Hash_hmac, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(WxFavor_Crypto_Hash, equals, arginfo_class_WxFavor_Crypto_Hash_equals, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(WxFavor_Crypto_Hash, sign, arginfo_class_WxFavor_Crypto_Hash_sign, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Formatter_methods[] = {
	ZEND_ME(WxFavor_Formatter, nonce, arginfo_class_WxFavor_Formatter_nonce, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(WxFavor_Formatter, timestamp, arginfo_class_WxFavor_Formatter_timestamp, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(WxFavor_Formatter, authorization, arginfo_class_WxFavor_Formatter_authorization, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(WxFavor_Formatter, request, arginfo_class_WxFavor_Formatter_request, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(WxFavor_Formatter, response, arginfo_class_WxFavor_Formatter_response, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(WxFavor_Formatter, joinedByLineFeed, arginfo_class_WxFavor_Formatter_joinedByLineFeed, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(WxFavor_Formatter, ksort, arginfo_class_WxFavor_Formatter_ksort, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(WxFavor_Formatter, queryStringLike, arginfo_class_WxFavor_Formatter_queryStringLike, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Util_PemUtil_methods[] = {
	ZEND_ME(WxFavor_Util_PemUtil, loadPrivateKey, arginfo_class_WxFavor_Util_PemUtil_loadPrivateKey, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(WxFavor_Util_PemUtil, loadPrivateKeyFromString, arginfo_class_WxFavor_Util_PemUtil_loadPrivateKeyFromString, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(WxFavor_Util_PemUtil, loadCertificate, arginfo_class_WxFavor_Util_PemUtil_loadCertificate, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(WxFavor_Util_PemUtil, loadCertificateFromString, arginfo_class_WxFavor_Util_PemUtil_loadCertificateFromString, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(WxFavor_Util_PemUtil, parseCertificateSerialNo, arginfo_class_WxFavor_Util_PemUtil_parseCertificateSerialNo, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Util_MediaUtil_methods[] = {
	ZEND_ME(WxFavor_Util_MediaUtil, __construct, arginfo_class_WxFavor_Util_MediaUtil___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Util_MediaUtil, setMeta, arginfo_class_WxFavor_Util_MediaUtil_setMeta, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Util_MediaUtil, getMeta, arginfo_class_WxFavor_Util_MediaUtil_getMeta, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Util_MediaUtil, getStream, arginfo_class_WxFavor_Util_MediaUtil_getStream, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Util_MediaUtil, getContentType, arginfo_class_WxFavor_Util_MediaUtil_getContentType, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_WxFavor_Crypto_Key(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Crypto", "Key", class_WxFavor_Crypto_Key_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Crypto_Rsa(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Crypto", "Rsa", class_WxFavor_Crypto_Rsa_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zval const_KEY_TYPE_PUBLIC_value;
	zend_string *const_KEY_TYPE_PUBLIC_value_str = zend_string_init("public", strlen("public"), 1);
	ZVAL_STR(&const_KEY_TYPE_PUBLIC_value, const_KEY_TYPE_PUBLIC_value_str);
	zend_string *const_KEY_TYPE_PUBLIC_name = zend_string_init_interned("KEY_TYPE_PUBLIC", sizeof("KEY_TYPE_PUBLIC") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_KEY_TYPE_PUBLIC_name, &const_KEY_TYPE_PUBLIC_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_KEY_TYPE_PUBLIC_name);

	zval const_KEY_TYPE_PRIVATE_value;
	zend_string *const_KEY_TYPE_PRIVATE_value_str = zend_string_init("private", strlen("private"), 1);
	ZVAL_STR(&const_KEY_TYPE_PRIVATE_value, const_KEY_TYPE_PRIVATE_value_str);
	zend_string *const_KEY_TYPE_PRIVATE_name = zend_string_init_interned("KEY_TYPE_PRIVATE", sizeof("KEY_TYPE_PRIVATE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_KEY_TYPE_PRIVATE_name, &const_KEY_TYPE_PRIVATE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_KEY_TYPE_PRIVATE_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "pkcs1tospki", sizeof("pkcs1tospki") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "frompkcs8", sizeof("frompkcs8") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "frompkcs1", sizeof("frompkcs1") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "fromspki", sizeof("fromspki") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "from", sizeof("from") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "encrypt", sizeof("encrypt") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "encrypt", sizeof("encrypt") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "verify", sizeof("verify") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "verify", sizeof("verify") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "sign", sizeof("sign") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "decrypt", sizeof("decrypt") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Crypto_AesInterface(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Crypto", "AesInterface", class_WxFavor_Crypto_AesInterface_methods);
	class_entry = zend_register_internal_interface(&ce);

	zval const_BLOCK_SIZE_value;
	ZVAL_LONG(&const_BLOCK_SIZE_value, 16);
	zend_string *const_BLOCK_SIZE_name = zend_string_init_interned("BLOCK_SIZE", sizeof("BLOCK_SIZE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_BLOCK_SIZE_name, &const_BLOCK_SIZE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_BLOCK_SIZE_name);

	zval const_KEY_LENGTH_BYTE_value;
	ZVAL_LONG(&const_KEY_LENGTH_BYTE_value, 32);
	zend_string *const_KEY_LENGTH_BYTE_name = zend_string_init_interned("KEY_LENGTH_BYTE", sizeof("KEY_LENGTH_BYTE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_KEY_LENGTH_BYTE_name, &const_KEY_LENGTH_BYTE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_KEY_LENGTH_BYTE_name);

	zval const_AUTH_TAG_LENGTH_BYTE_value;
	ZVAL_LONG(&const_AUTH_TAG_LENGTH_BYTE_value, 16);
	zend_string *const_AUTH_TAG_LENGTH_BYTE_name = zend_string_init_interned("AUTH_TAG_LENGTH_BYTE", sizeof("AUTH_TAG_LENGTH_BYTE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_AUTH_TAG_LENGTH_BYTE_name, &const_AUTH_TAG_LENGTH_BYTE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_AUTH_TAG_LENGTH_BYTE_name);

	zval const_ALGO_AES_256_GCM_value;
	zend_string *const_ALGO_AES_256_GCM_value_str = zend_string_init("aes-256-gcm", strlen("aes-256-gcm"), 1);
	ZVAL_STR(&const_ALGO_AES_256_GCM_value, const_ALGO_AES_256_GCM_value_str);
	zend_string *const_ALGO_AES_256_GCM_name = zend_string_init_interned("ALGO_AES_256_GCM", sizeof("ALGO_AES_256_GCM") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_ALGO_AES_256_GCM_name, &const_ALGO_AES_256_GCM_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_ALGO_AES_256_GCM_name);

	zval const_ALGO_AES_256_ECB_value;
	zend_string *const_ALGO_AES_256_ECB_value_str = zend_string_init("aes-256-ecb", strlen("aes-256-ecb"), 1);
	ZVAL_STR(&const_ALGO_AES_256_ECB_value, const_ALGO_AES_256_ECB_value_str);
	zend_string *const_ALGO_AES_256_ECB_name = zend_string_init_interned("ALGO_AES_256_ECB", sizeof("ALGO_AES_256_ECB") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_ALGO_AES_256_ECB_name, &const_ALGO_AES_256_ECB_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_ALGO_AES_256_ECB_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "encrypt", sizeof("encrypt") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "encrypt", sizeof("encrypt") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "decrypt", sizeof("decrypt") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "decrypt", sizeof("decrypt") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Crypto_AesGcm(zend_class_entry *class_entry_WxFavor_Crypto_AesInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Crypto", "AesGcm", class_WxFavor_Crypto_AesGcm_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	zend_class_implements(class_entry, 1, class_entry_WxFavor_Crypto_AesInterface);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "encrypt", sizeof("encrypt") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "encrypt", sizeof("encrypt") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "decrypt", sizeof("decrypt") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "decrypt", sizeof("decrypt") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Crypto_Hash(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Crypto", "Hash", class_WxFavor_Crypto_Hash_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zval const_ALGO_MD5_value;
	zend_string *const_ALGO_MD5_value_str = zend_string_init("MD5", strlen("MD5"), 1);
	ZVAL_STR(&const_ALGO_MD5_value, const_ALGO_MD5_value_str);
	zend_string *const_ALGO_MD5_name = zend_string_init_interned("ALGO_MD5", sizeof("ALGO_MD5") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_ALGO_MD5_name, &const_ALGO_MD5_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_ALGO_MD5_name);

	zval const_ALGO_HMAC_SHA256_value;
	zend_string *const_ALGO_HMAC_SHA256_value_str = zend_string_init("HMAC-SHA256", strlen("HMAC-SHA256"), 1);
	ZVAL_STR(&const_ALGO_HMAC_SHA256_value, const_ALGO_HMAC_SHA256_value_str);
	zend_string *const_ALGO_HMAC_SHA256_name = zend_string_init_interned("ALGO_HMAC_SHA256", sizeof("ALGO_HMAC_SHA256") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_ALGO_HMAC_SHA256_name, &const_ALGO_HMAC_SHA256_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_ALGO_HMAC_SHA256_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "md5", sizeof("md5") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "hmac", sizeof("hmac") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "equals", sizeof("equals") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "equals", sizeof("equals") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "sign", sizeof("sign") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Formatter(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor", "Formatter", class_WxFavor_Formatter_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Util_PemUtil(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Util", "PemUtil", class_WxFavor_Util_PemUtil_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "loadprivatekey", sizeof("loadprivatekey") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "loadprivatekeyfromstring", sizeof("loadprivatekeyfromstring") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "loadcertificate", sizeof("loadcertificate") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "loadcertificatefromstring", sizeof("loadcertificatefromstring") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "parsecertificateserialno", sizeof("parsecertificateserialno") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Util_MediaUtil(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Util", "MediaUtil", class_WxFavor_Util_MediaUtil_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
