<?php

/** @generate-class-entries */

// Written by tools/typed from core/favor.def; change that.

namespace WxFavor\Enum;

/** State of a stock (批次). */
enum StockStatus: string
{
    /** Created, not started. */
    case Unactivated = "unactivated";
    /** Under review. */
    case Audit = "audit";
    /** Coupons can be issued. */
    case Running = "running";
    /** Stopped for good; WeChat Pay writes one p. */
    case Stopped = "stoped";
    /** Coupons cannot be issued until it is restarted. */
    case Paused = "paused";
}

/** Kind of a stock. */
enum StockType: string
{
    /** Fixed amount; the only kind that can be created today. */
    case Normal = "NORMAL";
    /** Percentage. */
    case Discount = "DISCOUNT";
    /** Exchange; WeChat Pay writes it so. */
    case Exchange = "EXCHAHGE";
    /** Amounts per person. */
    case Random = "RANDOM";
    /** Price cut (立减与折扣); not a cash coupon. */
    case DiscountCut = "DISCOUNT_CUT";
    /** Anything else, in answers only. */
    case Other = "OTHER";
}

/** State of a coupon. */
enum CouponStatus: string
{
    /** Usable. */
    case Sended = "SENDED";
    /** Used. */
    case Used = "USED";
    /** Expired. */
    case Expired = "EXPIRED";
    /** Withdrawn. */
    case Recover = "RECOVER";
}

/** What a coupon does. */
enum CouponType: string
{
    /** Money off above a threshold (满减券). */
    case Normal = "NORMAL";
    /** Reduces the price of goods to an amount (减至券). */
    case CutTo = "CUT_TO";
}

/** How the user pays. */
enum TradeType: string
{
    /** Mini program. */
    case MicroApp = "MICROAPP";
    /** App. */
    case App = "APPPAY";
    /** Without a password. */
    case PasswordFree = "PPAY";
    /** Payment code. */
    case Card = "CARD";
    /** Face. */
    case Face = "FACE";
    /** Official account, H5, native. */
    case Other = "OTHER";
}

/** Where "use now" of the card leads. */
enum JumpTarget: string
{
    /** Payment code. */
    case PaymentCode = "PAYMENT_CODE";
    /** The mini program of mini_program_appid. */
    case MiniProgram = "MINI_PROGRAM";
    /** WeChat Pay's page. */
    case DefaultPage = "DEFAULT_PAGE";
}

/** Colour of the card. */
enum BackgroundColor: string
{
    case Color010 = "COLOR010";
    case Color020 = "COLOR020";
    case Color030 = "COLOR030";
    case Color040 = "COLOR040";
    case Color050 = "COLOR050";
    case Color060 = "COLOR060";
    case Color070 = "COLOR070";
    case Color080 = "COLOR080";
    case Color081 = "COLOR081";
    case Color082 = "COLOR082";
    case Color090 = "COLOR090";
    case Color100 = "COLOR100";
    case Color101 = "COLOR101";
    case Color102 = "COLOR102";
}

/** Product that a stock belongs to. */
enum BusinessType: string
{
    /** A balance that is used in several payments (消费金). */
    case MultiUse = "MULTIUSE";
}

/** What a region names. */
enum RegionType: string
{
    /** A province. */
    case Province = "PROVINCE";
    /** A city. */
    case City = "CITY";
    /** A district. */
    case District = "DISTRICT";
    /** The whole country. */
    case Country = "COUNTRY";
}

/** Algorithm of a bill's hash. */
enum HashType: string
{
    /** SHA-1. */
    case Sha1 = "SHA1";
}
