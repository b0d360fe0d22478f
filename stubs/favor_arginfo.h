/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: ba97a0c1c2a0266d9e3e5d1e2384473b9903131f */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_WxFavor_FavorService___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_createCouponStock, 0, 9, WxFavor\\Model\\CreateCouponStockResponse, 0)
	ZEND_ARG_TYPE_INFO(0, stockName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, belongMerchant, IS_STRING, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, availableBeginTime, DateTimeInterface, MAY_BE_STRING, NULL)
	ZEND_ARG_OBJ_TYPE_MASK(0, availableEndTime, DateTimeInterface, MAY_BE_STRING, NULL)
	ZEND_ARG_OBJ_TYPE_MASK(0, stockUseRule, WxFavor\\Model\\StockRule, MAY_BE_ARRAY, NULL)
	ZEND_ARG_OBJ_TYPE_MASK(0, couponUseRule, WxFavor\\Model\\CouponRule, MAY_BE_ARRAY, NULL)
	ZEND_ARG_TYPE_INFO(0, noCash, _IS_BOOL, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, stockType, WxFavor\\Enum\\StockType, MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO(0, outRequestNo, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, comment, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, patternInfo, WxFavor\\Model\\PatternInfo, MAY_BE_ARRAY|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, extInfo, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_createCouponStockAsync, 0, 9, WxFavor\\Promise, 0)
	ZEND_ARG_TYPE_INFO(0, stockName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, belongMerchant, IS_STRING, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, availableBeginTime, DateTimeInterface, MAY_BE_STRING, NULL)
	ZEND_ARG_OBJ_TYPE_MASK(0, availableEndTime, DateTimeInterface, MAY_BE_STRING, NULL)
	ZEND_ARG_OBJ_TYPE_MASK(0, stockUseRule, WxFavor\\Model\\StockRule, MAY_BE_ARRAY, NULL)
	ZEND_ARG_OBJ_TYPE_MASK(0, couponUseRule, WxFavor\\Model\\CouponRule, MAY_BE_ARRAY, NULL)
	ZEND_ARG_TYPE_INFO(0, noCash, _IS_BOOL, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, stockType, WxFavor\\Enum\\StockType, MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO(0, outRequestNo, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, comment, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, patternInfo, WxFavor\\Model\\PatternInfo, MAY_BE_ARRAY|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, extInfo, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_startStock, 0, 2, WxFavor\\Model\\StartStockResponse, 0)
	ZEND_ARG_TYPE_INFO(0, stockCreatorMchid, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, stockId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_startStockAsync, 0, 2, WxFavor\\Promise, 0)
	ZEND_ARG_TYPE_INFO(0, stockCreatorMchid, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, stockId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_stopStock, 0, 2, WxFavor\\Model\\StopStockResponse, 0)
	ZEND_ARG_TYPE_INFO(0, stockCreatorMchid, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, stockId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

#define arginfo_class_WxFavor_FavorService_stopStockAsync arginfo_class_WxFavor_FavorService_startStockAsync

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_pauseStock, 0, 2, WxFavor\\Model\\PauseStockResponse, 0)
	ZEND_ARG_TYPE_INFO(0, stockCreatorMchid, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, stockId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

#define arginfo_class_WxFavor_FavorService_pauseStockAsync arginfo_class_WxFavor_FavorService_startStockAsync

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_restartStock, 0, 2, WxFavor\\Model\\RestartStockResponse, 0)
	ZEND_ARG_TYPE_INFO(0, stockCreatorMchid, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, stockId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

#define arginfo_class_WxFavor_FavorService_restartStockAsync arginfo_class_WxFavor_FavorService_startStockAsync

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_listStocks, 0, 3, WxFavor\\Model\\StockCollection, 0)
	ZEND_ARG_TYPE_INFO(0, offset, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, limit, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, stockCreatorMchid, IS_STRING, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, createStartTime, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, createEndTime, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, status, WxFavor\\Enum\\StockStatus, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_listStocksAsync, 0, 3, WxFavor\\Promise, 0)
	ZEND_ARG_TYPE_INFO(0, offset, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, limit, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, stockCreatorMchid, IS_STRING, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, createStartTime, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, createEndTime, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, status, WxFavor\\Enum\\StockStatus, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_eachStock, 0, 1, WxFavor\\Pages, 0)
	ZEND_ARG_TYPE_INFO(0, stockCreatorMchid, IS_STRING, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, createStartTime, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, createEndTime, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, status, WxFavor\\Enum\\StockStatus, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, pageSize, IS_LONG, 0, "10")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, fromPage, IS_LONG, 0, "0")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_queryStock, 0, 2, WxFavor\\Model\\Stock, 0)
	ZEND_ARG_TYPE_INFO(0, stockId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, stockCreatorMchid, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_queryStockAsync, 0, 2, WxFavor\\Promise, 0)
	ZEND_ARG_TYPE_INFO(0, stockId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, stockCreatorMchid, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_listAvailableMerchants, 0, 4, WxFavor\\Model\\AvailableMerchantCollection, 0)
	ZEND_ARG_TYPE_INFO(0, offset, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, limit, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, stockCreatorMchid, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, stockId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_listAvailableMerchantsAsync, 0, 4, WxFavor\\Promise, 0)
	ZEND_ARG_TYPE_INFO(0, offset, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, limit, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, stockCreatorMchid, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, stockId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_eachAvailableMerchant, 0, 2, WxFavor\\Pages, 0)
	ZEND_ARG_TYPE_INFO(0, stockCreatorMchid, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, stockId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, pageSize, IS_LONG, 0, "50")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, fromPage, IS_LONG, 0, "0")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_listAvailableSingleitems, 0, 4, WxFavor\\Model\\AvailableSingleitemCollection, 0)
	ZEND_ARG_TYPE_INFO(0, offset, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, limit, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, stockCreatorMchid, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, stockId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

#define arginfo_class_WxFavor_FavorService_listAvailableSingleitemsAsync arginfo_class_WxFavor_FavorService_listAvailableMerchantsAsync

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_eachAvailableSingleitem, 0, 2, WxFavor\\Pages, 0)
	ZEND_ARG_TYPE_INFO(0, stockCreatorMchid, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, stockId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, pageSize, IS_LONG, 0, "100")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, fromPage, IS_LONG, 0, "0")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_modifyAvailableSingleitem, 0, 2, WxFavor\\Model\\ModifyAvailableSingleitemResponse, 0)
	ZEND_ARG_TYPE_INFO(0, stockCreatorMchid, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, stockId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, addGoodsIdList, IS_ARRAY, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, deleteGoodsIdList, IS_ARRAY, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_modifyAvailableSingleitemAsync, 0, 2, WxFavor\\Promise, 0)
	ZEND_ARG_TYPE_INFO(0, stockCreatorMchid, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, stockId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, addGoodsIdList, IS_ARRAY, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, deleteGoodsIdList, IS_ARRAY, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_sendCoupon, 0, 5, WxFavor\\Model\\SendCouponResponse, 0)
	ZEND_ARG_TYPE_INFO(0, stockId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, openid, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, outRequestNo, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, appid, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, stockCreatorMchid, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, couponValue, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, couponMinimum, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_sendCouponAsync, 0, 5, WxFavor\\Promise, 0)
	ZEND_ARG_TYPE_INFO(0, stockId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, openid, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, outRequestNo, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, appid, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, stockCreatorMchid, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, couponValue, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, couponMinimum, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_listCouponsByFilter, 0, 2, WxFavor\\Model\\CouponCollection, 0)
	ZEND_ARG_TYPE_INFO(0, openid, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, appid, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, stockId, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, status, WxFavor\\Enum\\CouponStatus, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, creatorMchid, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, senderMchid, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, availableMchid, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, offset, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, businessType, WxFavor\\Enum\\BusinessType, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_listCouponsByFilterAsync, 0, 2, WxFavor\\Promise, 0)
	ZEND_ARG_TYPE_INFO(0, openid, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, appid, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, stockId, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, status, WxFavor\\Enum\\CouponStatus, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, creatorMchid, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, senderMchid, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, availableMchid, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, offset, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, businessType, WxFavor\\Enum\\BusinessType, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_eachUserCoupon, 0, 2, WxFavor\\Pages, 0)
	ZEND_ARG_TYPE_INFO(0, openid, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, appid, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, stockId, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, status, WxFavor\\Enum\\CouponStatus, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, creatorMchid, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, senderMchid, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, availableMchid, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, businessType, WxFavor\\Enum\\BusinessType, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, pageSize, IS_LONG, 0, "20")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, fromPage, IS_LONG, 0, "0")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_queryCoupon, 0, 3, WxFavor\\Model\\Coupon, 0)
	ZEND_ARG_TYPE_INFO(0, couponId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, appid, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, openid, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_queryCouponAsync, 0, 3, WxFavor\\Promise, 0)
	ZEND_ARG_TYPE_INFO(0, couponId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, appid, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, openid, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_useFlow, 0, 1, WxFavor\\Model\\\125seFlowResponse, 0)
	ZEND_ARG_TYPE_INFO(0, stockId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_useFlowAsync, 0, 1, WxFavor\\Promise, 0)
	ZEND_ARG_TYPE_INFO(0, stockId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_refundFlow, 0, 1, WxFavor\\Model\\RefundFlowResponse, 0)
	ZEND_ARG_TYPE_INFO(0, stockId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

#define arginfo_class_WxFavor_FavorService_refundFlowAsync arginfo_class_WxFavor_FavorService_useFlowAsync

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_useFlowByDay, 0, 2, WxFavor\\Model\\\125seFlowByDayResponse, 0)
	ZEND_ARG_TYPE_INFO(0, stockId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, billDate, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_useFlowByDayAsync, 0, 2, WxFavor\\Promise, 0)
	ZEND_ARG_TYPE_INFO(0, stockId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, billDate, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_refundFlowByDay, 0, 2, WxFavor\\Model\\RefundFlowByDayResponse, 0)
	ZEND_ARG_TYPE_INFO(0, stockId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, billDate, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

#define arginfo_class_WxFavor_FavorService_refundFlowByDayAsync arginfo_class_WxFavor_FavorService_useFlowByDayAsync

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_setCallback, 0, 2, WxFavor\\Model\\SetCallbackResponse, 0)
	ZEND_ARG_TYPE_INFO(0, mchid, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, notifyUrl, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, switch, _IS_BOOL, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_setCallbackAsync, 0, 2, WxFavor\\Promise, 0)
	ZEND_ARG_TYPE_INFO(0, mchid, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, notifyUrl, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, switch, _IS_BOOL, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_queryCallback, 0, 1, WxFavor\\Model\\Callback, 0)
	ZEND_ARG_TYPE_INFO(0, mchid, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_queryCallbackAsync, 0, 1, WxFavor\\Promise, 0)
	ZEND_ARG_TYPE_INFO(0, mchid, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_uploadImage, 0, 1, WxFavor\\Model\\MediaImageResponse, 0)
	ZEND_ARG_TYPE_INFO(0, image, IS_MIXED, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, filename, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_uploadImageAsync, 0, 1, WxFavor\\Promise, 0)
	ZEND_ARG_TYPE_INFO(0, image, IS_MIXED, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, filename, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_downloadBill, 0, 3, WxFavor\\Http\\Stream, 0)
	ZEND_ARG_TYPE_INFO(0, url, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, hash, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, sink, IS_MIXED, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, progress, IS_CALLABLE, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_downloadBillAsync, 0, 3, WxFavor\\Promise, 0)
	ZEND_ARG_TYPE_INFO(0, url, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, hash, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, sink, IS_MIXED, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, progress, IS_CALLABLE, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_downloadUseFlow, 0, 2, WxFavor\\Http\\Stream, 0)
	ZEND_ARG_TYPE_INFO(0, stockId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, sink, IS_MIXED, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, date, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, progress, IS_CALLABLE, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_WxFavor_FavorService_downloadUseFlowAsync, 0, 2, WxFavor\\Promise, 0)
	ZEND_ARG_TYPE_INFO(0, stockId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, sink, IS_MIXED, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, date, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, progress, IS_CALLABLE, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_WxFavor_FavorService_downloadRefundFlow arginfo_class_WxFavor_FavorService_downloadUseFlow

#define arginfo_class_WxFavor_FavorService_downloadRefundFlowAsync arginfo_class_WxFavor_FavorService_downloadUseFlowAsync


ZEND_METHOD(WxFavor_FavorService, __construct);
ZEND_METHOD(WxFavor_FavorService, call);
ZEND_METHOD(WxFavor_FavorService, callAsync);
ZEND_METHOD(WxFavor_FavorService, each);
ZEND_METHOD(WxFavor_FavorService, uploadImage);
ZEND_METHOD(WxFavor_FavorService, uploadImageAsync);
ZEND_METHOD(WxFavor_Client, downloadBill);
ZEND_METHOD(WxFavor_Client, downloadBillAsync);
ZEND_METHOD(WxFavor_Client, downloadUseFlow);
ZEND_METHOD(WxFavor_Client, downloadUseFlowAsync);
ZEND_METHOD(WxFavor_Client, downloadRefundFlow);
ZEND_METHOD(WxFavor_Client, downloadRefundFlowAsync);


static const zend_function_entry class_WxFavor_FavorService_methods[] = {
	ZEND_ME(WxFavor_FavorService, __construct, arginfo_class_WxFavor_FavorService___construct, ZEND_ACC_PRIVATE)
	ZEND_MALIAS(WxFavor_FavorService, createCouponStock, call, arginfo_class_WxFavor_FavorService_createCouponStock, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, createCouponStockAsync, callAsync, arginfo_class_WxFavor_FavorService_createCouponStockAsync, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, startStock, call, arginfo_class_WxFavor_FavorService_startStock, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, startStockAsync, callAsync, arginfo_class_WxFavor_FavorService_startStockAsync, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, stopStock, call, arginfo_class_WxFavor_FavorService_stopStock, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, stopStockAsync, callAsync, arginfo_class_WxFavor_FavorService_stopStockAsync, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, pauseStock, call, arginfo_class_WxFavor_FavorService_pauseStock, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, pauseStockAsync, callAsync, arginfo_class_WxFavor_FavorService_pauseStockAsync, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, restartStock, call, arginfo_class_WxFavor_FavorService_restartStock, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, restartStockAsync, callAsync, arginfo_class_WxFavor_FavorService_restartStockAsync, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, listStocks, call, arginfo_class_WxFavor_FavorService_listStocks, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, listStocksAsync, callAsync, arginfo_class_WxFavor_FavorService_listStocksAsync, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, eachStock, each, arginfo_class_WxFavor_FavorService_eachStock, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, queryStock, call, arginfo_class_WxFavor_FavorService_queryStock, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, queryStockAsync, callAsync, arginfo_class_WxFavor_FavorService_queryStockAsync, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, listAvailableMerchants, call, arginfo_class_WxFavor_FavorService_listAvailableMerchants, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, listAvailableMerchantsAsync, callAsync, arginfo_class_WxFavor_FavorService_listAvailableMerchantsAsync, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, eachAvailableMerchant, each, arginfo_class_WxFavor_FavorService_eachAvailableMerchant, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, listAvailableSingleitems, call, arginfo_class_WxFavor_FavorService_listAvailableSingleitems, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, listAvailableSingleitemsAsync, callAsync, arginfo_class_WxFavor_FavorService_listAvailableSingleitemsAsync, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, eachAvailableSingleitem, each, arginfo_class_WxFavor_FavorService_eachAvailableSingleitem, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, modifyAvailableSingleitem, call, arginfo_class_WxFavor_FavorService_modifyAvailableSingleitem, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, modifyAvailableSingleitemAsync, callAsync, arginfo_class_WxFavor_FavorService_modifyAvailableSingleitemAsync, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, sendCoupon, call, arginfo_class_WxFavor_FavorService_sendCoupon, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, sendCouponAsync, callAsync, arginfo_class_WxFavor_FavorService_sendCouponAsync, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, listCouponsByFilter, call, arginfo_class_WxFavor_FavorService_listCouponsByFilter, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, listCouponsByFilterAsync, callAsync, arginfo_class_WxFavor_FavorService_listCouponsByFilterAsync, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, eachUserCoupon, each, arginfo_class_WxFavor_FavorService_eachUserCoupon, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, queryCoupon, call, arginfo_class_WxFavor_FavorService_queryCoupon, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, queryCouponAsync, callAsync, arginfo_class_WxFavor_FavorService_queryCouponAsync, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, useFlow, call, arginfo_class_WxFavor_FavorService_useFlow, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, useFlowAsync, callAsync, arginfo_class_WxFavor_FavorService_useFlowAsync, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, refundFlow, call, arginfo_class_WxFavor_FavorService_refundFlow, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, refundFlowAsync, callAsync, arginfo_class_WxFavor_FavorService_refundFlowAsync, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, useFlowByDay, call, arginfo_class_WxFavor_FavorService_useFlowByDay, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, useFlowByDayAsync, callAsync, arginfo_class_WxFavor_FavorService_useFlowByDayAsync, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, refundFlowByDay, call, arginfo_class_WxFavor_FavorService_refundFlowByDay, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, refundFlowByDayAsync, callAsync, arginfo_class_WxFavor_FavorService_refundFlowByDayAsync, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, setCallback, call, arginfo_class_WxFavor_FavorService_setCallback, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, setCallbackAsync, callAsync, arginfo_class_WxFavor_FavorService_setCallbackAsync, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, queryCallback, call, arginfo_class_WxFavor_FavorService_queryCallback, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_FavorService, queryCallbackAsync, callAsync, arginfo_class_WxFavor_FavorService_queryCallbackAsync, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_FavorService, uploadImage, arginfo_class_WxFavor_FavorService_uploadImage, ZEND_ACC_PUBLIC)
	ZEND_ME(WxFavor_FavorService, uploadImageAsync, arginfo_class_WxFavor_FavorService_uploadImageAsync, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_Client, downloadBill, downloadBill, arginfo_class_WxFavor_FavorService_downloadBill, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_Client, downloadBillAsync, downloadBillAsync, arginfo_class_WxFavor_FavorService_downloadBillAsync, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_Client, downloadUseFlow, downloadUseFlow, arginfo_class_WxFavor_FavorService_downloadUseFlow, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_Client, downloadUseFlowAsync, downloadUseFlowAsync, arginfo_class_WxFavor_FavorService_downloadUseFlowAsync, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_Client, downloadRefundFlow, downloadRefundFlow, arginfo_class_WxFavor_FavorService_downloadRefundFlow, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(WxFavor_Client, downloadRefundFlowAsync, downloadRefundFlowAsync, arginfo_class_WxFavor_FavorService_downloadRefundFlowAsync, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_WxFavor_FavorService(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "WxFavor", "FavorService", class_WxFavor_FavorService_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
