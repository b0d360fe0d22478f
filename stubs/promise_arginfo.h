/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 368d86ea468705de770eb70ee47f305c2dbd64cc */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_WxFavor_Promise___construct, 0, 0, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, waitFn, IS_CALLABLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, cancelFn, IS_CALLABLE, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_Promise_then, 0, 0, WxFavor\\Promise, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, onFulfilled, IS_CALLABLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, onRejected, IS_CALLABLE, 1, "null")
	ZEND_ARG_VARIADIC_TYPE_INFO(0, ignored, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_Promise_otherwise, 0, 1, WxFavor\\Promise, 0)
	ZEND_ARG_TYPE_INFO(0, onRejected, IS_CALLABLE, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_Promise_finally, 0, 1, WxFavor\\Promise, 0)
	ZEND_ARG_TYPE_INFO(0, onFinally, IS_CALLABLE, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Promise_wait, 0, 0, IS_MIXED, 0)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, unwrap, "true")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Promise_getState, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Promise_resolve, 0, 1, IS_VOID, 0)
	ZEND_ARG_INFO(0, value)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Promise_reject, 0, 1, IS_VOID, 0)
	ZEND_ARG_INFO(0, reason)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Promise_cancel, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_Promise_all, 0, 1, WxFavor\\Promise, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, promises, Traversable, MAY_BE_ARRAY, NULL)
ZEND_END_ARG_INFO()

#define arginfo_class_WxFavor_Promise_allSettled arginfo_class_WxFavor_Promise_all

#define arginfo_class_WxFavor_Promise_any arginfo_class_WxFavor_Promise_all

#define arginfo_class_WxFavor_Promise_race arginfo_class_WxFavor_Promise_all

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_Promise_each, 0, 1, WxFavor\\Promise, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, promises, Traversable, MAY_BE_ARRAY, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, concurrency, IS_LONG, 0, "16")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, onFulfilled, IS_CALLABLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, onRejected, IS_CALLABLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, onProgress, IS_CALLABLE, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_WxFavor_Internal_Settler___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Internal_Settler___invoke, 0, 0, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, first, IS_MIXED, 0, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, second, IS_MIXED, 0, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Exception_RejectionException_getReason, 0, 0, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Exception_RejectionException_isRetryable, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_WxFavor_Exception_RejectionException_isOutcomeUnknown arginfo_class_WxFavor_Exception_RejectionException_isRetryable

#define arginfo_class_WxFavor_Exception_AggregateException_isOutcomeUnknown arginfo_class_WxFavor_Exception_RejectionException_isRetryable

#define arginfo_class_WxFavor_Exception_CancellationException_isOutcomeUnknown arginfo_class_WxFavor_Exception_RejectionException_isRetryable


ZEND_METHOD(WxFavor_Promise, __construct);
ZEND_METHOD(WxFavor_Promise, then);
ZEND_METHOD(WxFavor_Promise, otherwise);
ZEND_METHOD(WxFavor_Promise, finally);
ZEND_METHOD(WxFavor_Promise, wait);
ZEND_METHOD(WxFavor_Promise, getState);
ZEND_METHOD(WxFavor_Promise, resolve);
ZEND_METHOD(WxFavor_Promise, reject);
ZEND_METHOD(WxFavor_Promise, cancel);
ZEND_METHOD(WxFavor_Promise, all);
ZEND_METHOD(WxFavor_Promise, allSettled);
ZEND_METHOD(WxFavor_Promise, any);
ZEND_METHOD(WxFavor_Promise, race);
ZEND_METHOD(WxFavor_Promise, each);
ZEND_METHOD(WxFavor_Internal_Settler, __construct);
ZEND_METHOD(WxFavor_Internal_Settler, __invoke);
ZEND_METHOD(WxFavor_Exception_RejectionException, getReason);
ZEND_METHOD(WxFavor_Exception_RejectionException, isRetryable);
ZEND_METHOD(WxFavor_Exception_RejectionException, isOutcomeUnknown);
ZEND_METHOD(WxFavor_Exception_AggregateException, isOutcomeUnknown);
ZEND_METHOD(WxFavor_Exception_CancellationException, isOutcomeUnknown);


static const zend_function_entry class_WxFavor_Promise_methods[] = {
	ZEND_ME(WxFavor_Promise, __construct, arginfo_class_WxFavor_Promise___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Promise, then, arginfo_class_WxFavor_Promise_then, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Promise, otherwise, arginfo_class_WxFavor_Promise_otherwise, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Promise, finally, arginfo_class_WxFavor_Promise_finally, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Promise, wait, arginfo_class_WxFavor_Promise_wait, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Promise, getState, arginfo_class_WxFavor_Promise_getState, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Promise, resolve, arginfo_class_WxFavor_Promise_resolve, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Promise, reject, arginfo_class_WxFavor_Promise_reject, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Promise, cancel, arginfo_class_WxFavor_Promise_cancel, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Promise, all, arginfo_class_WxFavor_Promise_all, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(WxFavor_Promise, allSettled, arginfo_class_WxFavor_Promise_allSettled, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(WxFavor_Promise, any, arginfo_class_WxFavor_Promise_any, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(WxFavor_Promise, race, arginfo_class_WxFavor_Promise_race, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(WxFavor_Promise, each, arginfo_class_WxFavor_Promise_each, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Internal_Settler_methods[] = {
	ZEND_ME(WxFavor_Internal_Settler, __construct, arginfo_class_WxFavor_Internal_Settler___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(WxFavor_Internal_Settler, __invoke, arginfo_class_WxFavor_Internal_Settler___invoke, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Exception_RejectionException_methods[] = {
	ZEND_ME(WxFavor_Exception_RejectionException, getReason, arginfo_class_WxFavor_Exception_RejectionException_getReason, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Exception_RejectionException, isRetryable, arginfo_class_WxFavor_Exception_RejectionException_isRetryable, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Exception_RejectionException, isOutcomeUnknown, arginfo_class_WxFavor_Exception_RejectionException_isOutcomeUnknown, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Exception_AggregateException_methods[] = {
	ZEND_ME(WxFavor_Exception_AggregateException, isOutcomeUnknown, arginfo_class_WxFavor_Exception_AggregateException_isOutcomeUnknown, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Exception_CancellationException_methods[] = {
	ZEND_ME(WxFavor_Exception_CancellationException, isOutcomeUnknown, arginfo_class_WxFavor_Exception_CancellationException_isOutcomeUnknown, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_WxFavor_Promise(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor", "Promise", class_WxFavor_Promise_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval const_PENDING_value;
	zend_string *const_PENDING_value_str = zend_string_init("pending", strlen("pending"), 1);
	ZVAL_STR(&const_PENDING_value, const_PENDING_value_str);
	zend_string *const_PENDING_name = zend_string_init_interned("PENDING", sizeof("PENDING") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_PENDING_name, &const_PENDING_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_PENDING_name);

	zval const_FULFILLED_value;
	zend_string *const_FULFILLED_value_str = zend_string_init("fulfilled", strlen("fulfilled"), 1);
	ZVAL_STR(&const_FULFILLED_value, const_FULFILLED_value_str);
	zend_string *const_FULFILLED_name = zend_string_init_interned("FULFILLED", sizeof("FULFILLED") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_FULFILLED_name, &const_FULFILLED_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_FULFILLED_name);

	zval const_REJECTED_value;
	zend_string *const_REJECTED_value_str = zend_string_init("rejected", strlen("rejected"), 1);
	ZVAL_STR(&const_REJECTED_value, const_REJECTED_value_str);
	zend_string *const_REJECTED_name = zend_string_init_interned("REJECTED", sizeof("REJECTED") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_REJECTED_name, &const_REJECTED_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_REJECTED_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Internal_Settler(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Internal", "Settler", class_WxFavor_Internal_Settler_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Exception_RejectionException(zend_class_entry *class_entry_RuntimeException, zend_class_entry *class_entry_WxFavor_Exception_WxFavorException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Exception", "RejectionException", class_WxFavor_Exception_RejectionException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_RuntimeException);
	zend_class_implements(class_entry, 1, class_entry_WxFavor_Exception_WxFavorException);

	zval property_reason_default_value;
	ZVAL_NULL(&property_reason_default_value);
	zend_string *property_reason_name = zend_string_init("reason", sizeof("reason") - 1, 1);
	zend_declare_typed_property(class_entry, property_reason_name, &property_reason_default_value, ZEND_ACC_PROTECTED, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ANY));
	zend_string_release(property_reason_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Exception_AggregateException(zend_class_entry *class_entry_WxFavor_Exception_RejectionException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Exception", "AggregateException", class_WxFavor_Exception_AggregateException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Exception_RejectionException);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Exception_CancellationException(zend_class_entry *class_entry_WxFavor_Exception_RejectionException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Exception", "CancellationException", class_WxFavor_Exception_CancellationException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Exception_RejectionException);

	zval property_outcomeUnknown_default_value;
	ZVAL_FALSE(&property_outcomeUnknown_default_value);
	zend_string *property_outcomeUnknown_name = zend_string_init("outcomeUnknown", sizeof("outcomeUnknown") - 1, 1);
	zend_declare_typed_property(class_entry, property_outcomeUnknown_name, &property_outcomeUnknown_default_value, ZEND_ACC_PROTECTED, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_outcomeUnknown_name);

	return class_entry;
}
