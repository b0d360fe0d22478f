/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 50e943b92abe2e2a7c8b25b09502a52f2a78965b */

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Exception_WxFavorException_isRetryable, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_WxFavor_Exception_WxFavorException_isOutcomeUnknown arginfo_class_WxFavor_Exception_WxFavorException_isRetryable

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Exception_InvalidArgumentException_getPath, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_WxFavor_Exception_InvalidArgumentException_getRule arginfo_class_WxFavor_Exception_InvalidArgumentException_getPath

#define arginfo_class_WxFavor_Exception_InvalidArgumentException_isRetryable arginfo_class_WxFavor_Exception_WxFavorException_isRetryable

#define arginfo_class_WxFavor_Exception_InvalidArgumentException_isOutcomeUnknown arginfo_class_WxFavor_Exception_WxFavorException_isRetryable

#define arginfo_class_WxFavor_Exception_UnexpectedValueException_isRetryable arginfo_class_WxFavor_Exception_WxFavorException_isRetryable

#define arginfo_class_WxFavor_Exception_UnexpectedValueException_isOutcomeUnknown arginfo_class_WxFavor_Exception_WxFavorException_isRetryable

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Exception_DecryptionException_getHttpStatus, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_WxFavor_Exception_MalformedNotificationException_getHttpStatus arginfo_class_WxFavor_Exception_DecryptionException_getHttpStatus

#define arginfo_class_WxFavor_Exception_TransferException_isRetryable arginfo_class_WxFavor_Exception_WxFavorException_isRetryable

#define arginfo_class_WxFavor_Exception_TransferException_isOutcomeUnknown arginfo_class_WxFavor_Exception_WxFavorException_isRetryable

#define arginfo_class_WxFavor_Exception_TransferException_getRequestMethod arginfo_class_WxFavor_Exception_InvalidArgumentException_getPath

#define arginfo_class_WxFavor_Exception_TransferException_getRequestUri arginfo_class_WxFavor_Exception_InvalidArgumentException_getPath

#define arginfo_class_WxFavor_Exception_RequestException_hasResponse arginfo_class_WxFavor_Exception_WxFavorException_isRetryable

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_Exception_RequestException_getResponse, 0, 0, WxFavor\\Http\\Response, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Exception_RequestException_getErrorCode, 0, 0, IS_STRING, 1)
ZEND_END_ARG_INFO()

#define arginfo_class_WxFavor_Exception_RequestException_getErrorMessage arginfo_class_WxFavor_Exception_RequestException_getErrorCode

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Exception_RequestException_getErrorDetail, 0, 0, IS_ARRAY, 1)
ZEND_END_ARG_INFO()

#define arginfo_class_WxFavor_Exception_RequestException_getRequestId arginfo_class_WxFavor_Exception_RequestException_getErrorCode

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_Exception_RequestException_isSignatureVerified, 0, 0, _IS_BOOL, 1)
ZEND_END_ARG_INFO()

#define arginfo_class_WxFavor_Exception_SignatureException_getReason arginfo_class_WxFavor_Exception_InvalidArgumentException_getPath

#define arginfo_class_WxFavor_Exception_SignatureException_getHttpStatus arginfo_class_WxFavor_Exception_DecryptionException_getHttpStatus


ZEND_METHOD(WxFavor_Exception_InvalidArgumentException, getPath);
ZEND_METHOD(WxFavor_Exception_InvalidArgumentException, getRule);
ZEND_METHOD(WxFavor_Exception_InvalidArgumentException, isRetryable);
ZEND_METHOD(WxFavor_Exception_InvalidArgumentException, isOutcomeUnknown);
ZEND_METHOD(WxFavor_Exception_DecryptionException, getHttpStatus);
ZEND_METHOD(WxFavor_Exception_MalformedNotificationException, getHttpStatus);
ZEND_METHOD(WxFavor_Exception_TransferException, isRetryable);
ZEND_METHOD(WxFavor_Exception_TransferException, isOutcomeUnknown);
ZEND_METHOD(WxFavor_Exception_TransferException, getRequestMethod);
ZEND_METHOD(WxFavor_Exception_TransferException, getRequestUri);
ZEND_METHOD(WxFavor_Exception_RequestException, hasResponse);
ZEND_METHOD(WxFavor_Exception_RequestException, getResponse);
ZEND_METHOD(WxFavor_Exception_RequestException, getErrorCode);
ZEND_METHOD(WxFavor_Exception_RequestException, getErrorMessage);
ZEND_METHOD(WxFavor_Exception_RequestException, getErrorDetail);
ZEND_METHOD(WxFavor_Exception_RequestException, getRequestId);
ZEND_METHOD(WxFavor_Exception_RequestException, isSignatureVerified);
ZEND_METHOD(WxFavor_Exception_SignatureException, getReason);
ZEND_METHOD(WxFavor_Exception_SignatureException, getHttpStatus);


static const zend_function_entry class_WxFavor_Exception_WxFavorException_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(WxFavor_Exception_WxFavorException, isRetryable, arginfo_class_WxFavor_Exception_WxFavorException_isRetryable, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(WxFavor_Exception_WxFavorException, isOutcomeUnknown, arginfo_class_WxFavor_Exception_WxFavorException_isOutcomeUnknown, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Exception_InvalidArgumentException_methods[] = {
	ZEND_ME(WxFavor_Exception_InvalidArgumentException, getPath, arginfo_class_WxFavor_Exception_InvalidArgumentException_getPath, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Exception_InvalidArgumentException, getRule, arginfo_class_WxFavor_Exception_InvalidArgumentException_getRule, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Exception_InvalidArgumentException, isRetryable, arginfo_class_WxFavor_Exception_InvalidArgumentException_isRetryable, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Exception_InvalidArgumentException, isOutcomeUnknown, arginfo_class_WxFavor_Exception_InvalidArgumentException_isOutcomeUnknown, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Exception_UnexpectedValueException_methods[] = {
	ZEND_MALIAS(WxFavor_Exception_InvalidArgumentException, isRetryable, isRetryable, arginfo_class_WxFavor_Exception_UnexpectedValueException_isRetryable, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_Exception_InvalidArgumentException, isOutcomeUnknown, isOutcomeUnknown, arginfo_class_WxFavor_Exception_UnexpectedValueException_isOutcomeUnknown, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Exception_DecryptionException_methods[] = {
	ZEND_ME(WxFavor_Exception_DecryptionException, getHttpStatus, arginfo_class_WxFavor_Exception_DecryptionException_getHttpStatus, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Exception_MalformedNotificationException_methods[] = {
	ZEND_ME(WxFavor_Exception_MalformedNotificationException, getHttpStatus, arginfo_class_WxFavor_Exception_MalformedNotificationException_getHttpStatus, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Exception_TransferException_methods[] = {
	ZEND_ME(WxFavor_Exception_TransferException, isRetryable, arginfo_class_WxFavor_Exception_TransferException_isRetryable, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Exception_TransferException, isOutcomeUnknown, arginfo_class_WxFavor_Exception_TransferException_isOutcomeUnknown, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Exception_TransferException, getRequestMethod, arginfo_class_WxFavor_Exception_TransferException_getRequestMethod, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Exception_TransferException, getRequestUri, arginfo_class_WxFavor_Exception_TransferException_getRequestUri, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Exception_ConnectException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Exception_TimeoutException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Exception_RequestException_methods[] = {
	ZEND_ME(WxFavor_Exception_RequestException, hasResponse, arginfo_class_WxFavor_Exception_RequestException_hasResponse, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Exception_RequestException, getResponse, arginfo_class_WxFavor_Exception_RequestException_getResponse, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Exception_RequestException, getErrorCode, arginfo_class_WxFavor_Exception_RequestException_getErrorCode, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Exception_RequestException, getErrorMessage, arginfo_class_WxFavor_Exception_RequestException_getErrorMessage, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Exception_RequestException, getErrorDetail, arginfo_class_WxFavor_Exception_RequestException_getErrorDetail, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Exception_RequestException, getRequestId, arginfo_class_WxFavor_Exception_RequestException_getRequestId, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Exception_RequestException, isSignatureVerified, arginfo_class_WxFavor_Exception_RequestException_isSignatureVerified, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Exception_ClientException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Exception_ServerException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Exception_SignatureException_methods[] = {
	ZEND_ME(WxFavor_Exception_SignatureException, getReason, arginfo_class_WxFavor_Exception_SignatureException_getReason, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Exception_SignatureException, getHttpStatus, arginfo_class_WxFavor_Exception_SignatureException_getHttpStatus, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Exception_UnsignedException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Exception_ClockOffsetException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Exception_UnknownSerialException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Exception_SignatureProbeException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Exception_WrongSignatureException_methods[] = {
	ZEND_FE_END
};

static zend_class_entry *register_class_WxFavor_Exception_WxFavorException(zend_class_entry *class_entry_Throwable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Exception", "WxFavorException", class_WxFavor_Exception_WxFavorException_methods);
	class_entry = zend_register_internal_interface(&ce);
	zend_class_implements(class_entry, 1, class_entry_Throwable);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Exception_InvalidArgumentException(zend_class_entry *class_entry_InvalidArgumentException, zend_class_entry *class_entry_WxFavor_Exception_WxFavorException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Exception", "InvalidArgumentException", class_WxFavor_Exception_InvalidArgumentException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_InvalidArgumentException);
	zend_class_implements(class_entry, 1, class_entry_WxFavor_Exception_WxFavorException);

	zval property_path_default_value;
	ZVAL_EMPTY_STRING(&property_path_default_value);
	zend_string *property_path_name = zend_string_init("path", sizeof("path") - 1, 1);
	zend_declare_typed_property(class_entry, property_path_name, &property_path_default_value, ZEND_ACC_PROTECTED, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_path_name);

	zval property_rule_default_value;
	ZVAL_EMPTY_STRING(&property_rule_default_value);
	zend_string *property_rule_name = zend_string_init("rule", sizeof("rule") - 1, 1);
	zend_declare_typed_property(class_entry, property_rule_name, &property_rule_default_value, ZEND_ACC_PROTECTED, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_rule_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Exception_UnexpectedValueException(zend_class_entry *class_entry_UnexpectedValueException, zend_class_entry *class_entry_WxFavor_Exception_WxFavorException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Exception", "UnexpectedValueException", class_WxFavor_Exception_UnexpectedValueException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_UnexpectedValueException);
	zend_class_implements(class_entry, 1, class_entry_WxFavor_Exception_WxFavorException);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Exception_DecryptionException(zend_class_entry *class_entry_WxFavor_Exception_UnexpectedValueException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Exception", "DecryptionException", class_WxFavor_Exception_DecryptionException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Exception_UnexpectedValueException);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Exception_MalformedNotificationException(zend_class_entry *class_entry_WxFavor_Exception_UnexpectedValueException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Exception", "MalformedNotificationException", class_WxFavor_Exception_MalformedNotificationException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Exception_UnexpectedValueException);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Exception_TransferException(zend_class_entry *class_entry_RuntimeException, zend_class_entry *class_entry_WxFavor_Exception_WxFavorException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Exception", "TransferException", class_WxFavor_Exception_TransferException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_RuntimeException);
	zend_class_implements(class_entry, 1, class_entry_WxFavor_Exception_WxFavorException);

	zval property_retryable_default_value;
	ZVAL_FALSE(&property_retryable_default_value);
	zend_string *property_retryable_name = zend_string_init("retryable", sizeof("retryable") - 1, 1);
	zend_declare_typed_property(class_entry, property_retryable_name, &property_retryable_default_value, ZEND_ACC_PROTECTED, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_retryable_name);

	zval property_outcomeUnknown_default_value;
	ZVAL_FALSE(&property_outcomeUnknown_default_value);
	zend_string *property_outcomeUnknown_name = zend_string_init("outcomeUnknown", sizeof("outcomeUnknown") - 1, 1);
	zend_declare_typed_property(class_entry, property_outcomeUnknown_name, &property_outcomeUnknown_default_value, ZEND_ACC_PROTECTED, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_outcomeUnknown_name);

	zval property_requestMethod_default_value;
	ZVAL_EMPTY_STRING(&property_requestMethod_default_value);
	zend_string *property_requestMethod_name = zend_string_init("requestMethod", sizeof("requestMethod") - 1, 1);
	zend_declare_typed_property(class_entry, property_requestMethod_name, &property_requestMethod_default_value, ZEND_ACC_PROTECTED, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_requestMethod_name);

	zval property_requestUri_default_value;
	ZVAL_EMPTY_STRING(&property_requestUri_default_value);
	zend_string *property_requestUri_name = zend_string_init("requestUri", sizeof("requestUri") - 1, 1);
	zend_declare_typed_property(class_entry, property_requestUri_name, &property_requestUri_default_value, ZEND_ACC_PROTECTED, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_requestUri_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Exception_ConnectException(zend_class_entry *class_entry_WxFavor_Exception_TransferException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Exception", "ConnectException", class_WxFavor_Exception_ConnectException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Exception_TransferException);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Exception_TimeoutException(zend_class_entry *class_entry_WxFavor_Exception_TransferException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Exception", "TimeoutException", class_WxFavor_Exception_TimeoutException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Exception_TransferException);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Exception_RequestException(zend_class_entry *class_entry_WxFavor_Exception_TransferException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Exception", "RequestException", class_WxFavor_Exception_RequestException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Exception_TransferException);

	zend_string *property_response_class_WxFavor_Http_Response = zend_string_init("WxFavor\\Http\\Response", sizeof("WxFavor\\Http\\Response")-1, 1);
	zval property_response_default_value;
	ZVAL_NULL(&property_response_default_value);
	zend_string *property_response_name = zend_string_init("response", sizeof("response") - 1, 1);
	zend_declare_typed_property(class_entry, property_response_name, &property_response_default_value, ZEND_ACC_PROTECTED, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_response_class_WxFavor_Http_Response, 0, MAY_BE_NULL));
	zend_string_release(property_response_name);

	zval property_errorCode_default_value;
	ZVAL_NULL(&property_errorCode_default_value);
	zend_string *property_errorCode_name = zend_string_init("errorCode", sizeof("errorCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_errorCode_name, &property_errorCode_default_value, ZEND_ACC_PROTECTED, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_errorCode_name);

	zval property_errorMessage_default_value;
	ZVAL_NULL(&property_errorMessage_default_value);
	zend_string *property_errorMessage_name = zend_string_init("errorMessage", sizeof("errorMessage") - 1, 1);
	zend_declare_typed_property(class_entry, property_errorMessage_name, &property_errorMessage_default_value, ZEND_ACC_PROTECTED, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_errorMessage_name);

	zval property_errorDetail_default_value;
	ZVAL_NULL(&property_errorDetail_default_value);
	zend_string *property_errorDetail_name = zend_string_init("errorDetail", sizeof("errorDetail") - 1, 1);
	zend_declare_typed_property(class_entry, property_errorDetail_name, &property_errorDetail_default_value, ZEND_ACC_PROTECTED, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_errorDetail_name);

	zval property_requestId_default_value;
	ZVAL_NULL(&property_requestId_default_value);
	zend_string *property_requestId_name = zend_string_init("requestId", sizeof("requestId") - 1, 1);
	zend_declare_typed_property(class_entry, property_requestId_name, &property_requestId_default_value, ZEND_ACC_PROTECTED, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_requestId_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Exception_ClientException(zend_class_entry *class_entry_WxFavor_Exception_RequestException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Exception", "ClientException", class_WxFavor_Exception_ClientException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Exception_RequestException);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Exception_ServerException(zend_class_entry *class_entry_WxFavor_Exception_RequestException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Exception", "ServerException", class_WxFavor_Exception_ServerException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Exception_RequestException);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Exception_SignatureException(zend_class_entry *class_entry_WxFavor_Exception_RequestException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Exception", "SignatureException", class_WxFavor_Exception_SignatureException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Exception_RequestException);

	zval property_reason_default_value;
	ZVAL_EMPTY_STRING(&property_reason_default_value);
	zend_string *property_reason_name = zend_string_init("reason", sizeof("reason") - 1, 1);
	zend_declare_typed_property(class_entry, property_reason_name, &property_reason_default_value, ZEND_ACC_PROTECTED, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_reason_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Exception_UnsignedException(zend_class_entry *class_entry_WxFavor_Exception_SignatureException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Exception", "UnsignedException", class_WxFavor_Exception_UnsignedException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Exception_SignatureException);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Exception_ClockOffsetException(zend_class_entry *class_entry_WxFavor_Exception_SignatureException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Exception", "ClockOffsetException", class_WxFavor_Exception_ClockOffsetException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Exception_SignatureException);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Exception_UnknownSerialException(zend_class_entry *class_entry_WxFavor_Exception_SignatureException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Exception", "UnknownSerialException", class_WxFavor_Exception_UnknownSerialException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Exception_SignatureException);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Exception_SignatureProbeException(zend_class_entry *class_entry_WxFavor_Exception_SignatureException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Exception", "SignatureProbeException", class_WxFavor_Exception_SignatureProbeException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Exception_SignatureException);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Exception_WrongSignatureException(zend_class_entry *class_entry_WxFavor_Exception_SignatureException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Exception", "WrongSignatureException", class_WxFavor_Exception_WrongSignatureException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Exception_SignatureException);

	return class_entry;
}
