<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Favor;

/** Required fields and JSON types of a stock to be created; a violation names its JSON pointer. */
final class StockForm
{
    private const OBJECT = 'object';
    private const TEXTS = 'list of strings';

    /** pointer => [type, required]; a field inside an absent object is not asked for */
    private const FIELDS = [
        '/stock_name' => ['string', true],
        '/comment' => ['string', false],
        '/belong_merchant' => ['string', true],
        '/available_begin_time' => ['string', true],
        '/available_end_time' => ['string', true],
        '/stock_use_rule' => [self::OBJECT, true],
        '/stock_use_rule/max_coupons' => ['integer', true],
        '/stock_use_rule/max_amount' => ['integer', true],
        '/stock_use_rule/max_amount_by_day' => ['integer', false],
        '/stock_use_rule/max_coupons_per_user' => ['integer', true],
        '/stock_use_rule/natural_person_limit' => ['boolean', true],
        '/stock_use_rule/prevent_api_abuse' => ['boolean', true],
        '/pattern_info' => [self::OBJECT, false],
        '/pattern_info/description' => ['string', true],
        '/pattern_info/merchant_logo' => ['string', false],
        '/pattern_info/merchant_name' => ['string', false],
        '/pattern_info/background_color' => ['string', false],
        '/pattern_info/coupon_image' => ['string', false],
        '/pattern_info/jump_target' => ['string', false],
        '/pattern_info/mini_program_appid' => ['string', false],
        '/pattern_info/mini_program_path' => ['string', false],
        '/coupon_use_rule' => [self::OBJECT, true],
        '/coupon_use_rule/coupon_available_time' => [self::OBJECT, false],
        '/coupon_use_rule/coupon_available_time/fix_available_time' => [self::OBJECT, false],
        '/coupon_use_rule/coupon_available_time/fix_available_time/begin_time' => ['integer', true],
        '/coupon_use_rule/coupon_available_time/fix_available_time/end_time' => ['integer', false],
        '/coupon_use_rule/coupon_available_time/second_day_available' => ['boolean', false],
        '/coupon_use_rule/coupon_available_time/available_time_after_receive' => ['integer', false],
        '/coupon_use_rule/fixed_normal_coupon' => [self::OBJECT, false],
        '/coupon_use_rule/fixed_normal_coupon/coupon_amount' => ['integer', true],
        '/coupon_use_rule/fixed_normal_coupon/transaction_minimum' => ['integer', true],
        '/coupon_use_rule/goods_tag' => [self::TEXTS, false],
        '/coupon_use_rule/limit_pay' => [self::TEXTS, false],
        '/coupon_use_rule/limit_card' => [self::OBJECT, false],
        '/coupon_use_rule/limit_card/name' => ['string', true],
        '/coupon_use_rule/limit_card/bin' => [self::TEXTS, true],
        '/coupon_use_rule/trade_type' => [self::TEXTS, false],
        '/coupon_use_rule/combine_use' => ['boolean', false],
        '/coupon_use_rule/available_items' => [self::TEXTS, false],
        '/coupon_use_rule/unavailable_items' => [self::TEXTS, false],
        '/coupon_use_rule/available_merchants' => [self::TEXTS, false],
        '/no_cash' => ['boolean', true],
        '/stock_type' => ['string', true],
        '/out_request_no' => ['string', true],
        '/ext_info' => ['string', false],
    ];
    private const LENGTHS = [
        '/comment' => 60, '/pattern_info/description' => 3000, '/pattern_info/merchant_logo' => 128, '/pattern_info/merchant_name' => 128,
        '/pattern_info/coupon_image' => 128, '/pattern_info/mini_program_appid' => 128, '/pattern_info/mini_program_path' => 128, '/ext_info' => 128,
    ];

    public static function check(array $body): void
    {
        foreach (self::FIELDS as $pointer => [$type, $required]) {
            $parent = self::at($body, substr($pointer, 0, (int) strrpos($pointer, '/')));
            if ($parent === null) {
                continue;
            }
            $value = self::at($body, $pointer);
            if ($value === null || $value === '' && $required) {
                if ($required) {
                    throw ApiError::param(self::missing($pointer), $pointer);
                }
            } elseif (!self::isOf($type, $value)) {
                throw ApiError::param(basename($pointer) . ' 类型错误', $pointer, $value);
            } elseif (isset(self::LENGTHS[$pointer]) && preg_match_all('/./us', $value) > self::LENGTHS[$pointer]) {
                throw ApiError::param(basename($pointer) . ' 长度超过限制', $pointer);
            }
        }
    }

    public static function at(array $body, string $pointer): mixed
    {
        $value = $body;
        foreach (array_slice(explode('/', $pointer), 1) as $name) {
            $value = is_array($value) ? $value[$name] ?? null : null;
        }
        return $value;
    }

    private static function isOf(string $type, mixed $value): bool
    {
        return match ($type) {
            self::OBJECT => is_array($value) && ($value === [] || !array_is_list($value)),
            self::TEXTS => is_array($value) && array_is_list($value) && array_filter($value, 'is_string') === $value,
            'integer' => is_int($value) && $value >= 0,
            default => gettype($value) === $type,
        };
    }

    private static function missing(string $pointer): string
    {
        return $pointer === '/belong_merchant' ? '商户号必填' : basename($pointer) . ' 必填';
    }
}
