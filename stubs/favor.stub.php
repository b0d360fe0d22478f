<?php

/** @generate-class-entries */

// Written by tools/typed from core/favor.def; change that.

namespace WxFavor;

/**
 * Every endpoint of the cash coupons (代金券) as a method, with the names of the official Go and Java SDKs.
 *
 * Arguments are checked before anything is sent: a missing or wrong one is an InvalidArgumentException that
 * names the field and the rule. The rules that WeChat Pay's documentation states may change; the option
 * `checks => false` leaves them out for a call: all but kinds and missing fields. Parts of requests are objects
 * of WxFavor\Model or arrays with the names of the documentation (snake_case); times are DateTimeInterface or
 * RFC 3339 text; enums are cases of WxFavor\Enum or their text. What may be left out may be null, and in the
 * query of a GET an empty text. Amounts are integers in fen.
 *
 * Options of all methods: timeout, connect_timeout, headers, debug as BuilderChainable has them, and checks.
 *
 * For who prefers the chain, the types …Json and …Query are what a call of it may hold.
 *
 * @phpstan-type FavorOptions array{timeout?: int|float, connect_timeout?: int|float, headers?: array<string, string>, debug?: bool|resource, checks?: bool, ...<string, never>}
 * @phpstan-import-type StockRuleInput from \WxFavor\Model\StockRule
 * @phpstan-import-type PatternInfoInput from \WxFavor\Model\PatternInfo
 * @phpstan-import-type CouponRuleInput from \WxFavor\Model\CouponRule
 * @phpstan-type CreateCouponStockJson array{stock_name: string, comment?: string|null, belong_merchant: string, available_begin_time: string, available_end_time: string, stock_use_rule: \WxFavor\Model\StockRule|StockRuleInput, pattern_info?: \WxFavor\Model\PatternInfo|PatternInfoInput|null, coupon_use_rule: \WxFavor\Model\CouponRule|CouponRuleInput, no_cash: bool, stock_type: 'NORMAL'|'DISCOUNT'|'EXCHAHGE'|'RANDOM'|'DISCOUNT_CUT'|'OTHER'|\WxFavor\Enum\StockType, out_request_no: string, ext_info?: string|null, ...<string, never>}
 * @phpstan-type StartStockJson array{stock_creator_mchid: string, ...<string, never>}
 * @phpstan-type StopStockJson array{stock_creator_mchid: string, ...<string, never>}
 * @phpstan-type PauseStockJson array{stock_creator_mchid: string, ...<string, never>}
 * @phpstan-type RestartStockJson array{stock_creator_mchid: string, ...<string, never>}
 * @phpstan-type ListStocksQuery array{offset: int|string, limit: int|string, stock_creator_mchid: string, create_start_time?: string|null, create_end_time?: string|null, status?: 'unactivated'|'audit'|'running'|'stoped'|'paused'|''|null, ...<string, never>}
 * @phpstan-type QueryStockQuery array{stock_creator_mchid: string, ...<string, never>}
 * @phpstan-type ListAvailableMerchantsQuery array{offset: int|string, limit: int|string, stock_creator_mchid: string, ...<string, never>}
 * @phpstan-type ListAvailableSingleitemsQuery array{offset: int|string, limit: int|string, stock_creator_mchid: string, ...<string, never>}
 * @phpstan-type ModifyAvailableSingleitemJson array{stock_creator_mchid: string, add_goods_id_list?: list<string>|null, delete_goods_id_list?: list<string>|null, ...<string, never>}
 * @phpstan-type SendCouponJson array{stock_id: string, out_request_no: string, appid: string, stock_creator_mchid: string, coupon_value?: int|null, coupon_minimum?: int|null, ...<string, never>}
 * @phpstan-type ListCouponsByFilterQuery array{appid: string, stock_id?: string|null, status?: 'SENDED'|'USED'|'EXPIRED'|'RECOVER'|''|null, creator_mchid?: string|null, sender_mchid?: string|null, available_mchid?: string|null, offset?: int|string|null, limit?: int|string|null, business_type?: 'MULTIUSE'|''|null, ...<string, never>}
 * @phpstan-type QueryCouponQuery array{appid: string, ...<string, never>}
 * @phpstan-type UseFlowByDayQuery array{bill_date: string, ...<string, never>}
 * @phpstan-type RefundFlowByDayQuery array{bill_date: string, ...<string, never>}
 * @phpstan-type SetCallbackJson array{mchid: string, notify_url: string, switch?: bool|null, ...<string, never>}
 * @phpstan-type QueryCallbackQuery array{mchid: string, ...<string, never>}
 * @strict-properties
 * @not-serializable
 */
final class FavorService
{
    private function __construct() {}

    /**
     * Creates a stock of coupons (创建代金券批次).
     *
     * POST /v3/marketing/favor/coupon-stocks
     * Repeat it with the same outRequestNo after a failure; never with a new one.
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012534633
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012534537
     * @param string $stockName name: 9 Chinese characters or 20 letters at most, none of _ , ; |
     * @param string $belongMerchant owner: the merchant that calls; 20 characters at most
     * @param \DateTimeInterface|string $availableBeginTime not before now, not more than 365 days ahead
     * @param \DateTimeInterface|string $availableEndTime 90 days after the beginning at most
     * @param \WxFavor\Model\StockRule|array $stockUseRule how the coupons are issued
     * @phpstan-param \WxFavor\Model\StockRule|StockRuleInput $stockUseRule
     * @param \WxFavor\Model\CouponRule|array $couponUseRule what they are worth, where they can be used
     * @phpstan-param \WxFavor\Model\CouponRule|CouponRuleInput $couponUseRule
     * @param bool $noCash true: the merchant receives less (免充值); false: paid from a budget that is locked on start (预充值)
     * @param \WxFavor\Enum\StockType|string $stockType only NORMAL works today
     * @param string $outRequestNo unique number of the merchant's: letters, digits, | _ * -; 128 characters at most
     * @param null|string $comment note that only the merchant sees; 60 characters at most
     * @param \WxFavor\Model\PatternInfo|array|null $patternInfo how they look
     * @phpstan-param \WxFavor\Model\PatternInfo|PatternInfoInput|null $patternInfo
     * @param null|string $extInfo JSON text; leave it out; 128 characters at most
     * @phpstan-param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     * @implementation-alias WxFavor\FavorService::call
     */
    public function createCouponStock(string $stockName, string $belongMerchant, \DateTimeInterface|string $availableBeginTime, \DateTimeInterface|string $availableEndTime, \WxFavor\Model\StockRule|array $stockUseRule, \WxFavor\Model\CouponRule|array $couponUseRule, bool $noCash, \WxFavor\Enum\StockType|string $stockType, string $outRequestNo, ?string $comment = null, \WxFavor\Model\PatternInfo|array|null $patternInfo = null, ?string $extInfo = null, array $options = []): Model\CreateCouponStockResponse {}

    /**
     * As createCouponStock(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string $stockName name: 9 Chinese characters or 20 letters at most, none of _ , ; |
     * @param string $belongMerchant owner: the merchant that calls; 20 characters at most
     * @param \DateTimeInterface|string $availableBeginTime not before now, not more than 365 days ahead
     * @param \DateTimeInterface|string $availableEndTime 90 days after the beginning at most
     * @param \WxFavor\Model\StockRule|array $stockUseRule how the coupons are issued
     * @phpstan-param \WxFavor\Model\StockRule|StockRuleInput $stockUseRule
     * @param \WxFavor\Model\CouponRule|array $couponUseRule what they are worth, where they can be used
     * @phpstan-param \WxFavor\Model\CouponRule|CouponRuleInput $couponUseRule
     * @param bool $noCash true: the merchant receives less (免充值); false: paid from a budget that is locked on start (预充值)
     * @param \WxFavor\Enum\StockType|string $stockType only NORMAL works today
     * @param string $outRequestNo unique number of the merchant's: letters, digits, | _ * -; 128 characters at most
     * @param null|string $comment note that only the merchant sees; 60 characters at most
     * @param \WxFavor\Model\PatternInfo|array|null $patternInfo how they look
     * @phpstan-param \WxFavor\Model\PatternInfo|PatternInfoInput|null $patternInfo
     * @param null|string $extInfo JSON text; leave it out; 128 characters at most
     * @phpstan-param FavorOptions $options
     * @return Promise<Model\CreateCouponStockResponse>
     * @throws Exception\InvalidArgumentException before anything is sent
     * @implementation-alias WxFavor\FavorService::callAsync
     */
    public function createCouponStockAsync(string $stockName, string $belongMerchant, \DateTimeInterface|string $availableBeginTime, \DateTimeInterface|string $availableEndTime, \WxFavor\Model\StockRule|array $stockUseRule, \WxFavor\Model\CouponRule|array $couponUseRule, bool $noCash, \WxFavor\Enum\StockType|string $stockType, string $outRequestNo, ?string $comment = null, \WxFavor\Model\PatternInfo|array|null $patternInfo = null, ?string $extInfo = null, array $options = []): Promise {}

    /**
     * Starts a stock (激活): from now on coupons can be issued. A prepaid stock locks its budget.
     *
     * POST /v3/marketing/favor/stocks/{stock_id}/start
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012460137
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012460237
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param string $stockId 20 characters at most
     * @phpstan-param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     * @implementation-alias WxFavor\FavorService::call
     */
    public function startStock(string $stockCreatorMchid, string $stockId, array $options = []): Model\StartStockResponse {}

    /**
     * As startStock(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param string $stockId 20 characters at most
     * @phpstan-param FavorOptions $options
     * @return Promise<Model\StartStockResponse>
     * @throws Exception\InvalidArgumentException before anything is sent
     * @implementation-alias WxFavor\FavorService::callAsync
     */
    public function startStockAsync(string $stockCreatorMchid, string $stockId, array $options = []): Promise {}

    /**
     * Stops a stock for good (终止). Known from the official Go and Java SDKs only, not documented.
     *
     * POST /v3/marketing/favor/stocks/{stock_id}/stop
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param string $stockId 20 characters at most
     * @phpstan-param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     * @implementation-alias WxFavor\FavorService::call
     */
    public function stopStock(string $stockCreatorMchid, string $stockId, array $options = []): Model\StopStockResponse {}

    /**
     * As stopStock(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param string $stockId 20 characters at most
     * @phpstan-param FavorOptions $options
     * @return Promise<Model\StopStockResponse>
     * @throws Exception\InvalidArgumentException before anything is sent
     * @implementation-alias WxFavor\FavorService::callAsync
     */
    public function stopStockAsync(string $stockCreatorMchid, string $stockId, array $options = []): Promise {}

    /**
     * Pauses a running stock (暂停). Coupons that were issued stay usable.
     *
     * POST /v3/marketing/favor/stocks/{stock_id}/pause
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012460305
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012460340
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param string $stockId 20 characters at most
     * @phpstan-param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     * @implementation-alias WxFavor\FavorService::call
     */
    public function pauseStock(string $stockCreatorMchid, string $stockId, array $options = []): Model\PauseStockResponse {}

    /**
     * As pauseStock(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param string $stockId 20 characters at most
     * @phpstan-param FavorOptions $options
     * @return Promise<Model\PauseStockResponse>
     * @throws Exception\InvalidArgumentException before anything is sent
     * @implementation-alias WxFavor\FavorService::callAsync
     */
    public function pauseStockAsync(string $stockCreatorMchid, string $stockId, array $options = []): Promise {}

    /**
     * Restarts a paused stock (重启).
     *
     * POST /v3/marketing/favor/stocks/{stock_id}/restart
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012460411
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012460448
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param string $stockId 20 characters at most
     * @phpstan-param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     * @implementation-alias WxFavor\FavorService::call
     */
    public function restartStock(string $stockCreatorMchid, string $stockId, array $options = []): Model\RestartStockResponse {}

    /**
     * As restartStock(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param string $stockId 20 characters at most
     * @phpstan-param FavorOptions $options
     * @return Promise<Model\RestartStockResponse>
     * @throws Exception\InvalidArgumentException before anything is sent
     * @implementation-alias WxFavor\FavorService::callAsync
     */
    public function restartStockAsync(string $stockCreatorMchid, string $stockId, array $options = []): Promise {}

    /**
     * Lists stocks (条件查询批次列表).
     *
     * GET /v3/marketing/favor/stocks
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012460489
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012460518
     * @param int $offset number of the page, from 0 on; 0 to 4294967295
     * @param int $limit stocks on a page; 1 to 10
     * @param string $stockCreatorMchid merchant that made the stocks; 20 characters at most
     * @param \DateTimeInterface|string|null $createStartTime created at or after
     * @param \DateTimeInterface|string|null $createEndTime created at or before
     * @param \WxFavor\Enum\StockStatus|string|null $status
     * @phpstan-param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     * @implementation-alias WxFavor\FavorService::call
     */
    public function listStocks(int $offset, int $limit, string $stockCreatorMchid, \DateTimeInterface|string|null $createStartTime = null, \DateTimeInterface|string|null $createEndTime = null, \WxFavor\Enum\StockStatus|string|null $status = null, array $options = []): Model\StockCollection {}

    /**
     * As listStocks(), but at once: the promise is settled with what that would return or throw.
     *
     * @param int $offset number of the page, from 0 on; 0 to 4294967295
     * @param int $limit stocks on a page; 1 to 10
     * @param string $stockCreatorMchid merchant that made the stocks; 20 characters at most
     * @param \DateTimeInterface|string|null $createStartTime created at or after
     * @param \DateTimeInterface|string|null $createEndTime created at or before
     * @param \WxFavor\Enum\StockStatus|string|null $status
     * @phpstan-param FavorOptions $options
     * @return Promise<Model\StockCollection>
     * @throws Exception\InvalidArgumentException before anything is sent
     * @implementation-alias WxFavor\FavorService::callAsync
     */
    public function listStocksAsync(int $offset, int $limit, string $stockCreatorMchid, \DateTimeInterface|string|null $createStartTime = null, \DateTimeInterface|string|null $createEndTime = null, \WxFavor\Enum\StockStatus|string|null $status = null, array $options = []): Promise {}

    /**
     * All that listStocks() finds, page by page: the next page is fetched when the loop gets there.
     * What is added or removed meanwhile may be missing, or come twice.
     *
     * @param string $stockCreatorMchid merchant that made the stocks; 20 characters at most
     * @param \DateTimeInterface|string|null $createStartTime created at or after
     * @param \DateTimeInterface|string|null $createEndTime created at or before
     * @param \WxFavor\Enum\StockStatus|string|null $status
     * @param int $pageSize how many to fetch at a time
     * @phpstan-param FavorOptions $options
     * @param int $fromPage the page to begin at, from 0 on; see Pages::getPage()
     * @return Pages<Model\Stock>
     * @throws Exception\InvalidArgumentException before anything is sent
     * @implementation-alias WxFavor\FavorService::each
     */
    public function eachStock(string $stockCreatorMchid, \DateTimeInterface|string|null $createStartTime = null, \DateTimeInterface|string|null $createEndTime = null, \WxFavor\Enum\StockStatus|string|null $status = null, int $pageSize = 10, array $options = [], int $fromPage = 0): Pages {}

    /**
     * Looks a stock up (查询批次详情).
     *
     * GET /v3/marketing/favor/stocks/{stock_id}
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012460564
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012460606
     * @param string $stockId 20 characters at most
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @phpstan-param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     * @implementation-alias WxFavor\FavorService::call
     */
    public function queryStock(string $stockId, string $stockCreatorMchid, array $options = []): Model\Stock {}

    /**
     * As queryStock(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string $stockId 20 characters at most
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @phpstan-param FavorOptions $options
     * @return Promise<Model\Stock>
     * @throws Exception\InvalidArgumentException before anything is sent
     * @implementation-alias WxFavor\FavorService::callAsync
     */
    public function queryStockAsync(string $stockId, string $stockCreatorMchid, array $options = []): Promise {}

    /**
     * Lists the merchants at which coupons of a stock can be used (查询代金券可用商户).
     *
     * GET /v3/marketing/favor/stocks/{stock_id}/merchants
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012463358
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012463409
     * @param int $offset number of the page, from 0 on; 0 to 1000
     * @param int $limit merchants on a page; 1 to 50
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param string $stockId 20 characters at most
     * @phpstan-param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     * @implementation-alias WxFavor\FavorService::call
     */
    public function listAvailableMerchants(int $offset, int $limit, string $stockCreatorMchid, string $stockId, array $options = []): Model\AvailableMerchantCollection {}

    /**
     * As listAvailableMerchants(), but at once: the promise is settled with what that would return or throw.
     *
     * @param int $offset number of the page, from 0 on; 0 to 1000
     * @param int $limit merchants on a page; 1 to 50
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param string $stockId 20 characters at most
     * @phpstan-param FavorOptions $options
     * @return Promise<Model\AvailableMerchantCollection>
     * @throws Exception\InvalidArgumentException before anything is sent
     * @implementation-alias WxFavor\FavorService::callAsync
     */
    public function listAvailableMerchantsAsync(int $offset, int $limit, string $stockCreatorMchid, string $stockId, array $options = []): Promise {}

    /**
     * All that listAvailableMerchants() finds, page by page: the next page is fetched when the loop gets there.
     * What is added or removed meanwhile may be missing, or come twice.
     *
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param string $stockId 20 characters at most
     * @param int $pageSize how many to fetch at a time
     * @phpstan-param FavorOptions $options
     * @param int $fromPage the page to begin at, from 0 on; see Pages::getPage()
     * @return Pages<string>
     * @throws Exception\InvalidArgumentException before anything is sent
     * @implementation-alias WxFavor\FavorService::each
     */
    public function eachAvailableMerchant(string $stockCreatorMchid, string $stockId, int $pageSize = 50, array $options = [], int $fromPage = 0): Pages {}

    /**
     * Lists the goods for which coupons of a stock can be used (查询代金券可用单品).
     *
     * GET /v3/marketing/favor/stocks/{stock_id}/items
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012463442
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012463475
     * @param int $offset number of the page, from 0 on; 0 to 500
     * @param int $limit goods on a page; 1 to 100
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param string $stockId 20 characters at most
     * @phpstan-param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     * @implementation-alias WxFavor\FavorService::call
     */
    public function listAvailableSingleitems(int $offset, int $limit, string $stockCreatorMchid, string $stockId, array $options = []): Model\AvailableSingleitemCollection {}

    /**
     * As listAvailableSingleitems(), but at once: the promise is settled with what that would return or throw.
     *
     * @param int $offset number of the page, from 0 on; 0 to 500
     * @param int $limit goods on a page; 1 to 100
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param string $stockId 20 characters at most
     * @phpstan-param FavorOptions $options
     * @return Promise<Model\AvailableSingleitemCollection>
     * @throws Exception\InvalidArgumentException before anything is sent
     * @implementation-alias WxFavor\FavorService::callAsync
     */
    public function listAvailableSingleitemsAsync(int $offset, int $limit, string $stockCreatorMchid, string $stockId, array $options = []): Promise {}

    /**
     * All that listAvailableSingleitems() finds, page by page: the next page is fetched when the loop gets there.
     * What is added or removed meanwhile may be missing, or come twice.
     *
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param string $stockId 20 characters at most
     * @param int $pageSize how many to fetch at a time
     * @phpstan-param FavorOptions $options
     * @param int $fromPage the page to begin at, from 0 on; see Pages::getPage()
     * @return Pages<string>
     * @throws Exception\InvalidArgumentException before anything is sent
     * @implementation-alias WxFavor\FavorService::each
     */
    public function eachAvailableSingleitem(string $stockCreatorMchid, string $stockId, int $pageSize = 100, array $options = [], int $fromPage = 0): Pages {}

    /**
     * Changes the goods for which coupons of a stock can be used (修改可用单品编码).
     *
     * POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4017164667
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param string $stockId 20 characters at most
     * @param null|array $addGoodsIdList ids of goods to add; 128 characters at most
     * @phpstan-param null|list<string> $addGoodsIdList
     * @param null|array $deleteGoodsIdList ids of goods to remove; one must remain; 128 characters at most
     * @phpstan-param null|list<string> $deleteGoodsIdList
     * @phpstan-param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     * @implementation-alias WxFavor\FavorService::call
     */
    public function modifyAvailableSingleitem(string $stockCreatorMchid, string $stockId, ?array $addGoodsIdList = null, ?array $deleteGoodsIdList = null, array $options = []): Model\ModifyAvailableSingleitemResponse {}

    /**
     * As modifyAvailableSingleitem(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param string $stockId 20 characters at most
     * @param null|array $addGoodsIdList ids of goods to add; 128 characters at most
     * @phpstan-param null|list<string> $addGoodsIdList
     * @param null|array $deleteGoodsIdList ids of goods to remove; one must remain; 128 characters at most
     * @phpstan-param null|list<string> $deleteGoodsIdList
     * @phpstan-param FavorOptions $options
     * @return Promise<Model\ModifyAvailableSingleitemResponse>
     * @throws Exception\InvalidArgumentException before anything is sent
     * @implementation-alias WxFavor\FavorService::callAsync
     */
    public function modifyAvailableSingleitemAsync(string $stockCreatorMchid, string $stockId, ?array $addGoodsIdList = null, ?array $deleteGoodsIdList = null, array $options = []): Promise {}

    /**
     * Issues a coupon to a user (发放指定批次的代金券).
     *
     * POST /v3/marketing/favor/users/{openid}/coupons
     * Repeat it with the same outRequestNo after a failure; never with a new one.
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012463767
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012463807
     * @param string $stockId 20 characters at most
     * @param string $openid the user, as appid knows him; 128 characters at most
     * @param string $outRequestNo unique number of the sender's: letters, digits, | _ * -. The same number never issues a second coupon; 128 characters at most
     * @param string $appid of the sender, bound to the merchant that calls; 128 characters at most
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param null|int $couponValue amount for this user; not open, leave it out; fen
     * @param null|int $couponMinimum its threshold; not open, leave it out; fen
     * @phpstan-param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     * @implementation-alias WxFavor\FavorService::call
     */
    public function sendCoupon(string $stockId, string $openid, string $outRequestNo, string $appid, string $stockCreatorMchid, ?int $couponValue = null, ?int $couponMinimum = null, array $options = []): Model\SendCouponResponse {}

    /**
     * As sendCoupon(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string $stockId 20 characters at most
     * @param string $openid the user, as appid knows him; 128 characters at most
     * @param string $outRequestNo unique number of the sender's: letters, digits, | _ * -. The same number never issues a second coupon; 128 characters at most
     * @param string $appid of the sender, bound to the merchant that calls; 128 characters at most
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param null|int $couponValue amount for this user; not open, leave it out; fen
     * @param null|int $couponMinimum its threshold; not open, leave it out; fen
     * @phpstan-param FavorOptions $options
     * @return Promise<Model\SendCouponResponse>
     * @throws Exception\InvalidArgumentException before anything is sent
     * @implementation-alias WxFavor\FavorService::callAsync
     */
    public function sendCouponAsync(string $stockId, string $openid, string $outRequestNo, string $appid, string $stockCreatorMchid, ?int $couponValue = null, ?int $couponMinimum = null, array $options = []): Promise {}

    /**
     * Lists the coupons of a user (根据商户号查用户的券), without those that are usable everywhere (微信支付立减金).
     *
     * GET /v3/marketing/favor/users/{openid}/coupons
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012534690
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012494237
     * @param string $openid the user, as appid knows him; 128 characters at most
     * @param string $appid bound to the merchant that calls; 128 characters at most
     * @param null|string $stockId of no effect with available_mchid; 20 characters at most
     * @param \WxFavor\Enum\CouponStatus|string|null $status with creator_mchid, SENDED: usable, USED: usable and used; of no effect with available_mchid
     * @param null|string $creatorMchid coupons of stocks that this merchant made, in all states but expired; 20 characters at most
     * @param null|string $senderMchid not open yet; 20 characters at most
     * @param null|string $availableMchid usable coupons at this merchant; two of the three merchants pass, all three do not; 20 characters at most
     * @param null|int $offset number of the page, from 0 on; of no effect with available_mchid; 0 to 4294967295
     * @param null|int $limit coupons on a page, 20 if it is not given; of no effect with available_mchid; 1 to 4294967295
     * @param \WxFavor\Enum\BusinessType|string|null $businessType
     * @phpstan-param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     * @implementation-alias WxFavor\FavorService::call
     */
    public function listCouponsByFilter(string $openid, string $appid, ?string $stockId = null, \WxFavor\Enum\CouponStatus|string|null $status = null, ?string $creatorMchid = null, ?string $senderMchid = null, ?string $availableMchid = null, ?int $offset = null, ?int $limit = null, \WxFavor\Enum\BusinessType|string|null $businessType = null, array $options = []): Model\CouponCollection {}

    /**
     * As listCouponsByFilter(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string $openid the user, as appid knows him; 128 characters at most
     * @param string $appid bound to the merchant that calls; 128 characters at most
     * @param null|string $stockId of no effect with available_mchid; 20 characters at most
     * @param \WxFavor\Enum\CouponStatus|string|null $status with creator_mchid, SENDED: usable, USED: usable and used; of no effect with available_mchid
     * @param null|string $creatorMchid coupons of stocks that this merchant made, in all states but expired; 20 characters at most
     * @param null|string $senderMchid not open yet; 20 characters at most
     * @param null|string $availableMchid usable coupons at this merchant; two of the three merchants pass, all three do not; 20 characters at most
     * @param null|int $offset number of the page, from 0 on; of no effect with available_mchid; 0 to 4294967295
     * @param null|int $limit coupons on a page, 20 if it is not given; of no effect with available_mchid; 1 to 4294967295
     * @param \WxFavor\Enum\BusinessType|string|null $businessType
     * @phpstan-param FavorOptions $options
     * @return Promise<Model\CouponCollection>
     * @throws Exception\InvalidArgumentException before anything is sent
     * @implementation-alias WxFavor\FavorService::callAsync
     */
    public function listCouponsByFilterAsync(string $openid, string $appid, ?string $stockId = null, \WxFavor\Enum\CouponStatus|string|null $status = null, ?string $creatorMchid = null, ?string $senderMchid = null, ?string $availableMchid = null, ?int $offset = null, ?int $limit = null, \WxFavor\Enum\BusinessType|string|null $businessType = null, array $options = []): Promise {}

    /**
     * All that listCouponsByFilter() finds, page by page: the next page is fetched when the loop gets there.
     * What is added or removed meanwhile may be missing, or come twice.
     *
     * @param string $openid the user, as appid knows him; 128 characters at most
     * @param string $appid bound to the merchant that calls; 128 characters at most
     * @param null|string $stockId of no effect with available_mchid; 20 characters at most
     * @param \WxFavor\Enum\CouponStatus|string|null $status with creator_mchid, SENDED: usable, USED: usable and used; of no effect with available_mchid
     * @param null|string $creatorMchid coupons of stocks that this merchant made, in all states but expired; 20 characters at most
     * @param null|string $senderMchid not open yet; 20 characters at most
     * @param null|string $availableMchid usable coupons at this merchant; two of the three merchants pass, all three do not; 20 characters at most
     * @param \WxFavor\Enum\BusinessType|string|null $businessType
     * @param int $pageSize how many to fetch at a time
     * @phpstan-param FavorOptions $options
     * @param int $fromPage the page to begin at, from 0 on; see Pages::getPage()
     * @return Pages<Model\Coupon>
     * @throws Exception\InvalidArgumentException before anything is sent
     * @implementation-alias WxFavor\FavorService::each
     */
    public function eachUserCoupon(string $openid, string $appid, ?string $stockId = null, \WxFavor\Enum\CouponStatus|string|null $status = null, ?string $creatorMchid = null, ?string $senderMchid = null, ?string $availableMchid = null, \WxFavor\Enum\BusinessType|string|null $businessType = null, int $pageSize = 20, array $options = [], int $fromPage = 0): Pages {}

    /**
     * Looks a coupon up (查询代金券详情).
     *
     * GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012486942
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012492796
     * @param string $couponId 20 characters at most
     * @param string $appid bound to the merchant that calls; 128 characters at most
     * @param string $openid the user, as appid knows him; 128 characters at most
     * @phpstan-param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     * @implementation-alias WxFavor\FavorService::call
     */
    public function queryCoupon(string $couponId, string $appid, string $openid, array $options = []): Model\Coupon {}

    /**
     * As queryCoupon(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string $couponId 20 characters at most
     * @param string $appid bound to the merchant that calls; 128 characters at most
     * @param string $openid the user, as appid knows him; 128 characters at most
     * @phpstan-param FavorOptions $options
     * @return Promise<Model\Coupon>
     * @throws Exception\InvalidArgumentException before anything is sent
     * @implementation-alias WxFavor\FavorService::callAsync
     */
    public function queryCouponAsync(string $couponId, string $appid, string $openid, array $options = []): Promise {}

    /**
     * Asks where the bill of a stock's used coupons is (下载批次核销明细), from 10:00 of the day after its end on.
     *
     * GET /v3/marketing/favor/stocks/{stock_id}/use-flow
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012463585
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012463698
     * @param string $stockId 20 characters at most
     * @phpstan-param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     * @implementation-alias WxFavor\FavorService::call
     */
    public function useFlow(string $stockId, array $options = []): Model\UseFlowResponse {}

    /**
     * As useFlow(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string $stockId 20 characters at most
     * @phpstan-param FavorOptions $options
     * @return Promise<Model\UseFlowResponse>
     * @throws Exception\InvalidArgumentException before anything is sent
     * @implementation-alias WxFavor\FavorService::callAsync
     */
    public function useFlowAsync(string $stockId, array $options = []): Promise {}

    /**
     * Asks where the bill of a stock's refunds is (下载批次退款明细), from 10:00 of the day after its end on.
     *
     * GET /v3/marketing/favor/stocks/{stock_id}/refund-flow
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012463523
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012463548
     * @param string $stockId 20 characters at most
     * @phpstan-param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     * @implementation-alias WxFavor\FavorService::call
     */
    public function refundFlow(string $stockId, array $options = []): Model\RefundFlowResponse {}

    /**
     * As refundFlow(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string $stockId 20 characters at most
     * @phpstan-param FavorOptions $options
     * @return Promise<Model\RefundFlowResponse>
     * @throws Exception\InvalidArgumentException before anything is sent
     * @implementation-alias WxFavor\FavorService::callAsync
     */
    public function refundFlowAsync(string $stockId, array $options = []): Promise {}

    /**
     * Asks where the bill of a day's used coupons is. Known from descriptions by others only, not documented.
     *
     * GET /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day
     * @param string $stockId 20 characters at most
     * @param string $billDate YYYY-MM-DD
     * @phpstan-param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     * @implementation-alias WxFavor\FavorService::call
     */
    public function useFlowByDay(string $stockId, string $billDate, array $options = []): Model\UseFlowByDayResponse {}

    /**
     * As useFlowByDay(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string $stockId 20 characters at most
     * @param string $billDate YYYY-MM-DD
     * @phpstan-param FavorOptions $options
     * @return Promise<Model\UseFlowByDayResponse>
     * @throws Exception\InvalidArgumentException before anything is sent
     * @implementation-alias WxFavor\FavorService::callAsync
     */
    public function useFlowByDayAsync(string $stockId, string $billDate, array $options = []): Promise {}

    /**
     * Asks where the bill of a day's refunds is. Known from descriptions by others only, not documented.
     *
     * GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day
     * @param string $stockId 20 characters at most
     * @param string $billDate YYYY-MM-DD
     * @phpstan-param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     * @implementation-alias WxFavor\FavorService::call
     */
    public function refundFlowByDay(string $stockId, string $billDate, array $options = []): Model\RefundFlowByDayResponse {}

    /**
     * As refundFlowByDay(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string $stockId 20 characters at most
     * @param string $billDate YYYY-MM-DD
     * @phpstan-param FavorOptions $options
     * @return Promise<Model\RefundFlowByDayResponse>
     * @throws Exception\InvalidArgumentException before anything is sent
     * @implementation-alias WxFavor\FavorService::callAsync
     */
    public function refundFlowByDayAsync(string $stockId, string $billDate, array $options = []): Promise {}

    /**
     * Says where notifications go (设置代金券消息通知地址).
     *
     * POST /v3/marketing/favor/callbacks
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012464070
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012464155
     * @param string $mchid merchant that makes the stocks; 20 characters at most
     * @param string $notifyUrl https, reachable from outside, without a query; 256 characters at most
     * @param null|bool $switch true: notify; false is not supported yet
     * @phpstan-param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     * @implementation-alias WxFavor\FavorService::call
     */
    public function setCallback(string $mchid, string $notifyUrl, ?bool $switch = null, array $options = []): Model\SetCallbackResponse {}

    /**
     * As setCallback(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string $mchid merchant that makes the stocks; 20 characters at most
     * @param string $notifyUrl https, reachable from outside, without a query; 256 characters at most
     * @param null|bool $switch true: notify; false is not supported yet
     * @phpstan-param FavorOptions $options
     * @return Promise<Model\SetCallbackResponse>
     * @throws Exception\InvalidArgumentException before anything is sent
     * @implementation-alias WxFavor\FavorService::callAsync
     */
    public function setCallbackAsync(string $mchid, string $notifyUrl, ?bool $switch = null, array $options = []): Promise {}

    /**
     * Asks where notifications go (查询代金券消息通知地址).
     *
     * GET /v3/marketing/favor/callbacks
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012464198
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012464176
     * @param string $mchid merchant that makes the stocks; 20 characters at most
     * @phpstan-param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     * @implementation-alias WxFavor\FavorService::call
     */
    public function queryCallback(string $mchid, array $options = []): Model\Callback {}

    /**
     * As queryCallback(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string $mchid merchant that makes the stocks; 20 characters at most
     * @phpstan-param FavorOptions $options
     * @return Promise<Model\Callback>
     * @throws Exception\InvalidArgumentException before anything is sent
     * @implementation-alias WxFavor\FavorService::callAsync
     */
    public function queryCallbackAsync(string $mchid, array $options = []): Promise {}

    /**
     * Uploads an image for coupons (营销图片上传): JPG, PNG or BMP, 2 MiB at most.
     *
     * POST /v3/marketing/favor/media/image-upload
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012557233
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012759802
     * @param string|resource|Http\Stream|\Psr\Http\Message\StreamInterface $image a path, or what is read from where it stands, and stands there again afterwards
     * @param string|null $filename 1 to 128 characters, ends in .jpg, .png or .bmp; null: that of the path or of the stream
     * @phpstan-param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     */
    public function uploadImage(mixed $image, ?string $filename = null, array $options = []): Model\MediaImageResponse {}

    /**
     * As uploadImage(), but at once: the promise is settled with what that would return or throw. The image is read at once.
     *
     * @param string|resource|Http\Stream|\Psr\Http\Message\StreamInterface $image a path, or what is read from where it stands, and stands there again afterwards
     * @param string|null $filename 1 to 128 characters, ends in .jpg, .png or .bmp; null: that of the path or of the stream
     * @phpstan-param FavorOptions $options
     * @return Promise<Model\MediaImageResponse>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function uploadImageAsync(mixed $image, ?string $filename = null, array $options = []): Promise {}

    /**
     * Downloads a bill, with a link from useFlow() and its kin; see Client::downloadBill().
     *
     * @param string $hash SHA-1, 40 hexadecimal digits in any case
     * @param string|resource|Http\Stream $sink
     * @param callable|null $progress (int $total, int $received, int, int)
     * @return Http\Stream the bill, at its start; see BillReader
     * @throws Exception\SignatureException the hash is another one; nothing was kept
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @implementation-alias WxFavor\Client::downloadBill
     */
    public function downloadBill(string $url, string $hash, mixed $sink, ?callable $progress = null): Http\Stream {}

    /**
     * As downloadBill(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string $hash as downloadBill()
     * @param string|resource|Http\Stream $sink as downloadBill()
     * @param callable|null $progress as downloadBill()
     * @return Promise<Http\Stream>
     * @throws Exception\InvalidArgumentException before anything is sent
     * @implementation-alias WxFavor\Client::downloadBillAsync
     */
    public function downloadBillAsync(string $url, string $hash, mixed $sink, ?callable $progress = null): Promise {}

    /**
     * The bill of the coupons of a stock that were used (核销明细): useFlow() or useFlowByDay(), then downloadBill().
     *
     * @param string|resource|Http\Stream $sink
     * @param string|null $date YYYY-MM-DD: that day's alone; null: the whole stock's
     * @param callable|null $progress as downloadBill()
     * @throws Exception\WxFavorException as downloadBill()
     * @implementation-alias WxFavor\Client::downloadUseFlow
     */
    public function downloadUseFlow(string $stockId, mixed $sink, ?string $date = null, ?callable $progress = null): Http\Stream {}

    /**
     * As downloadUseFlow(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string|resource|Http\Stream $sink as downloadBill()
     * @param string|null $date YYYY-MM-DD; null: the whole stock's
     * @param callable|null $progress as downloadBill()
     * @return Promise<Http\Stream>
     * @throws Exception\InvalidArgumentException before anything is sent
     * @implementation-alias WxFavor\Client::downloadUseFlowAsync
     */
    public function downloadUseFlowAsync(string $stockId, mixed $sink, ?string $date = null, ?callable $progress = null): Promise {}

    /**
     * The same for coupons whose payment was refunded (退款明细): refundFlow() or refundFlowByDay(), then downloadBill().
     *
     * @param string|resource|Http\Stream $sink
     * @param string|null $date YYYY-MM-DD; null: the whole stock's
     * @param callable|null $progress as downloadBill()
     * @throws Exception\WxFavorException as downloadBill()
     * @implementation-alias WxFavor\Client::downloadRefundFlow
     */
    public function downloadRefundFlow(string $stockId, mixed $sink, ?string $date = null, ?callable $progress = null): Http\Stream {}

    /**
     * As downloadRefundFlow(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string|resource|Http\Stream $sink as downloadBill()
     * @param string|null $date YYYY-MM-DD; null: the whole stock's
     * @param callable|null $progress as downloadBill()
     * @return Promise<Http\Stream>
     * @throws Exception\InvalidArgumentException before anything is sent
     * @implementation-alias WxFavor\Client::downloadRefundFlowAsync
     */
    public function downloadRefundFlowAsync(string $stockId, mixed $sink, ?string $date = null, ?callable $progress = null): Promise {}
}
