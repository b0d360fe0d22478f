<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Favor;

use WxFavor\Sandbox\App;

/** A coupon as the API prints it. */
final class CouponView
{
    /** The coupon with what its printing needs of the stock. */
    public const SELECT = 'SELECT c.*, s.creator, s.name, s.description, s.no_cash, s.coupon_type,
        s.single_price_max, s.cut_to_price, s.business_type, s.fix_time,
        EXISTS (SELECT 1 FROM stock_items i WHERE i.stock_id = s.stock_id) AS singleitem
        FROM coupons c JOIN stocks s USING (stock_id)';

    public static function status(array $row, int $now): string
    {
        return $row['status'] === 'SENDED' && $now > $row['end_at'] ? 'EXPIRED' : $row['status'];
    }

    public static function render(App $app, array $row): array
    {
        $status = self::status($row, $app->clock->now());
        $hidden = $app->settings->bool('null_booleans');
        $view = [
            'stock_creator_mchid' => $row['creator'],
            'stock_id' => $row['stock_id'],
            'coupon_id' => $row['coupon_id'],
        ];
        if ($row['coupon_type'] === 'CUT_TO') {
            $view['cut_to_message'] = ['single_price_max' => $row['single_price_max'], 'cut_to_price' => $row['cut_to_price']];
        }
        $view += [
            'coupon_name' => $row['name'],
            'status' => $status,
            'description' => $row['description'],
            'create_time' => $app->clock->format($row['created_at']),
            'coupon_type' => $row['coupon_type'],
            'no_cash' => $hidden ? null : (bool) $row['no_cash'],
            'available_begin_time' => $app->clock->format($row['begin_at']),
            'available_end_time' => $app->clock->format($row['end_at']),
            'singleitem' => $hidden ? null : (bool) $row['singleitem'],
        ];
        if ($row['coupon_type'] === 'NORMAL') {
            $view['normal_coupon_information'] = [
                'coupon_amount' => $row['amount'],
                'transaction_minimum' => $row['minimum'],
            ];
        }
        if ($row['business_type'] !== null) {
            $view['business_type'] = $row['business_type'];
        }
        $consumed = self::consumed($app, $row, $status);
        return $consumed === null ? $view : $view + ['consume_information' => $consumed];
    }

    private static function consumed(App $app, array $row, string $status): ?array
    {
        if ($row['consume'] !== null && $status === 'USED') {
            $consumed = json_decode($row['consume'], true);
            $consumed['consume_time'] = $app->clock->format($consumed['consume_time']);
            return $consumed;
        }
        if (!$app->settings->bool('always_consume_information')) {
            return null;
        }
        return [
            'consume_time' => $app->clock->format($row['created_at']),
            'consume_mchid' => $row['creator'],
            'transaction_id' => '4200000000000000000000000000',
        ];
    }
}
