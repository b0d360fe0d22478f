<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\State;

use WxFavor\Sandbox\Favor\Stocks;
use WxFavor\Sandbox\Keys\KeyFiles;

/** Merchants, stocks and coupons that the samples of WeChat's documentation name. */
final class SampleFixtures
{
    private const APPID = 'wx233544546545989';
    private const GUIDE_OPENID = 'o4GgauInH_RCEdvrrNGrntXDu6D4';
    private const PAGE_OPENID = '2323dfsdf342342';

    /** @param string $secret the calling merchant's: it also reads the notifications of the samples' creators */
    public function __construct(private readonly Store $store, private readonly string $secret)
    {
    }

    public function load(int $now): void
    {
        foreach (['8956000', '123456', '9856888', '1900001111', '9865000', '9800064', '9856081', '9865001', '9865002'] as $mchid) {
            $this->store->insert('merchants', ['mchid' => $mchid, 'balance' => 100_000_000_00, 'secret' => $this->secret]);
        }
        $this->store->insert('appids', ['appid' => self::APPID, 'mchid' => KeyFiles::MERCHANTS[0]]);
        foreach ([self::GUIDE_OPENID, self::PAGE_OPENID] as $openid) {
            $this->store->insert('users', ['openid' => $openid, 'appid' => self::APPID, 'person' => $openid]);
        }
        $this->stocks($now);
        $this->coupons();
    }

    private function stocks(int $now): void
    {
        $stocks = new Stocks($this->store);
        $day = 86_400_000;
        $base = [
            'status' => 'running', 'created_at' => $now - 3 * $day, 'start_at' => $now - 2 * $day,
            'begin_at' => $now - 2 * $day, 'end_at' => $now + 60 * $day,
            'coupon_amount' => 100, 'transaction_minimum' => 200, 'max_coupons' => 100_000, 'max_coupons_per_user' => 60,
        ];
        // The guide starts this stock before it sends from it.
        $stocks->insert(['stock_id' => '9856000', 'creator' => '8956000', 'name' => '指引批次', 'status' => 'unactivated', 'start_at' => null] + $base);
        $stocks->insert(['stock_id' => '9856888', 'creator' => '123456', 'name' => '查询批次'] + $base);
        for ($i = 1; $i <= 12; $i++) {
            $stocks->insert([
                'stock_id' => (string) (9857000 + $i), 'creator' => '9856888', 'name' => "暂停批次$i", 'status' => 'paused',
                'pause_at' => $now - $day, 'created_at' => $now - 3 * $day + $i * 1000,
            ] + $base);
        }
        $merchants = array_map(static fn (int $i): string => (string) (1900001000 + $i), range(1, 110));
        $items = array_map(static fn (int $i): string => "goods-$i", range(1, 110));
        $stocks->insert([
            'stock_id' => '9865000', 'creator' => '1900001111', 'name' => '明细批次', 'status' => 'stoped', 'any_creator' => 1,
            'created_at' => $now - 90 * $day, 'start_at' => $now - 90 * $day, 'begin_at' => $now - 90 * $day,
            'end_at' => $now - 30 * $day, 'stop_at' => $now - 30 * $day,
        ] + $base, $merchants, $items);
    }

    private function coupons(): void
    {
        $cutTo = static fn (string $fraction): array => [
            'stock_creator_mchid' => '9800064',
            'stock_id' => '9865888',
            'coupon_id' => '98674556',
            'cut_to_message' => ['single_price_max' => 100, 'cut_to_price' => 100],
            'coupon_name' => '微信支付代金券',
            'status' => 'SENDED',
            'description' => '微信支付营销',
            'create_time' => "2015-05-20T13:29:35$fraction+08:00",
            'coupon_type' => 'CUT_TO',
            'no_cash' => true,
            'available_begin_time' => "2015-05-20T13:29:35$fraction+08:00",
            'available_end_time' => "2015-05-20T13:29:35$fraction+08:00",
            'singleitem' => true,
            'normal_coupon_information' => ['coupon_amount' => 100, 'transaction_minimum' => 100],
            'consume_information' => [
                'consume_time' => "2015-05-20T13:29:35$fraction+08:00",
                'consume_mchid' => '9856081',
                'transaction_id' => '2345234523',
                'goods_detail' => [['goods_id' => 'a_goods1', 'quantity' => 7, 'price' => 1, 'discount_amount' => 4]],
            ],
        ];
        $queried = ['status' => 'EXPIRED', 'no_cash' => null, 'singleitem' => null];
        $this->sample(self::PAGE_OPENID, '98674556', $cutTo(''), 'SENDED');
        $this->sample(self::PAGE_OPENID, '985688', array_replace($cutTo('.120'), $queried), null);
        $this->sample(self::GUIDE_OPENID, '985688', array_replace($cutTo('.120'), [
            'stock_creator_mchid' => '8956000', 'stock_id' => '9856000', 'coupon_id' => '985688',
        ]), 'SENDED');
    }

    private function sample(string $openid, string $couponId, array $body, ?string $listed): void
    {
        $this->store->insert('sample_coupons', [
            'openid' => $openid, 'coupon_id' => $couponId, 'listed' => $listed,
            'body' => json_encode($body, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES),
        ]);
    }
}
