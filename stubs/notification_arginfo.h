/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: cc6a5015e9be052bfd4a23aacca964d2c1a272c2 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_WxFavor_NotificationParser___construct, 0, 0, 1)
	ZEND_ARG_OBJ_TYPE_MASK(0, clientOrConfig, WxFavor\\Client|WxFavor\\BuilderChainable, MAY_BE_ARRAY, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_NotificationParser_parse, 0, 2, WxFavor\\\116otification, 0)
	ZEND_ARG_TYPE_MASK(0, headers, MAY_BE_ARRAY|MAY_BE_OBJECT, NULL)
	ZEND_ARG_TYPE_INFO(0, body, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_NotificationParser_fromGlobals, 0, 0, WxFavor\\\116otification, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_NotificationParser_fromRequest, 0, 1, WxFavor\\\116otification, 0)
	ZEND_ARG_TYPE_INFO(0, request, IS_OBJECT, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_WxFavor_Notification___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Notification_isCouponUse, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Notification_getKey, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Notification_toArray, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_WxFavor_Notification_jsonSerialize arginfo_class_WxFavor_Notification_toArray

#define arginfo_class_WxFavor_NotificationReply___construct arginfo_class_WxFavor_Notification___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_NotificationReply_success, 0, 0, WxFavor\\\116otificationReply, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, status, IS_LONG, 0, "200")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_NotificationReply_failure, 0, 1, WxFavor\\\116otificationReply, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, why, Throwable, MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, status, IS_LONG, 0, "0")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_NotificationReply_send, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_WxFavor_NotificationGuard___construct, 0, 0, 1)
	ZEND_ARG_TYPE_MASK(0, seen, MAY_BE_OBJECT|MAY_BE_CALLABLE, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, remember, IS_CALLABLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, ttl, IS_LONG, 0, "172800")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_NotificationGuard_once, 0, 2, _IS_BOOL, 0)
	ZEND_ARG_OBJ_INFO(0, notification, WxFavor\\\116otification, 0)
	ZEND_ARG_TYPE_INFO(0, handler, IS_CALLABLE, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(WxFavor_NotificationParser, __construct);
ZEND_METHOD(WxFavor_NotificationParser, parse);
ZEND_METHOD(WxFavor_NotificationParser, fromGlobals);
ZEND_METHOD(WxFavor_NotificationParser, fromRequest);
ZEND_METHOD(WxFavor_Notification, __construct);
ZEND_METHOD(WxFavor_Notification, isCouponUse);
ZEND_METHOD(WxFavor_Notification, getKey);
ZEND_METHOD(WxFavor_Notification, toArray);
ZEND_METHOD(WxFavor_Notification, jsonSerialize);
ZEND_METHOD(WxFavor_NotificationReply, __construct);
ZEND_METHOD(WxFavor_NotificationReply, success);
ZEND_METHOD(WxFavor_NotificationReply, failure);
ZEND_METHOD(WxFavor_NotificationReply, send);
ZEND_METHOD(WxFavor_NotificationGuard, __construct);
ZEND_METHOD(WxFavor_NotificationGuard, once);


static const zend_function_entry class_WxFavor_NotificationParser_methods[] = {
	ZEND_ME(WxFavor_NotificationParser, __construct, arginfo_class_WxFavor_NotificationParser___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_NotificationParser, parse, arginfo_class_WxFavor_NotificationParser_parse, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_NotificationParser, fromGlobals, arginfo_class_WxFavor_NotificationParser_fromGlobals, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_NotificationParser, fromRequest, arginfo_class_WxFavor_NotificationParser_fromRequest, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Notification_methods[] = {
	ZEND_ME(WxFavor_Notification, __construct, arginfo_class_WxFavor_Notification___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(WxFavor_Notification, isCouponUse, arginfo_class_WxFavor_Notification_isCouponUse, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Notification, getKey, arginfo_class_WxFavor_Notification_getKey, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Notification, toArray, arginfo_class_WxFavor_Notification_toArray, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Notification, jsonSerialize, arginfo_class_WxFavor_Notification_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_NotificationReply_methods[] = {
	ZEND_ME(WxFavor_NotificationReply, __construct, arginfo_class_WxFavor_NotificationReply___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(WxFavor_NotificationReply, success, arginfo_class_WxFavor_NotificationReply_success, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(WxFavor_NotificationReply, failure, arginfo_class_WxFavor_NotificationReply_failure, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(WxFavor_NotificationReply, send, arginfo_class_WxFavor_NotificationReply_send, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_NotificationGuard_methods[] = {
	ZEND_ME(WxFavor_NotificationGuard, __construct, arginfo_class_WxFavor_NotificationGuard___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_NotificationGuard, once, arginfo_class_WxFavor_NotificationGuard_once, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_WxFavor_NotificationParser(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor", "NotificationParser", class_WxFavor_NotificationParser_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Notification(zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor", "Notification", class_WxFavor_Notification_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_JsonSerializable);

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_id_name);

	zend_string *property_createTime_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_createTime_default_value;
	ZVAL_UNDEF(&property_createTime_default_value);
	zend_string *property_createTime_name = zend_string_init("createTime", sizeof("createTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_createTime_name, &property_createTime_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_createTime_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_createTime_name);

	zval property_createTimeText_default_value;
	ZVAL_UNDEF(&property_createTimeText_default_value);
	zend_string *property_createTimeText_name = zend_string_init("createTimeText", sizeof("createTimeText") - 1, 1);
	zend_declare_typed_property(class_entry, property_createTimeText_name, &property_createTimeText_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_createTimeText_name);

	zval property_eventType_default_value;
	ZVAL_UNDEF(&property_eventType_default_value);
	zend_string *property_eventType_name = zend_string_init("eventType", sizeof("eventType") - 1, 1);
	zend_declare_typed_property(class_entry, property_eventType_name, &property_eventType_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_eventType_name);

	zval property_resourceType_default_value;
	ZVAL_UNDEF(&property_resourceType_default_value);
	zend_string *property_resourceType_name = zend_string_init("resourceType", sizeof("resourceType") - 1, 1);
	zend_declare_typed_property(class_entry, property_resourceType_name, &property_resourceType_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_resourceType_name);

	zval property_summary_default_value;
	ZVAL_UNDEF(&property_summary_default_value);
	zend_string *property_summary_name = zend_string_init("summary", sizeof("summary") - 1, 1);
	zend_declare_typed_property(class_entry, property_summary_name, &property_summary_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_summary_name);

	zval property_originalType_default_value;
	ZVAL_UNDEF(&property_originalType_default_value);
	zend_string *property_originalType_name = zend_string_init("originalType", sizeof("originalType") - 1, 1);
	zend_declare_typed_property(class_entry, property_originalType_name, &property_originalType_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_originalType_name);

	zval property_resource_default_value;
	ZVAL_UNDEF(&property_resource_default_value);
	zend_string *property_resource_name = zend_string_init("resource", sizeof("resource") - 1, 1);
	zend_declare_typed_property(class_entry, property_resource_name, &property_resource_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_resource_name);

	zend_string *property_coupon_class_WxFavor_Model_CouponUse = zend_string_init("WxFavor\\Model\\CouponUse", sizeof("WxFavor\\Model\\CouponUse")-1, 1);
	zval property_coupon_default_value;
	ZVAL_UNDEF(&property_coupon_default_value);
	zend_string *property_coupon_name = zend_string_init("coupon", sizeof("coupon") - 1, 1);
	zend_declare_typed_property(class_entry, property_coupon_name, &property_coupon_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_coupon_class_WxFavor_Model_CouponUse, 0, MAY_BE_NULL));
	zend_string_release(property_coupon_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_NotificationReply(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor", "NotificationReply", class_WxFavor_NotificationReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_status_name);

	zval property_headers_default_value;
	ZVAL_UNDEF(&property_headers_default_value);
	zend_string *property_headers_name = zend_string_init("headers", sizeof("headers") - 1, 1);
	zend_declare_typed_property(class_entry, property_headers_name, &property_headers_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_headers_name);

	zval property_body_default_value;
	ZVAL_UNDEF(&property_body_default_value);
	zend_string *property_body_name = zend_string_init("body", sizeof("body") - 1, 1);
	zend_declare_typed_property(class_entry, property_body_name, &property_body_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_body_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_NotificationGuard(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor", "NotificationGuard", class_WxFavor_NotificationGuard_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
