/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 78e8bbea80bf18386035a8bce2e78a3cebb4bc31 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_WxFavor_PlatformKeys___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_PlatformKeys_all, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_WxFavor_PlatformKeys_serials arginfo_class_WxFavor_PlatformKeys_all

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_PlatformKeys_count, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_PlatformKeys_has, 0, 1, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, serial, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_PlatformKeys_preferredSerial, 0, 0, IS_STRING, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_PlatformKeys_downloadedAt, 0, 0, DateTimeImmutable, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_PlatformKeys_refresh, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_PlatformKeys_encrypt, 0, 1, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, plain, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, serial, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()


ZEND_METHOD(WxFavor_PlatformKeys, __construct);
ZEND_METHOD(WxFavor_PlatformKeys, all);
ZEND_METHOD(WxFavor_PlatformKeys, serials);
ZEND_METHOD(WxFavor_PlatformKeys, count);
ZEND_METHOD(WxFavor_PlatformKeys, has);
ZEND_METHOD(WxFavor_PlatformKeys, preferredSerial);
ZEND_METHOD(WxFavor_PlatformKeys, downloadedAt);
ZEND_METHOD(WxFavor_PlatformKeys, refresh);
ZEND_METHOD(WxFavor_PlatformKeys, encrypt);


static const zend_function_entry class_WxFavor_PlatformKeys_methods[] = {
	ZEND_ME(WxFavor_PlatformKeys, __construct, arginfo_class_WxFavor_PlatformKeys___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(WxFavor_PlatformKeys, all, arginfo_class_WxFavor_PlatformKeys_all, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_PlatformKeys, serials, arginfo_class_WxFavor_PlatformKeys_serials, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_PlatformKeys, count, arginfo_class_WxFavor_PlatformKeys_count, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_PlatformKeys, has, arginfo_class_WxFavor_PlatformKeys_has, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_PlatformKeys, preferredSerial, arginfo_class_WxFavor_PlatformKeys_preferredSerial, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_PlatformKeys, downloadedAt, arginfo_class_WxFavor_PlatformKeys_downloadedAt, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_PlatformKeys, refresh, arginfo_class_WxFavor_PlatformKeys_refresh, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_PlatformKeys, encrypt, arginfo_class_WxFavor_PlatformKeys_encrypt, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_WxFavor_PlatformKeys(zend_class_entry *class_entry_Countable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor", "PlatformKeys", class_WxFavor_PlatformKeys_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_Countable);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "encrypt", sizeof("encrypt") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}
