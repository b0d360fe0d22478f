<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Favor;

use WxFavor\Sandbox\State\BusinessClock;

/** When a coupon issued at a given moment may be used. */
final class CouponWindow
{
    /** @return array{0:int,1:int} */
    public static function of(array $stock, int $issuedAt): array
    {
        $begin = max($stock['begin_at'], $issuedAt);
        if ($stock['second_day']) {
            $begin = max($begin, BusinessClock::midnightAfter($issuedAt));
        }
        $end = $stock['end_at'];
        if ($stock['after_receive'] !== null) {
            $end = min($end, $begin + $stock['after_receive'] * 60_000);
        }
        return [$begin, $end];
    }

    /** The hours and weekdays at which the stock's coupons may be spent. */
    public static function allowsMoment(?string $fixTime, int $now): bool
    {
        $rule = $fixTime === null ? [] : json_decode($fixTime, true);
        $time = BusinessClock::at($now);
        $days = $rule['available_week_day'] ?? [];
        $second = (int) $time->format('G') * 3600 + (int) $time->format('i') * 60 + (int) $time->format('s');
        return ($days === [] || in_array((int) $time->format('w'), $days, true))
            && $second >= ($rule['begin_time'] ?? 0) && $second <= ($rule['end_time'] ?? 86399);
    }
}
