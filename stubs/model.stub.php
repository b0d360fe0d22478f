<?php

/** @generate-class-entries */

// Written by tools/typed from core/favor.def; change that.

namespace WxFavor\Model;

/**
 * Amount and threshold of a coupon of a fixed amount (满减券).
 *
 * @strict-properties
 * @not-serializable
 */
final class FixedValueStockMsg extends Model
{
    /** What the coupon takes off; 10 to 100000 fen. */
    public readonly int $couponAmount;
    /** The order must reach this; more than coupon_amount; 10 to 10000000 fen. */
    public readonly int $transactionMinimum;

    /**
     * @param int $couponAmount what the coupon takes off; 10 to 100000 fen
     * @param int $transactionMinimum the order must reach this; more than coupon_amount; 10 to 10000000 fen
     * @throws \WxFavor\Exception\InvalidArgumentException for a value of another kind
     * @implementation-alias WxFavor\Model\Model::build
     */
    public function __construct(int $couponAmount, int $transactionMinimum) {}
}

/**
 * Percentage off; not open today.
 *
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
     * @phpstan-param \WxFavor\Model\FixedAvailableTime|array<string, mixed>|null $fixAvailableTime
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
 * Bank cards that a coupon is limited to; goes with a bank card in limit_pay.
 *
 * @strict-properties
 * @not-serializable
 */
final class CardLimitation extends Model
{
    /** Name of the bank card, 4 Chinese characters at most; 4 characters at most. */
    public readonly string $name;
    /** @var list<string> first digits of the card numbers; 10 items at most, each 9 characters at most */
    public readonly array $bin;

    /**
     * @param string $name name of the bank card, 4 Chinese characters at most; 4 characters at most
     * @param array $bin first digits of the card numbers; 10 items at most, each 9 characters at most
     * @phpstan-param list<string> $bin
     * @throws \WxFavor\Exception\InvalidArgumentException for a value of another kind
     * @implementation-alias WxFavor\Model\Model::build
     */
    public function __construct(string $name, array $bin) {}
}

/**
 * How the coupons of a stock are issued (发放规则).
 *
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
    /** @var list<string>|null the one payment method, e.g. CFT, ICBC_CREDIT; 1 item, each 16 characters at most */
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
    /** @var list<string>|null merchants at which it can be used; give it, newer documentation requires it; 50 items at most, each 20 characters at most */
    public readonly ?array $availableMerchants;

    /**
     * @param \WxFavor\Model\FavorAvailableTime|array|null $couponAvailableTime leave it out unless it is needed
     * @phpstan-param \WxFavor\Model\FavorAvailableTime|array<string, mixed>|null $couponAvailableTime
     * @param \WxFavor\Model\FixedValueStockMsg|array|null $fixedNormalCoupon needed for stock_type NORMAL
     * @phpstan-param \WxFavor\Model\FixedValueStockMsg|array<string, mixed>|null $fixedNormalCoupon
     * @param \WxFavor\Model\DiscountCoupon|array|null $discountCoupon for DISCOUNT; not open today
     * @phpstan-param \WxFavor\Model\DiscountCoupon|array<string, mixed>|null $discountCoupon
     * @param \WxFavor\Model\ExchangeCoupon|array|null $exchangeCoupon for EXCHAHGE; not open today
     * @phpstan-param \WxFavor\Model\ExchangeCoupon|array<string, mixed>|null $exchangeCoupon
     * @param null|array $goodsTag promotion tags of orders (订单优惠标记); 50 items at most
     * @phpstan-param null|list<string> $goodsTag
     * @param null|array $limitPay the one payment method, e.g. CFT, ICBC_CREDIT; 1 item, each 16 characters at most
     * @phpstan-param null|list<string> $limitPay
     * @param \WxFavor\Model\CardLimitation|array|null $limitCard
     * @phpstan-param \WxFavor\Model\CardLimitation|array<string, mixed>|null $limitCard
     * @param null|array $tradeType no limit if it is not given; 6 items at most
     * @phpstan-param null|list<\WxFavor\Enum\TradeType|string> $tradeType
     * @param null|bool $combineUse may be combined with other promotions; true if it is not given
     * @param null|array $availableItems ids of goods; makes it a goods coupon (单品券); 50 items at most
     * @phpstan-param null|list<string> $availableItems
     * @param null|array $unavailableItems not open today; 50 items at most
     * @phpstan-param null|list<string> $unavailableItems
     * @param null|array $availableMerchants merchants at which it can be used; give it, newer documentation requires it; 50 items at most, each 20 characters at most
     * @phpstan-param null|list<string> $availableMerchants
     * @throws \WxFavor\Exception\InvalidArgumentException for a value of another kind
     * @implementation-alias WxFavor\Model\Model::build
     */
    public function __construct(\WxFavor\Model\FavorAvailableTime|array|null $couponAvailableTime = null, \WxFavor\Model\FixedValueStockMsg|array|null $fixedNormalCoupon = null, \WxFavor\Model\DiscountCoupon|array|null $discountCoupon = null, \WxFavor\Model\ExchangeCoupon|array|null $exchangeCoupon = null, ?array $goodsTag = null, ?array $limitPay = null, \WxFavor\Model\CardLimitation|array|null $limitCard = null, ?array $tradeType = null, ?bool $combineUse = null, ?array $availableItems = null, ?array $unavailableItems = null, ?array $availableMerchants = null) {}
}

/**
 * What a reduced-to coupon does (减至券).
 *
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
 * @strict-properties
 * @not-serializable
 */
final class MediaImageResponse extends Model
{
    /** Does not expire. */
    public readonly string $mediaUrl;
}
