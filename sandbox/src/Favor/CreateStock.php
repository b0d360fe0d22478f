<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Favor;

use WxFavor\Sandbox\Call;

/** POST coupon-stocks */
final class CreateStock
{
    private const FIRST_STOCK = 11_000_001;

    public function handle(Call $call): array
    {
        $body = $call->json();
        StockForm::check($body);
        Merchants::checkProduct($call);
        if ($body['belong_merchant'] !== $call->mchid() && !$call->app->isSamples()) {
            throw ApiError::invalid('非法的商户号');
        }
        RequestNumber::check($body['out_request_no']);

        return $call->app->store->transaction(function () use ($call, $body): array {
            $hash = hash('sha256', serialize(self::sorted($body)));
            $row = $call->app->store->one(
                'SELECT stock_id, created_at, request_hash FROM stocks WHERE creator = ? AND out_request_no = ?',
                [$call->mchid(), $body['out_request_no']],
            );
            if ($row === null) {
                StockRules::check($body, $call->app);
                $row = $this->insert($call, $body, $hash);
            } elseif ($row['request_hash'] !== $hash) {
                throw ApiError::invalid(StockRules::SPECIAL);
            }
            return ['stock_id' => $row['stock_id'], 'create_time' => $call->app->clock->format($row['created_at'])];
        });
    }

    private function insert(Call $call, array $body, string $hash): array
    {
        $app = $call->app;
        $issue = $body['stock_use_rule'];
        $use = $body['coupon_use_rule'];
        $window = $use['coupon_available_time'] ?? [];
        $row = [
            'stock_id' => (string) $app->store->next('stock', self::FIRST_STOCK),
            'creator' => $call->mchid(),
            'name' => $body['stock_name'],
            'description' => $body['pattern_info']['description'] ?? '',
            'no_cash' => (int) $body['no_cash'],
            'coupon_amount' => $use['fixed_normal_coupon']['coupon_amount'],
            'transaction_minimum' => $use['fixed_normal_coupon']['transaction_minimum'],
            'max_coupons' => $issue['max_coupons'],
            'max_amount' => $issue['max_amount'],
            'max_amount_by_day' => $issue['max_amount_by_day'] ?? null,
            'max_coupons_per_user' => $issue['max_coupons_per_user'],
            'natural_person_limit' => (int) $issue['natural_person_limit'],
            'prevent_api_abuse' => (int) $issue['prevent_api_abuse'],
            'begin_at' => StockRules::time($body['available_begin_time']),
            'end_at' => StockRules::time($body['available_end_time']),
            'created_at' => $app->clock->now(),
            'second_day' => (int) ($window['second_day_available'] ?? false),
            'after_receive' => $window['available_time_after_receive'] ?? null,
            'fix_time' => self::json($window['fix_available_time'] ?? null),
            'goods_tag' => self::json($use['goods_tag'] ?? null),
            'trade_type' => self::json($use['trade_type'] ?? null),
            'combine_use' => isset($use['combine_use']) ? (int) $use['combine_use'] : null,
            'out_request_no' => $body['out_request_no'],
            'request_hash' => $hash,
        ];
        $app->stocks->insert($row, $use['available_merchants'] ?? [], $use['available_items'] ?? []);
        return $row;
    }

    private static function json(?array $value): ?string
    {
        return $value === null ? null : (string) json_encode($value, JSON_UNESCAPED_UNICODE);
    }

    /** Equal requests may name their fields in another order. */
    private static function sorted(array $data): array
    {
        if (!array_is_list($data)) {
            ksort($data);
        }
        return array_map(static fn (mixed $value): mixed => is_array($value) ? self::sorted($value) : $value, $data);
    }
}
