<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Favor;

use WxFavor\Sandbox\App;
use WxFavor\Sandbox\Http\Request;

/** Fixed windows as documented: per endpoint overall, per source address, per merchant. */
final class RateLimits
{
    /** handler => [scope => [requests, seconds]] */
    private const LIMITS = [
        CreateStock::class => ['merchant' => [60, 60], 'all' => [1000, 60]],
        StartStock::class => ['all' => [1000, 60], 'address' => [60, 60]],
        PauseStock::class => ['all' => [1000, 60], 'address' => [60, 60]],
        RestartStock::class => ['all' => [1000, 60], 'address' => [60, 60]],
        ListStocks::class => ['all' => [1000, 1], 'address' => [500, 1]],
        QueryStock::class => ['all' => [1000, 1], 'address' => [500, 1]],
        ListMerchants::class => ['all' => [1000, 60], 'address' => [200, 60]],
        ListItems::class => ['all' => [1000, 60], 'address' => [200, 60]],
        SendCoupon::class => ['all' => [500, 1]],
        ListCoupons::class => ['all' => [2000, 1], 'address' => [500, 1]],
        QueryCoupon::class => ['all' => [1000, 1], 'address' => [500, 1]],
        \WxFavor\Sandbox\Bill\Flow::class => ['all' => [1000, 60], 'address' => [5, 60]],
        SetCallback::class => ['all' => [1000, 60], 'address' => [5, 60]],
        QueryCallback::class => ['all' => [2000, 1]],
        UploadImage::class => ['all' => [100, 60]],
        Certificates::class => ['merchant' => [1000, 1]],
    ];

    public static function check(App $app, Request $request, string $handler, string $pattern, string $mchid): void
    {
        if (!$app->settings->bool('rate_limits')) {
            return;
        }
        foreach (self::LIMITS[$handler] ?? [] as $scope => [$limit, $seconds]) {
            $name = "$pattern $scope " . match ($scope) {
                'address' => $request->remote,
                'merchant' => $mchid,
                default => '',
            };
            $limit = max(1, intdiv($limit * $app->settings->int('rate_limit_scale'), 100));
            if (self::count($app, $name, $seconds) > $limit) {
                throw new ApiError($app->settings->string('rate_limit_code'), '接口限频');
            }
        }
    }

    private static function count(App $app, string $name, int $seconds): int
    {
        $now = microtime(true);
        return $app->store->transaction(static function () use ($app, $name, $seconds, $now): int {
            $app->store->run(
                'INSERT INTO rate_buckets (name, started_at, used) VALUES (?, ?, 1) ON CONFLICT (name) DO UPDATE SET
                 used = CASE WHEN started_at <= ? THEN 1 ELSE used + 1 END,
                 started_at = CASE WHEN started_at <= ? THEN excluded.started_at ELSE started_at END',
                [$name, $now, $now - $seconds, $now - $seconds],
            );
            return (int) $app->store->value('SELECT used FROM rate_buckets WHERE name = ?', [$name]);
        });
    }
}
