/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 1c7d5e04abfa486a077b12e41981ebfbc32a9892 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_WxFavor_Builder___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_Builder_factory, 0, 0, WxFavor\\BuilderChainable, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, config, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

#define arginfo_class_WxFavor_BuilderChainable___construct arginfo_class_WxFavor_Builder___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_BuilderChainable_chain, 0, 1, WxFavor\\BuilderChainable, 0)
	ZEND_ARG_TYPE_INFO(0, segment, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_BuilderChainable_get, 0, 0, WxFavor\\Http\\Response, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

#define arginfo_class_WxFavor_BuilderChainable_post arginfo_class_WxFavor_BuilderChainable_get

#define arginfo_class_WxFavor_BuilderChainable_put arginfo_class_WxFavor_BuilderChainable_get

#define arginfo_class_WxFavor_BuilderChainable_patch arginfo_class_WxFavor_BuilderChainable_get

#define arginfo_class_WxFavor_BuilderChainable_delete arginfo_class_WxFavor_BuilderChainable_get

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_BuilderChainable_getAsync, 0, 0, WxFavor\\Promise, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

#define arginfo_class_WxFavor_BuilderChainable_postAsync arginfo_class_WxFavor_BuilderChainable_getAsync

#define arginfo_class_WxFavor_BuilderChainable_putAsync arginfo_class_WxFavor_BuilderChainable_getAsync

#define arginfo_class_WxFavor_BuilderChainable_patchAsync arginfo_class_WxFavor_BuilderChainable_getAsync

#define arginfo_class_WxFavor_BuilderChainable_deleteAsync arginfo_class_WxFavor_BuilderChainable_getAsync

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_BuilderChainable_getDriver, 0, 0, WxFavor\\Client, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_BuilderChainable_offsetExists, 0, 1, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, offset, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_BuilderChainable_offsetGet, 0, 1, WxFavor\\BuilderChainable, 0)
	ZEND_ARG_TYPE_INFO(0, offset, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_BuilderChainable_offsetSet, 0, 2, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, offset, IS_MIXED, 0)
	ZEND_ARG_TYPE_INFO(0, value, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_BuilderChainable_offsetUnset, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, offset, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_BuilderChainable_getIterator, 0, 0, ArrayIterator, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_WxFavor_Client___construct arginfo_class_WxFavor_Builder___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_Client_request, 0, 2, WxFavor\\Http\\Response, 0)
	ZEND_ARG_TYPE_INFO(0, method, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, uri, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_Client_requestAsync, 0, 2, WxFavor\\Promise, 0)
	ZEND_ARG_TYPE_INFO(0, method, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, uri, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_Client_platformKeys, 0, 0, WxFavor\\PlatformKeys, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_Client_favor, 0, 0, WxFavor\\FavorService, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_Client_uploadImage, 0, 1, WxFavor\\Http\\Response, 0)
	ZEND_ARG_TYPE_INFO(0, image, IS_MIXED, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, filename, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_Client_uploadImageAsync, 0, 1, WxFavor\\Promise, 0)
	ZEND_ARG_TYPE_INFO(0, image, IS_MIXED, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, filename, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_Client_downloadBill, 0, 3, WxFavor\\Http\\Stream, 0)
	ZEND_ARG_TYPE_INFO(0, url, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, hash, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, sink, IS_MIXED, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, progress, IS_CALLABLE, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_Client_downloadBillAsync, 0, 3, WxFavor\\Promise, 0)
	ZEND_ARG_TYPE_INFO(0, url, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, hash, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, sink, IS_MIXED, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, progress, IS_CALLABLE, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_Client_downloadUseFlow, 0, 2, WxFavor\\Http\\Stream, 0)
	ZEND_ARG_TYPE_INFO(0, stockId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, sink, IS_MIXED, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, date, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, progress, IS_CALLABLE, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_Client_downloadUseFlowAsync, 0, 2, WxFavor\\Promise, 0)
	ZEND_ARG_TYPE_INFO(0, stockId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, sink, IS_MIXED, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, date, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, progress, IS_CALLABLE, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_WxFavor_Client_downloadRefundFlow arginfo_class_WxFavor_Client_downloadUseFlow

#define arginfo_class_WxFavor_Client_downloadRefundFlowAsync arginfo_class_WxFavor_Client_downloadUseFlowAsync

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Client_poll, 0, 0, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 0, "0.0")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Client_finish, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Client_stats, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(WxFavor_Builder, __construct);
ZEND_METHOD(WxFavor_Builder, factory);
ZEND_METHOD(WxFavor_BuilderChainable, __construct);
ZEND_METHOD(WxFavor_BuilderChainable, chain);
ZEND_METHOD(WxFavor_BuilderChainable, get);
ZEND_METHOD(WxFavor_BuilderChainable, post);
ZEND_METHOD(WxFavor_BuilderChainable, put);
ZEND_METHOD(WxFavor_BuilderChainable, patch);
ZEND_METHOD(WxFavor_BuilderChainable, delete);
ZEND_METHOD(WxFavor_BuilderChainable, getAsync);
ZEND_METHOD(WxFavor_BuilderChainable, postAsync);
ZEND_METHOD(WxFavor_BuilderChainable, putAsync);
ZEND_METHOD(WxFavor_BuilderChainable, patchAsync);
ZEND_METHOD(WxFavor_BuilderChainable, deleteAsync);
ZEND_METHOD(WxFavor_BuilderChainable, getDriver);
ZEND_METHOD(WxFavor_BuilderChainable, offsetExists);
ZEND_METHOD(WxFavor_BuilderChainable, offsetGet);
ZEND_METHOD(WxFavor_BuilderChainable, offsetSet);
ZEND_METHOD(WxFavor_BuilderChainable, offsetUnset);
ZEND_METHOD(WxFavor_BuilderChainable, getIterator);
ZEND_METHOD(WxFavor_Client, __construct);
ZEND_METHOD(WxFavor_Client, request);
ZEND_METHOD(WxFavor_Client, requestAsync);
ZEND_METHOD(WxFavor_Client, platformKeys);
ZEND_METHOD(WxFavor_Client, favor);
ZEND_METHOD(WxFavor_Client, uploadImage);
ZEND_METHOD(WxFavor_Client, uploadImageAsync);
ZEND_METHOD(WxFavor_Client, downloadBill);
ZEND_METHOD(WxFavor_Client, downloadBillAsync);
ZEND_METHOD(WxFavor_Client, downloadUseFlow);
ZEND_METHOD(WxFavor_Client, downloadUseFlowAsync);
ZEND_METHOD(WxFavor_Client, downloadRefundFlow);
ZEND_METHOD(WxFavor_Client, downloadRefundFlowAsync);
ZEND_METHOD(WxFavor_Client, poll);
ZEND_METHOD(WxFavor_Client, finish);
ZEND_METHOD(WxFavor_Client, stats);


static const zend_function_entry class_WxFavor_Builder_methods[] = {
	ZEND_ME(WxFavor_Builder, __construct, arginfo_class_WxFavor_Builder___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(WxFavor_Builder, factory, arginfo_class_WxFavor_Builder_factory, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_BuilderChainable_methods[] = {
	ZEND_ME(WxFavor_BuilderChainable, __construct, arginfo_class_WxFavor_BuilderChainable___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(WxFavor_BuilderChainable, chain, arginfo_class_WxFavor_BuilderChainable_chain, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_BuilderChainable, get, arginfo_class_WxFavor_BuilderChainable_get, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_BuilderChainable, post, arginfo_class_WxFavor_BuilderChainable_post, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_BuilderChainable, put, arginfo_class_WxFavor_BuilderChainable_put, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_BuilderChainable, patch, arginfo_class_WxFavor_BuilderChainable_patch, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_BuilderChainable, delete, arginfo_class_WxFavor_BuilderChainable_delete, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_BuilderChainable, getAsync, arginfo_class_WxFavor_BuilderChainable_getAsync, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_BuilderChainable, postAsync, arginfo_class_WxFavor_BuilderChainable_postAsync, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_BuilderChainable, putAsync, arginfo_class_WxFavor_BuilderChainable_putAsync, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_BuilderChainable, patchAsync, arginfo_class_WxFavor_BuilderChainable_patchAsync, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_BuilderChainable, deleteAsync, arginfo_class_WxFavor_BuilderChainable_deleteAsync, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_BuilderChainable, getDriver, arginfo_class_WxFavor_BuilderChainable_getDriver, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_BuilderChainable, offsetExists, arginfo_class_WxFavor_BuilderChainable_offsetExists, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_BuilderChainable, offsetGet, arginfo_class_WxFavor_BuilderChainable_offsetGet, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_BuilderChainable, offsetSet, arginfo_class_WxFavor_BuilderChainable_offsetSet, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_BuilderChainable, offsetUnset, arginfo_class_WxFavor_BuilderChainable_offsetUnset, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_BuilderChainable, getIterator, arginfo_class_WxFavor_BuilderChainable_getIterator, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Client_methods[] = {
	ZEND_ME(WxFavor_Client, __construct, arginfo_class_WxFavor_Client___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(WxFavor_Client, request, arginfo_class_WxFavor_Client_request, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Client, requestAsync, arginfo_class_WxFavor_Client_requestAsync, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Client, platformKeys, arginfo_class_WxFavor_Client_platformKeys, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Client, favor, arginfo_class_WxFavor_Client_favor, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Client, uploadImage, arginfo_class_WxFavor_Client_uploadImage, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Client, uploadImageAsync, arginfo_class_WxFavor_Client_uploadImageAsync, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Client, downloadBill, arginfo_class_WxFavor_Client_downloadBill, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Client, downloadBillAsync, arginfo_class_WxFavor_Client_downloadBillAsync, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Client, downloadUseFlow, arginfo_class_WxFavor_Client_downloadUseFlow, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Client, downloadUseFlowAsync, arginfo_class_WxFavor_Client_downloadUseFlowAsync, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Client, downloadRefundFlow, arginfo_class_WxFavor_Client_downloadRefundFlow, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Client, downloadRefundFlowAsync, arginfo_class_WxFavor_Client_downloadRefundFlowAsync, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Client, poll, arginfo_class_WxFavor_Client_poll, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(WxFavor_Client, finish, arginfo_class_WxFavor_Client_finish, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(WxFavor_Client, stats, arginfo_class_WxFavor_Client_stats, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_WxFavor_Builder(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor", "Builder", class_WxFavor_Builder_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "factory", sizeof("factory") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_BuilderChainable(zend_class_entry *class_entry_ArrayAccess, zend_class_entry *class_entry_IteratorAggregate)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor", "BuilderChainable", class_WxFavor_BuilderChainable_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 2, class_entry_ArrayAccess, class_entry_IteratorAggregate);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Client(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor", "Client", class_WxFavor_Client_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
