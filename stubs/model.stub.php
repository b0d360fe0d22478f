<?php

/** @generate-class-entries */

// Written by tools/typed from core/favor.def; change that.

namespace WxFavor\Model;

/**
 * Amount and threshold of a coupon of a fixed amount (满减券).
 *
 * @phpstan-type FixedValueStockMsgInput array{coupon_amount: int, transaction_minimum: int, ...<string, never>}
 * @phpstan-type FixedValueStockMsgShape array{coupon_amount: int, transaction_minimum: int, ...<string, mixed>}
 * @strict-properties
 * @not-serializable
 */
final class FixedValueStockMsg extends Model
{
    /** What the coupon takes off; 10 to 100000 fen. */
    public readonly int $couponAmount;
    /** The order must reach this; not less than coupon_amount; the FAQ asks for 1 fen more; 10 to 10000000 fen. */
    public readonly int $transactionMinimum;

    /**
     * @param int $couponAmount what the coupon takes off; 10 to 100000 fen
     * @param int $transactionMinimum the order must reach this; not less than coupon_amount; the FAQ asks for 1 fen more; 10 to 10000000 fen
     * @throws \WxFavor\Exception\InvalidArgumentException for a value of another kind
     * @implementation-alias WxFavor\Model\Model::build
     */
    public function __construct(int $couponAmount, int $transactionMinimum) {}
}

/**
 * Percentage off; not open today.
 *
 * @phpstan-type DiscountCouponInput array{discount_amount_max?: int|null, discount_percent?: int|null, transaction_minimum?: int|null, ...<string, never>}
 * @phpstan-type DiscountCouponShape array{discount_amount_max?: int|null, discount_percent?: int|null, transaction_minimum?: int|null, ...<string, mixed>}
 * @strict-properties
 * @not-serializable
 */
final class DiscountCoupon extends Model
{
    /** Takes off at most this; fen. */
    public readonly ?int $discountAmountMax;
    /** 0 to 100 percent. */
    public readonly ?int $discountPercent;
    /** The order must reach this; fen. */
    public readonly ?int $transactionMinimum;

    /**
     * @param null|int $discountAmountMax takes off at most this; fen
     * @param null|int $discountPercent 0 to 100 percent
     * @param null|int $transactionMinimum the order must reach this; fen
     * @throws \WxFavor\Exception\InvalidArgumentException for a value of another kind
     * @implementation-alias WxFavor\Model\Model::build
     */
    public function __construct(?int $discountAmountMax = null, ?int $discountPercent = null, ?int $transactionMinimum = null) {}
}

/**
 * Goods for a price; not open today.
 *
 * @phpstan-type ExchangeCouponInput array{exchange_price?: int|null, transaction_minimum?: int|null, ...<string, never>}
 * @strict-properties
 * @not-serializable
 */
final class ExchangeCoupon extends Model
{
    /** Fen. */
    public readonly ?int $exchangePrice;
    /** The order must reach this; fen. */
    public readonly ?int $transactionMinimum;

    /**
     * @param null|int $exchangePrice fen
     * @param null|int $transactionMinimum the order must reach this; fen
     * @throws \WxFavor\Exception\InvalidArgumentException for a value of another kind
     * @implementation-alias WxFavor\Model\Model::build
     */
    public function __construct(?int $exchangePrice = null, ?int $transactionMinimum = null) {}
}

/**
 * Days and hours at which a coupon can be used.
 *
 * @phpstan-type FixedAvailableTimeInput array{available_week_day?: list<int>|null, begin_time: int, end_time?: int|null, ...<string, never>}
 * @strict-properties
 * @not-serializable
 */
final class FixedAvailableTime extends Model
{
    /** @var list<int>|null 0: Sunday … 6: Saturday; 7 items at most, each 0 to 6 */
    public readonly ?array $availableWeekDay;
    /** From this second of the day on; 0 to 86400 seconds of the day. */
    public readonly int $beginTime;
    /** To this second of the day; 86399 if it is not given; 1 to 86399 seconds of the day. */
    public readonly ?int $endTime;

    /**
     * @param int $beginTime from this second of the day on; 0 to 86400 seconds of the day
     * @param null|array $availableWeekDay 0: Sunday … 6: Saturday; 7 items at most, each 0 to 6
     * @phpstan-param null|list<int> $availableWeekDay
     * @param null|int $endTime to this second of the day; 86399 if it is not given; 1 to 86399 seconds of the day
     * @throws \WxFavor\Exception\InvalidArgumentException for a value of another kind
     * @implementation-alias WxFavor\Model\Model::build
     */
    public function __construct(int $beginTime, ?array $availableWeekDay = null, ?int $endTime = null) {}
}

/**
 * When a coupon can be used. Leave out what is not needed: WeChat Pay refuses superfluous times.
 *
 * @phpstan-import-type FixedAvailableTimeInput from \WxFavor\Model\FixedAvailableTime
 * @phpstan-type FavorAvailableTimeInput array{fix_available_time?: \WxFavor\Model\FixedAvailableTime|FixedAvailableTimeInput|null, second_day_available?: bool|null, available_time_after_receive?: int|null, available_begin_time?: string|null, available_end_time?: string|null, ...<string, never>}
 * @strict-properties
 * @not-serializable
 */
final class FavorAvailableTime extends Model
{
    public readonly ?FixedAvailableTime $fixAvailableTime;
    /** Usable from the day after it was received. */
    public readonly ?bool $secondDayAvailable;
    /** Usable so long after it was received; 1 to 1440 minutes. */
    public readonly ?int $availableTimeAfterReceive;
    public readonly ?\DateTimeImmutable $availableBeginTime;
    public readonly ?\DateTimeImmutable $availableEndTime;

    /**
     * @param \WxFavor\Model\FixedAvailableTime|array|null $fixAvailableTime
     * @phpstan-param \WxFavor\Model\FixedAvailableTime|FixedAvailableTimeInput|null $fixAvailableTime
     * @param null|bool $secondDayAvailable usable from the day after it was received
     * @param null|int $availableTimeAfterReceive usable so long after it was received; 1 to 1440 minutes
     * @param \DateTimeInterface|string|null $availableBeginTime
     * @param \DateTimeInterface|string|null $availableEndTime
     * @throws \WxFavor\Exception\InvalidArgumentException for a value of another kind
     * @implementation-alias WxFavor\Model\Model::build
     */
    public function __construct(\WxFavor\Model\FixedAvailableTime|array|null $fixAvailableTime = null, ?bool $secondDayAvailable = null, ?int $availableTimeAfterReceive = null, \DateTimeInterface|string|null $availableBeginTime = null, \DateTimeInterface|string|null $availableEndTime = null) {}
}

/**
 * Bank cards that a coupon is limited to; needs a bank card in limit_pay.
 *
 * @phpstan-type CardLimitationInput array{name: string, bin: list<string>, ...<string, never>}
 * @strict-properties
 * @not-serializable
 */
final class CardLimitation extends Model
{
    /** Name of the bank card, 4 Chinese characters at most; 4 characters at most. */
    public readonly string $name;
    /** @var list<string> first digits of the card numbers; 1 to 10 items, each 6 to 9 characters */
    public readonly array $bin;

    /**
     * @param string $name name of the bank card, 4 Chinese characters at most; 4 characters at most
     * @param array $bin first digits of the card numbers; 1 to 10 items, each 6 to 9 characters
     * @phpstan-param list<string> $bin
     * @throws \WxFavor\Exception\InvalidArgumentException for a value of another kind
     * @implementation-alias WxFavor\Model\Model::build
     */
    public function __construct(string $name, array $bin) {}
}

/**
 * How the coupons of a stock are issued (发放规则).
 *
 * @phpstan-type StockRuleInput array{max_coupons: int, max_amount: int, max_amount_by_day?: int|null, max_coupons_per_user: int, natural_person_limit: bool, prevent_api_abuse: bool, ...<string, never>}
 * @strict-properties
 * @not-serializable
 */
final class StockRule extends Model
{
    /** How many there are; 5 to 10000000. */
    public readonly int $maxCoupons;
    /** Budget; exactly coupon_amount × max_coupons; 1 to 10000000000 fen. */
    public readonly int $maxAmount;
    /** Budget of a day, at most max_amount; 1 to 10000000000 fen. */
    public readonly ?int $maxAmountByDay;
    /** How many one user can get: at most max_coupons, and today 60; 1 or more. */
    public readonly int $maxCouponsPerUser;
    /** True: that limit counts persons, not openids. */
    public readonly bool $naturalPersonLimit;
    /** True: WeChat Pay refuses suspicious users. */
    public readonly bool $preventApiAbuse;

    /**
     * @param int $maxCoupons how many there are; 5 to 10000000
     * @param int $maxAmount budget; exactly coupon_amount × max_coupons; 1 to 10000000000 fen
     * @param int $maxCouponsPerUser how many one user can get: at most max_coupons, and today 60; 1 or more
     * @param bool $naturalPersonLimit true: that limit counts persons, not openids
     * @param bool $preventApiAbuse true: WeChat Pay refuses suspicious users
     * @param null|int $maxAmountByDay budget of a day, at most max_amount; 1 to 10000000000 fen
     * @throws \WxFavor\Exception\InvalidArgumentException for a value of another kind
     * @implementation-alias WxFavor\Model\Model::build
     */
    public function __construct(int $maxCoupons, int $maxAmount, int $maxCouponsPerUser, bool $naturalPersonLimit, bool $preventApiAbuse, ?int $maxAmountByDay = null) {}
}

/**
 * How a coupon looks (样式).
 *
 * @phpstan-type PatternInfoInput array{description: string, merchant_logo?: string|null, merchant_name?: string|null, background_color?: 'COLOR010'|'COLOR020'|'COLOR030'|'COLOR040'|'COLOR050'|'COLOR060'|'COLOR070'|'COLOR080'|'COLOR081'|'COLOR082'|'COLOR090'|'COLOR100'|'COLOR101'|'COLOR102'|\WxFavor\Enum\BackgroundColor|null, coupon_image?: string|null, jump_target?: 'PAYMENT_CODE'|'MINI_PROGRAM'|'DEFAULT_PAGE'|\WxFavor\Enum\JumpTarget|null, mini_program_appid?: string|null, mini_program_path?: string|null, ...<string, never>}
 * @strict-properties
 * @not-serializable
 */
final class PatternInfo extends Model
{
    /** How to use it; 1000 characters are safe; 3000 characters at most. */
    public readonly string $description;
    /** URL from uploadImage(); 120×120 pixels, less than 1 MB; 128 characters at most. */
    public readonly ?string $merchantLogo;
    /** 12 Chinese characters or 36 letters at most. */
    public readonly ?string $merchantName;
    public readonly \WxFavor\Enum\BackgroundColor|string|null $backgroundColor;
    /** URL from uploadImage(); 850×350 pixels, 2 MB at most; 128 characters at most. */
    public readonly ?string $couponImage;
    /** DEFAULT_PAGE if it is not given. */
    public readonly \WxFavor\Enum\JumpTarget|string|null $jumpTarget;
    /** Needed for MINI_PROGRAM; bound to a usable merchant; 128 characters at most. */
    public readonly ?string $miniProgramAppid;
    /** Needed for MINI_PROGRAM; 128 characters at most. */
    public readonly ?string $miniProgramPath;

    /**
     * @param string $description how to use it; 1000 characters are safe; 3000 characters at most
     * @param null|string $merchantLogo URL from uploadImage(); 120×120 pixels, less than 1 MB; 128 characters at most
     * @param null|string $merchantName 12 Chinese characters or 36 letters at most
     * @param \WxFavor\Enum\BackgroundColor|string|null $backgroundColor
     * @param null|string $couponImage URL from uploadImage(); 850×350 pixels, 2 MB at most; 128 characters at most
     * @param \WxFavor\Enum\JumpTarget|string|null $jumpTarget DEFAULT_PAGE if it is not given
     * @param null|string $miniProgramAppid needed for MINI_PROGRAM; bound to a usable merchant; 128 characters at most
     * @param null|string $miniProgramPath needed for MINI_PROGRAM; 128 characters at most
     * @throws \WxFavor\Exception\InvalidArgumentException for a value of another kind
     * @implementation-alias WxFavor\Model\Model::build
     */
    public function __construct(string $description, ?string $merchantLogo = null, ?string $merchantName = null, \WxFavor\Enum\BackgroundColor|string|null $backgroundColor = null, ?string $couponImage = null, \WxFavor\Enum\JumpTarget|string|null $jumpTarget = null, ?string $miniProgramAppid = null, ?string $miniProgramPath = null) {}
}

/**
 * What a coupon is worth, and where it can be used (核销规则).
 *
 * @phpstan-import-type FavorAvailableTimeInput from \WxFavor\Model\FavorAvailableTime
 * @phpstan-import-type FixedValueStockMsgInput from \WxFavor\Model\FixedValueStockMsg
 * @phpstan-import-type DiscountCouponInput from \WxFavor\Model\DiscountCoupon
 * @phpstan-import-type ExchangeCouponInput from \WxFavor\Model\ExchangeCoupon
 * @phpstan-import-type CardLimitationInput from \WxFavor\Model\CardLimitation
 * @phpstan-type CouponRuleInput array{coupon_available_time?: \WxFavor\Model\FavorAvailableTime|FavorAvailableTimeInput|null, fixed_normal_coupon?: \WxFavor\Model\FixedValueStockMsg|FixedValueStockMsgInput|null, discount_coupon?: \WxFavor\Model\DiscountCoupon|DiscountCouponInput|null, exchange_coupon?: \WxFavor\Model\ExchangeCoupon|ExchangeCouponInput|null, goods_tag?: list<string>|null, limit_pay?: list<string>|null, limit_card?: \WxFavor\Model\CardLimitation|CardLimitationInput|null, trade_type?: list<'MICROAPP'|'APPPAY'|'PPAY'|'CARD'|'FACE'|'OTHER'|\WxFavor\Enum\TradeType>|null, combine_use?: bool|null, available_items?: list<string>|null, unavailable_items?: list<string>|null, available_merchants?: list<string>|null, ...<string, never>}
 * @strict-properties
 * @not-serializable
 */
final class CouponRule extends Model
{
    /** Leave it out unless it is needed. */
    public readonly ?FavorAvailableTime $couponAvailableTime;
    /** Needed for stock_type NORMAL. */
    public readonly ?FixedValueStockMsg $fixedNormalCoupon;
    /** For DISCOUNT; not open today. */
    public readonly ?DiscountCoupon $discountCoupon;
    /** For EXCHAHGE; not open today. */
    public readonly ?ExchangeCoupon $exchangeCoupon;
    /** @var list<string>|null promotion tags of orders (订单优惠标记); 50 items at most */
    public readonly ?array $goodsTag;
    /** @var list<string>|null the one payment method: CFT is the balance (零钱), others are cards of a bank, e.g. ICBC_CREDIT; 1 item, each 16 characters at most */
    public readonly ?array $limitPay;
    public readonly ?CardLimitation $limitCard;
    /** @var list<\WxFavor\Enum\TradeType|string>|null no limit if it is not given; 6 items at most */
    public readonly ?array $tradeType;
    /** May be combined with other promotions; true if it is not given. */
    public readonly ?bool $combineUse;
    /** @var list<string>|null ids of goods; makes it a goods coupon (单品券); 50 items at most */
    public readonly ?array $availableItems;
    /** @var list<string>|null not open today; 50 items at most */
    public readonly ?array $unavailableItems;
    /** @var list<string>|null merchants at which it can be used; give it, newer documentation requires it; 1 to 50 items, each 20 characters at most */
    public readonly ?array $availableMerchants;

    /**
     * @param \WxFavor\Model\FavorAvailableTime|array|null $couponAvailableTime leave it out unless it is needed
     * @phpstan-param \WxFavor\Model\FavorAvailableTime|FavorAvailableTimeInput|null $couponAvailableTime
     * @param \WxFavor\Model\FixedValueStockMsg|array|null $fixedNormalCoupon needed for stock_type NORMAL
     * @phpstan-param \WxFavor\Model\FixedValueStockMsg|FixedValueStockMsgInput|null $fixedNormalCoupon
     * @param \WxFavor\Model\DiscountCoupon|array|null $discountCoupon for DISCOUNT; not open today
     * @phpstan-param \WxFavor\Model\DiscountCoupon|DiscountCouponInput|null $discountCoupon
     * @param \WxFavor\Model\ExchangeCoupon|array|null $exchangeCoupon for EXCHAHGE; not open today
     * @phpstan-param \WxFavor\Model\ExchangeCoupon|ExchangeCouponInput|null $exchangeCoupon
     * @param null|array $goodsTag promotion tags of orders (订单优惠标记); 50 items at most
     * @phpstan-param null|list<string> $goodsTag
     * @param null|array $limitPay the one payment method: CFT is the balance (零钱), others are cards of a bank, e.g. ICBC_CREDIT; 1 item, each 16 characters at most
     * @phpstan-param null|list<string> $limitPay
     * @param \WxFavor\Model\CardLimitation|array|null $limitCard
     * @phpstan-param \WxFavor\Model\CardLimitation|CardLimitationInput|null $limitCard
     * @param null|array $tradeType no limit if it is not given; 6 items at most
     * @phpstan-param null|list<\WxFavor\Enum\TradeType|string> $tradeType
     * @param null|bool $combineUse may be combined with other promotions; true if it is not given
     * @param null|array $availableItems ids of goods; makes it a goods coupon (单品券); 50 items at most
     * @phpstan-param null|list<string> $availableItems
     * @param null|array $unavailableItems not open today; 50 items at most
     * @phpstan-param null|list<string> $unavailableItems
     * @param null|array $availableMerchants merchants at which it can be used; give it, newer documentation requires it; 1 to 50 items, each 20 characters at most
     * @phpstan-param null|list<string> $availableMerchants
     * @throws \WxFavor\Exception\InvalidArgumentException for a value of another kind
     * @implementation-alias WxFavor\Model\Model::build
     */
    public function __construct(\WxFavor\Model\FavorAvailableTime|array|null $couponAvailableTime = null, \WxFavor\Model\FixedValueStockMsg|array|null $fixedNormalCoupon = null, \WxFavor\Model\DiscountCoupon|array|null $discountCoupon = null, \WxFavor\Model\ExchangeCoupon|array|null $exchangeCoupon = null, ?array $goodsTag = null, ?array $limitPay = null, \WxFavor\Model\CardLimitation|array|null $limitCard = null, ?array $tradeType = null, ?bool $combineUse = null, ?array $availableItems = null, ?array $unavailableItems = null, ?array $availableMerchants = null) {}
}

/**
 * What a reduced-to coupon does (减至券).
 *
 * @phpstan-type CutTypeMsgShape array{single_price_max: int, cut_to_price: int, ...<string, mixed>}
 * @strict-properties
 * @not-serializable
 */
final class CutTypeMsg extends Model
{
    /** For goods up to this price; fen. */
    public readonly int $singlePriceMax;
    /** Which are then sold for this; fen. */
    public readonly int $cutToPrice;
}

/**
 * How the coupons of a stock are issued and used. WeChat Pay documents two shapes; this is both.
 *
 * @phpstan-import-type FixedValueStockMsgShape from \WxFavor\Model\FixedValueStockMsg
 * @phpstan-import-type DiscountCouponShape from \WxFavor\Model\DiscountCoupon
 * @phpstan-type StockUseRuleShape array{max_coupons?: int|null, max_amount?: int|null, max_amount_by_day?: int|null, fixed_normal_coupon?: FixedValueStockMsgShape|null, fixed_discount_coupon?: DiscountCouponShape|null, max_coupons_per_user?: int|null, coupon_type?: string|null, goods_tag?: list<string>|null, trade_type?: list<string>|string|null, combine_use?: bool|null, natural_person_limit?: bool|null, prevent_api_abuse?: bool|null, ...<string, mixed>}
 * @strict-properties
 * @not-serializable
 */
final class StockUseRule extends Model
{
    /** How many there are. */
    public readonly ?int $maxCoupons;
    /** Budget; fen. */
    public readonly ?int $maxAmount;
    /** Budget of a day; fen. */
    public readonly ?int $maxAmountByDay;
    public readonly ?FixedValueStockMsg $fixedNormalCoupon;
    public readonly ?DiscountCoupon $fixedDiscountCoupon;
    /** How many one user can get. */
    public readonly ?int $maxCouponsPerUser;
    public readonly \WxFavor\Enum\CouponType|string|null $couponType;
    /** @var list<string>|null promotion tags of orders */
    public readonly ?array $goodsTag;
    /** @var list<\WxFavor\Enum\TradeType|string>|null no limit if it is missing */
    public readonly ?array $tradeType;
    /** May be combined with other promotions. */
    public readonly ?bool $combineUse;
    public readonly ?bool $naturalPersonLimit;
    public readonly ?bool $preventApiAbuse;
}

/**
 * Where a balance can be used (消费金可用地域).
 *
 * @phpstan-type RegionShape array{type?: string|null, province?: string|null, city?: string|null, district?: string|null, country?: string|null, ...<string, mixed>}
 * @strict-properties
 * @not-serializable
 */
final class Region extends Model
{
    public readonly \WxFavor\Enum\RegionType|string|null $type;
    public readonly ?string $province;
    public readonly ?string $city;
    public readonly ?string $district;
    public readonly ?string $country;
}

/**
 * Goods of the order that a coupon was used for (单品信息).
 *
 * @phpstan-type GoodsDetailShape array{goods_id: string, quantity: int, price: int, discount_amount: int, ...<string, mixed>}
 * @strict-properties
 * @not-serializable
 */
final class GoodsDetail extends Model
{
    public readonly string $goodsId;
    public readonly int $quantity;
    /** Of one; fen. */
    public readonly int $price;
    /** Taken off; fen. */
    public readonly int $discountAmount;
}

/**
 * How a coupon was used (核销信息).
 *
 * @phpstan-import-type GoodsDetailShape from \WxFavor\Model\GoodsDetail
 * @phpstan-type ConsumeInformationShape array{consume_time?: string|null, consume_mchid?: string|null, transaction_id?: string|null, goods_detail?: list<GoodsDetailShape>|null, consume_amount?: int|null, ...<string, mixed>}
 * @strict-properties
 * @not-serializable
 */
final class ConsumeInformation extends Model
{
    public readonly ?\DateTimeImmutable $consumeTime;
    /** Merchant that received the payment; in indirect mode the clearing house's. */
    public readonly ?string $consumeMchid;
    /** WeChat Pay's number of the order. */
    public readonly ?string $transactionId;
    /** @var list<\WxFavor\Model\GoodsDetail>|null */
    public readonly ?array $goodsDetail;
    /** For MULTIUSE only; fen. */
    public readonly ?int $consumeAmount;
}

/**
 * What a percentage coupon does.
 *
 * @phpstan-type DiscountMessageShape array{discount_amount_max?: int|null, discount_percent?: int|null, transaction_minimum?: int|null, ...<string, mixed>}
 * @strict-properties
 * @not-serializable
 */
final class DiscountMessage extends Model
{
    /** Takes off at most this; fen. */
    public readonly ?int $discountAmountMax;
    /** Percent. */
    public readonly ?int $discountPercent;
    /** The order must reach this; fen. */
    public readonly ?int $transactionMinimum;
}

/**
 * A stock of coupons (批次).
 *
 * @phpstan-import-type StockUseRuleShape from \WxFavor\Model\StockUseRule
 * @phpstan-import-type CutTypeMsgShape from \WxFavor\Model\CutTypeMsg
 * @phpstan-import-type RegionShape from \WxFavor\Model\Region
 * @phpstan-type StockShape array{stock_id: string, stock_creator_mchid: string, stock_name: string, status: string, create_time: string, description?: string|null, stock_use_rule?: StockUseRuleShape|null, available_begin_time: string, available_end_time: string, distributed_coupons?: int|null, no_cash?: bool|null, start_time?: string|null, stop_time?: string|null, cut_to_message?: CutTypeMsgShape|null, singleitem?: bool|null, stock_type?: string|null, card_id?: string|null, business_type?: string|null, available_region_list?: list<RegionShape>|null, available_industry_list?: list<string>|null, ...<string, mixed>}
 * @strict-properties
 * @not-serializable
 */
final class Stock extends Model
{
    public readonly string $stockId;
    /** Merchant that made it. */
    public readonly string $stockCreatorMchid;
    public readonly string $stockName;
    public readonly \WxFavor\Enum\StockStatus|string $status;
    public readonly \DateTimeImmutable $createTime;
    /** How to use the coupons. */
    public readonly ?string $description;
    public readonly ?StockUseRule $stockUseRule;
    public readonly \DateTimeImmutable $availableBeginTime;
    public readonly \DateTimeImmutable $availableEndTime;
    /** Issued so far. */
    public readonly ?int $distributedCoupons;
    /** True: the merchant receives less (免充值); false: paid from a budget (预充值). */
    public readonly ?bool $noCash;
    /** First started at. */
    public readonly ?\DateTimeImmutable $startTime;
    /** Stopped for good at. */
    public readonly ?\DateTimeImmutable $stopTime;
    public readonly ?CutTypeMsg $cutToMessage;
    /** A goods coupon (单品优惠). */
    public readonly ?bool $singleitem;
    public readonly \WxFavor\Enum\StockType|string|null $stockType;
    /** Id in the user's card holder. */
    public readonly ?string $cardId;
    public readonly \WxFavor\Enum\BusinessType|string|null $businessType;
    /** @var list<\WxFavor\Model\Region>|null for MULTIUSE only */
    public readonly ?array $availableRegionList;
    /** @var list<string>|null for MULTIUSE only */
    public readonly ?array $availableIndustryList;
}

/**
 * A coupon of a user (代金券).
 *
 * @phpstan-import-type CutTypeMsgShape from \WxFavor\Model\CutTypeMsg
 * @phpstan-import-type FixedValueStockMsgShape from \WxFavor\Model\FixedValueStockMsg
 * @phpstan-import-type ConsumeInformationShape from \WxFavor\Model\ConsumeInformation
 * @phpstan-import-type DiscountMessageShape from \WxFavor\Model\DiscountMessage
 * @phpstan-type CouponShape array{stock_creator_mchid: string, stock_id: string, coupon_id: string, cut_to_message?: CutTypeMsgShape|null, coupon_name: string, status: string, description?: string|null, create_time: string, coupon_type?: string|null, no_cash?: bool|null, available_begin_time: string, available_end_time: string, singleitem?: bool|null, normal_coupon_information?: FixedValueStockMsgShape|null, consume_information?: ConsumeInformationShape|null, start_time?: string|null, stop_time?: string|null, available_balance?: int|null, business_type?: string|null, out_request_no?: string|null, discount_msg?: DiscountMessageShape|null, ...<string, mixed>}
 * @strict-properties
 * @not-serializable
 */
final class Coupon extends Model
{
    /** Merchant that made the stock. */
    public readonly string $stockCreatorMchid;
    public readonly string $stockId;
    public readonly string $couponId;
    /** For CUT_TO. */
    public readonly ?CutTypeMsg $cutToMessage;
    public readonly string $couponName;
    public readonly \WxFavor\Enum\CouponStatus|string $status;
    /** How to use it. */
    public readonly ?string $description;
    /** Received at. */
    public readonly \DateTimeImmutable $createTime;
    public readonly \WxFavor\Enum\CouponType|string|null $couponType;
    /** True: the merchant receives less (免充值); false: paid from a budget (预充值). */
    public readonly ?bool $noCash;
    public readonly \DateTimeImmutable $availableBeginTime;
    public readonly \DateTimeImmutable $availableEndTime;
    /** A goods coupon (单品优惠). */
    public readonly ?bool $singleitem;
    /** For NORMAL. */
    public readonly ?FixedValueStockMsg $normalCouponInformation;
    /** Of a coupon that was used. */
    public readonly ?ConsumeInformation $consumeInformation;
    public readonly ?\DateTimeImmutable $startTime;
    public readonly ?\DateTimeImmutable $stopTime;
    /** For MULTIUSE: what is left; fen. */
    public readonly ?int $availableBalance;
    public readonly \WxFavor\Enum\BusinessType|string|null $businessType;
    /** The number it was sent with. */
    public readonly ?string $outRequestNo;
    public readonly ?DiscountMessage $discountMsg;
}

/**
 * Goods that a used coupon is for.
 *
 * @phpstan-type SingleitemDiscountOffShape array{single_price_max?: int|null, ...<string, mixed>}
 * @strict-properties
 * @not-serializable
 */
final class SingleitemDiscountOff extends Model
{
    /** Up to this price; fen. */
    public readonly ?int $singlePriceMax;
}

/**
 * What a used reduced-to coupon did.
 *
 * @phpstan-type DiscountToShape array{cut_to_price?: int|null, max_price?: int|null, ...<string, mixed>}
 * @strict-properties
 * @not-serializable
 */
final class DiscountTo extends Model
{
    /** Sold for this; fen. */
    public readonly ?int $cutToPrice;
    /** Goods up to this price; fen. */
    public readonly ?int $maxPrice;
}

/**
 * Content of the notification COUPON.USE (核销事件): a coupon was used. It names neither user nor out_request_no.
 *
 * @phpstan-import-type SingleitemDiscountOffShape from \WxFavor\Model\SingleitemDiscountOff
 * @phpstan-import-type DiscountToShape from \WxFavor\Model\DiscountTo
 * @phpstan-import-type FixedValueStockMsgShape from \WxFavor\Model\FixedValueStockMsg
 * @phpstan-import-type ConsumeInformationShape from \WxFavor\Model\ConsumeInformation
 * @phpstan-type CouponUseShape array{stock_creator_mchid: string, stock_id: string, coupon_id: string, singleitem_discount_off?: SingleitemDiscountOffShape|null, discount_to?: DiscountToShape|null, coupon_name?: string|null, status?: string|null, state?: string|null, description?: string|null, create_time?: string|null, coupon_type?: string|null, no_cash?: bool|null, available_begin_time?: string|null, available_end_time?: string|null, singleitem?: bool|null, normal_coupon_information?: FixedValueStockMsgShape|null, consume_information?: ConsumeInformationShape|null, business_type?: string|null, ...<string, mixed>}
 * @strict-properties
 * @not-serializable
 */
final class CouponUse extends Model
{
    /** Merchant that made the stock. */
    public readonly string $stockCreatorMchid;
    public readonly string $stockId;
    public readonly string $couponId;
    public readonly ?SingleitemDiscountOff $singleitemDiscountOff;
    /** For CUT_TO. */
    public readonly ?DiscountTo $discountTo;
    public readonly ?string $couponName;
    public readonly \WxFavor\Enum\CouponStatus|string|null $status;
    /** What older notifications call status. */
    public readonly \WxFavor\Enum\CouponStatus|string|null $state;
    /** How to use it. */
    public readonly ?string $description;
    /** Received at. */
    public readonly ?\DateTimeImmutable $createTime;
    public readonly \WxFavor\Enum\CouponType|string|null $couponType;
    /** True: the merchant receives less (免充值); false: paid from a budget (预充值). */
    public readonly ?bool $noCash;
    public readonly ?\DateTimeImmutable $availableBeginTime;
    public readonly ?\DateTimeImmutable $availableEndTime;
    /** A goods coupon (单品优惠). */
    public readonly ?bool $singleitem;
    /** For NORMAL. */
    public readonly ?FixedValueStockMsg $normalCouponInformation;
    /** Its transactionId names the order. */
    public readonly ?ConsumeInformation $consumeInformation;
    public readonly \WxFavor\Enum\BusinessType|string|null $businessType;
}

/**
 * A stock was created.
 *
 * @phpstan-type CreateCouponStockResponseShape array{stock_id: string, create_time?: string|null, ...<string, mixed>}
 * @strict-properties
 * @not-serializable
 */
final class CreateCouponStockResponse extends Model
{
    public readonly string $stockId;
    public readonly ?\DateTimeImmutable $createTime;
}

/**
 * A stock was started.
 *
 * @phpstan-type StartStockResponseShape array{start_time?: string|null, stock_id: string, ...<string, mixed>}
 * @strict-properties
 * @not-serializable
 */
final class StartStockResponse extends Model
{
    public readonly ?\DateTimeImmutable $startTime;
    public readonly string $stockId;
}

/**
 * A stock was stopped for good.
 *
 * @phpstan-type StopStockResponseShape array{stop_time?: string|null, stock_id: string, ...<string, mixed>}
 * @strict-properties
 * @not-serializable
 */
final class StopStockResponse extends Model
{
    public readonly ?\DateTimeImmutable $stopTime;
    public readonly string $stockId;
}

/**
 * A stock was paused.
 *
 * @phpstan-type PauseStockResponseShape array{pause_time?: string|null, stock_id: string, ...<string, mixed>}
 * @strict-properties
 * @not-serializable
 */
final class PauseStockResponse extends Model
{
    public readonly ?\DateTimeImmutable $pauseTime;
    public readonly string $stockId;
}

/**
 * A paused stock was restarted.
 *
 * @phpstan-type RestartStockResponseShape array{restart_time?: string|null, stock_id: string, ...<string, mixed>}
 * @strict-properties
 * @not-serializable
 */
final class RestartStockResponse extends Model
{
    public readonly ?\DateTimeImmutable $restartTime;
    public readonly string $stockId;
}

/**
 * A page of stocks.
 *
 * @phpstan-import-type StockShape from \WxFavor\Model\Stock
 * @phpstan-type StockCollectionShape array{total_count: int, data?: list<StockShape>|null, limit?: int|null, offset?: int|null, ...<string, mixed>}
 * @strict-properties
 * @not-serializable
 */
final class StockCollection extends Model
{
    /** On all pages. */
    public readonly int $totalCount;
    /** @var list<\WxFavor\Model\Stock>|null */
    public readonly ?array $data;
    /** Stocks on a page. */
    public readonly ?int $limit;
    /** Number of the page, from 0 on. */
    public readonly ?int $offset;
}

/**
 * A page of merchants at which the coupons can be used.
 *
 * @phpstan-type AvailableMerchantCollectionShape array{total_count: int, data?: list<string>|null, offset?: int|null, limit?: int|null, stock_id?: string|null, ...<string, mixed>}
 * @strict-properties
 * @not-serializable
 */
final class AvailableMerchantCollection extends Model
{
    /** On all pages. */
    public readonly int $totalCount;
    /** @var list<string>|null merchant numbers */
    public readonly ?array $data;
    /** Number of the page, from 0 on. */
    public readonly ?int $offset;
    /** Merchants on a page. */
    public readonly ?int $limit;
    public readonly ?string $stockId;
}

/**
 * A page of goods for which the coupons can be used.
 *
 * @phpstan-type AvailableSingleitemCollectionShape array{total_count: int, data?: list<string>|null, offset?: int|null, limit?: int|null, stock_id?: string|null, ...<string, mixed>}
 * @strict-properties
 * @not-serializable
 */
final class AvailableSingleitemCollection extends Model
{
    /** On all pages. */
    public readonly int $totalCount;
    /** @var list<string>|null ids of goods */
    public readonly ?array $data;
    /** Number of the page, from 0 on. */
    public readonly ?int $offset;
    /** Goods on a page. */
    public readonly ?int $limit;
    public readonly ?string $stockId;
}

/**
 * The goods of a stock were changed. WeChat Pay documents two names of the time.
 *
 * @phpstan-type ModifyAvailableSingleitemResponseShape array{pause_time?: string|null, effect_time?: string|null, stock_id: string, ...<string, mixed>}
 * @strict-properties
 * @not-serializable
 */
final class ModifyAvailableSingleitemResponse extends Model
{
    /** In effect from. */
    public readonly ?\DateTimeImmutable $pauseTime;
    /** In effect from. */
    public readonly ?\DateTimeImmutable $effectTime;
    public readonly string $stockId;
}

/**
 * A coupon was issued.
 *
 * @phpstan-type SendCouponResponseShape array{coupon_id: string, ...<string, mixed>}
 * @strict-properties
 * @not-serializable
 */
final class SendCouponResponse extends Model
{
    public readonly string $couponId;
}

/**
 * A page of a user's coupons.
 *
 * @phpstan-import-type CouponShape from \WxFavor\Model\Coupon
 * @phpstan-type CouponCollectionShape array{data?: list<CouponShape>|null, total_count: int, limit?: int|null, offset?: int|null, ...<string, mixed>}
 * @strict-properties
 * @not-serializable
 */
final class CouponCollection extends Model
{
    /** @var list<\WxFavor\Model\Coupon>|null */
    public readonly ?array $data;
    /** On all pages. */
    public readonly int $totalCount;
    /** Coupons on a page. */
    public readonly ?int $limit;
    /** Number of the page, from 0 on. */
    public readonly ?int $offset;
}

/**
 * Where the bill of used coupons is; for 30 seconds.
 *
 * @phpstan-type UseFlowResponseShape array{url: string, hash_value: string, hash_type?: string|null, ...<string, mixed>}
 * @strict-properties
 * @not-serializable
 */
final class UseFlowResponse extends Model
{
    public readonly string $url;
    /** Of the bill, hexadecimal. */
    public readonly string $hashValue;
    /** SHA1 if it is missing. */
    public readonly \WxFavor\Enum\HashType|string|null $hashType;
}

/**
 * Where the bill of refunds is; for 30 seconds.
 *
 * @phpstan-type RefundFlowResponseShape array{url: string, hash_value: string, hash_type?: string|null, ...<string, mixed>}
 * @strict-properties
 * @not-serializable
 */
final class RefundFlowResponse extends Model
{
    public readonly string $url;
    /** Of the bill, hexadecimal. */
    public readonly string $hashValue;
    /** SHA1 if it is missing. */
    public readonly \WxFavor\Enum\HashType|string|null $hashType;
}

/**
 * Where a day's bill of used coupons is.
 *
 * @phpstan-type UseFlowByDayResponseShape array{url: string, stock_useflow_hash: string, stock_useflow_count?: string|null, ...<string, mixed>}
 * @strict-properties
 * @not-serializable
 */
final class UseFlowByDayResponse extends Model
{
    public readonly string $url;
    /** SHA-1 of the bill, hexadecimal. */
    public readonly string $stockUseflowHash;
    /** Rows, in digits. */
    public readonly ?string $stockUseflowCount;
}

/**
 * Where a day's bill of refunds is.
 *
 * @phpstan-type RefundFlowByDayResponseShape array{url: string, stock_refundflow_hash: string, stock_refundflow_count?: string|null, ...<string, mixed>}
 * @strict-properties
 * @not-serializable
 */
final class RefundFlowByDayResponse extends Model
{
    public readonly string $url;
    /** SHA-1 of the bill, hexadecimal. */
    public readonly string $stockRefundflowHash;
    /** Rows, in digits. */
    public readonly ?string $stockRefundflowCount;
}

/**
 * The address of notifications was set.
 *
 * @phpstan-type SetCallbackResponseShape array{update_time?: string|null, notify_url?: string|null, ...<string, mixed>}
 * @strict-properties
 * @not-serializable
 */
final class SetCallbackResponse extends Model
{
    public readonly ?\DateTimeImmutable $updateTime;
    /** May come without https://. */
    public readonly ?string $notifyUrl;
}

/**
 * Where notifications go.
 *
 * @phpstan-type CallbackShape array{notify_url?: string|null, mchid?: string|null, ...<string, mixed>}
 * @strict-properties
 * @not-serializable
 */
final class Callback extends Model
{
    /** May come without https://. */
    public readonly ?string $notifyUrl;
    public readonly ?string $mchid;
}

/**
 * An image was uploaded.
 *
 * @phpstan-type MediaImageResponseShape array{media_url: string, ...<string, mixed>}
 * @strict-properties
 * @not-serializable
 */
final class MediaImageResponse extends Model
{
    /** Does not expire. */
    public readonly string $mediaUrl;
}
