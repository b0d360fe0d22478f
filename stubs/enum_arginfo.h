/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 5a56056296c55e88c274541bc13d61ee3ee9a1ec */




static const zend_function_entry class_WxFavor_Enum_StockStatus_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Enum_StockType_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Enum_CouponStatus_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Enum_CouponType_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Enum_TradeType_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Enum_JumpTarget_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Enum_BackgroundColor_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Enum_BusinessType_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Enum_RegionType_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_WxFavor_Enum_HashType_methods[] = {
	ZEND_FE_END
};

static zend_class_entry *register_class_WxFavor_Enum_StockStatus(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("WxFavor\\Enum\\StockStatus", IS_STRING, class_WxFavor_Enum_StockStatus_methods);

	zval enum_case_Unactivated_value;
	zend_string *enum_case_Unactivated_value_str = zend_string_init("unactivated", strlen("unactivated"), 1);
	ZVAL_STR(&enum_case_Unactivated_value, enum_case_Unactivated_value_str);
	zend_enum_add_case_cstr(class_entry, "Unactivated", &enum_case_Unactivated_value);

	zval enum_case_Audit_value;
	zend_string *enum_case_Audit_value_str = zend_string_init("audit", strlen("audit"), 1);
	ZVAL_STR(&enum_case_Audit_value, enum_case_Audit_value_str);
	zend_enum_add_case_cstr(class_entry, "Audit", &enum_case_Audit_value);

	zval enum_case_Running_value;
	zend_string *enum_case_Running_value_str = zend_string_init("running", strlen("running"), 1);
	ZVAL_STR(&enum_case_Running_value, enum_case_Running_value_str);
	zend_enum_add_case_cstr(class_entry, "Running", &enum_case_Running_value);

	zval enum_case_Stopped_value;
	zend_string *enum_case_Stopped_value_str = zend_string_init("stoped", strlen("stoped"), 1);
	ZVAL_STR(&enum_case_Stopped_value, enum_case_Stopped_value_str);
	zend_enum_add_case_cstr(class_entry, "Stopped", &enum_case_Stopped_value);

	zval enum_case_Paused_value;
	zend_string *enum_case_Paused_value_str = zend_string_init("paused", strlen("paused"), 1);
	ZVAL_STR(&enum_case_Paused_value, enum_case_Paused_value_str);
	zend_enum_add_case_cstr(class_entry, "Paused", &enum_case_Paused_value);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Enum_StockType(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("WxFavor\\Enum\\StockType", IS_STRING, class_WxFavor_Enum_StockType_methods);

	zval enum_case_Normal_value;
	zend_string *enum_case_Normal_value_str = zend_string_init("NORMAL", strlen("NORMAL"), 1);
	ZVAL_STR(&enum_case_Normal_value, enum_case_Normal_value_str);
	zend_enum_add_case_cstr(class_entry, "Normal", &enum_case_Normal_value);

	zval enum_case_Discount_value;
	zend_string *enum_case_Discount_value_str = zend_string_init("DISCOUNT", strlen("DISCOUNT"), 1);
	ZVAL_STR(&enum_case_Discount_value, enum_case_Discount_value_str);
	zend_enum_add_case_cstr(class_entry, "Discount", &enum_case_Discount_value);

	zval enum_case_Exchange_value;
	zend_string *enum_case_Exchange_value_str = zend_string_init("EXCHAHGE", strlen("EXCHAHGE"), 1);
	ZVAL_STR(&enum_case_Exchange_value, enum_case_Exchange_value_str);
	zend_enum_add_case_cstr(class_entry, "Exchange", &enum_case_Exchange_value);

	zval enum_case_Random_value;
	zend_string *enum_case_Random_value_str = zend_string_init("RANDOM", strlen("RANDOM"), 1);
	ZVAL_STR(&enum_case_Random_value, enum_case_Random_value_str);
	zend_enum_add_case_cstr(class_entry, "Random", &enum_case_Random_value);

	zval enum_case_DiscountCut_value;
	zend_string *enum_case_DiscountCut_value_str = zend_string_init("DISCOUNT_CUT", strlen("DISCOUNT_CUT"), 1);
	ZVAL_STR(&enum_case_DiscountCut_value, enum_case_DiscountCut_value_str);
	zend_enum_add_case_cstr(class_entry, "DiscountCut", &enum_case_DiscountCut_value);

	zval enum_case_Other_value;
	zend_string *enum_case_Other_value_str = zend_string_init("OTHER", strlen("OTHER"), 1);
	ZVAL_STR(&enum_case_Other_value, enum_case_Other_value_str);
	zend_enum_add_case_cstr(class_entry, "Other", &enum_case_Other_value);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Enum_CouponStatus(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("WxFavor\\Enum\\CouponStatus", IS_STRING, class_WxFavor_Enum_CouponStatus_methods);

	zval enum_case_Sended_value;
	zend_string *enum_case_Sended_value_str = zend_string_init("SENDED", strlen("SENDED"), 1);
	ZVAL_STR(&enum_case_Sended_value, enum_case_Sended_value_str);
	zend_enum_add_case_cstr(class_entry, "Sended", &enum_case_Sended_value);

	zval enum_case_Used_value;
	zend_string *enum_case_Used_value_str = zend_string_init("USED", strlen("USED"), 1);
	ZVAL_STR(&enum_case_Used_value, enum_case_Used_value_str);
	zend_enum_add_case_cstr(class_entry, "Used", &enum_case_Used_value);

	zval enum_case_Expired_value;
	zend_string *enum_case_Expired_value_str = zend_string_init("EXPIRED", strlen("EXPIRED"), 1);
	ZVAL_STR(&enum_case_Expired_value, enum_case_Expired_value_str);
	zend_enum_add_case_cstr(class_entry, "Expired", &enum_case_Expired_value);

	zval enum_case_Recover_value;
	zend_string *enum_case_Recover_value_str = zend_string_init("RECOVER", strlen("RECOVER"), 1);
	ZVAL_STR(&enum_case_Recover_value, enum_case_Recover_value_str);
	zend_enum_add_case_cstr(class_entry, "Recover", &enum_case_Recover_value);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Enum_CouponType(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("WxFavor\\Enum\\CouponType", IS_STRING, class_WxFavor_Enum_CouponType_methods);

	zval enum_case_Normal_value;
	zend_string *enum_case_Normal_value_str = zend_string_init("NORMAL", strlen("NORMAL"), 1);
	ZVAL_STR(&enum_case_Normal_value, enum_case_Normal_value_str);
	zend_enum_add_case_cstr(class_entry, "Normal", &enum_case_Normal_value);

	zval enum_case_CutTo_value;
	zend_string *enum_case_CutTo_value_str = zend_string_init("CUT_TO", strlen("CUT_TO"), 1);
	ZVAL_STR(&enum_case_CutTo_value, enum_case_CutTo_value_str);
	zend_enum_add_case_cstr(class_entry, "CutTo", &enum_case_CutTo_value);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Enum_TradeType(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("WxFavor\\Enum\\TradeType", IS_STRING, class_WxFavor_Enum_TradeType_methods);

	zval enum_case_MicroApp_value;
	zend_string *enum_case_MicroApp_value_str = zend_string_init("MICROAPP", strlen("MICROAPP"), 1);
	ZVAL_STR(&enum_case_MicroApp_value, enum_case_MicroApp_value_str);
	zend_enum_add_case_cstr(class_entry, "MicroApp", &enum_case_MicroApp_value);

	zval enum_case_App_value;
	zend_string *enum_case_App_value_str = zend_string_init("APPPAY", strlen("APPPAY"), 1);
	ZVAL_STR(&enum_case_App_value, enum_case_App_value_str);
	zend_enum_add_case_cstr(class_entry, "App", &enum_case_App_value);

	zval enum_case_PasswordFree_value;
	zend_string *enum_case_PasswordFree_value_str = zend_string_init("PPAY", strlen("PPAY"), 1);
	ZVAL_STR(&enum_case_PasswordFree_value, enum_case_PasswordFree_value_str);
	zend_enum_add_case_cstr(class_entry, "PasswordFree", &enum_case_PasswordFree_value);

	zval enum_case_Card_value;
	zend_string *enum_case_Card_value_str = zend_string_init("CARD", strlen("CARD"), 1);
	ZVAL_STR(&enum_case_Card_value, enum_case_Card_value_str);
	zend_enum_add_case_cstr(class_entry, "Card", &enum_case_Card_value);

	zval enum_case_Face_value;
	zend_string *enum_case_Face_value_str = zend_string_init("FACE", strlen("FACE"), 1);
	ZVAL_STR(&enum_case_Face_value, enum_case_Face_value_str);
	zend_enum_add_case_cstr(class_entry, "Face", &enum_case_Face_value);

	zval enum_case_Other_value;
	zend_string *enum_case_Other_value_str = zend_string_init("OTHER", strlen("OTHER"), 1);
	ZVAL_STR(&enum_case_Other_value, enum_case_Other_value_str);
	zend_enum_add_case_cstr(class_entry, "Other", &enum_case_Other_value);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Enum_JumpTarget(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("WxFavor\\Enum\\JumpTarget", IS_STRING, class_WxFavor_Enum_JumpTarget_methods);

	zval enum_case_PaymentCode_value;
	zend_string *enum_case_PaymentCode_value_str = zend_string_init("PAYMENT_CODE", strlen("PAYMENT_CODE"), 1);
	ZVAL_STR(&enum_case_PaymentCode_value, enum_case_PaymentCode_value_str);
	zend_enum_add_case_cstr(class_entry, "PaymentCode", &enum_case_PaymentCode_value);

	zval enum_case_MiniProgram_value;
	zend_string *enum_case_MiniProgram_value_str = zend_string_init("MINI_PROGRAM", strlen("MINI_PROGRAM"), 1);
	ZVAL_STR(&enum_case_MiniProgram_value, enum_case_MiniProgram_value_str);
	zend_enum_add_case_cstr(class_entry, "MiniProgram", &enum_case_MiniProgram_value);

	zval enum_case_DefaultPage_value;
	zend_string *enum_case_DefaultPage_value_str = zend_string_init("DEFAULT_PAGE", strlen("DEFAULT_PAGE"), 1);
	ZVAL_STR(&enum_case_DefaultPage_value, enum_case_DefaultPage_value_str);
	zend_enum_add_case_cstr(class_entry, "DefaultPage", &enum_case_DefaultPage_value);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Enum_BackgroundColor(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("WxFavor\\Enum\\BackgroundColor", IS_STRING, class_WxFavor_Enum_BackgroundColor_methods);

	zval enum_case_Color010_value;
	zend_string *enum_case_Color010_value_str = zend_string_init("COLOR010", strlen("COLOR010"), 1);
	ZVAL_STR(&enum_case_Color010_value, enum_case_Color010_value_str);
	zend_enum_add_case_cstr(class_entry, "Color010", &enum_case_Color010_value);

	zval enum_case_Color020_value;
	zend_string *enum_case_Color020_value_str = zend_string_init("COLOR020", strlen("COLOR020"), 1);
	ZVAL_STR(&enum_case_Color020_value, enum_case_Color020_value_str);
	zend_enum_add_case_cstr(class_entry, "Color020", &enum_case_Color020_value);

	zval enum_case_Color030_value;
	zend_string *enum_case_Color030_value_str = zend_string_init("COLOR030", strlen("COLOR030"), 1);
	ZVAL_STR(&enum_case_Color030_value, enum_case_Color030_value_str);
	zend_enum_add_case_cstr(class_entry, "Color030", &enum_case_Color030_value);

	zval enum_case_Color040_value;
	zend_string *enum_case_Color040_value_str = zend_string_init("COLOR040", strlen("COLOR040"), 1);
	ZVAL_STR(&enum_case_Color040_value, enum_case_Color040_value_str);
	zend_enum_add_case_cstr(class_entry, "Color040", &enum_case_Color040_value);

	zval enum_case_Color050_value;
	zend_string *enum_case_Color050_value_str = zend_string_init("COLOR050", strlen("COLOR050"), 1);
	ZVAL_STR(&enum_case_Color050_value, enum_case_Color050_value_str);
	zend_enum_add_case_cstr(class_entry, "Color050", &enum_case_Color050_value);

	zval enum_case_Color060_value;
	zend_string *enum_case_Color060_value_str = zend_string_init("COLOR060", strlen("COLOR060"), 1);
	ZVAL_STR(&enum_case_Color060_value, enum_case_Color060_value_str);
	zend_enum_add_case_cstr(class_entry, "Color060", &enum_case_Color060_value);

	zval enum_case_Color070_value;
	zend_string *enum_case_Color070_value_str = zend_string_init("COLOR070", strlen("COLOR070"), 1);
	ZVAL_STR(&enum_case_Color070_value, enum_case_Color070_value_str);
	zend_enum_add_case_cstr(class_entry, "Color070", &enum_case_Color070_value);

	zval enum_case_Color080_value;
	zend_string *enum_case_Color080_value_str = zend_string_init("COLOR080", strlen("COLOR080"), 1);
	ZVAL_STR(&enum_case_Color080_value, enum_case_Color080_value_str);
	zend_enum_add_case_cstr(class_entry, "Color080", &enum_case_Color080_value);

	zval enum_case_Color081_value;
	zend_string *enum_case_Color081_value_str = zend_string_init("COLOR081", strlen("COLOR081"), 1);
	ZVAL_STR(&enum_case_Color081_value, enum_case_Color081_value_str);
	zend_enum_add_case_cstr(class_entry, "Color081", &enum_case_Color081_value);

	zval enum_case_Color082_value;
	zend_string *enum_case_Color082_value_str = zend_string_init("COLOR082", strlen("COLOR082"), 1);
	ZVAL_STR(&enum_case_Color082_value, enum_case_Color082_value_str);
	zend_enum_add_case_cstr(class_entry, "Color082", &enum_case_Color082_value);

	zval enum_case_Color090_value;
	zend_string *enum_case_Color090_value_str = zend_string_init("COLOR090", strlen("COLOR090"), 1);
	ZVAL_STR(&enum_case_Color090_value, enum_case_Color090_value_str);
	zend_enum_add_case_cstr(class_entry, "Color090", &enum_case_Color090_value);

	zval enum_case_Color100_value;
	zend_string *enum_case_Color100_value_str = zend_string_init("COLOR100", strlen("COLOR100"), 1);
	ZVAL_STR(&enum_case_Color100_value, enum_case_Color100_value_str);
	zend_enum_add_case_cstr(class_entry, "Color100", &enum_case_Color100_value);

	zval enum_case_Color101_value;
	zend_string *enum_case_Color101_value_str = zend_string_init("COLOR101", strlen("COLOR101"), 1);
	ZVAL_STR(&enum_case_Color101_value, enum_case_Color101_value_str);
	zend_enum_add_case_cstr(class_entry, "Color101", &enum_case_Color101_value);

	zval enum_case_Color102_value;
	zend_string *enum_case_Color102_value_str = zend_string_init("COLOR102", strlen("COLOR102"), 1);
	ZVAL_STR(&enum_case_Color102_value, enum_case_Color102_value_str);
	zend_enum_add_case_cstr(class_entry, "Color102", &enum_case_Color102_value);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Enum_BusinessType(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("WxFavor\\Enum\\BusinessType", IS_STRING, class_WxFavor_Enum_BusinessType_methods);

	zval enum_case_MultiUse_value;
	zend_string *enum_case_MultiUse_value_str = zend_string_init("MULTIUSE", strlen("MULTIUSE"), 1);
	ZVAL_STR(&enum_case_MultiUse_value, enum_case_MultiUse_value_str);
	zend_enum_add_case_cstr(class_entry, "MultiUse", &enum_case_MultiUse_value);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Enum_RegionType(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("WxFavor\\Enum\\RegionType", IS_STRING, class_WxFavor_Enum_RegionType_methods);

	zval enum_case_Province_value;
	zend_string *enum_case_Province_value_str = zend_string_init("PROVINCE", strlen("PROVINCE"), 1);
	ZVAL_STR(&enum_case_Province_value, enum_case_Province_value_str);
	zend_enum_add_case_cstr(class_entry, "Province", &enum_case_Province_value);

	zval enum_case_City_value;
	zend_string *enum_case_City_value_str = zend_string_init("CITY", strlen("CITY"), 1);
	ZVAL_STR(&enum_case_City_value, enum_case_City_value_str);
	zend_enum_add_case_cstr(class_entry, "City", &enum_case_City_value);

	zval enum_case_District_value;
	zend_string *enum_case_District_value_str = zend_string_init("DISTRICT", strlen("DISTRICT"), 1);
	ZVAL_STR(&enum_case_District_value, enum_case_District_value_str);
	zend_enum_add_case_cstr(class_entry, "District", &enum_case_District_value);

	zval enum_case_Country_value;
	zend_string *enum_case_Country_value_str = zend_string_init("COUNTRY", strlen("COUNTRY"), 1);
	ZVAL_STR(&enum_case_Country_value, enum_case_Country_value_str);
	zend_enum_add_case_cstr(class_entry, "Country", &enum_case_Country_value);

	return class_entry;
}

static zend_class_entry *register_class_WxFavor_Enum_HashType(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("WxFavor\\Enum\\HashType", IS_STRING, class_WxFavor_Enum_HashType_methods);

	zval enum_case_Sha1_value;
	zend_string *enum_case_Sha1_value_str = zend_string_init("SHA1", strlen("SHA1"), 1);
	ZVAL_STR(&enum_case_Sha1_value, enum_case_Sha1_value_str);
	zend_enum_add_case_cstr(class_entry, "Sha1", &enum_case_Sha1_value);

	return class_entry;
}
