<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Favor;

use WxFavor\Sandbox\App;
use WxFavor\Sandbox\State\BusinessClock;

/** What the values of a new stock must obey, in the order in which violations are answered. */
final class StockRules
{
    /** WeChat Pay's answer to almost any value out of range. */
    public const SPECIAL = '你配置的信息需要开通特殊权限';
    private const DAY = 86_400_000;

    public static function check(array $body, App $app): void
    {
        self::name($body['stock_name']);
        self::amounts($body, $app->isSamples());
        self::window($body, $app->clock->now());
        self::lists($body['coupon_use_rule']);
        self::pattern($body['pattern_info'] ?? []);
    }

    public static function time(string $text, string $field = ''): int
    {
        return BusinessClock::parse($text) ?? throw ApiError::param('输入时间格式错误', $field, $text);
    }

    private static function name(string $name): void
    {
        preg_match_all('/./us', $name, $m);
        $wide = count(array_filter($m[0], static fn (string $c): bool => strlen($c) > 1));
        if ($wide > 9 || $wide + count($m[0]) > 20 || strpbrk($name, '_,;|') !== false) {
            throw self::special('/stock_name', $name);
        }
    }

    private static function amounts(array $body, bool $samples): void
    {
        $coupon = $body['coupon_use_rule']['fixed_normal_coupon'] ?? null;
        if ($body['stock_type'] !== 'NORMAL' || $coupon === null) {
            throw self::special('/stock_type', $body['stock_type']);
        }
        $amount = $coupon['coupon_amount'];
        $minimum = $coupon['transaction_minimum'];
        if ($amount < 10 || $amount > 100_000) {
            throw self::special('/coupon_use_rule/fixed_normal_coupon/coupon_amount', $amount);
        }
        // The guide's own sample has a threshold equal to the amount.
        if ($minimum < $amount || ($minimum === $amount && !$samples) || $minimum < 10 || $minimum > 10_000_000) {
            throw self::special('/coupon_use_rule/fixed_normal_coupon/transaction_minimum', $minimum);
        }
        $rule = $body['stock_use_rule'];
        $each = $rule['max_coupons_per_user'];
        if ($each < 1 || $each > 60 || $each > $rule['max_coupons']) {
            throw self::special('/stock_use_rule/max_coupons_per_user', $each);
        }
        if ($rule['max_coupons'] < 5 || $rule['max_coupons'] > 10_000_000) {
            throw self::special('/stock_use_rule/max_coupons', $rule['max_coupons']);
        }
        $daily = $rule['max_amount_by_day'] ?? null;
        if ($daily !== null && ($daily < 1 || $daily > $rule['max_amount'])) {
            throw self::special('/stock_use_rule/max_amount_by_day', $daily);
        }
        if ($rule['max_amount'] !== $amount * $rule['max_coupons'] || $rule['max_amount'] > 10_000_000_000) {
            throw ApiError::param('批次预算等于批次面额乘以发券数', '/stock_use_rule/max_amount', $rule['max_amount']);
        }
    }

    private static function window(array $body, int $now): void
    {
        $begin = self::time($body['available_begin_time'], '/available_begin_time');
        $end = self::time($body['available_end_time'], '/available_end_time');
        if ($end <= $begin) {
            throw ApiError::param('输入时间格式错误', '/available_end_time', $body['available_end_time']);
        }
        // One minute of tolerance: the request may have been on its way.
        if ($begin < $now - 60_000 || $begin > $now + 365 * self::DAY) {
            throw ApiError::param('活动开始时间超出允许范围', '/available_begin_time', $body['available_begin_time']);
        }
        if ($end - $begin > 90 * self::DAY) {
            throw ApiError::invalid('活动未开始或已结束');
        }
        $available = $body['coupon_use_rule']['coupon_available_time'] ?? [];
        $minutes = $available['available_time_after_receive'] ?? 1;
        if ($minutes < 1 || $minutes > 1440) {
            throw self::special('/coupon_use_rule/coupon_available_time/available_time_after_receive', $minutes);
        }
        $fix = $available['fix_available_time'] ?? null;
        if ($fix !== null) {
            $days = $fix['available_week_day'] ?? [];
            if (!is_array($days) || array_filter($days, static fn (mixed $d): bool => !is_int($d) || $d < 0 || $d > 6) !== []) {
                throw self::special('/coupon_use_rule/coupon_available_time/fix_available_time/available_week_day', $days);
            }
            if ($fix['begin_time'] > 86400 || ($fix['end_time'] ?? 86399) > 86399 || ($fix['end_time'] ?? 86399) < $fix['begin_time']) {
                throw self::special('/coupon_use_rule/coupon_available_time/fix_available_time/begin_time', $fix['begin_time']);
            }
        }
    }

    private static function lists(array $use): void
    {
        $merchants = $use['available_merchants'] ?? [];
        if (count($merchants) > 50 || array_filter($merchants, static fn (string $m): bool => !preg_match('/^\d{1,20}$/D', $m)) !== []) {
            throw ApiError::param('可用商户号错误', '/coupon_use_rule/available_merchants');
        }
        foreach (['available_items', 'unavailable_items', 'goods_tag'] as $name) {
            $long = array_filter($use[$name] ?? [], static fn (string $text): bool => $text === '' || strlen($text) > 128);
            if (count($use[$name] ?? []) > 50 || $long !== []) {
                throw ApiError::param("$name 超过限制", "/coupon_use_rule/$name");
            }
        }
        if (isset($use['limit_pay']) && count($use['limit_pay']) !== 1) {
            throw ApiError::param('limit_pay 只能有一个值', '/coupon_use_rule/limit_pay');
        }
        $bins = $use['limit_card']['bin'] ?? ['000000'];
        if ($bins === [] || count($bins) > 10 || array_filter($bins, static fn (string $bin): bool => !preg_match('/^\d{6,9}$/D', $bin)) !== []) {
            throw ApiError::param('limit_card 格式错误', '/coupon_use_rule/limit_card/bin');
        }
    }

    private static function pattern(array $pattern): void
    {
        if (($pattern['jump_target'] ?? '') !== 'MINI_PROGRAM') {
            return;
        }
        foreach (['mini_program_appid', 'mini_program_path'] as $name) {
            if (($pattern[$name] ?? '') === '') {
                throw ApiError::param("$name 必填", "/pattern_info/$name");
            }
        }
    }

    private static function special(string $field, mixed $value): ApiError
    {
        return ApiError::param(self::SPECIAL, $field, $value);
    }
}
