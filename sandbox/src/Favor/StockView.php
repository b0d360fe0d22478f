<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Favor;

use WxFavor\Sandbox\App;

/** A stock as the API prints it. */
final class StockView
{
    /** @param array $stock a row as of now, see Stocks::asOf */
    public static function render(App $app, array $stock): array
    {
        $time = static fn (?int $at): ?string => $at === null ? null : $app->clock->format($at);
        $cutTo = $stock['coupon_type'] === 'CUT_TO';
        $view = [
            'stock_id' => $stock['stock_id'],
            'stock_creator_mchid' => $stock['creator'],
            'stock_name' => $stock['name'],
            'status' => $stock['status'],
            'create_time' => $time($stock['created_at']),
            'description' => $stock['description'],
            'stock_use_rule' => self::rule($stock, $cutTo),
            'available_begin_time' => $time($stock['begin_at']),
            'available_end_time' => $time($stock['end_at']),
            'distributed_coupons' => $stock['distributed'],
            'no_cash' => (bool) $stock['no_cash'],
            'start_time' => $time($stock['start_at']),
            'stop_time' => $time($stock['stop_at']),
            'cut_to_message' => $cutTo ? ['single_price_max' => $stock['single_price_max'], 'cut_to_price' => $stock['cut_to_price']] : null,
            'singleitem' => $app->stocks->isGoodsStock($stock['stock_id']),
            'stock_type' => $stock['stock_type'],
            'business_type' => $stock['business_type'],
        ];
        return array_filter($view, static fn (mixed $value): bool => $value !== null);
    }

    private static function rule(array $stock, bool $cutTo): array
    {
        $list = static fn (?string $json): ?array => $json === null ? null : json_decode($json, true);
        $rule = [
            'max_coupons' => $stock['max_coupons'],
            'max_amount' => $stock['max_amount'],
            'max_amount_by_day' => $stock['max_amount_by_day'] ?? $stock['max_amount'],
            'fixed_normal_coupon' => $cutTo ? null : [
                'coupon_amount' => $stock['coupon_amount'],
                'transaction_minimum' => $stock['transaction_minimum'],
            ],
            'max_coupons_per_user' => $stock['max_coupons_per_user'],
            'coupon_type' => $stock['coupon_type'],
            'goods_tag' => $list($stock['goods_tag']),
            'trade_type' => $list($stock['trade_type']),
            'combine_use' => $stock['combine_use'] === null ? null : (bool) $stock['combine_use'],
        ];
        return array_filter($rule, static fn (mixed $value): bool => $value !== null);
    }
}
