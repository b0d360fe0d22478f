/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: d24d674cd55ab9a174b404644051594e8d575760 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_WxFavor_Model_FixedValueStockMsg___construct, 0, 0, 2)
	ZEND_ARG_TYPE_INFO(0, couponAmount, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, transactionMinimum, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_WxFavor_Model_DiscountCoupon___construct, 0, 0, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, discountAmountMax, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, discountPercent, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, transactionMinimum, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_WxFavor_Model_ExchangeCoupon___construct, 0, 0, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, exchangePrice, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, transactionMinimum, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_WxFavor_Model_FixedAvailableTime___construct, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, beginTime, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, availableWeekDay, IS_ARRAY, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, endTime, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_WxFavor_Model_FavorAvailableTime___construct, 0, 0, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, fixAvailableTime, WxFavor\\Model\\FixedAvailableTime, MAY_BE_ARRAY|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, secondDayAvailable, _IS_BOOL, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, availableTimeAfterReceive, IS_LONG, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, availableBeginTime, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, availableEndTime, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_WxFavor_Model_CardLimitation___construct, 0, 0, 2)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, bin, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_WxFavor_Model_StockRule___construct, 0, 0, 5)
	ZEND_ARG_TYPE_INFO(0, maxCoupons, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, maxAmount, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, maxCouponsPerUser, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, naturalPersonLimit, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, preventApiAbuse, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, maxAmountByDay, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_WxFavor_Model_PatternInfo___construct, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, description, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, merchantLogo, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, merchantName, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, backgroundColor, WxFavor\\Enum\\BackgroundColor, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, couponImage, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, jumpTarget, WxFavor\\Enum\\JumpTarget, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, miniProgramAppid, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, miniProgramPath, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_WxFavor_Model_CouponRule___construct, 0, 0, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, couponAvailableTime, WxFavor\\Model\\FavorAvailableTime, MAY_BE_ARRAY|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, fixedNormalCoupon, WxFavor\\Model\\FixedValueStockMsg, MAY_BE_ARRAY|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, discountCoupon, WxFavor\\Model\\DiscountCoupon, MAY_BE_ARRAY|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, exchangeCoupon, WxFavor\\Model\\ExchangeCoupon, MAY_BE_ARRAY|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, goodsTag, IS_ARRAY, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limitPay, IS_ARRAY, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, limitCard, WxFavor\\Model\\CardLimitation, MAY_BE_ARRAY|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, tradeType, IS_ARRAY, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, combineUse, _IS_BOOL, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, availableItems, IS_ARRAY, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, unavailableItems, IS_ARRAY, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, availableMerchants, IS_ARRAY, 1, "null")
ZEND_END_ARG_INFO()


ZEND_METHOD(WxFavor_Model_Model, build);


static const zend_function_entry class_WxFavor_Model_FixedValueStockMsg_methods[] = {
	ZEND_MALIAS(WxFavor_Model_Model, __construct, build, arginfo_class_WxFavor_Model_FixedValueStockMsg___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_DiscountCoupon_methods[] = {
	ZEND_MALIAS(WxFavor_Model_Model, __construct, build, arginfo_class_WxFavor_Model_DiscountCoupon___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_ExchangeCoupon_methods[] = {
	ZEND_MALIAS(WxFavor_Model_Model, __construct, build, arginfo_class_WxFavor_Model_ExchangeCoupon___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_FixedAvailableTime_methods[] = {
	ZEND_MALIAS(WxFavor_Model_Model, __construct, build, arginfo_class_WxFavor_Model_FixedAvailableTime___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_FavorAvailableTime_methods[] = {
	ZEND_MALIAS(WxFavor_Model_Model, __construct, build, arginfo_class_WxFavor_Model_FavorAvailableTime___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_CardLimitation_methods[] = {
	ZEND_MALIAS(WxFavor_Model_Model, __construct, build, arginfo_class_WxFavor_Model_CardLimitation___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_StockRule_methods[] = {
	ZEND_MALIAS(WxFavor_Model_Model, __construct, build, arginfo_class_WxFavor_Model_StockRule___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_PatternInfo_methods[] = {
	ZEND_MALIAS(WxFavor_Model_Model, __construct, build, arginfo_class_WxFavor_Model_PatternInfo___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_CouponRule_methods[] = {
	ZEND_MALIAS(WxFavor_Model_Model, __construct, build, arginfo_class_WxFavor_Model_CouponRule___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_CutTypeMsg_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_StockUseRule_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_Region_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_GoodsDetail_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_ConsumeInformation_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_DiscountMessage_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_Stock_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_Coupon_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_SingleitemDiscountOff_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_DiscountTo_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_CouponUse_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_CreateCouponStockResponse_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_StartStockResponse_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_StopStockResponse_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_PauseStockResponse_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_RestartStockResponse_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_StockCollection_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_AvailableMerchantCollection_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_AvailableSingleitemCollection_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_ModifyAvailableSingleitemResponse_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_SendCouponResponse_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_CouponCollection_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_UseFlowResponse_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_RefundFlowResponse_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_UseFlowByDayResponse_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_RefundFlowByDayResponse_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_SetCallbackResponse_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_Callback_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Model_MediaImageResponse_methods[] = {
	ZEND_FE_END
};

static zend_class_entry *register_class_WxFavor_Model_FixedValueStockMsg(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "FixedValueStockMsg", class_WxFavor_Model_FixedValueStockMsg_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_couponAmount_default_value;
	ZVAL_UNDEF(&property_couponAmount_default_value);
	zend_string *property_couponAmount_name = zend_string_init("couponAmount", sizeof("couponAmount") - 1, 1);
	zend_declare_typed_property(class_entry, property_couponAmount_name, &property_couponAmount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_couponAmount_name);

	zval property_transactionMinimum_default_value;
	ZVAL_UNDEF(&property_transactionMinimum_default_value);
	zend_string *property_transactionMinimum_name = zend_string_init("transactionMinimum", sizeof("transactionMinimum") - 1, 1);
	zend_declare_typed_property(class_entry, property_transactionMinimum_name, &property_transactionMinimum_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_transactionMinimum_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_DiscountCoupon(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "DiscountCoupon", class_WxFavor_Model_DiscountCoupon_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_discountAmountMax_default_value;
	ZVAL_UNDEF(&property_discountAmountMax_default_value);
	zend_string *property_discountAmountMax_name = zend_string_init("discountAmountMax", sizeof("discountAmountMax") - 1, 1);
	zend_declare_typed_property(class_entry, property_discountAmountMax_name, &property_discountAmountMax_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_discountAmountMax_name);

	zval property_discountPercent_default_value;
	ZVAL_UNDEF(&property_discountPercent_default_value);
	zend_string *property_discountPercent_name = zend_string_init("discountPercent", sizeof("discountPercent") - 1, 1);
	zend_declare_typed_property(class_entry, property_discountPercent_name, &property_discountPercent_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_discountPercent_name);

	zval property_transactionMinimum_default_value;
	ZVAL_UNDEF(&property_transactionMinimum_default_value);
	zend_string *property_transactionMinimum_name = zend_string_init("transactionMinimum", sizeof("transactionMinimum") - 1, 1);
	zend_declare_typed_property(class_entry, property_transactionMinimum_name, &property_transactionMinimum_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_transactionMinimum_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_ExchangeCoupon(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "ExchangeCoupon", class_WxFavor_Model_ExchangeCoupon_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_exchangePrice_default_value;
	ZVAL_UNDEF(&property_exchangePrice_default_value);
	zend_string *property_exchangePrice_name = zend_string_init("exchangePrice", sizeof("exchangePrice") - 1, 1);
	zend_declare_typed_property(class_entry, property_exchangePrice_name, &property_exchangePrice_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_exchangePrice_name);

	zval property_transactionMinimum_default_value;
	ZVAL_UNDEF(&property_transactionMinimum_default_value);
	zend_string *property_transactionMinimum_name = zend_string_init("transactionMinimum", sizeof("transactionMinimum") - 1, 1);
	zend_declare_typed_property(class_entry, property_transactionMinimum_name, &property_transactionMinimum_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_transactionMinimum_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_FixedAvailableTime(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "FixedAvailableTime", class_WxFavor_Model_FixedAvailableTime_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_availableWeekDay_default_value;
	ZVAL_UNDEF(&property_availableWeekDay_default_value);
	zend_string *property_availableWeekDay_name = zend_string_init("availableWeekDay", sizeof("availableWeekDay") - 1, 1);
	zend_declare_typed_property(class_entry, property_availableWeekDay_name, &property_availableWeekDay_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_availableWeekDay_name);

	zval property_beginTime_default_value;
	ZVAL_UNDEF(&property_beginTime_default_value);
	zend_string *property_beginTime_name = zend_string_init("beginTime", sizeof("beginTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_beginTime_name, &property_beginTime_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_beginTime_name);

	zval property_endTime_default_value;
	ZVAL_UNDEF(&property_endTime_default_value);
	zend_string *property_endTime_name = zend_string_init("endTime", sizeof("endTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_endTime_name, &property_endTime_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_endTime_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_FavorAvailableTime(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "FavorAvailableTime", class_WxFavor_Model_FavorAvailableTime_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zend_string *property_fixAvailableTime_class_WxFavor_Model_FixedAvailableTime = zend_string_init("WxFavor\\Model\\FixedAvailableTime", sizeof("WxFavor\\Model\\FixedAvailableTime")-1, 1);
	zval property_fixAvailableTime_default_value;
	ZVAL_UNDEF(&property_fixAvailableTime_default_value);
	zend_string *property_fixAvailableTime_name = zend_string_init("fixAvailableTime", sizeof("fixAvailableTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_fixAvailableTime_name, &property_fixAvailableTime_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_fixAvailableTime_class_WxFavor_Model_FixedAvailableTime, 0, MAY_BE_NULL));
	zend_string_release(property_fixAvailableTime_name);

	zval property_secondDayAvailable_default_value;
	ZVAL_UNDEF(&property_secondDayAvailable_default_value);
	zend_string *property_secondDayAvailable_name = zend_string_init("secondDayAvailable", sizeof("secondDayAvailable") - 1, 1);
	zend_declare_typed_property(class_entry, property_secondDayAvailable_name, &property_secondDayAvailable_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_secondDayAvailable_name);

	zval property_availableTimeAfterReceive_default_value;
	ZVAL_UNDEF(&property_availableTimeAfterReceive_default_value);
	zend_string *property_availableTimeAfterReceive_name = zend_string_init("availableTimeAfterReceive", sizeof("availableTimeAfterReceive") - 1, 1);
	zend_declare_typed_property(class_entry, property_availableTimeAfterReceive_name, &property_availableTimeAfterReceive_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_availableTimeAfterReceive_name);

	zend_string *property_availableBeginTime_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_availableBeginTime_default_value;
	ZVAL_UNDEF(&property_availableBeginTime_default_value);
	zend_string *property_availableBeginTime_name = zend_string_init("availableBeginTime", sizeof("availableBeginTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_availableBeginTime_name, &property_availableBeginTime_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_availableBeginTime_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_availableBeginTime_name);

	zend_string *property_availableEndTime_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_availableEndTime_default_value;
	ZVAL_UNDEF(&property_availableEndTime_default_value);
	zend_string *property_availableEndTime_name = zend_string_init("availableEndTime", sizeof("availableEndTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_availableEndTime_name, &property_availableEndTime_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_availableEndTime_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_availableEndTime_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_CardLimitation(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "CardLimitation", class_WxFavor_Model_CardLimitation_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_name_name);

	zval property_bin_default_value;
	ZVAL_UNDEF(&property_bin_default_value);
	zend_string *property_bin_name = zend_string_init("bin", sizeof("bin") - 1, 1);
	zend_declare_typed_property(class_entry, property_bin_name, &property_bin_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_bin_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_StockRule(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "StockRule", class_WxFavor_Model_StockRule_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_maxCoupons_default_value;
	ZVAL_UNDEF(&property_maxCoupons_default_value);
	zend_string *property_maxCoupons_name = zend_string_init("maxCoupons", sizeof("maxCoupons") - 1, 1);
	zend_declare_typed_property(class_entry, property_maxCoupons_name, &property_maxCoupons_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_maxCoupons_name);

	zval property_maxAmount_default_value;
	ZVAL_UNDEF(&property_maxAmount_default_value);
	zend_string *property_maxAmount_name = zend_string_init("maxAmount", sizeof("maxAmount") - 1, 1);
	zend_declare_typed_property(class_entry, property_maxAmount_name, &property_maxAmount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_maxAmount_name);

	zval property_maxAmountByDay_default_value;
	ZVAL_UNDEF(&property_maxAmountByDay_default_value);
	zend_string *property_maxAmountByDay_name = zend_string_init("maxAmountByDay", sizeof("maxAmountByDay") - 1, 1);
	zend_declare_typed_property(class_entry, property_maxAmountByDay_name, &property_maxAmountByDay_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_maxAmountByDay_name);

	zval property_maxCouponsPerUser_default_value;
	ZVAL_UNDEF(&property_maxCouponsPerUser_default_value);
	zend_string *property_maxCouponsPerUser_name = zend_string_init("maxCouponsPerUser", sizeof("maxCouponsPerUser") - 1, 1);
	zend_declare_typed_property(class_entry, property_maxCouponsPerUser_name, &property_maxCouponsPerUser_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_maxCouponsPerUser_name);

	zval property_naturalPersonLimit_default_value;
	ZVAL_UNDEF(&property_naturalPersonLimit_default_value);
	zend_string *property_naturalPersonLimit_name = zend_string_init("naturalPersonLimit", sizeof("naturalPersonLimit") - 1, 1);
	zend_declare_typed_property(class_entry, property_naturalPersonLimit_name, &property_naturalPersonLimit_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_naturalPersonLimit_name);

	zval property_preventApiAbuse_default_value;
	ZVAL_UNDEF(&property_preventApiAbuse_default_value);
	zend_string *property_preventApiAbuse_name = zend_string_init("preventApiAbuse", sizeof("preventApiAbuse") - 1, 1);
	zend_declare_typed_property(class_entry, property_preventApiAbuse_name, &property_preventApiAbuse_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_preventApiAbuse_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_PatternInfo(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "PatternInfo", class_WxFavor_Model_PatternInfo_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_description_default_value;
	ZVAL_UNDEF(&property_description_default_value);
	zend_string *property_description_name = zend_string_init("description", sizeof("description") - 1, 1);
	zend_declare_typed_property(class_entry, property_description_name, &property_description_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_description_name);

	zval property_merchantLogo_default_value;
	ZVAL_UNDEF(&property_merchantLogo_default_value);
	zend_string *property_merchantLogo_name = zend_string_init("merchantLogo", sizeof("merchantLogo") - 1, 1);
	zend_declare_typed_property(class_entry, property_merchantLogo_name, &property_merchantLogo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_merchantLogo_name);

	zval property_merchantName_default_value;
	ZVAL_UNDEF(&property_merchantName_default_value);
	zend_string *property_merchantName_name = zend_string_init("merchantName", sizeof("merchantName") - 1, 1);
	zend_declare_typed_property(class_entry, property_merchantName_name, &property_merchantName_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_merchantName_name);

	zend_string *property_backgroundColor_class_WxFavor_Enum_BackgroundColor = zend_string_init("WxFavor\\Enum\\BackgroundColor", sizeof("WxFavor\\Enum\\BackgroundColor")-1, 1);
	zval property_backgroundColor_default_value;
	ZVAL_UNDEF(&property_backgroundColor_default_value);
	zend_string *property_backgroundColor_name = zend_string_init("backgroundColor", sizeof("backgroundColor") - 1, 1);
	zend_declare_typed_property(class_entry, property_backgroundColor_name, &property_backgroundColor_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_backgroundColor_class_WxFavor_Enum_BackgroundColor, 0, MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_backgroundColor_name);

	zval property_couponImage_default_value;
	ZVAL_UNDEF(&property_couponImage_default_value);
	zend_string *property_couponImage_name = zend_string_init("couponImage", sizeof("couponImage") - 1, 1);
	zend_declare_typed_property(class_entry, property_couponImage_name, &property_couponImage_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_couponImage_name);

	zend_string *property_jumpTarget_class_WxFavor_Enum_JumpTarget = zend_string_init("WxFavor\\Enum\\JumpTarget", sizeof("WxFavor\\Enum\\JumpTarget")-1, 1);
	zval property_jumpTarget_default_value;
	ZVAL_UNDEF(&property_jumpTarget_default_value);
	zend_string *property_jumpTarget_name = zend_string_init("jumpTarget", sizeof("jumpTarget") - 1, 1);
	zend_declare_typed_property(class_entry, property_jumpTarget_name, &property_jumpTarget_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_jumpTarget_class_WxFavor_Enum_JumpTarget, 0, MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_jumpTarget_name);

	zval property_miniProgramAppid_default_value;
	ZVAL_UNDEF(&property_miniProgramAppid_default_value);
	zend_string *property_miniProgramAppid_name = zend_string_init("miniProgramAppid", sizeof("miniProgramAppid") - 1, 1);
	zend_declare_typed_property(class_entry, property_miniProgramAppid_name, &property_miniProgramAppid_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_miniProgramAppid_name);

	zval property_miniProgramPath_default_value;
	ZVAL_UNDEF(&property_miniProgramPath_default_value);
	zend_string *property_miniProgramPath_name = zend_string_init("miniProgramPath", sizeof("miniProgramPath") - 1, 1);
	zend_declare_typed_property(class_entry, property_miniProgramPath_name, &property_miniProgramPath_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_miniProgramPath_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_CouponRule(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "CouponRule", class_WxFavor_Model_CouponRule_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zend_string *property_couponAvailableTime_class_WxFavor_Model_FavorAvailableTime = zend_string_init("WxFavor\\Model\\FavorAvailableTime", sizeof("WxFavor\\Model\\FavorAvailableTime")-1, 1);
	zval property_couponAvailableTime_default_value;
	ZVAL_UNDEF(&property_couponAvailableTime_default_value);
	zend_string *property_couponAvailableTime_name = zend_string_init("couponAvailableTime", sizeof("couponAvailableTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_couponAvailableTime_name, &property_couponAvailableTime_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_couponAvailableTime_class_WxFavor_Model_FavorAvailableTime, 0, MAY_BE_NULL));
	zend_string_release(property_couponAvailableTime_name);

	zend_string *property_fixedNormalCoupon_class_WxFavor_Model_FixedValueStockMsg = zend_string_init("WxFavor\\Model\\FixedValueStockMsg", sizeof("WxFavor\\Model\\FixedValueStockMsg")-1, 1);
	zval property_fixedNormalCoupon_default_value;
	ZVAL_UNDEF(&property_fixedNormalCoupon_default_value);
	zend_string *property_fixedNormalCoupon_name = zend_string_init("fixedNormalCoupon", sizeof("fixedNormalCoupon") - 1, 1);
	zend_declare_typed_property(class_entry, property_fixedNormalCoupon_name, &property_fixedNormalCoupon_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_fixedNormalCoupon_class_WxFavor_Model_FixedValueStockMsg, 0, MAY_BE_NULL));
	zend_string_release(property_fixedNormalCoupon_name);

	zend_string *property_discountCoupon_class_WxFavor_Model_DiscountCoupon = zend_string_init("WxFavor\\Model\\DiscountCoupon", sizeof("WxFavor\\Model\\DiscountCoupon")-1, 1);
	zval property_discountCoupon_default_value;
	ZVAL_UNDEF(&property_discountCoupon_default_value);
	zend_string *property_discountCoupon_name = zend_string_init("discountCoupon", sizeof("discountCoupon") - 1, 1);
	zend_declare_typed_property(class_entry, property_discountCoupon_name, &property_discountCoupon_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_discountCoupon_class_WxFavor_Model_DiscountCoupon, 0, MAY_BE_NULL));
	zend_string_release(property_discountCoupon_name);

	zend_string *property_exchangeCoupon_class_WxFavor_Model_ExchangeCoupon = zend_string_init("WxFavor\\Model\\ExchangeCoupon", sizeof("WxFavor\\Model\\ExchangeCoupon")-1, 1);
	zval property_exchangeCoupon_default_value;
	ZVAL_UNDEF(&property_exchangeCoupon_default_value);
	zend_string *property_exchangeCoupon_name = zend_string_init("exchangeCoupon", sizeof("exchangeCoupon") - 1, 1);
	zend_declare_typed_property(class_entry, property_exchangeCoupon_name, &property_exchangeCoupon_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_exchangeCoupon_class_WxFavor_Model_ExchangeCoupon, 0, MAY_BE_NULL));
	zend_string_release(property_exchangeCoupon_name);

	zval property_goodsTag_default_value;
	ZVAL_UNDEF(&property_goodsTag_default_value);
	zend_string *property_goodsTag_name = zend_string_init("goodsTag", sizeof("goodsTag") - 1, 1);
	zend_declare_typed_property(class_entry, property_goodsTag_name, &property_goodsTag_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_goodsTag_name);

	zval property_limitPay_default_value;
	ZVAL_UNDEF(&property_limitPay_default_value);
	zend_string *property_limitPay_name = zend_string_init("limitPay", sizeof("limitPay") - 1, 1);
	zend_declare_typed_property(class_entry, property_limitPay_name, &property_limitPay_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_limitPay_name);

	zend_string *property_limitCard_class_WxFavor_Model_CardLimitation = zend_string_init("WxFavor\\Model\\CardLimitation", sizeof("WxFavor\\Model\\CardLimitation")-1, 1);
	zval property_limitCard_default_value;
	ZVAL_UNDEF(&property_limitCard_default_value);
	zend_string *property_limitCard_name = zend_string_init("limitCard", sizeof("limitCard") - 1, 1);
	zend_declare_typed_property(class_entry, property_limitCard_name, &property_limitCard_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_limitCard_class_WxFavor_Model_CardLimitation, 0, MAY_BE_NULL));
	zend_string_release(property_limitCard_name);

	zval property_tradeType_default_value;
	ZVAL_UNDEF(&property_tradeType_default_value);
	zend_string *property_tradeType_name = zend_string_init("tradeType", sizeof("tradeType") - 1, 1);
	zend_declare_typed_property(class_entry, property_tradeType_name, &property_tradeType_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_tradeType_name);

	zval property_combineUse_default_value;
	ZVAL_UNDEF(&property_combineUse_default_value);
	zend_string *property_combineUse_name = zend_string_init("combineUse", sizeof("combineUse") - 1, 1);
	zend_declare_typed_property(class_entry, property_combineUse_name, &property_combineUse_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_combineUse_name);

	zval property_availableItems_default_value;
	ZVAL_UNDEF(&property_availableItems_default_value);
	zend_string *property_availableItems_name = zend_string_init("availableItems", sizeof("availableItems") - 1, 1);
	zend_declare_typed_property(class_entry, property_availableItems_name, &property_availableItems_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_availableItems_name);

	zval property_unavailableItems_default_value;
	ZVAL_UNDEF(&property_unavailableItems_default_value);
	zend_string *property_unavailableItems_name = zend_string_init("unavailableItems", sizeof("unavailableItems") - 1, 1);
	zend_declare_typed_property(class_entry, property_unavailableItems_name, &property_unavailableItems_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_unavailableItems_name);

	zval property_availableMerchants_default_value;
	ZVAL_UNDEF(&property_availableMerchants_default_value);
	zend_string *property_availableMerchants_name = zend_string_init("availableMerchants", sizeof("availableMerchants") - 1, 1);
	zend_declare_typed_property(class_entry, property_availableMerchants_name, &property_availableMerchants_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_availableMerchants_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_CutTypeMsg(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "CutTypeMsg", class_WxFavor_Model_CutTypeMsg_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_singlePriceMax_default_value;
	ZVAL_UNDEF(&property_singlePriceMax_default_value);
	zend_string *property_singlePriceMax_name = zend_string_init("singlePriceMax", sizeof("singlePriceMax") - 1, 1);
	zend_declare_typed_property(class_entry, property_singlePriceMax_name, &property_singlePriceMax_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_singlePriceMax_name);

	zval property_cutToPrice_default_value;
	ZVAL_UNDEF(&property_cutToPrice_default_value);
	zend_string *property_cutToPrice_name = zend_string_init("cutToPrice", sizeof("cutToPrice") - 1, 1);
	zend_declare_typed_property(class_entry, property_cutToPrice_name, &property_cutToPrice_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_cutToPrice_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_StockUseRule(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "StockUseRule", class_WxFavor_Model_StockUseRule_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_maxCoupons_default_value;
	ZVAL_UNDEF(&property_maxCoupons_default_value);
	zend_string *property_maxCoupons_name = zend_string_init("maxCoupons", sizeof("maxCoupons") - 1, 1);
	zend_declare_typed_property(class_entry, property_maxCoupons_name, &property_maxCoupons_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_maxCoupons_name);

	zval property_maxAmount_default_value;
	ZVAL_UNDEF(&property_maxAmount_default_value);
	zend_string *property_maxAmount_name = zend_string_init("maxAmount", sizeof("maxAmount") - 1, 1);
	zend_declare_typed_property(class_entry, property_maxAmount_name, &property_maxAmount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_maxAmount_name);

	zval property_maxAmountByDay_default_value;
	ZVAL_UNDEF(&property_maxAmountByDay_default_value);
	zend_string *property_maxAmountByDay_name = zend_string_init("maxAmountByDay", sizeof("maxAmountByDay") - 1, 1);
	zend_declare_typed_property(class_entry, property_maxAmountByDay_name, &property_maxAmountByDay_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_maxAmountByDay_name);

	zend_string *property_fixedNormalCoupon_class_WxFavor_Model_FixedValueStockMsg = zend_string_init("WxFavor\\Model\\FixedValueStockMsg", sizeof("WxFavor\\Model\\FixedValueStockMsg")-1, 1);
	zval property_fixedNormalCoupon_default_value;
	ZVAL_UNDEF(&property_fixedNormalCoupon_default_value);
	zend_string *property_fixedNormalCoupon_name = zend_string_init("fixedNormalCoupon", sizeof("fixedNormalCoupon") - 1, 1);
	zend_declare_typed_property(class_entry, property_fixedNormalCoupon_name, &property_fixedNormalCoupon_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_fixedNormalCoupon_class_WxFavor_Model_FixedValueStockMsg, 0, MAY_BE_NULL));
	zend_string_release(property_fixedNormalCoupon_name);

	zend_string *property_fixedDiscountCoupon_class_WxFavor_Model_DiscountCoupon = zend_string_init("WxFavor\\Model\\DiscountCoupon", sizeof("WxFavor\\Model\\DiscountCoupon")-1, 1);
	zval property_fixedDiscountCoupon_default_value;
	ZVAL_UNDEF(&property_fixedDiscountCoupon_default_value);
	zend_string *property_fixedDiscountCoupon_name = zend_string_init("fixedDiscountCoupon", sizeof("fixedDiscountCoupon") - 1, 1);
	zend_declare_typed_property(class_entry, property_fixedDiscountCoupon_name, &property_fixedDiscountCoupon_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_fixedDiscountCoupon_class_WxFavor_Model_DiscountCoupon, 0, MAY_BE_NULL));
	zend_string_release(property_fixedDiscountCoupon_name);

	zval property_maxCouponsPerUser_default_value;
	ZVAL_UNDEF(&property_maxCouponsPerUser_default_value);
	zend_string *property_maxCouponsPerUser_name = zend_string_init("maxCouponsPerUser", sizeof("maxCouponsPerUser") - 1, 1);
	zend_declare_typed_property(class_entry, property_maxCouponsPerUser_name, &property_maxCouponsPerUser_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_maxCouponsPerUser_name);

	zend_string *property_couponType_class_WxFavor_Enum_CouponType = zend_string_init("WxFavor\\Enum\\CouponType", sizeof("WxFavor\\Enum\\CouponType")-1, 1);
	zval property_couponType_default_value;
	ZVAL_UNDEF(&property_couponType_default_value);
	zend_string *property_couponType_name = zend_string_init("couponType", sizeof("couponType") - 1, 1);
	zend_declare_typed_property(class_entry, property_couponType_name, &property_couponType_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_couponType_class_WxFavor_Enum_CouponType, 0, MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_couponType_name);

	zval property_goodsTag_default_value;
	ZVAL_UNDEF(&property_goodsTag_default_value);
	zend_string *property_goodsTag_name = zend_string_init("goodsTag", sizeof("goodsTag") - 1, 1);
	zend_declare_typed_property(class_entry, property_goodsTag_name, &property_goodsTag_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_goodsTag_name);

	zval property_tradeType_default_value;
	ZVAL_UNDEF(&property_tradeType_default_value);
	zend_string *property_tradeType_name = zend_string_init("tradeType", sizeof("tradeType") - 1, 1);
	zend_declare_typed_property(class_entry, property_tradeType_name, &property_tradeType_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_tradeType_name);

	zval property_combineUse_default_value;
	ZVAL_UNDEF(&property_combineUse_default_value);
	zend_string *property_combineUse_name = zend_string_init("combineUse", sizeof("combineUse") - 1, 1);
	zend_declare_typed_property(class_entry, property_combineUse_name, &property_combineUse_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_combineUse_name);

	zval property_naturalPersonLimit_default_value;
	ZVAL_UNDEF(&property_naturalPersonLimit_default_value);
	zend_string *property_naturalPersonLimit_name = zend_string_init("naturalPersonLimit", sizeof("naturalPersonLimit") - 1, 1);
	zend_declare_typed_property(class_entry, property_naturalPersonLimit_name, &property_naturalPersonLimit_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_naturalPersonLimit_name);

	zval property_preventApiAbuse_default_value;
	ZVAL_UNDEF(&property_preventApiAbuse_default_value);
	zend_string *property_preventApiAbuse_name = zend_string_init("preventApiAbuse", sizeof("preventApiAbuse") - 1, 1);
	zend_declare_typed_property(class_entry, property_preventApiAbuse_name, &property_preventApiAbuse_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_preventApiAbuse_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_Region(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "Region", class_WxFavor_Model_Region_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zend_string *property_type_class_WxFavor_Enum_RegionType = zend_string_init("WxFavor\\Enum\\RegionType", sizeof("WxFavor\\Enum\\RegionType")-1, 1);
	zval property_type_default_value;
	ZVAL_UNDEF(&property_type_default_value);
	zend_string *property_type_name = zend_string_init("type", sizeof("type") - 1, 1);
	zend_declare_typed_property(class_entry, property_type_name, &property_type_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_type_class_WxFavor_Enum_RegionType, 0, MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_type_name);

	zval property_province_default_value;
	ZVAL_UNDEF(&property_province_default_value);
	zend_string *property_province_name = zend_string_init("province", sizeof("province") - 1, 1);
	zend_declare_typed_property(class_entry, property_province_name, &property_province_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_province_name);

	zval property_city_default_value;
	ZVAL_UNDEF(&property_city_default_value);
	zend_string *property_city_name = zend_string_init("city", sizeof("city") - 1, 1);
	zend_declare_typed_property(class_entry, property_city_name, &property_city_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_city_name);

	zval property_district_default_value;
	ZVAL_UNDEF(&property_district_default_value);
	zend_string *property_district_name = zend_string_init("district", sizeof("district") - 1, 1);
	zend_declare_typed_property(class_entry, property_district_name, &property_district_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_district_name);

	zval property_country_default_value;
	ZVAL_UNDEF(&property_country_default_value);
	zend_string *property_country_name = zend_string_init("country", sizeof("country") - 1, 1);
	zend_declare_typed_property(class_entry, property_country_name, &property_country_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_country_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_GoodsDetail(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "GoodsDetail", class_WxFavor_Model_GoodsDetail_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_goodsId_default_value;
	ZVAL_UNDEF(&property_goodsId_default_value);
	zend_string *property_goodsId_name = zend_string_init("goodsId", sizeof("goodsId") - 1, 1);
	zend_declare_typed_property(class_entry, property_goodsId_name, &property_goodsId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_goodsId_name);

	zval property_quantity_default_value;
	ZVAL_UNDEF(&property_quantity_default_value);
	zend_string *property_quantity_name = zend_string_init("quantity", sizeof("quantity") - 1, 1);
	zend_declare_typed_property(class_entry, property_quantity_name, &property_quantity_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_quantity_name);

	zval property_price_default_value;
	ZVAL_UNDEF(&property_price_default_value);
	zend_string *property_price_name = zend_string_init("price", sizeof("price") - 1, 1);
	zend_declare_typed_property(class_entry, property_price_name, &property_price_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_price_name);

	zval property_discountAmount_default_value;
	ZVAL_UNDEF(&property_discountAmount_default_value);
	zend_string *property_discountAmount_name = zend_string_init("discountAmount", sizeof("discountAmount") - 1, 1);
	zend_declare_typed_property(class_entry, property_discountAmount_name, &property_discountAmount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_discountAmount_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_ConsumeInformation(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "ConsumeInformation", class_WxFavor_Model_ConsumeInformation_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zend_string *property_consumeTime_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_consumeTime_default_value;
	ZVAL_UNDEF(&property_consumeTime_default_value);
	zend_string *property_consumeTime_name = zend_string_init("consumeTime", sizeof("consumeTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_consumeTime_name, &property_consumeTime_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_consumeTime_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_consumeTime_name);

	zval property_consumeMchid_default_value;
	ZVAL_UNDEF(&property_consumeMchid_default_value);
	zend_string *property_consumeMchid_name = zend_string_init("consumeMchid", sizeof("consumeMchid") - 1, 1);
	zend_declare_typed_property(class_entry, property_consumeMchid_name, &property_consumeMchid_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_consumeMchid_name);

	zval property_transactionId_default_value;
	ZVAL_UNDEF(&property_transactionId_default_value);
	zend_string *property_transactionId_name = zend_string_init("transactionId", sizeof("transactionId") - 1, 1);
	zend_declare_typed_property(class_entry, property_transactionId_name, &property_transactionId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_transactionId_name);

	zval property_goodsDetail_default_value;
	ZVAL_UNDEF(&property_goodsDetail_default_value);
	zend_string *property_goodsDetail_name = zend_string_init("goodsDetail", sizeof("goodsDetail") - 1, 1);
	zend_declare_typed_property(class_entry, property_goodsDetail_name, &property_goodsDetail_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_goodsDetail_name);

	zval property_consumeAmount_default_value;
	ZVAL_UNDEF(&property_consumeAmount_default_value);
	zend_string *property_consumeAmount_name = zend_string_init("consumeAmount", sizeof("consumeAmount") - 1, 1);
	zend_declare_typed_property(class_entry, property_consumeAmount_name, &property_consumeAmount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_consumeAmount_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_DiscountMessage(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "DiscountMessage", class_WxFavor_Model_DiscountMessage_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_discountAmountMax_default_value;
	ZVAL_UNDEF(&property_discountAmountMax_default_value);
	zend_string *property_discountAmountMax_name = zend_string_init("discountAmountMax", sizeof("discountAmountMax") - 1, 1);
	zend_declare_typed_property(class_entry, property_discountAmountMax_name, &property_discountAmountMax_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_discountAmountMax_name);

	zval property_discountPercent_default_value;
	ZVAL_UNDEF(&property_discountPercent_default_value);
	zend_string *property_discountPercent_name = zend_string_init("discountPercent", sizeof("discountPercent") - 1, 1);
	zend_declare_typed_property(class_entry, property_discountPercent_name, &property_discountPercent_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_discountPercent_name);

	zval property_transactionMinimum_default_value;
	ZVAL_UNDEF(&property_transactionMinimum_default_value);
	zend_string *property_transactionMinimum_name = zend_string_init("transactionMinimum", sizeof("transactionMinimum") - 1, 1);
	zend_declare_typed_property(class_entry, property_transactionMinimum_name, &property_transactionMinimum_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_transactionMinimum_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_Stock(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "Stock", class_WxFavor_Model_Stock_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_stockId_default_value;
	ZVAL_UNDEF(&property_stockId_default_value);
	zend_string *property_stockId_name = zend_string_init("stockId", sizeof("stockId") - 1, 1);
	zend_declare_typed_property(class_entry, property_stockId_name, &property_stockId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_stockId_name);

	zval property_stockCreatorMchid_default_value;
	ZVAL_UNDEF(&property_stockCreatorMchid_default_value);
	zend_string *property_stockCreatorMchid_name = zend_string_init("stockCreatorMchid", sizeof("stockCreatorMchid") - 1, 1);
	zend_declare_typed_property(class_entry, property_stockCreatorMchid_name, &property_stockCreatorMchid_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_stockCreatorMchid_name);

	zval property_stockName_default_value;
	ZVAL_UNDEF(&property_stockName_default_value);
	zend_string *property_stockName_name = zend_string_init("stockName", sizeof("stockName") - 1, 1);
	zend_declare_typed_property(class_entry, property_stockName_name, &property_stockName_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_stockName_name);

	zend_string *property_status_class_WxFavor_Enum_StockStatus = zend_string_init("WxFavor\\Enum\\StockStatus", sizeof("WxFavor\\Enum\\StockStatus")-1, 1);
	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_status_class_WxFavor_Enum_StockStatus, 0, MAY_BE_STRING));
	zend_string_release(property_status_name);

	zend_string *property_createTime_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_createTime_default_value;
	ZVAL_UNDEF(&property_createTime_default_value);
	zend_string *property_createTime_name = zend_string_init("createTime", sizeof("createTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_createTime_name, &property_createTime_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_createTime_class_DateTimeImmutable, 0, 0));
	zend_string_release(property_createTime_name);

	zval property_description_default_value;
	ZVAL_UNDEF(&property_description_default_value);
	zend_string *property_description_name = zend_string_init("description", sizeof("description") - 1, 1);
	zend_declare_typed_property(class_entry, property_description_name, &property_description_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_description_name);

	zend_string *property_stockUseRule_class_WxFavor_Model_StockUseRule = zend_string_init("WxFavor\\Model\\StockUseRule", sizeof("WxFavor\\Model\\StockUseRule")-1, 1);
	zval property_stockUseRule_default_value;
	ZVAL_UNDEF(&property_stockUseRule_default_value);
	zend_string *property_stockUseRule_name = zend_string_init("stockUseRule", sizeof("stockUseRule") - 1, 1);
	zend_declare_typed_property(class_entry, property_stockUseRule_name, &property_stockUseRule_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_stockUseRule_class_WxFavor_Model_StockUseRule, 0, MAY_BE_NULL));
	zend_string_release(property_stockUseRule_name);

	zend_string *property_availableBeginTime_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_availableBeginTime_default_value;
	ZVAL_UNDEF(&property_availableBeginTime_default_value);
	zend_string *property_availableBeginTime_name = zend_string_init("availableBeginTime", sizeof("availableBeginTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_availableBeginTime_name, &property_availableBeginTime_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_availableBeginTime_class_DateTimeImmutable, 0, 0));
	zend_string_release(property_availableBeginTime_name);

	zend_string *property_availableEndTime_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_availableEndTime_default_value;
	ZVAL_UNDEF(&property_availableEndTime_default_value);
	zend_string *property_availableEndTime_name = zend_string_init("availableEndTime", sizeof("availableEndTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_availableEndTime_name, &property_availableEndTime_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_availableEndTime_class_DateTimeImmutable, 0, 0));
	zend_string_release(property_availableEndTime_name);

	zval property_distributedCoupons_default_value;
	ZVAL_UNDEF(&property_distributedCoupons_default_value);
	zend_string *property_distributedCoupons_name = zend_string_init("distributedCoupons", sizeof("distributedCoupons") - 1, 1);
	zend_declare_typed_property(class_entry, property_distributedCoupons_name, &property_distributedCoupons_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_distributedCoupons_name);

	zval property_noCash_default_value;
	ZVAL_UNDEF(&property_noCash_default_value);
	zend_string *property_noCash_name = zend_string_init("noCash", sizeof("noCash") - 1, 1);
	zend_declare_typed_property(class_entry, property_noCash_name, &property_noCash_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_noCash_name);

	zend_string *property_startTime_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_startTime_default_value;
	ZVAL_UNDEF(&property_startTime_default_value);
	zend_string *property_startTime_name = zend_string_init("startTime", sizeof("startTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_startTime_name, &property_startTime_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_startTime_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_startTime_name);

	zend_string *property_stopTime_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_stopTime_default_value;
	ZVAL_UNDEF(&property_stopTime_default_value);
	zend_string *property_stopTime_name = zend_string_init("stopTime", sizeof("stopTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_stopTime_name, &property_stopTime_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_stopTime_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_stopTime_name);

	zend_string *property_cutToMessage_class_WxFavor_Model_CutTypeMsg = zend_string_init("WxFavor\\Model\\CutTypeMsg", sizeof("WxFavor\\Model\\CutTypeMsg")-1, 1);
	zval property_cutToMessage_default_value;
	ZVAL_UNDEF(&property_cutToMessage_default_value);
	zend_string *property_cutToMessage_name = zend_string_init("cutToMessage", sizeof("cutToMessage") - 1, 1);
	zend_declare_typed_property(class_entry, property_cutToMessage_name, &property_cutToMessage_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_cutToMessage_class_WxFavor_Model_CutTypeMsg, 0, MAY_BE_NULL));
	zend_string_release(property_cutToMessage_name);

	zval property_singleitem_default_value;
	ZVAL_UNDEF(&property_singleitem_default_value);
	zend_string *property_singleitem_name = zend_string_init("singleitem", sizeof("singleitem") - 1, 1);
	zend_declare_typed_property(class_entry, property_singleitem_name, &property_singleitem_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_singleitem_name);

	zend_string *property_stockType_class_WxFavor_Enum_StockType = zend_string_init("WxFavor\\Enum\\StockType", sizeof("WxFavor\\Enum\\StockType")-1, 1);
	zval property_stockType_default_value;
	ZVAL_UNDEF(&property_stockType_default_value);
	zend_string *property_stockType_name = zend_string_init("stockType", sizeof("stockType") - 1, 1);
	zend_declare_typed_property(class_entry, property_stockType_name, &property_stockType_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_stockType_class_WxFavor_Enum_StockType, 0, MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_stockType_name);

	zval property_cardId_default_value;
	ZVAL_UNDEF(&property_cardId_default_value);
	zend_string *property_cardId_name = zend_string_init("cardId", sizeof("cardId") - 1, 1);
	zend_declare_typed_property(class_entry, property_cardId_name, &property_cardId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_cardId_name);

	zend_string *property_businessType_class_WxFavor_Enum_BusinessType = zend_string_init("WxFavor\\Enum\\BusinessType", sizeof("WxFavor\\Enum\\BusinessType")-1, 1);
	zval property_businessType_default_value;
	ZVAL_UNDEF(&property_businessType_default_value);
	zend_string *property_businessType_name = zend_string_init("businessType", sizeof("businessType") - 1, 1);
	zend_declare_typed_property(class_entry, property_businessType_name, &property_businessType_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_businessType_class_WxFavor_Enum_BusinessType, 0, MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_businessType_name);

	zval property_availableRegionList_default_value;
	ZVAL_UNDEF(&property_availableRegionList_default_value);
	zend_string *property_availableRegionList_name = zend_string_init("availableRegionList", sizeof("availableRegionList") - 1, 1);
	zend_declare_typed_property(class_entry, property_availableRegionList_name, &property_availableRegionList_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_availableRegionList_name);

	zval property_availableIndustryList_default_value;
	ZVAL_UNDEF(&property_availableIndustryList_default_value);
	zend_string *property_availableIndustryList_name = zend_string_init("availableIndustryList", sizeof("availableIndustryList") - 1, 1);
	zend_declare_typed_property(class_entry, property_availableIndustryList_name, &property_availableIndustryList_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_availableIndustryList_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_Coupon(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "Coupon", class_WxFavor_Model_Coupon_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_stockCreatorMchid_default_value;
	ZVAL_UNDEF(&property_stockCreatorMchid_default_value);
	zend_string *property_stockCreatorMchid_name = zend_string_init("stockCreatorMchid", sizeof("stockCreatorMchid") - 1, 1);
	zend_declare_typed_property(class_entry, property_stockCreatorMchid_name, &property_stockCreatorMchid_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_stockCreatorMchid_name);

	zval property_stockId_default_value;
	ZVAL_UNDEF(&property_stockId_default_value);
	zend_string *property_stockId_name = zend_string_init("stockId", sizeof("stockId") - 1, 1);
	zend_declare_typed_property(class_entry, property_stockId_name, &property_stockId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_stockId_name);

	zval property_couponId_default_value;
	ZVAL_UNDEF(&property_couponId_default_value);
	zend_string *property_couponId_name = zend_string_init("couponId", sizeof("couponId") - 1, 1);
	zend_declare_typed_property(class_entry, property_couponId_name, &property_couponId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_couponId_name);

	zend_string *property_cutToMessage_class_WxFavor_Model_CutTypeMsg = zend_string_init("WxFavor\\Model\\CutTypeMsg", sizeof("WxFavor\\Model\\CutTypeMsg")-1, 1);
	zval property_cutToMessage_default_value;
	ZVAL_UNDEF(&property_cutToMessage_default_value);
	zend_string *property_cutToMessage_name = zend_string_init("cutToMessage", sizeof("cutToMessage") - 1, 1);
	zend_declare_typed_property(class_entry, property_cutToMessage_name, &property_cutToMessage_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_cutToMessage_class_WxFavor_Model_CutTypeMsg, 0, MAY_BE_NULL));
	zend_string_release(property_cutToMessage_name);

	zval property_couponName_default_value;
	ZVAL_UNDEF(&property_couponName_default_value);
	zend_string *property_couponName_name = zend_string_init("couponName", sizeof("couponName") - 1, 1);
	zend_declare_typed_property(class_entry, property_couponName_name, &property_couponName_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_couponName_name);

	zend_string *property_status_class_WxFavor_Enum_CouponStatus = zend_string_init("WxFavor\\Enum\\CouponStatus", sizeof("WxFavor\\Enum\\CouponStatus")-1, 1);
	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_status_class_WxFavor_Enum_CouponStatus, 0, MAY_BE_STRING));
	zend_string_release(property_status_name);

	zval property_description_default_value;
	ZVAL_UNDEF(&property_description_default_value);
	zend_string *property_description_name = zend_string_init("description", sizeof("description") - 1, 1);
	zend_declare_typed_property(class_entry, property_description_name, &property_description_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_description_name);

	zend_string *property_createTime_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_createTime_default_value;
	ZVAL_UNDEF(&property_createTime_default_value);
	zend_string *property_createTime_name = zend_string_init("createTime", sizeof("createTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_createTime_name, &property_createTime_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_createTime_class_DateTimeImmutable, 0, 0));
	zend_string_release(property_createTime_name);

	zend_string *property_couponType_class_WxFavor_Enum_CouponType = zend_string_init("WxFavor\\Enum\\CouponType", sizeof("WxFavor\\Enum\\CouponType")-1, 1);
	zval property_couponType_default_value;
	ZVAL_UNDEF(&property_couponType_default_value);
	zend_string *property_couponType_name = zend_string_init("couponType", sizeof("couponType") - 1, 1);
	zend_declare_typed_property(class_entry, property_couponType_name, &property_couponType_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_couponType_class_WxFavor_Enum_CouponType, 0, MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_couponType_name);

	zval property_noCash_default_value;
	ZVAL_UNDEF(&property_noCash_default_value);
	zend_string *property_noCash_name = zend_string_init("noCash", sizeof("noCash") - 1, 1);
	zend_declare_typed_property(class_entry, property_noCash_name, &property_noCash_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_noCash_name);

	zend_string *property_availableBeginTime_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_availableBeginTime_default_value;
	ZVAL_UNDEF(&property_availableBeginTime_default_value);
	zend_string *property_availableBeginTime_name = zend_string_init("availableBeginTime", sizeof("availableBeginTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_availableBeginTime_name, &property_availableBeginTime_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_availableBeginTime_class_DateTimeImmutable, 0, 0));
	zend_string_release(property_availableBeginTime_name);

	zend_string *property_availableEndTime_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_availableEndTime_default_value;
	ZVAL_UNDEF(&property_availableEndTime_default_value);
	zend_string *property_availableEndTime_name = zend_string_init("availableEndTime", sizeof("availableEndTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_availableEndTime_name, &property_availableEndTime_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_availableEndTime_class_DateTimeImmutable, 0, 0));
	zend_string_release(property_availableEndTime_name);

	zval property_singleitem_default_value;
	ZVAL_UNDEF(&property_singleitem_default_value);
	zend_string *property_singleitem_name = zend_string_init("singleitem", sizeof("singleitem") - 1, 1);
	zend_declare_typed_property(class_entry, property_singleitem_name, &property_singleitem_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_singleitem_name);

	zend_string *property_normalCouponInformation_class_WxFavor_Model_FixedValueStockMsg = zend_string_init("WxFavor\\Model\\FixedValueStockMsg", sizeof("WxFavor\\Model\\FixedValueStockMsg")-1, 1);
	zval property_normalCouponInformation_default_value;
	ZVAL_UNDEF(&property_normalCouponInformation_default_value);
	zend_string *property_normalCouponInformation_name = zend_string_init("normalCouponInformation", sizeof("normalCouponInformation") - 1, 1);
	zend_declare_typed_property(class_entry, property_normalCouponInformation_name, &property_normalCouponInformation_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_normalCouponInformation_class_WxFavor_Model_FixedValueStockMsg, 0, MAY_BE_NULL));
	zend_string_release(property_normalCouponInformation_name);

	zend_string *property_consumeInformation_class_WxFavor_Model_ConsumeInformation = zend_string_init("WxFavor\\Model\\ConsumeInformation", sizeof("WxFavor\\Model\\ConsumeInformation")-1, 1);
	zval property_consumeInformation_default_value;
	ZVAL_UNDEF(&property_consumeInformation_default_value);
	zend_string *property_consumeInformation_name = zend_string_init("consumeInformation", sizeof("consumeInformation") - 1, 1);
	zend_declare_typed_property(class_entry, property_consumeInformation_name, &property_consumeInformation_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_consumeInformation_class_WxFavor_Model_ConsumeInformation, 0, MAY_BE_NULL));
	zend_string_release(property_consumeInformation_name);

	zend_string *property_startTime_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_startTime_default_value;
	ZVAL_UNDEF(&property_startTime_default_value);
	zend_string *property_startTime_name = zend_string_init("startTime", sizeof("startTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_startTime_name, &property_startTime_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_startTime_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_startTime_name);

	zend_string *property_stopTime_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_stopTime_default_value;
	ZVAL_UNDEF(&property_stopTime_default_value);
	zend_string *property_stopTime_name = zend_string_init("stopTime", sizeof("stopTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_stopTime_name, &property_stopTime_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_stopTime_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_stopTime_name);

	zval property_availableBalance_default_value;
	ZVAL_UNDEF(&property_availableBalance_default_value);
	zend_string *property_availableBalance_name = zend_string_init("availableBalance", sizeof("availableBalance") - 1, 1);
	zend_declare_typed_property(class_entry, property_availableBalance_name, &property_availableBalance_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_availableBalance_name);

	zend_string *property_businessType_class_WxFavor_Enum_BusinessType = zend_string_init("WxFavor\\Enum\\BusinessType", sizeof("WxFavor\\Enum\\BusinessType")-1, 1);
	zval property_businessType_default_value;
	ZVAL_UNDEF(&property_businessType_default_value);
	zend_string *property_businessType_name = zend_string_init("businessType", sizeof("businessType") - 1, 1);
	zend_declare_typed_property(class_entry, property_businessType_name, &property_businessType_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_businessType_class_WxFavor_Enum_BusinessType, 0, MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_businessType_name);

	zval property_outRequestNo_default_value;
	ZVAL_UNDEF(&property_outRequestNo_default_value);
	zend_string *property_outRequestNo_name = zend_string_init("outRequestNo", sizeof("outRequestNo") - 1, 1);
	zend_declare_typed_property(class_entry, property_outRequestNo_name, &property_outRequestNo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_outRequestNo_name);

	zend_string *property_discountMsg_class_WxFavor_Model_DiscountMessage = zend_string_init("WxFavor\\Model\\DiscountMessage", sizeof("WxFavor\\Model\\DiscountMessage")-1, 1);
	zval property_discountMsg_default_value;
	ZVAL_UNDEF(&property_discountMsg_default_value);
	zend_string *property_discountMsg_name = zend_string_init("discountMsg", sizeof("discountMsg") - 1, 1);
	zend_declare_typed_property(class_entry, property_discountMsg_name, &property_discountMsg_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_discountMsg_class_WxFavor_Model_DiscountMessage, 0, MAY_BE_NULL));
	zend_string_release(property_discountMsg_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_SingleitemDiscountOff(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "SingleitemDiscountOff", class_WxFavor_Model_SingleitemDiscountOff_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_singlePriceMax_default_value;
	ZVAL_UNDEF(&property_singlePriceMax_default_value);
	zend_string *property_singlePriceMax_name = zend_string_init("singlePriceMax", sizeof("singlePriceMax") - 1, 1);
	zend_declare_typed_property(class_entry, property_singlePriceMax_name, &property_singlePriceMax_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_singlePriceMax_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_DiscountTo(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "DiscountTo", class_WxFavor_Model_DiscountTo_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_cutToPrice_default_value;
	ZVAL_UNDEF(&property_cutToPrice_default_value);
	zend_string *property_cutToPrice_name = zend_string_init("cutToPrice", sizeof("cutToPrice") - 1, 1);
	zend_declare_typed_property(class_entry, property_cutToPrice_name, &property_cutToPrice_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_cutToPrice_name);

	zval property_maxPrice_default_value;
	ZVAL_UNDEF(&property_maxPrice_default_value);
	zend_string *property_maxPrice_name = zend_string_init("maxPrice", sizeof("maxPrice") - 1, 1);
	zend_declare_typed_property(class_entry, property_maxPrice_name, &property_maxPrice_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_maxPrice_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_CouponUse(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "CouponUse", class_WxFavor_Model_CouponUse_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_stockCreatorMchid_default_value;
	ZVAL_UNDEF(&property_stockCreatorMchid_default_value);
	zend_string *property_stockCreatorMchid_name = zend_string_init("stockCreatorMchid", sizeof("stockCreatorMchid") - 1, 1);
	zend_declare_typed_property(class_entry, property_stockCreatorMchid_name, &property_stockCreatorMchid_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_stockCreatorMchid_name);

	zval property_stockId_default_value;
	ZVAL_UNDEF(&property_stockId_default_value);
	zend_string *property_stockId_name = zend_string_init("stockId", sizeof("stockId") - 1, 1);
	zend_declare_typed_property(class_entry, property_stockId_name, &property_stockId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_stockId_name);

	zval property_couponId_default_value;
	ZVAL_UNDEF(&property_couponId_default_value);
	zend_string *property_couponId_name = zend_string_init("couponId", sizeof("couponId") - 1, 1);
	zend_declare_typed_property(class_entry, property_couponId_name, &property_couponId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_couponId_name);

	zend_string *property_singleitemDiscountOff_class_WxFavor_Model_SingleitemDiscountOff = zend_string_init("WxFavor\\Model\\SingleitemDiscountOff", sizeof("WxFavor\\Model\\SingleitemDiscountOff")-1, 1);
	zval property_singleitemDiscountOff_default_value;
	ZVAL_UNDEF(&property_singleitemDiscountOff_default_value);
	zend_string *property_singleitemDiscountOff_name = zend_string_init("singleitemDiscountOff", sizeof("singleitemDiscountOff") - 1, 1);
	zend_declare_typed_property(class_entry, property_singleitemDiscountOff_name, &property_singleitemDiscountOff_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_singleitemDiscountOff_class_WxFavor_Model_SingleitemDiscountOff, 0, MAY_BE_NULL));
	zend_string_release(property_singleitemDiscountOff_name);

	zend_string *property_discountTo_class_WxFavor_Model_DiscountTo = zend_string_init("WxFavor\\Model\\DiscountTo", sizeof("WxFavor\\Model\\DiscountTo")-1, 1);
	zval property_discountTo_default_value;
	ZVAL_UNDEF(&property_discountTo_default_value);
	zend_string *property_discountTo_name = zend_string_init("discountTo", sizeof("discountTo") - 1, 1);
	zend_declare_typed_property(class_entry, property_discountTo_name, &property_discountTo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_discountTo_class_WxFavor_Model_DiscountTo, 0, MAY_BE_NULL));
	zend_string_release(property_discountTo_name);

	zval property_couponName_default_value;
	ZVAL_UNDEF(&property_couponName_default_value);
	zend_string *property_couponName_name = zend_string_init("couponName", sizeof("couponName") - 1, 1);
	zend_declare_typed_property(class_entry, property_couponName_name, &property_couponName_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_couponName_name);

	zend_string *property_status_class_WxFavor_Enum_CouponStatus = zend_string_init("WxFavor\\Enum\\CouponStatus", sizeof("WxFavor\\Enum\\CouponStatus")-1, 1);
	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_status_class_WxFavor_Enum_CouponStatus, 0, MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_status_name);

	zend_string *property_state_class_WxFavor_Enum_CouponStatus = zend_string_init("WxFavor\\Enum\\CouponStatus", sizeof("WxFavor\\Enum\\CouponStatus")-1, 1);
	zval property_state_default_value;
	ZVAL_UNDEF(&property_state_default_value);
	zend_string *property_state_name = zend_string_init("state", sizeof("state") - 1, 1);
	zend_declare_typed_property(class_entry, property_state_name, &property_state_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_state_class_WxFavor_Enum_CouponStatus, 0, MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_state_name);

	zval property_description_default_value;
	ZVAL_UNDEF(&property_description_default_value);
	zend_string *property_description_name = zend_string_init("description", sizeof("description") - 1, 1);
	zend_declare_typed_property(class_entry, property_description_name, &property_description_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_description_name);

	zend_string *property_createTime_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_createTime_default_value;
	ZVAL_UNDEF(&property_createTime_default_value);
	zend_string *property_createTime_name = zend_string_init("createTime", sizeof("createTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_createTime_name, &property_createTime_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_createTime_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_createTime_name);

	zend_string *property_couponType_class_WxFavor_Enum_CouponType = zend_string_init("WxFavor\\Enum\\CouponType", sizeof("WxFavor\\Enum\\CouponType")-1, 1);
	zval property_couponType_default_value;
	ZVAL_UNDEF(&property_couponType_default_value);
	zend_string *property_couponType_name = zend_string_init("couponType", sizeof("couponType") - 1, 1);
	zend_declare_typed_property(class_entry, property_couponType_name, &property_couponType_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_couponType_class_WxFavor_Enum_CouponType, 0, MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_couponType_name);

	zval property_noCash_default_value;
	ZVAL_UNDEF(&property_noCash_default_value);
	zend_string *property_noCash_name = zend_string_init("noCash", sizeof("noCash") - 1, 1);
	zend_declare_typed_property(class_entry, property_noCash_name, &property_noCash_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_noCash_name);

	zend_string *property_availableBeginTime_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_availableBeginTime_default_value;
	ZVAL_UNDEF(&property_availableBeginTime_default_value);
	zend_string *property_availableBeginTime_name = zend_string_init("availableBeginTime", sizeof("availableBeginTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_availableBeginTime_name, &property_availableBeginTime_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_availableBeginTime_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_availableBeginTime_name);

	zend_string *property_availableEndTime_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_availableEndTime_default_value;
	ZVAL_UNDEF(&property_availableEndTime_default_value);
	zend_string *property_availableEndTime_name = zend_string_init("availableEndTime", sizeof("availableEndTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_availableEndTime_name, &property_availableEndTime_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_availableEndTime_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_availableEndTime_name);

	zval property_singleitem_default_value;
	ZVAL_UNDEF(&property_singleitem_default_value);
	zend_string *property_singleitem_name = zend_string_init("singleitem", sizeof("singleitem") - 1, 1);
	zend_declare_typed_property(class_entry, property_singleitem_name, &property_singleitem_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_singleitem_name);

	zend_string *property_normalCouponInformation_class_WxFavor_Model_FixedValueStockMsg = zend_string_init("WxFavor\\Model\\FixedValueStockMsg", sizeof("WxFavor\\Model\\FixedValueStockMsg")-1, 1);
	zval property_normalCouponInformation_default_value;
	ZVAL_UNDEF(&property_normalCouponInformation_default_value);
	zend_string *property_normalCouponInformation_name = zend_string_init("normalCouponInformation", sizeof("normalCouponInformation") - 1, 1);
	zend_declare_typed_property(class_entry, property_normalCouponInformation_name, &property_normalCouponInformation_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_normalCouponInformation_class_WxFavor_Model_FixedValueStockMsg, 0, MAY_BE_NULL));
	zend_string_release(property_normalCouponInformation_name);

	zend_string *property_consumeInformation_class_WxFavor_Model_ConsumeInformation = zend_string_init("WxFavor\\Model\\ConsumeInformation", sizeof("WxFavor\\Model\\ConsumeInformation")-1, 1);
	zval property_consumeInformation_default_value;
	ZVAL_UNDEF(&property_consumeInformation_default_value);
	zend_string *property_consumeInformation_name = zend_string_init("consumeInformation", sizeof("consumeInformation") - 1, 1);
	zend_declare_typed_property(class_entry, property_consumeInformation_name, &property_consumeInformation_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_consumeInformation_class_WxFavor_Model_ConsumeInformation, 0, MAY_BE_NULL));
	zend_string_release(property_consumeInformation_name);

	zend_string *property_businessType_class_WxFavor_Enum_BusinessType = zend_string_init("WxFavor\\Enum\\BusinessType", sizeof("WxFavor\\Enum\\BusinessType")-1, 1);
	zval property_businessType_default_value;
	ZVAL_UNDEF(&property_businessType_default_value);
	zend_string *property_businessType_name = zend_string_init("businessType", sizeof("businessType") - 1, 1);
	zend_declare_typed_property(class_entry, property_businessType_name, &property_businessType_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_businessType_class_WxFavor_Enum_BusinessType, 0, MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_businessType_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_CreateCouponStockResponse(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "CreateCouponStockResponse", class_WxFavor_Model_CreateCouponStockResponse_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_stockId_default_value;
	ZVAL_UNDEF(&property_stockId_default_value);
	zend_string *property_stockId_name = zend_string_init("stockId", sizeof("stockId") - 1, 1);
	zend_declare_typed_property(class_entry, property_stockId_name, &property_stockId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_stockId_name);

	zend_string *property_createTime_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_createTime_default_value;
	ZVAL_UNDEF(&property_createTime_default_value);
	zend_string *property_createTime_name = zend_string_init("createTime", sizeof("createTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_createTime_name, &property_createTime_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_createTime_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_createTime_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_StartStockResponse(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "StartStockResponse", class_WxFavor_Model_StartStockResponse_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zend_string *property_startTime_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_startTime_default_value;
	ZVAL_UNDEF(&property_startTime_default_value);
	zend_string *property_startTime_name = zend_string_init("startTime", sizeof("startTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_startTime_name, &property_startTime_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_startTime_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_startTime_name);

	zval property_stockId_default_value;
	ZVAL_UNDEF(&property_stockId_default_value);
	zend_string *property_stockId_name = zend_string_init("stockId", sizeof("stockId") - 1, 1);
	zend_declare_typed_property(class_entry, property_stockId_name, &property_stockId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_stockId_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_StopStockResponse(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "StopStockResponse", class_WxFavor_Model_StopStockResponse_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zend_string *property_stopTime_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_stopTime_default_value;
	ZVAL_UNDEF(&property_stopTime_default_value);
	zend_string *property_stopTime_name = zend_string_init("stopTime", sizeof("stopTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_stopTime_name, &property_stopTime_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_stopTime_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_stopTime_name);

	zval property_stockId_default_value;
	ZVAL_UNDEF(&property_stockId_default_value);
	zend_string *property_stockId_name = zend_string_init("stockId", sizeof("stockId") - 1, 1);
	zend_declare_typed_property(class_entry, property_stockId_name, &property_stockId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_stockId_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_PauseStockResponse(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "PauseStockResponse", class_WxFavor_Model_PauseStockResponse_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zend_string *property_pauseTime_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_pauseTime_default_value;
	ZVAL_UNDEF(&property_pauseTime_default_value);
	zend_string *property_pauseTime_name = zend_string_init("pauseTime", sizeof("pauseTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_pauseTime_name, &property_pauseTime_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_pauseTime_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_pauseTime_name);

	zval property_stockId_default_value;
	ZVAL_UNDEF(&property_stockId_default_value);
	zend_string *property_stockId_name = zend_string_init("stockId", sizeof("stockId") - 1, 1);
	zend_declare_typed_property(class_entry, property_stockId_name, &property_stockId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_stockId_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_RestartStockResponse(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "RestartStockResponse", class_WxFavor_Model_RestartStockResponse_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zend_string *property_restartTime_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_restartTime_default_value;
	ZVAL_UNDEF(&property_restartTime_default_value);
	zend_string *property_restartTime_name = zend_string_init("restartTime", sizeof("restartTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_restartTime_name, &property_restartTime_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_restartTime_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_restartTime_name);

	zval property_stockId_default_value;
	ZVAL_UNDEF(&property_stockId_default_value);
	zend_string *property_stockId_name = zend_string_init("stockId", sizeof("stockId") - 1, 1);
	zend_declare_typed_property(class_entry, property_stockId_name, &property_stockId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_stockId_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_StockCollection(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "StockCollection", class_WxFavor_Model_StockCollection_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_totalCount_default_value;
	ZVAL_UNDEF(&property_totalCount_default_value);
	zend_string *property_totalCount_name = zend_string_init("totalCount", sizeof("totalCount") - 1, 1);
	zend_declare_typed_property(class_entry, property_totalCount_name, &property_totalCount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_totalCount_name);

	zval property_data_default_value;
	ZVAL_UNDEF(&property_data_default_value);
	zend_string *property_data_name = zend_string_init("data", sizeof("data") - 1, 1);
	zend_declare_typed_property(class_entry, property_data_name, &property_data_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_data_name);

	zval property_limit_default_value;
	ZVAL_UNDEF(&property_limit_default_value);
	zend_string *property_limit_name = zend_string_init("limit", sizeof("limit") - 1, 1);
	zend_declare_typed_property(class_entry, property_limit_name, &property_limit_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_limit_name);

	zval property_offset_default_value;
	ZVAL_UNDEF(&property_offset_default_value);
	zend_string *property_offset_name = zend_string_init("offset", sizeof("offset") - 1, 1);
	zend_declare_typed_property(class_entry, property_offset_name, &property_offset_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_offset_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_AvailableMerchantCollection(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "AvailableMerchantCollection", class_WxFavor_Model_AvailableMerchantCollection_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_totalCount_default_value;
	ZVAL_UNDEF(&property_totalCount_default_value);
	zend_string *property_totalCount_name = zend_string_init("totalCount", sizeof("totalCount") - 1, 1);
	zend_declare_typed_property(class_entry, property_totalCount_name, &property_totalCount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_totalCount_name);

	zval property_data_default_value;
	ZVAL_UNDEF(&property_data_default_value);
	zend_string *property_data_name = zend_string_init("data", sizeof("data") - 1, 1);
	zend_declare_typed_property(class_entry, property_data_name, &property_data_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_data_name);

	zval property_offset_default_value;
	ZVAL_UNDEF(&property_offset_default_value);
	zend_string *property_offset_name = zend_string_init("offset", sizeof("offset") - 1, 1);
	zend_declare_typed_property(class_entry, property_offset_name, &property_offset_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_offset_name);

	zval property_limit_default_value;
	ZVAL_UNDEF(&property_limit_default_value);
	zend_string *property_limit_name = zend_string_init("limit", sizeof("limit") - 1, 1);
	zend_declare_typed_property(class_entry, property_limit_name, &property_limit_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_limit_name);

	zval property_stockId_default_value;
	ZVAL_UNDEF(&property_stockId_default_value);
	zend_string *property_stockId_name = zend_string_init("stockId", sizeof("stockId") - 1, 1);
	zend_declare_typed_property(class_entry, property_stockId_name, &property_stockId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_stockId_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_AvailableSingleitemCollection(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "AvailableSingleitemCollection", class_WxFavor_Model_AvailableSingleitemCollection_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_totalCount_default_value;
	ZVAL_UNDEF(&property_totalCount_default_value);
	zend_string *property_totalCount_name = zend_string_init("totalCount", sizeof("totalCount") - 1, 1);
	zend_declare_typed_property(class_entry, property_totalCount_name, &property_totalCount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_totalCount_name);

	zval property_data_default_value;
	ZVAL_UNDEF(&property_data_default_value);
	zend_string *property_data_name = zend_string_init("data", sizeof("data") - 1, 1);
	zend_declare_typed_property(class_entry, property_data_name, &property_data_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_data_name);

	zval property_offset_default_value;
	ZVAL_UNDEF(&property_offset_default_value);
	zend_string *property_offset_name = zend_string_init("offset", sizeof("offset") - 1, 1);
	zend_declare_typed_property(class_entry, property_offset_name, &property_offset_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_offset_name);

	zval property_limit_default_value;
	ZVAL_UNDEF(&property_limit_default_value);
	zend_string *property_limit_name = zend_string_init("limit", sizeof("limit") - 1, 1);
	zend_declare_typed_property(class_entry, property_limit_name, &property_limit_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_limit_name);

	zval property_stockId_default_value;
	ZVAL_UNDEF(&property_stockId_default_value);
	zend_string *property_stockId_name = zend_string_init("stockId", sizeof("stockId") - 1, 1);
	zend_declare_typed_property(class_entry, property_stockId_name, &property_stockId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_stockId_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_ModifyAvailableSingleitemResponse(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "ModifyAvailableSingleitemResponse", class_WxFavor_Model_ModifyAvailableSingleitemResponse_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zend_string *property_pauseTime_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_pauseTime_default_value;
	ZVAL_UNDEF(&property_pauseTime_default_value);
	zend_string *property_pauseTime_name = zend_string_init("pauseTime", sizeof("pauseTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_pauseTime_name, &property_pauseTime_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_pauseTime_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_pauseTime_name);

	zend_string *property_effectTime_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_effectTime_default_value;
	ZVAL_UNDEF(&property_effectTime_default_value);
	zend_string *property_effectTime_name = zend_string_init("effectTime", sizeof("effectTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_effectTime_name, &property_effectTime_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_effectTime_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_effectTime_name);

	zval property_stockId_default_value;
	ZVAL_UNDEF(&property_stockId_default_value);
	zend_string *property_stockId_name = zend_string_init("stockId", sizeof("stockId") - 1, 1);
	zend_declare_typed_property(class_entry, property_stockId_name, &property_stockId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_stockId_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_SendCouponResponse(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "SendCouponResponse", class_WxFavor_Model_SendCouponResponse_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_couponId_default_value;
	ZVAL_UNDEF(&property_couponId_default_value);
	zend_string *property_couponId_name = zend_string_init("couponId", sizeof("couponId") - 1, 1);
	zend_declare_typed_property(class_entry, property_couponId_name, &property_couponId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_couponId_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_CouponCollection(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "CouponCollection", class_WxFavor_Model_CouponCollection_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_data_default_value;
	ZVAL_UNDEF(&property_data_default_value);
	zend_string *property_data_name = zend_string_init("data", sizeof("data") - 1, 1);
	zend_declare_typed_property(class_entry, property_data_name, &property_data_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_data_name);

	zval property_totalCount_default_value;
	ZVAL_UNDEF(&property_totalCount_default_value);
	zend_string *property_totalCount_name = zend_string_init("totalCount", sizeof("totalCount") - 1, 1);
	zend_declare_typed_property(class_entry, property_totalCount_name, &property_totalCount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_totalCount_name);

	zval property_limit_default_value;
	ZVAL_UNDEF(&property_limit_default_value);
	zend_string *property_limit_name = zend_string_init("limit", sizeof("limit") - 1, 1);
	zend_declare_typed_property(class_entry, property_limit_name, &property_limit_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_limit_name);

	zval property_offset_default_value;
	ZVAL_UNDEF(&property_offset_default_value);
	zend_string *property_offset_name = zend_string_init("offset", sizeof("offset") - 1, 1);
	zend_declare_typed_property(class_entry, property_offset_name, &property_offset_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_offset_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_UseFlowResponse(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "UseFlowResponse", class_WxFavor_Model_UseFlowResponse_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_url_default_value;
	ZVAL_UNDEF(&property_url_default_value);
	zend_string *property_url_name = zend_string_init("url", sizeof("url") - 1, 1);
	zend_declare_typed_property(class_entry, property_url_name, &property_url_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_url_name);

	zval property_hashValue_default_value;
	ZVAL_UNDEF(&property_hashValue_default_value);
	zend_string *property_hashValue_name = zend_string_init("hashValue", sizeof("hashValue") - 1, 1);
	zend_declare_typed_property(class_entry, property_hashValue_name, &property_hashValue_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_hashValue_name);

	zend_string *property_hashType_class_WxFavor_Enum_HashType = zend_string_init("WxFavor\\Enum\\HashType", sizeof("WxFavor\\Enum\\HashType")-1, 1);
	zval property_hashType_default_value;
	ZVAL_UNDEF(&property_hashType_default_value);
	zend_string *property_hashType_name = zend_string_init("hashType", sizeof("hashType") - 1, 1);
	zend_declare_typed_property(class_entry, property_hashType_name, &property_hashType_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_hashType_class_WxFavor_Enum_HashType, 0, MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_hashType_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_RefundFlowResponse(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "RefundFlowResponse", class_WxFavor_Model_RefundFlowResponse_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_url_default_value;
	ZVAL_UNDEF(&property_url_default_value);
	zend_string *property_url_name = zend_string_init("url", sizeof("url") - 1, 1);
	zend_declare_typed_property(class_entry, property_url_name, &property_url_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_url_name);

	zval property_hashValue_default_value;
	ZVAL_UNDEF(&property_hashValue_default_value);
	zend_string *property_hashValue_name = zend_string_init("hashValue", sizeof("hashValue") - 1, 1);
	zend_declare_typed_property(class_entry, property_hashValue_name, &property_hashValue_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_hashValue_name);

	zend_string *property_hashType_class_WxFavor_Enum_HashType = zend_string_init("WxFavor\\Enum\\HashType", sizeof("WxFavor\\Enum\\HashType")-1, 1);
	zval property_hashType_default_value;
	ZVAL_UNDEF(&property_hashType_default_value);
	zend_string *property_hashType_name = zend_string_init("hashType", sizeof("hashType") - 1, 1);
	zend_declare_typed_property(class_entry, property_hashType_name, &property_hashType_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_hashType_class_WxFavor_Enum_HashType, 0, MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_hashType_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_UseFlowByDayResponse(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "UseFlowByDayResponse", class_WxFavor_Model_UseFlowByDayResponse_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_url_default_value;
	ZVAL_UNDEF(&property_url_default_value);
	zend_string *property_url_name = zend_string_init("url", sizeof("url") - 1, 1);
	zend_declare_typed_property(class_entry, property_url_name, &property_url_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_url_name);

	zval property_stockUseflowHash_default_value;
	ZVAL_UNDEF(&property_stockUseflowHash_default_value);
	zend_string *property_stockUseflowHash_name = zend_string_init("stockUseflowHash", sizeof("stockUseflowHash") - 1, 1);
	zend_declare_typed_property(class_entry, property_stockUseflowHash_name, &property_stockUseflowHash_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_stockUseflowHash_name);

	zval property_stockUseflowCount_default_value;
	ZVAL_UNDEF(&property_stockUseflowCount_default_value);
	zend_string *property_stockUseflowCount_name = zend_string_init("stockUseflowCount", sizeof("stockUseflowCount") - 1, 1);
	zend_declare_typed_property(class_entry, property_stockUseflowCount_name, &property_stockUseflowCount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_stockUseflowCount_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_RefundFlowByDayResponse(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "RefundFlowByDayResponse", class_WxFavor_Model_RefundFlowByDayResponse_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_url_default_value;
	ZVAL_UNDEF(&property_url_default_value);
	zend_string *property_url_name = zend_string_init("url", sizeof("url") - 1, 1);
	zend_declare_typed_property(class_entry, property_url_name, &property_url_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_url_name);

	zval property_stockRefundflowHash_default_value;
	ZVAL_UNDEF(&property_stockRefundflowHash_default_value);
	zend_string *property_stockRefundflowHash_name = zend_string_init("stockRefundflowHash", sizeof("stockRefundflowHash") - 1, 1);
	zend_declare_typed_property(class_entry, property_stockRefundflowHash_name, &property_stockRefundflowHash_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_stockRefundflowHash_name);

	zval property_stockRefundflowCount_default_value;
	ZVAL_UNDEF(&property_stockRefundflowCount_default_value);
	zend_string *property_stockRefundflowCount_name = zend_string_init("stockRefundflowCount", sizeof("stockRefundflowCount") - 1, 1);
	zend_declare_typed_property(class_entry, property_stockRefundflowCount_name, &property_stockRefundflowCount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_stockRefundflowCount_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_SetCallbackResponse(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "SetCallbackResponse", class_WxFavor_Model_SetCallbackResponse_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zend_string *property_updateTime_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_updateTime_default_value;
	ZVAL_UNDEF(&property_updateTime_default_value);
	zend_string *property_updateTime_name = zend_string_init("updateTime", sizeof("updateTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_updateTime_name, &property_updateTime_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_updateTime_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_updateTime_name);

	zval property_notifyUrl_default_value;
	ZVAL_UNDEF(&property_notifyUrl_default_value);
	zend_string *property_notifyUrl_name = zend_string_init("notifyUrl", sizeof("notifyUrl") - 1, 1);
	zend_declare_typed_property(class_entry, property_notifyUrl_name, &property_notifyUrl_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_notifyUrl_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_Callback(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "Callback", class_WxFavor_Model_Callback_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_notifyUrl_default_value;
	ZVAL_UNDEF(&property_notifyUrl_default_value);
	zend_string *property_notifyUrl_name = zend_string_init("notifyUrl", sizeof("notifyUrl") - 1, 1);
	zend_declare_typed_property(class_entry, property_notifyUrl_name, &property_notifyUrl_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_notifyUrl_name);

	zval property_mchid_default_value;
	ZVAL_UNDEF(&property_mchid_default_value);
	zend_string *property_mchid_name = zend_string_init("mchid", sizeof("mchid") - 1, 1);
	zend_declare_typed_property(class_entry, property_mchid_name, &property_mchid_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_mchid_name);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Model_MediaImageResponse(zend_class_entry *class_entry_WxFavor_Model_Model)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor\\Model", "MediaImageResponse", class_WxFavor_Model_MediaImageResponse_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_WxFavor_Model_Model);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_mediaUrl_default_value;
	ZVAL_UNDEF(&property_mediaUrl_default_value);
	zend_string *property_mediaUrl_name = zend_string_init("mediaUrl", sizeof("mediaUrl") - 1, 1);
	zend_declare_typed_property(class_entry, property_mediaUrl_name, &property_mediaUrl_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_mediaUrl_name);

	return class_entry;
}
