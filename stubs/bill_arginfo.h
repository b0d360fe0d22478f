/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 99731a5da533227bb48bb7e44ea4fae4485e1dfd */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_WxFavor_BillReader___construct, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, source, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_BillReader_current, 0, 0, WxFavor\\BillRow, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_BillReader_key, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_BillReader_next, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_WxFavor_BillReader_rewind arginfo_class_WxFavor_BillReader_next

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_BillReader_valid, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_BillReader_getColumns, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_WxFavor_BillReader_getTotal, 0, 0, IS_LONG, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_WxFavor_BillRow___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_WxFavor_Exception_BillException_isRetryable arginfo_class_WxFavor_BillReader_valid

#define arginfo_class_WxFavor_Exception_BillException_isOutcomeUnknown arginfo_class_WxFavor_BillReader_valid


ZEND_METHOD(WxFavor_BillReader, __construct);
ZEND_METHOD(WxFavor_BillReader, current);
ZEND_METHOD(WxFavor_BillReader, key);
ZEND_METHOD(WxFavor_BillReader, next);
ZEND_METHOD(WxFavor_BillReader, rewind);
ZEND_METHOD(WxFavor_BillReader, valid);
ZEND_METHOD(WxFavor_BillReader, getColumns);
ZEND_METHOD(WxFavor_BillReader, getTotal);
ZEND_METHOD(WxFavor_BillRow, __construct);
ZEND_METHOD(WxFavor_Exception_BillException, isRetryable);
ZEND_METHOD(WxFavor_Exception_BillException, isOutcomeUnknown);


static const zend_function_entry class_WxFavor_BillReader_methods[] = {
	ZEND_ME(WxFavor_BillReader, __construct, arginfo_class_WxFavor_BillReader___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_BillReader, current, arginfo_class_WxFavor_BillReader_current, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_BillReader, key, arginfo_class_WxFavor_BillReader_key, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_BillReader, next, arginfo_class_WxFavor_BillReader_next, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_BillReader, rewind, arginfo_class_WxFavor_BillReader_rewind, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_BillReader, valid, arginfo_class_WxFavor_BillReader_valid, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_BillReader, getColumns, arginfo_class_WxFavor_BillReader_getColumns, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_BillReader, getTotal, arginfo_class_WxFavor_BillReader_getTotal, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_BillRow_methods[] = {
	ZEND_ME(WxFavor_BillRow, __construct, arginfo_class_WxFavor_BillRow___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Exception_BillException_methods[] = {
	ZEND_ME(WxFavor_Exception_BillException, isRetryable, arginfo_class_WxFavor_Exception_BillException_isRetryable, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_Exception_BillException, isOutcomeUnknown, arginfo_class_WxFavor_Exception_BillException_isOutcomeUnknown, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_WxFavor_BillReader(zend_class_entry *class_entry_Iterator)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor", "BillReader", class_WxFavor_BillReader_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_Iterator);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_BillRow(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor", "BillRow", class_WxFavor_BillRow_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_stockId_default_value;
	ZVAL_UNDEF(&property_stockId_default_value);
	zend_string *property_stockId_name = zend_string_init("stockId", sizeof("stockId") - 1, 1);
	zend_declare_typed_property(class_entry, property_stockId_name, &property_stockId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_stockId_name);

	zval property_couponId_default_value;
	ZVAL_UNDEF(&property_couponId_default_value);
	zend_string *property_couponId_name = zend_string_init("couponId", sizeof("couponId") - 1, 1);
	zend_declare_typed_property(class_entry, property_couponId_name, &property_couponId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_couponId_name);

	zval property_couponType_default_value;
	ZVAL_UNDEF(&property_couponType_default_value);
	zend_string *property_couponType_name = zend_string_init("couponType", sizeof("couponType") - 1, 1);
	zend_declare_typed_property(class_entry, property_couponType_name, &property_couponType_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_couponType_name);

	zval property_discountAmount_default_value;
	ZVAL_UNDEF(&property_discountAmount_default_value);
	zend_string *property_discountAmount_name = zend_string_init("discountAmount", sizeof("discountAmount") - 1, 1);
	zend_declare_typed_property(class_entry, property_discountAmount_name, &property_discountAmount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_discountAmount_name);

	zval property_orderAmount_default_value;
	ZVAL_UNDEF(&property_orderAmount_default_value);
	zend_string *property_orderAmount_name = zend_string_init("orderAmount", sizeof("orderAmount") - 1, 1);
	zend_declare_typed_property(class_entry, property_orderAmount_name, &property_orderAmount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_orderAmount_name);

	zval property_tradeType_default_value;
	ZVAL_UNDEF(&property_tradeType_default_value);
	zend_string *property_tradeType_name = zend_string_init("tradeType", sizeof("tradeType") - 1, 1);
	zend_declare_typed_property(class_entry, property_tradeType_name, &property_tradeType_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_tradeType_name);

	zval property_transactionId_default_value;
	ZVAL_UNDEF(&property_transactionId_default_value);
	zend_string *property_transactionId_name = zend_string_init("transactionId", sizeof("transactionId") - 1, 1);
	zend_declare_typed_property(class_entry, property_transactionId_name, &property_transactionId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_transactionId_name);

	zend_string *property_tradeTime_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_tradeTime_default_value;
	ZVAL_UNDEF(&property_tradeTime_default_value);
	zend_string *property_tradeTime_name = zend_string_init("tradeTime", sizeof("tradeTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_tradeTime_name, &property_tradeTime_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_tradeTime_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_tradeTime_name);

	zval property_mchid_default_value;
	ZVAL_UNDEF(&property_mchid_default_value);
	zend_string *property_mchid_name = zend_string_init("mchid", sizeof("mchid") - 1, 1);
	zend_declare_typed_property(class_entry, property_mchid_name, &property_mchid_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_mchid_name);

	zval property_deviceId_default_value;
	ZVAL_UNDEF(&property_deviceId_default_value);
	zend_string *property_deviceId_name = zend_string_init("deviceId", sizeof("deviceId") - 1, 1);
	zend_declare_typed_property(class_entry, property_deviceId_name, &property_deviceId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_deviceId_name);

	zval property_bankSerial_default_value;
	ZVAL_UNDEF(&property_bankSerial_default_value);
	zend_string *property_bankSerial_name = zend_string_init("bankSerial", sizeof("bankSerial") - 1, 1);
	zend_declare_typed_property(class_entry, property_bankSerial_name, &property_bankSerial_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_bankSerial_name);

	zval property_goods_default_value;
	ZVAL_UNDEF(&property_goods_default_value);
	zend_string *property_goods_name = zend_string_init("goods", sizeof("goods") - 1, 1);
	zend_declare_typed_property(class_entry, property_goods_name, &property_goods_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_goods_name);

	zval property_combined_default_value;
	ZVAL_UNDEF(&property_combined_default_value);
	zend_string *property_combined_name = zend_string_init("combined", sizeof("combined") - 1, 1);
	zend_declare_typed_property(class_entry, property_combined_name, &property_combined_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_combined_name);

	zval property_combinedTransactionId_default_value;
	ZVAL_UNDEF(&property_combinedTransactionId_default_value);
	zend_string *property_combinedTransactionId_name = zend_string_init("combinedTransactionId", sizeof("combinedTransactionId") - 1, 1);
	zend_declare_typed_property(class_entry, property_combinedTransactionId_name, &property_combinedTransactionId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_combinedTransactionId_name);

	zval property_combinedDiscountAmount_default_value;
	ZVAL_UNDEF(&property_combinedDiscountAmount_default_value);
	zend_string *property_combinedDiscountAmount_name = zend_string_init("combinedDiscountAmount", sizeof("combinedDiscountAmount") - 1, 1);
	zend_declare_typed_property(class_entry, property_combinedDiscountAmount_name, &property_combinedDiscountAmount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_combinedDiscountAmount_name);

	zval property_combinedOrderAmount_default_value;
	ZVAL_UNDEF(&property_combinedOrderAmount_default_value);
	zend_string *property_combinedOrderAmount_name = zend_string_init("combinedOrderAmount", sizeof("combinedOrderAmount") - 1, 1);
	zend_declare_typed_property(class_entry, property_combinedOrderAmount_name, &property_combinedOrderAmount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_combinedOrderAmount_name);

	zval property_fields_default_value;
	ZVAL_UNDEF(&property_fields_default_value);
	zend_string *property_fields_name = zend_string_init("fields", sizeof("fields") - 1, 1);
	zend_declare_typed_property(class_entry, property_fields_name, &property_fields_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_fields_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Exception_BillException(zend_class_entry *class_entry_UnexpectedValueException, zend_class_entry *class_entry_WxFavor_Exception_WxFavorException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Exception", "BillException", class_WxFavor_Exception_BillException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_UnexpectedValueException);
	zend_class_implements(class_entry, 1, class_entry_WxFavor_Exception_WxFavorException);

	return class_entry;
}
