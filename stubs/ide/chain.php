<?php

/*
 * The paths of the cash coupons as classes, so that a chain completes and its options are checked:
 *
 *     $instance->v3->marketing->favor->users->_openid_->coupons->post([...]);
 *
 * They exist for PhpStorm, PHPStan and Psalm only: at run time every node is a WxFavor\BuilderChainable, which is
 * the name for declarations. Written by tools/docs from core/favor.def.
 */

namespace WxFavor\Ide;

use WxFavor\BuilderChainable;
use WxFavor\Http\Response;
use WxFavor\Promise;

/** /v3 */
class V3 extends BuilderChainable
{
    public readonly V3Marketing $marketing;

    /**
     * @param string $segment
     * @return ($segment is 'marketing' ? V3Marketing : ($segment is 'marketing/favor' ? V3MarketingFavor : ($segment is 'marketing/favor/callbacks' ? V3MarketingFavorCallbacks : ($segment is 'marketing/favor/coupon-stocks' ? V3MarketingFavorCouponStocks : ($segment is 'marketing/favor/media' ? V3MarketingFavorMedia : ($segment is 'marketing/favor/media/image-upload' ? V3MarketingFavorMediaImageUpload : ($segment is 'marketing/favor/stocks' ? V3MarketingFavorStocks : ($segment is 'marketing/favor/stocks/{stock_id}' ? V3MarketingFavorStocksStockId : ($segment is 'marketing/favor/stocks/{stock_id}/items' ? V3MarketingFavorStocksStockIdItems : ($segment is 'marketing/favor/stocks/{stock_id}/merchants' ? V3MarketingFavorStocksStockIdMerchants : ($segment is 'marketing/favor/stocks/{stock_id}/modify-goods-id' ? V3MarketingFavorStocksStockIdModifyGoodsId : ($segment is 'marketing/favor/stocks/{stock_id}/pause' ? V3MarketingFavorStocksStockIdPause : ($segment is 'marketing/favor/stocks/{stock_id}/refund-flow' ? V3MarketingFavorStocksStockIdRefundFlow : ($segment is 'marketing/favor/stocks/{stock_id}/refund-flow-by-day' ? V3MarketingFavorStocksStockIdRefundFlowByDay : ($segment is 'marketing/favor/stocks/{stock_id}/restart' ? V3MarketingFavorStocksStockIdRestart : ($segment is 'marketing/favor/stocks/{stock_id}/start' ? V3MarketingFavorStocksStockIdStart : ($segment is 'marketing/favor/stocks/{stock_id}/stop' ? V3MarketingFavorStocksStockIdStop : ($segment is 'marketing/favor/stocks/{stock_id}/use-flow' ? V3MarketingFavorStocksStockIdUseFlow : ($segment is 'marketing/favor/stocks/{stock_id}/use-flow-by-day' ? V3MarketingFavorStocksStockIdUseFlowByDay : ($segment is 'marketing/favor/users' ? V3MarketingFavorUsers : ($segment is 'marketing/favor/users/{openid}' ? V3MarketingFavorUsersOpenid : ($segment is 'marketing/favor/users/{openid}/coupons' ? V3MarketingFavorUsersOpenidCoupons : ($segment is 'marketing/favor/users/{openid}/coupons/{coupon_id}' ? V3MarketingFavorUsersOpenidCouponsCouponId : BuilderChainable)))))))))))))))))))))))
     */
    public function chain(string $segment): BuilderChainable {}

    /**
     * @param string $offset
     * @return ($offset is 'marketing' ? V3Marketing : ($offset is 'marketing/favor' ? V3MarketingFavor : ($offset is 'marketing/favor/callbacks' ? V3MarketingFavorCallbacks : ($offset is 'marketing/favor/coupon-stocks' ? V3MarketingFavorCouponStocks : ($offset is 'marketing/favor/media' ? V3MarketingFavorMedia : ($offset is 'marketing/favor/media/image-upload' ? V3MarketingFavorMediaImageUpload : ($offset is 'marketing/favor/stocks' ? V3MarketingFavorStocks : ($offset is 'marketing/favor/stocks/{stock_id}' ? V3MarketingFavorStocksStockId : ($offset is 'marketing/favor/stocks/{stock_id}/items' ? V3MarketingFavorStocksStockIdItems : ($offset is 'marketing/favor/stocks/{stock_id}/merchants' ? V3MarketingFavorStocksStockIdMerchants : ($offset is 'marketing/favor/stocks/{stock_id}/modify-goods-id' ? V3MarketingFavorStocksStockIdModifyGoodsId : ($offset is 'marketing/favor/stocks/{stock_id}/pause' ? V3MarketingFavorStocksStockIdPause : ($offset is 'marketing/favor/stocks/{stock_id}/refund-flow' ? V3MarketingFavorStocksStockIdRefundFlow : ($offset is 'marketing/favor/stocks/{stock_id}/refund-flow-by-day' ? V3MarketingFavorStocksStockIdRefundFlowByDay : ($offset is 'marketing/favor/stocks/{stock_id}/restart' ? V3MarketingFavorStocksStockIdRestart : ($offset is 'marketing/favor/stocks/{stock_id}/start' ? V3MarketingFavorStocksStockIdStart : ($offset is 'marketing/favor/stocks/{stock_id}/stop' ? V3MarketingFavorStocksStockIdStop : ($offset is 'marketing/favor/stocks/{stock_id}/use-flow' ? V3MarketingFavorStocksStockIdUseFlow : ($offset is 'marketing/favor/stocks/{stock_id}/use-flow-by-day' ? V3MarketingFavorStocksStockIdUseFlowByDay : ($offset is 'marketing/favor/users' ? V3MarketingFavorUsers : ($offset is 'marketing/favor/users/{openid}' ? V3MarketingFavorUsersOpenid : ($offset is 'marketing/favor/users/{openid}/coupons' ? V3MarketingFavorUsersOpenidCoupons : ($offset is 'marketing/favor/users/{openid}/coupons/{coupon_id}' ? V3MarketingFavorUsersOpenidCouponsCouponId : BuilderChainable)))))))))))))))))))))))
     */
    public function offsetGet(mixed $offset): BuilderChainable {}
}

/** /v3/marketing */
class V3Marketing extends BuilderChainable
{
    public readonly V3MarketingFavor $favor;

    /**
     * @param string $segment
     * @return ($segment is 'favor' ? V3MarketingFavor : ($segment is 'favor/callbacks' ? V3MarketingFavorCallbacks : ($segment is 'favor/coupon-stocks' ? V3MarketingFavorCouponStocks : ($segment is 'favor/media' ? V3MarketingFavorMedia : ($segment is 'favor/media/image-upload' ? V3MarketingFavorMediaImageUpload : ($segment is 'favor/stocks' ? V3MarketingFavorStocks : ($segment is 'favor/stocks/{stock_id}' ? V3MarketingFavorStocksStockId : ($segment is 'favor/stocks/{stock_id}/items' ? V3MarketingFavorStocksStockIdItems : ($segment is 'favor/stocks/{stock_id}/merchants' ? V3MarketingFavorStocksStockIdMerchants : ($segment is 'favor/stocks/{stock_id}/modify-goods-id' ? V3MarketingFavorStocksStockIdModifyGoodsId : ($segment is 'favor/stocks/{stock_id}/pause' ? V3MarketingFavorStocksStockIdPause : ($segment is 'favor/stocks/{stock_id}/refund-flow' ? V3MarketingFavorStocksStockIdRefundFlow : ($segment is 'favor/stocks/{stock_id}/refund-flow-by-day' ? V3MarketingFavorStocksStockIdRefundFlowByDay : ($segment is 'favor/stocks/{stock_id}/restart' ? V3MarketingFavorStocksStockIdRestart : ($segment is 'favor/stocks/{stock_id}/start' ? V3MarketingFavorStocksStockIdStart : ($segment is 'favor/stocks/{stock_id}/stop' ? V3MarketingFavorStocksStockIdStop : ($segment is 'favor/stocks/{stock_id}/use-flow' ? V3MarketingFavorStocksStockIdUseFlow : ($segment is 'favor/stocks/{stock_id}/use-flow-by-day' ? V3MarketingFavorStocksStockIdUseFlowByDay : ($segment is 'favor/users' ? V3MarketingFavorUsers : ($segment is 'favor/users/{openid}' ? V3MarketingFavorUsersOpenid : ($segment is 'favor/users/{openid}/coupons' ? V3MarketingFavorUsersOpenidCoupons : ($segment is 'favor/users/{openid}/coupons/{coupon_id}' ? V3MarketingFavorUsersOpenidCouponsCouponId : BuilderChainable))))))))))))))))))))))
     */
    public function chain(string $segment): BuilderChainable {}

    /**
     * @param string $offset
     * @return ($offset is 'favor' ? V3MarketingFavor : ($offset is 'favor/callbacks' ? V3MarketingFavorCallbacks : ($offset is 'favor/coupon-stocks' ? V3MarketingFavorCouponStocks : ($offset is 'favor/media' ? V3MarketingFavorMedia : ($offset is 'favor/media/image-upload' ? V3MarketingFavorMediaImageUpload : ($offset is 'favor/stocks' ? V3MarketingFavorStocks : ($offset is 'favor/stocks/{stock_id}' ? V3MarketingFavorStocksStockId : ($offset is 'favor/stocks/{stock_id}/items' ? V3MarketingFavorStocksStockIdItems : ($offset is 'favor/stocks/{stock_id}/merchants' ? V3MarketingFavorStocksStockIdMerchants : ($offset is 'favor/stocks/{stock_id}/modify-goods-id' ? V3MarketingFavorStocksStockIdModifyGoodsId : ($offset is 'favor/stocks/{stock_id}/pause' ? V3MarketingFavorStocksStockIdPause : ($offset is 'favor/stocks/{stock_id}/refund-flow' ? V3MarketingFavorStocksStockIdRefundFlow : ($offset is 'favor/stocks/{stock_id}/refund-flow-by-day' ? V3MarketingFavorStocksStockIdRefundFlowByDay : ($offset is 'favor/stocks/{stock_id}/restart' ? V3MarketingFavorStocksStockIdRestart : ($offset is 'favor/stocks/{stock_id}/start' ? V3MarketingFavorStocksStockIdStart : ($offset is 'favor/stocks/{stock_id}/stop' ? V3MarketingFavorStocksStockIdStop : ($offset is 'favor/stocks/{stock_id}/use-flow' ? V3MarketingFavorStocksStockIdUseFlow : ($offset is 'favor/stocks/{stock_id}/use-flow-by-day' ? V3MarketingFavorStocksStockIdUseFlowByDay : ($offset is 'favor/users' ? V3MarketingFavorUsers : ($offset is 'favor/users/{openid}' ? V3MarketingFavorUsersOpenid : ($offset is 'favor/users/{openid}/coupons' ? V3MarketingFavorUsersOpenidCoupons : ($offset is 'favor/users/{openid}/coupons/{coupon_id}' ? V3MarketingFavorUsersOpenidCouponsCouponId : BuilderChainable))))))))))))))))))))))
     */
    public function offsetGet(mixed $offset): BuilderChainable {}
}

/** /v3/marketing/favor */
class V3MarketingFavor extends BuilderChainable
{
    public readonly V3MarketingFavorCallbacks $callbacks;
    public readonly V3MarketingFavorCouponStocks $couponStocks;
    public readonly V3MarketingFavorMedia $media;
    public readonly V3MarketingFavorStocks $stocks;
    public readonly V3MarketingFavorUsers $users;

    /**
     * @param string $segment
     * @return ($segment is 'callbacks' ? V3MarketingFavorCallbacks : ($segment is 'coupon-stocks' ? V3MarketingFavorCouponStocks : ($segment is 'media' ? V3MarketingFavorMedia : ($segment is 'media/image-upload' ? V3MarketingFavorMediaImageUpload : ($segment is 'stocks' ? V3MarketingFavorStocks : ($segment is 'stocks/{stock_id}' ? V3MarketingFavorStocksStockId : ($segment is 'stocks/{stock_id}/items' ? V3MarketingFavorStocksStockIdItems : ($segment is 'stocks/{stock_id}/merchants' ? V3MarketingFavorStocksStockIdMerchants : ($segment is 'stocks/{stock_id}/modify-goods-id' ? V3MarketingFavorStocksStockIdModifyGoodsId : ($segment is 'stocks/{stock_id}/pause' ? V3MarketingFavorStocksStockIdPause : ($segment is 'stocks/{stock_id}/refund-flow' ? V3MarketingFavorStocksStockIdRefundFlow : ($segment is 'stocks/{stock_id}/refund-flow-by-day' ? V3MarketingFavorStocksStockIdRefundFlowByDay : ($segment is 'stocks/{stock_id}/restart' ? V3MarketingFavorStocksStockIdRestart : ($segment is 'stocks/{stock_id}/start' ? V3MarketingFavorStocksStockIdStart : ($segment is 'stocks/{stock_id}/stop' ? V3MarketingFavorStocksStockIdStop : ($segment is 'stocks/{stock_id}/use-flow' ? V3MarketingFavorStocksStockIdUseFlow : ($segment is 'stocks/{stock_id}/use-flow-by-day' ? V3MarketingFavorStocksStockIdUseFlowByDay : ($segment is 'users' ? V3MarketingFavorUsers : ($segment is 'users/{openid}' ? V3MarketingFavorUsersOpenid : ($segment is 'users/{openid}/coupons' ? V3MarketingFavorUsersOpenidCoupons : ($segment is 'users/{openid}/coupons/{coupon_id}' ? V3MarketingFavorUsersOpenidCouponsCouponId : BuilderChainable)))))))))))))))))))))
     */
    public function chain(string $segment): BuilderChainable {}

    /**
     * @param string $offset
     * @return ($offset is 'callbacks' ? V3MarketingFavorCallbacks : ($offset is 'coupon-stocks' ? V3MarketingFavorCouponStocks : ($offset is 'media' ? V3MarketingFavorMedia : ($offset is 'media/image-upload' ? V3MarketingFavorMediaImageUpload : ($offset is 'stocks' ? V3MarketingFavorStocks : ($offset is 'stocks/{stock_id}' ? V3MarketingFavorStocksStockId : ($offset is 'stocks/{stock_id}/items' ? V3MarketingFavorStocksStockIdItems : ($offset is 'stocks/{stock_id}/merchants' ? V3MarketingFavorStocksStockIdMerchants : ($offset is 'stocks/{stock_id}/modify-goods-id' ? V3MarketingFavorStocksStockIdModifyGoodsId : ($offset is 'stocks/{stock_id}/pause' ? V3MarketingFavorStocksStockIdPause : ($offset is 'stocks/{stock_id}/refund-flow' ? V3MarketingFavorStocksStockIdRefundFlow : ($offset is 'stocks/{stock_id}/refund-flow-by-day' ? V3MarketingFavorStocksStockIdRefundFlowByDay : ($offset is 'stocks/{stock_id}/restart' ? V3MarketingFavorStocksStockIdRestart : ($offset is 'stocks/{stock_id}/start' ? V3MarketingFavorStocksStockIdStart : ($offset is 'stocks/{stock_id}/stop' ? V3MarketingFavorStocksStockIdStop : ($offset is 'stocks/{stock_id}/use-flow' ? V3MarketingFavorStocksStockIdUseFlow : ($offset is 'stocks/{stock_id}/use-flow-by-day' ? V3MarketingFavorStocksStockIdUseFlowByDay : ($offset is 'users' ? V3MarketingFavorUsers : ($offset is 'users/{openid}' ? V3MarketingFavorUsersOpenid : ($offset is 'users/{openid}/coupons' ? V3MarketingFavorUsersOpenidCoupons : ($offset is 'users/{openid}/coupons/{coupon_id}' ? V3MarketingFavorUsersOpenidCouponsCouponId : BuilderChainable)))))))))))))))))))))
     */
    public function offsetGet(mixed $offset): BuilderChainable {}
}

/**
 * /v3/marketing/favor/callbacks
 *
 * @phpstan-import-type SetCallbackJson from \WxFavor\FavorService
 * @phpstan-type SetCallbackOptions array{json: SetCallbackJson, headers?: array<string, string|int|float|list<string|int|float>>, timeout?: int|float, connect_timeout?: int|float, http_errors?: bool, sink?: string|resource|\WxFavor\Http\Stream|\Psr\Http\Message\StreamInterface, progress?: callable(int, int, int, int): mixed, debug?: bool|resource, ...<string, never>}
 * @phpstan-import-type QueryCallbackQuery from \WxFavor\FavorService
 * @phpstan-type QueryCallbackOptions array{query: QueryCallbackQuery|string, headers?: array<string, string|int|float|list<string|int|float>>, timeout?: int|float, connect_timeout?: int|float, http_errors?: bool, sink?: string|resource|\WxFavor\Http\Stream|\Psr\Http\Message\StreamInterface, progress?: callable(int, int, int, int): mixed, debug?: bool|resource, ...<string, never>}
 */
class V3MarketingFavorCallbacks extends BuilderChainable
{
    /**
     * Says where notifications go (设置代金券消息通知地址).
     *
     * Answer: Model\SetCallbackResponse
     *
     * @param SetCallbackOptions $options
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012464070
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012464155
     */
    public function post(array $options): Response {}

    /**
     * Says where notifications go (设置代金券消息通知地址). At once.
     *
     * @param SetCallbackOptions $options
     * @return Promise<Response>
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012464070
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012464155
     */
    public function postAsync(array $options): Promise {}

    /**
     * Asks where notifications go (查询代金券消息通知地址).
     *
     * Answer: Model\Callback
     *
     * @param QueryCallbackOptions $options
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012464198
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012464176
     */
    public function get(array $options): Response {}

    /**
     * Asks where notifications go (查询代金券消息通知地址). At once.
     *
     * @param QueryCallbackOptions $options
     * @return Promise<Response>
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012464198
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012464176
     */
    public function getAsync(array $options): Promise {}
}

/**
 * /v3/marketing/favor/coupon-stocks
 *
 * @phpstan-import-type CreateCouponStockJson from \WxFavor\FavorService
 * @phpstan-type CreateCouponStockOptions array{json: CreateCouponStockJson, headers?: array<string, string|int|float|list<string|int|float>>, timeout?: int|float, connect_timeout?: int|float, http_errors?: bool, sink?: string|resource|\WxFavor\Http\Stream|\Psr\Http\Message\StreamInterface, progress?: callable(int, int, int, int): mixed, debug?: bool|resource, ...<string, never>}
 */
class V3MarketingFavorCouponStocks extends BuilderChainable
{
    /**
     * Creates a stock of coupons (创建代金券批次).
     *
     * Answer: Model\CreateCouponStockResponse
     *
     * @param CreateCouponStockOptions $options
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012534633
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012534537
     */
    public function post(array $options): Response {}

    /**
     * Creates a stock of coupons (创建代金券批次). At once.
     *
     * @param CreateCouponStockOptions $options
     * @return Promise<Response>
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012534633
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012534537
     */
    public function postAsync(array $options): Promise {}
}

/** /v3/marketing/favor/media */
class V3MarketingFavorMedia extends BuilderChainable
{
    public readonly V3MarketingFavorMediaImageUpload $imageUpload;

    /**
     * @param string $segment
     * @return ($segment is 'image-upload' ? V3MarketingFavorMediaImageUpload : BuilderChainable)
     */
    public function chain(string $segment): BuilderChainable {}

    /**
     * @param string $offset
     * @return ($offset is 'image-upload' ? V3MarketingFavorMediaImageUpload : BuilderChainable)
     */
    public function offsetGet(mixed $offset): BuilderChainable {}
}

/**
 * /v3/marketing/favor/media/image-upload
 *
 * @phpstan-type UploadImageOptions array{body: string|resource|\Stringable, headers: array<string, string|int|float|list<string|int|float>>, timeout?: int|float, connect_timeout?: int|float, http_errors?: bool, sink?: string|resource|\WxFavor\Http\Stream|\Psr\Http\Message\StreamInterface, progress?: callable(int, int, int, int): mixed, debug?: bool|resource, ...<string, never>}
 */
class V3MarketingFavorMediaImageUpload extends BuilderChainable
{
    /**
     * Uploads an image for coupons (营销图片上传).
     *
     * Answer: Model\MediaImageResponse
     *
     * @param UploadImageOptions $options
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012557233
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012759802
     */
    public function post(array $options): Response {}

    /**
     * Uploads an image for coupons (营销图片上传). At once.
     *
     * @param UploadImageOptions $options
     * @return Promise<Response>
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012557233
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012759802
     */
    public function postAsync(array $options): Promise {}
}

/**
 * /v3/marketing/favor/stocks
 *
 * @phpstan-import-type ListStocksQuery from \WxFavor\FavorService
 * @phpstan-type ListStocksOptions array{query: ListStocksQuery|string, headers?: array<string, string|int|float|list<string|int|float>>, timeout?: int|float, connect_timeout?: int|float, http_errors?: bool, sink?: string|resource|\WxFavor\Http\Stream|\Psr\Http\Message\StreamInterface, progress?: callable(int, int, int, int): mixed, debug?: bool|resource, ...<string, never>}
 */
class V3MarketingFavorStocks extends BuilderChainable
{
    public readonly V3MarketingFavorStocksStockId $_stock_id_;

    /**
     * @param string $segment
     * @return ($segment is '{stock_id}' ? V3MarketingFavorStocksStockId : ($segment is '{stock_id}/items' ? V3MarketingFavorStocksStockIdItems : ($segment is '{stock_id}/merchants' ? V3MarketingFavorStocksStockIdMerchants : ($segment is '{stock_id}/modify-goods-id' ? V3MarketingFavorStocksStockIdModifyGoodsId : ($segment is '{stock_id}/pause' ? V3MarketingFavorStocksStockIdPause : ($segment is '{stock_id}/refund-flow' ? V3MarketingFavorStocksStockIdRefundFlow : ($segment is '{stock_id}/refund-flow-by-day' ? V3MarketingFavorStocksStockIdRefundFlowByDay : ($segment is '{stock_id}/restart' ? V3MarketingFavorStocksStockIdRestart : ($segment is '{stock_id}/start' ? V3MarketingFavorStocksStockIdStart : ($segment is '{stock_id}/stop' ? V3MarketingFavorStocksStockIdStop : ($segment is '{stock_id}/use-flow' ? V3MarketingFavorStocksStockIdUseFlow : ($segment is '{stock_id}/use-flow-by-day' ? V3MarketingFavorStocksStockIdUseFlowByDay : BuilderChainable))))))))))))
     */
    public function chain(string $segment): BuilderChainable {}

    /**
     * @param string $offset
     * @return ($offset is '{stock_id}' ? V3MarketingFavorStocksStockId : ($offset is '{stock_id}/items' ? V3MarketingFavorStocksStockIdItems : ($offset is '{stock_id}/merchants' ? V3MarketingFavorStocksStockIdMerchants : ($offset is '{stock_id}/modify-goods-id' ? V3MarketingFavorStocksStockIdModifyGoodsId : ($offset is '{stock_id}/pause' ? V3MarketingFavorStocksStockIdPause : ($offset is '{stock_id}/refund-flow' ? V3MarketingFavorStocksStockIdRefundFlow : ($offset is '{stock_id}/refund-flow-by-day' ? V3MarketingFavorStocksStockIdRefundFlowByDay : ($offset is '{stock_id}/restart' ? V3MarketingFavorStocksStockIdRestart : ($offset is '{stock_id}/start' ? V3MarketingFavorStocksStockIdStart : ($offset is '{stock_id}/stop' ? V3MarketingFavorStocksStockIdStop : ($offset is '{stock_id}/use-flow' ? V3MarketingFavorStocksStockIdUseFlow : ($offset is '{stock_id}/use-flow-by-day' ? V3MarketingFavorStocksStockIdUseFlowByDay : BuilderChainable))))))))))))
     */
    public function offsetGet(mixed $offset): BuilderChainable {}

    /**
     * Lists stocks (条件查询批次列表).
     *
     * Answer: Model\StockCollection
     *
     * @param ListStocksOptions $options
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012460489
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012460518
     */
    public function get(array $options): Response {}

    /**
     * Lists stocks (条件查询批次列表). At once.
     *
     * @param ListStocksOptions $options
     * @return Promise<Response>
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012460489
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012460518
     */
    public function getAsync(array $options): Promise {}
}

/**
 * /v3/marketing/favor/stocks/{stock_id}
 *
 * @phpstan-import-type QueryStockQuery from \WxFavor\FavorService
 * @phpstan-type QueryStockOptions array{stock_id: string|int|\Stringable, query: QueryStockQuery|string, headers?: array<string, string|int|float|list<string|int|float>>, timeout?: int|float, connect_timeout?: int|float, http_errors?: bool, sink?: string|resource|\WxFavor\Http\Stream|\Psr\Http\Message\StreamInterface, progress?: callable(int, int, int, int): mixed, debug?: bool|resource, ...<string, never>}
 */
class V3MarketingFavorStocksStockId extends BuilderChainable
{
    public readonly V3MarketingFavorStocksStockIdItems $items;
    public readonly V3MarketingFavorStocksStockIdMerchants $merchants;
    public readonly V3MarketingFavorStocksStockIdModifyGoodsId $modifyGoodsId;
    public readonly V3MarketingFavorStocksStockIdPause $pause;
    public readonly V3MarketingFavorStocksStockIdRefundFlow $refundFlow;
    public readonly V3MarketingFavorStocksStockIdRefundFlowByDay $refundFlowByDay;
    public readonly V3MarketingFavorStocksStockIdRestart $restart;
    public readonly V3MarketingFavorStocksStockIdStart $start;
    public readonly V3MarketingFavorStocksStockIdStop $stop;
    public readonly V3MarketingFavorStocksStockIdUseFlow $useFlow;
    public readonly V3MarketingFavorStocksStockIdUseFlowByDay $useFlowByDay;

    /**
     * @param string $segment
     * @return ($segment is 'items' ? V3MarketingFavorStocksStockIdItems : ($segment is 'merchants' ? V3MarketingFavorStocksStockIdMerchants : ($segment is 'modify-goods-id' ? V3MarketingFavorStocksStockIdModifyGoodsId : ($segment is 'pause' ? V3MarketingFavorStocksStockIdPause : ($segment is 'refund-flow' ? V3MarketingFavorStocksStockIdRefundFlow : ($segment is 'refund-flow-by-day' ? V3MarketingFavorStocksStockIdRefundFlowByDay : ($segment is 'restart' ? V3MarketingFavorStocksStockIdRestart : ($segment is 'start' ? V3MarketingFavorStocksStockIdStart : ($segment is 'stop' ? V3MarketingFavorStocksStockIdStop : ($segment is 'use-flow' ? V3MarketingFavorStocksStockIdUseFlow : ($segment is 'use-flow-by-day' ? V3MarketingFavorStocksStockIdUseFlowByDay : BuilderChainable)))))))))))
     */
    public function chain(string $segment): BuilderChainable {}

    /**
     * @param string $offset
     * @return ($offset is 'items' ? V3MarketingFavorStocksStockIdItems : ($offset is 'merchants' ? V3MarketingFavorStocksStockIdMerchants : ($offset is 'modify-goods-id' ? V3MarketingFavorStocksStockIdModifyGoodsId : ($offset is 'pause' ? V3MarketingFavorStocksStockIdPause : ($offset is 'refund-flow' ? V3MarketingFavorStocksStockIdRefundFlow : ($offset is 'refund-flow-by-day' ? V3MarketingFavorStocksStockIdRefundFlowByDay : ($offset is 'restart' ? V3MarketingFavorStocksStockIdRestart : ($offset is 'start' ? V3MarketingFavorStocksStockIdStart : ($offset is 'stop' ? V3MarketingFavorStocksStockIdStop : ($offset is 'use-flow' ? V3MarketingFavorStocksStockIdUseFlow : ($offset is 'use-flow-by-day' ? V3MarketingFavorStocksStockIdUseFlowByDay : BuilderChainable)))))))))))
     */
    public function offsetGet(mixed $offset): BuilderChainable {}

    /**
     * Looks a stock up (查询批次详情).
     *
     * Answer: Model\Stock
     *
     * @param QueryStockOptions $options
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012460564
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012460606
     */
    public function get(array $options): Response {}

    /**
     * Looks a stock up (查询批次详情). At once.
     *
     * @param QueryStockOptions $options
     * @return Promise<Response>
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012460564
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012460606
     */
    public function getAsync(array $options): Promise {}
}

/**
 * /v3/marketing/favor/stocks/{stock_id}/items
 *
 * @phpstan-import-type ListAvailableSingleitemsQuery from \WxFavor\FavorService
 * @phpstan-type ListAvailableSingleitemsOptions array{stock_id: string|int|\Stringable, query: ListAvailableSingleitemsQuery|string, headers?: array<string, string|int|float|list<string|int|float>>, timeout?: int|float, connect_timeout?: int|float, http_errors?: bool, sink?: string|resource|\WxFavor\Http\Stream|\Psr\Http\Message\StreamInterface, progress?: callable(int, int, int, int): mixed, debug?: bool|resource, ...<string, never>}
 */
class V3MarketingFavorStocksStockIdItems extends BuilderChainable
{
    /**
     * Lists the goods for which coupons of a stock can be used (查询代金券可用单品).
     *
     * Answer: Model\AvailableSingleitemCollection
     *
     * @param ListAvailableSingleitemsOptions $options
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012463442
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012463475
     */
    public function get(array $options): Response {}

    /**
     * Lists the goods for which coupons of a stock can be used (查询代金券可用单品). At once.
     *
     * @param ListAvailableSingleitemsOptions $options
     * @return Promise<Response>
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012463442
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012463475
     */
    public function getAsync(array $options): Promise {}
}

/**
 * /v3/marketing/favor/stocks/{stock_id}/merchants
 *
 * @phpstan-import-type ListAvailableMerchantsQuery from \WxFavor\FavorService
 * @phpstan-type ListAvailableMerchantsOptions array{stock_id: string|int|\Stringable, query: ListAvailableMerchantsQuery|string, headers?: array<string, string|int|float|list<string|int|float>>, timeout?: int|float, connect_timeout?: int|float, http_errors?: bool, sink?: string|resource|\WxFavor\Http\Stream|\Psr\Http\Message\StreamInterface, progress?: callable(int, int, int, int): mixed, debug?: bool|resource, ...<string, never>}
 */
class V3MarketingFavorStocksStockIdMerchants extends BuilderChainable
{
    /**
     * Lists the merchants at which coupons of a stock can be used (查询代金券可用商户).
     *
     * Answer: Model\AvailableMerchantCollection
     *
     * @param ListAvailableMerchantsOptions $options
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012463358
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012463409
     */
    public function get(array $options): Response {}

    /**
     * Lists the merchants at which coupons of a stock can be used (查询代金券可用商户). At once.
     *
     * @param ListAvailableMerchantsOptions $options
     * @return Promise<Response>
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012463358
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012463409
     */
    public function getAsync(array $options): Promise {}
}

/**
 * /v3/marketing/favor/stocks/{stock_id}/modify-goods-id
 *
 * @phpstan-import-type ModifyAvailableSingleitemJson from \WxFavor\FavorService
 * @phpstan-type ModifyAvailableSingleitemOptions array{stock_id: string|int|\Stringable, json: ModifyAvailableSingleitemJson, headers?: array<string, string|int|float|list<string|int|float>>, timeout?: int|float, connect_timeout?: int|float, http_errors?: bool, sink?: string|resource|\WxFavor\Http\Stream|\Psr\Http\Message\StreamInterface, progress?: callable(int, int, int, int): mixed, debug?: bool|resource, ...<string, never>}
 */
class V3MarketingFavorStocksStockIdModifyGoodsId extends BuilderChainable
{
    /**
     * Changes the goods for which coupons of a stock can be used (修改可用单品编码).
     *
     * Answer: Model\ModifyAvailableSingleitemResponse
     *
     * @param ModifyAvailableSingleitemOptions $options
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4017164667
     */
    public function post(array $options): Response {}

    /**
     * Changes the goods for which coupons of a stock can be used (修改可用单品编码). At once.
     *
     * @param ModifyAvailableSingleitemOptions $options
     * @return Promise<Response>
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4017164667
     */
    public function postAsync(array $options): Promise {}
}

/**
 * /v3/marketing/favor/stocks/{stock_id}/pause
 *
 * @phpstan-import-type PauseStockJson from \WxFavor\FavorService
 * @phpstan-type PauseStockOptions array{stock_id: string|int|\Stringable, json: PauseStockJson, headers?: array<string, string|int|float|list<string|int|float>>, timeout?: int|float, connect_timeout?: int|float, http_errors?: bool, sink?: string|resource|\WxFavor\Http\Stream|\Psr\Http\Message\StreamInterface, progress?: callable(int, int, int, int): mixed, debug?: bool|resource, ...<string, never>}
 */
class V3MarketingFavorStocksStockIdPause extends BuilderChainable
{
    /**
     * Pauses a running stock (暂停). Coupons that were issued stay usable.
     *
     * Answer: Model\PauseStockResponse
     *
     * @param PauseStockOptions $options
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012460305
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012460340
     */
    public function post(array $options): Response {}

    /**
     * Pauses a running stock (暂停). Coupons that were issued stay usable. At once.
     *
     * @param PauseStockOptions $options
     * @return Promise<Response>
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012460305
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012460340
     */
    public function postAsync(array $options): Promise {}
}

/**
 * /v3/marketing/favor/stocks/{stock_id}/refund-flow
 *
 * @phpstan-type RefundFlowOptions array{stock_id: string|int|\Stringable, headers?: array<string, string|int|float|list<string|int|float>>, timeout?: int|float, connect_timeout?: int|float, http_errors?: bool, sink?: string|resource|\WxFavor\Http\Stream|\Psr\Http\Message\StreamInterface, progress?: callable(int, int, int, int): mixed, debug?: bool|resource, ...<string, never>}
 */
class V3MarketingFavorStocksStockIdRefundFlow extends BuilderChainable
{
    /**
     * Asks where the bill of a stock's refunds is (下载批次退款明细), from 10:00 of the day after its end on.
     *
     * Answer: Model\RefundFlowResponse
     *
     * @param RefundFlowOptions $options
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012463523
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012463548
     */
    public function get(array $options): Response {}

    /**
     * Asks where the bill of a stock's refunds is (下载批次退款明细), from 10:00 of the day after its end on. At once.
     *
     * @param RefundFlowOptions $options
     * @return Promise<Response>
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012463523
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012463548
     */
    public function getAsync(array $options): Promise {}
}

/**
 * /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day
 *
 * @phpstan-import-type RefundFlowByDayQuery from \WxFavor\FavorService
 * @phpstan-type RefundFlowByDayOptions array{stock_id: string|int|\Stringable, query: RefundFlowByDayQuery|string, headers?: array<string, string|int|float|list<string|int|float>>, timeout?: int|float, connect_timeout?: int|float, http_errors?: bool, sink?: string|resource|\WxFavor\Http\Stream|\Psr\Http\Message\StreamInterface, progress?: callable(int, int, int, int): mixed, debug?: bool|resource, ...<string, never>}
 */
class V3MarketingFavorStocksStockIdRefundFlowByDay extends BuilderChainable
{
    /**
     * Asks where the bill of a day's refunds is. Known from descriptions by others only, not documented.
     *
     * Answer: Model\RefundFlowByDayResponse
     *
     * @param RefundFlowByDayOptions $options
     */
    public function get(array $options): Response {}

    /**
     * Asks where the bill of a day's refunds is. Known from descriptions by others only, not documented. At once.
     *
     * @param RefundFlowByDayOptions $options
     * @return Promise<Response>
     */
    public function getAsync(array $options): Promise {}
}

/**
 * /v3/marketing/favor/stocks/{stock_id}/restart
 *
 * @phpstan-import-type RestartStockJson from \WxFavor\FavorService
 * @phpstan-type RestartStockOptions array{stock_id: string|int|\Stringable, json: RestartStockJson, headers?: array<string, string|int|float|list<string|int|float>>, timeout?: int|float, connect_timeout?: int|float, http_errors?: bool, sink?: string|resource|\WxFavor\Http\Stream|\Psr\Http\Message\StreamInterface, progress?: callable(int, int, int, int): mixed, debug?: bool|resource, ...<string, never>}
 */
class V3MarketingFavorStocksStockIdRestart extends BuilderChainable
{
    /**
     * Restarts a paused stock (重启).
     *
     * Answer: Model\RestartStockResponse
     *
     * @param RestartStockOptions $options
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012460411
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012460448
     */
    public function post(array $options): Response {}

    /**
     * Restarts a paused stock (重启). At once.
     *
     * @param RestartStockOptions $options
     * @return Promise<Response>
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012460411
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012460448
     */
    public function postAsync(array $options): Promise {}
}

/**
 * /v3/marketing/favor/stocks/{stock_id}/start
 *
 * @phpstan-import-type StartStockJson from \WxFavor\FavorService
 * @phpstan-type StartStockOptions array{stock_id: string|int|\Stringable, json: StartStockJson, headers?: array<string, string|int|float|list<string|int|float>>, timeout?: int|float, connect_timeout?: int|float, http_errors?: bool, sink?: string|resource|\WxFavor\Http\Stream|\Psr\Http\Message\StreamInterface, progress?: callable(int, int, int, int): mixed, debug?: bool|resource, ...<string, never>}
 */
class V3MarketingFavorStocksStockIdStart extends BuilderChainable
{
    /**
     * Starts a stock (激活): from now on coupons can be issued. A prepaid stock locks its budget.
     *
     * Answer: Model\StartStockResponse
     *
     * @param StartStockOptions $options
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012460137
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012460237
     */
    public function post(array $options): Response {}

    /**
     * Starts a stock (激活): from now on coupons can be issued. A prepaid stock locks its budget. At once.
     *
     * @param StartStockOptions $options
     * @return Promise<Response>
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012460137
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012460237
     */
    public function postAsync(array $options): Promise {}
}

/**
 * /v3/marketing/favor/stocks/{stock_id}/stop
 *
 * @phpstan-import-type StopStockJson from \WxFavor\FavorService
 * @phpstan-type StopStockOptions array{stock_id: string|int|\Stringable, json: StopStockJson, headers?: array<string, string|int|float|list<string|int|float>>, timeout?: int|float, connect_timeout?: int|float, http_errors?: bool, sink?: string|resource|\WxFavor\Http\Stream|\Psr\Http\Message\StreamInterface, progress?: callable(int, int, int, int): mixed, debug?: bool|resource, ...<string, never>}
 */
class V3MarketingFavorStocksStockIdStop extends BuilderChainable
{
    /**
     * Stops a stock for good (终止). Known from the official Go and Java SDKs only, not documented.
     *
     * Answer: Model\StopStockResponse
     *
     * @param StopStockOptions $options
     */
    public function post(array $options): Response {}

    /**
     * Stops a stock for good (终止). Known from the official Go and Java SDKs only, not documented. At once.
     *
     * @param StopStockOptions $options
     * @return Promise<Response>
     */
    public function postAsync(array $options): Promise {}
}

/**
 * /v3/marketing/favor/stocks/{stock_id}/use-flow
 *
 * @phpstan-type UseFlowOptions array{stock_id: string|int|\Stringable, headers?: array<string, string|int|float|list<string|int|float>>, timeout?: int|float, connect_timeout?: int|float, http_errors?: bool, sink?: string|resource|\WxFavor\Http\Stream|\Psr\Http\Message\StreamInterface, progress?: callable(int, int, int, int): mixed, debug?: bool|resource, ...<string, never>}
 */
class V3MarketingFavorStocksStockIdUseFlow extends BuilderChainable
{
    /**
     * Asks where the bill of a stock's used coupons is (下载批次核销明细), from 10:00 of the day after its end on.
     *
     * Answer: Model\UseFlowResponse
     *
     * @param UseFlowOptions $options
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012463585
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012463698
     */
    public function get(array $options): Response {}

    /**
     * Asks where the bill of a stock's used coupons is (下载批次核销明细), from 10:00 of the day after its end on. At once.
     *
     * @param UseFlowOptions $options
     * @return Promise<Response>
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012463585
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012463698
     */
    public function getAsync(array $options): Promise {}
}

/**
 * /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day
 *
 * @phpstan-import-type UseFlowByDayQuery from \WxFavor\FavorService
 * @phpstan-type UseFlowByDayOptions array{stock_id: string|int|\Stringable, query: UseFlowByDayQuery|string, headers?: array<string, string|int|float|list<string|int|float>>, timeout?: int|float, connect_timeout?: int|float, http_errors?: bool, sink?: string|resource|\WxFavor\Http\Stream|\Psr\Http\Message\StreamInterface, progress?: callable(int, int, int, int): mixed, debug?: bool|resource, ...<string, never>}
 */
class V3MarketingFavorStocksStockIdUseFlowByDay extends BuilderChainable
{
    /**
     * Asks where the bill of a day's used coupons is. Known from descriptions by others only, not documented.
     *
     * Answer: Model\UseFlowByDayResponse
     *
     * @param UseFlowByDayOptions $options
     */
    public function get(array $options): Response {}

    /**
     * Asks where the bill of a day's used coupons is. Known from descriptions by others only, not documented. At once.
     *
     * @param UseFlowByDayOptions $options
     * @return Promise<Response>
     */
    public function getAsync(array $options): Promise {}
}

/** /v3/marketing/favor/users */
class V3MarketingFavorUsers extends BuilderChainable
{
    public readonly V3MarketingFavorUsersOpenid $_openid_;

    /**
     * @param string $segment
     * @return ($segment is '{openid}' ? V3MarketingFavorUsersOpenid : ($segment is '{openid}/coupons' ? V3MarketingFavorUsersOpenidCoupons : ($segment is '{openid}/coupons/{coupon_id}' ? V3MarketingFavorUsersOpenidCouponsCouponId : BuilderChainable)))
     */
    public function chain(string $segment): BuilderChainable {}

    /**
     * @param string $offset
     * @return ($offset is '{openid}' ? V3MarketingFavorUsersOpenid : ($offset is '{openid}/coupons' ? V3MarketingFavorUsersOpenidCoupons : ($offset is '{openid}/coupons/{coupon_id}' ? V3MarketingFavorUsersOpenidCouponsCouponId : BuilderChainable)))
     */
    public function offsetGet(mixed $offset): BuilderChainable {}
}

/** /v3/marketing/favor/users/{openid} */
class V3MarketingFavorUsersOpenid extends BuilderChainable
{
    public readonly V3MarketingFavorUsersOpenidCoupons $coupons;

    /**
     * @param string $segment
     * @return ($segment is 'coupons' ? V3MarketingFavorUsersOpenidCoupons : ($segment is 'coupons/{coupon_id}' ? V3MarketingFavorUsersOpenidCouponsCouponId : BuilderChainable))
     */
    public function chain(string $segment): BuilderChainable {}

    /**
     * @param string $offset
     * @return ($offset is 'coupons' ? V3MarketingFavorUsersOpenidCoupons : ($offset is 'coupons/{coupon_id}' ? V3MarketingFavorUsersOpenidCouponsCouponId : BuilderChainable))
     */
    public function offsetGet(mixed $offset): BuilderChainable {}
}

/**
 * /v3/marketing/favor/users/{openid}/coupons
 *
 * @phpstan-import-type SendCouponJson from \WxFavor\FavorService
 * @phpstan-type SendCouponOptions array{openid: string|int|\Stringable, json: SendCouponJson, headers?: array<string, string|int|float|list<string|int|float>>, timeout?: int|float, connect_timeout?: int|float, http_errors?: bool, sink?: string|resource|\WxFavor\Http\Stream|\Psr\Http\Message\StreamInterface, progress?: callable(int, int, int, int): mixed, debug?: bool|resource, ...<string, never>}
 * @phpstan-import-type ListCouponsByFilterQuery from \WxFavor\FavorService
 * @phpstan-type ListCouponsByFilterOptions array{openid: string|int|\Stringable, query: ListCouponsByFilterQuery|string, headers?: array<string, string|int|float|list<string|int|float>>, timeout?: int|float, connect_timeout?: int|float, http_errors?: bool, sink?: string|resource|\WxFavor\Http\Stream|\Psr\Http\Message\StreamInterface, progress?: callable(int, int, int, int): mixed, debug?: bool|resource, ...<string, never>}
 */
class V3MarketingFavorUsersOpenidCoupons extends BuilderChainable
{
    public readonly V3MarketingFavorUsersOpenidCouponsCouponId $_coupon_id_;

    /**
     * @param string $segment
     * @return ($segment is '{coupon_id}' ? V3MarketingFavorUsersOpenidCouponsCouponId : BuilderChainable)
     */
    public function chain(string $segment): BuilderChainable {}

    /**
     * @param string $offset
     * @return ($offset is '{coupon_id}' ? V3MarketingFavorUsersOpenidCouponsCouponId : BuilderChainable)
     */
    public function offsetGet(mixed $offset): BuilderChainable {}

    /**
     * Issues a coupon to a user (发放指定批次的代金券).
     *
     * Answer: Model\SendCouponResponse
     *
     * @param SendCouponOptions $options
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012463767
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012463807
     */
    public function post(array $options): Response {}

    /**
     * Issues a coupon to a user (发放指定批次的代金券). At once.
     *
     * @param SendCouponOptions $options
     * @return Promise<Response>
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012463767
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012463807
     */
    public function postAsync(array $options): Promise {}

    /**
     * Lists the coupons of a user (根据商户号查用户的券), without those that are usable everywhere (微信支付立减金).
     *
     * Answer: Model\CouponCollection
     *
     * @param ListCouponsByFilterOptions $options
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012534690
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012494237
     */
    public function get(array $options): Response {}

    /**
     * Lists the coupons of a user (根据商户号查用户的券), without those that are usable everywhere (微信支付立减金). At once.
     *
     * @param ListCouponsByFilterOptions $options
     * @return Promise<Response>
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012534690
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012494237
     */
    public function getAsync(array $options): Promise {}
}

/**
 * /v3/marketing/favor/users/{openid}/coupons/{coupon_id}
 *
 * @phpstan-import-type QueryCouponQuery from \WxFavor\FavorService
 * @phpstan-type QueryCouponOptions array{coupon_id: string|int|\Stringable, openid: string|int|\Stringable, query: QueryCouponQuery|string, headers?: array<string, string|int|float|list<string|int|float>>, timeout?: int|float, connect_timeout?: int|float, http_errors?: bool, sink?: string|resource|\WxFavor\Http\Stream|\Psr\Http\Message\StreamInterface, progress?: callable(int, int, int, int): mixed, debug?: bool|resource, ...<string, never>}
 */
class V3MarketingFavorUsersOpenidCouponsCouponId extends BuilderChainable
{
    /**
     * Looks a coupon up (查询代金券详情).
     *
     * Answer: Model\Coupon
     *
     * @param QueryCouponOptions $options
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012486942
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012492796
     */
    public function get(array $options): Response {}

    /**
     * Looks a coupon up (查询代金券详情). At once.
     *
     * @param QueryCouponOptions $options
     * @return Promise<Response>
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012486942
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012492796
     */
    public function getAsync(array $options): Promise {}
}
