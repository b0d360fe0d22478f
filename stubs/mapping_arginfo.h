/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 5d03a7822bc104f885e68d6bf6ee1e66974be04e */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_WxFavor_Model_Model___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Model_Model_fromJson, 0, 1, IS_STATIC, 0)
	ZEND_ARG_TYPE_INFO(0, json, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Model_Model_toArray, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Model_Model_toJson, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_WxFavor_Model_Model_getExtra arginfo_class_WxFavor_Model_Model_toArray

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Model_Model_jsonSerialize, 0, 0, IS_MIXED, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_WxFavor_Pages___construct arginfo_class_WxFavor_Model_Model___construct

#define arginfo_class_WxFavor_Pages_current arginfo_class_WxFavor_Model_Model_jsonSerialize

#define arginfo_class_WxFavor_Pages_key arginfo_class_WxFavor_Model_Model_jsonSerialize

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Pages_next, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_WxFavor_Pages_rewind arginfo_class_WxFavor_Pages_next

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Pages_valid, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Pages_getTotalCount, 0, 0, IS_LONG, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Pages_getPage, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_WxFavor_Internal_Mapper___construct arginfo_class_WxFavor_Model_Model___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_Internal_Mapper___invoke, 0, 1, WxFavor\\Model\\Model, 0)
	ZEND_ARG_OBJ_INFO(0, response, WxFavor\\Http\\Response, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_WxFavor_Exception_MappingException_getPath arginfo_class_WxFavor_Model_Model_toJson

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_Exception_MappingException_getResponse, 0, 0, WxFavor\\Http\\Response, 1)
ZEND_END_ARG_INFO()

#define arginfo_class_WxFavor_Exception_MappingException_isRetryable arginfo_class_WxFavor_Pages_valid

#define arginfo_class_WxFavor_Exception_MappingException_isOutcomeUnknown arginfo_class_WxFavor_Pages_valid


ZEND_METHOD(WxFavor_Model_Model, __construct);
ZEND_METHOD(WxFavor_Model_Model, fromJson);
ZEND_METHOD(WxFavor_Model_Model, toArray);
ZEND_METHOD(WxFavor_Model_Model, toJson);
ZEND_METHOD(WxFavor_Model_Model, getExtra);
ZEND_METHOD(WxFavor_Model_Model, jsonSerialize);
ZEND_METHOD(WxFavor_Pages, __construct);
ZEND_METHOD(WxFavor_Pages, current);
ZEND_METHOD(WxFavor_Pages, key);
ZEND_METHOD(WxFavor_Pages, next);
ZEND_METHOD(WxFavor_Pages, rewind);
ZEND_METHOD(WxFavor_Pages, valid);
ZEND_METHOD(WxFavor_Pages, getTotalCount);
ZEND_METHOD(WxFavor_Pages, getPage);
ZEND_METHOD(WxFavor_Internal_Mapper, __construct);
ZEND_METHOD(WxFavor_Internal_Mapper, __invoke);
ZEND_METHOD(WxFavor_Exception_MappingException, getPath);
ZEND_METHOD(WxFavor_Exception_MappingException, getResponse);
ZEND_METHOD(WxFavor_Exception_MappingException, isRetryable);
ZEND_METHOD(WxFavor_Exception_MappingException, isOutcomeUnknown);


static const zend_function_entry class_WxFavor_Model_Model_methods[] = {
	ZEND_ME(WxFavor_Model_Model, __construct, arginfo_class_WxFavor_Model_Model___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(WxFavor_Model_Model, fromJson, arginfo_class_WxFavor_Model_Model_fromJson, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(WxFavor_Model_Model, toArray, arginfo_class_WxFavor_Model_Model_toArray, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Model_Model, toJson, arginfo_class_WxFavor_Model_Model_toJson, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Model_Model, getExtra, arginfo_class_WxFavor_Model_Model_getExtra, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Model_Model, jsonSerialize, arginfo_class_WxFavor_Model_Model_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Pages_methods[] = {
	ZEND_ME(WxFavor_Pages, __construct, arginfo_class_WxFavor_Pages___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(WxFavor_Pages, current, arginfo_class_WxFavor_Pages_current, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Pages, key, arginfo_class_WxFavor_Pages_key, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Pages, next, arginfo_class_WxFavor_Pages_next, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Pages, rewind, arginfo_class_WxFavor_Pages_rewind, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Pages, valid, arginfo_class_WxFavor_Pages_valid, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Pages, getTotalCount, arginfo_class_WxFavor_Pages_getTotalCount, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Pages, getPage, arginfo_class_WxFavor_Pages_getPage, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Internal_Mapper_methods[] = {
	ZEND_ME(WxFavor_Internal_Mapper, __construct, arginfo_class_WxFavor_Internal_Mapper___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(WxFavor_Internal_Mapper, __invoke, arginfo_class_WxFavor_Internal_Mapper___invoke, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Exception_MappingException_methods[] = {
	ZEND_ME(WxFavor_Exception_MappingException, getPath, arginfo_class_WxFavor_Exception_MappingException_getPath, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Exception_MappingException, getResponse, arginfo_class_WxFavor_Exception_MappingException_getResponse, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Exception_MappingException, isRetryable, arginfo_class_WxFavor_Exception_MappingException_isRetryable, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Exception_MappingException, isOutcomeUnknown, arginfo_class_WxFavor_Exception_MappingException_isOutcomeUnknown, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_WxFavor_Model_Model(zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "Model", class_WxFavor_Model_Model_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_ABSTRACT|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_JsonSerializable);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Pages(zend_class_entry *class_entry_Iterator)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor", "Pages", class_WxFavor_Pages_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_Iterator);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Internal_Mapper(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Internal", "Mapper", class_WxFavor_Internal_Mapper_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Exception_MappingException(zend_class_entry *class_entry_RuntimeException, zend_class_entry *class_entry_WxFavor_Exception_WxFavorException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Exception", "MappingException", class_WxFavor_Exception_MappingException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_RuntimeException);
	zend_class_implements(class_entry, 1, class_entry_WxFavor_Exception_WxFavorException);

	zval property_path_default_value;
	ZVAL_EMPTY_STRING(&property_path_default_value);
	zend_string *property_path_name = zend_string_init("path", sizeof("path") - 1, 1);
	zend_declare_typed_property(class_entry, property_path_name, &property_path_default_value, ZEND_ACC_PROTECTED, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_path_name);

	zval property_outcomeUnknown_default_value;
	ZVAL_FALSE(&property_outcomeUnknown_default_value);
	zend_string *property_outcomeUnknown_name = zend_string_init("outcomeUnknown", sizeof("outcomeUnknown") - 1, 1);
	zend_declare_typed_property(class_entry, property_outcomeUnknown_name, &property_outcomeUnknown_default_value, ZEND_ACC_PROTECTED, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_outcomeUnknown_name);

	zend_string *property_response_class_WxFavor_Http_Response = zend_string_init("WxFavor\\Http\\Response", sizeof("WxFavor\\Http\\Response")-1, 1);
	zval property_response_default_value;
	ZVAL_NULL(&property_response_default_value);
	zend_string *property_response_name = zend_string_init("response", sizeof("response") - 1, 1);
	zend_declare_typed_property(class_entry, property_response_name, &property_response_default_value, ZEND_ACC_PROTECTED, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_response_class_WxFavor_Http_Response, 0, MAY_BE_NULL));
	zend_string_release(property_response_name);

	return class_entry;
}
