<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\State;

use WxFavor\Sandbox\Favor\Stocks;
use WxFavor\Sandbox\Keys\KeyFiles;

/** What a fresh sandbox holds: merchants, users, platform keys and one stock for each situation. */
final class Fixtures
{
    public const APPID = 'wx1a2b3c4d5e6f7081';
    public const PARTNER_APPID = 'wx1a2b3c4d5e6f7082';
    public const OPENID = 'oWxFavor_Aa-1bCdEfGhIjKlMnOpQ';
    public const PARTNER_OPENID = 'oPartner_Zz-9yXwVuTsRqPoNmLkJ';
    public const STOCK = '10000001';

    /** Merchants that exist to be refused: no certificate, no APIv3 key, unusable certificates. */
    public const NO_CERTIFICATE = '1900000003';
    public const NO_SECRET = '1900000004';
    public const NO_SECRET_SERIAL = '40000000000000000000000000000000000000A4';
    public const REVOKED_SERIAL = '50000000000000000000000000000000000000A1';
    public const EXPIRED_SERIAL = '50000000000000000000000000000000000000A2';
    public const REPLACED_SERIAL = '50000000000000000000000000000000000000A3';

    public function __construct(private readonly Store $store, private readonly KeyFiles $keys)
    {
    }

    public function load(string $profile): void
    {
        if ($profile === 'samples') {
            (new Settings($this->store))->set('clock_frozen', BusinessClock::parse('2020-02-13T17:00:00+08:00'));
        }
        $now = (new BusinessClock(new Settings($this->store)))->now();
        $this->merchants();
        $this->platformKeys();
        $this->users();
        $this->stocks($now);
        if ($profile === 'samples') {
            (new SampleFixtures($this->store, $this->keys->merchant()['secret']))->load($now);
        }
    }

    private function merchants(): void
    {
        foreach ($this->keys->index['merchants'] as $merchant) {
            $this->store->insert('merchants', [
                'mchid' => $merchant['mchid'], 'secret' => $merchant['secret'], 'balance' => 100_000_000_00,
            ]);
            $this->certificate($merchant['mchid'], $merchant['serial'], 'valid', $this->keys->read($merchant['certificate']));
        }
        $main = $this->keys->merchant()['mchid'];
        $this->certificate($main, self::REVOKED_SERIAL, 'revoked');
        $this->certificate($main, self::EXPIRED_SERIAL, 'expired');
        $this->certificate($main, self::REPLACED_SERIAL, 'replaced');
        $this->store->insert('merchants', ['mchid' => self::NO_CERTIFICATE, 'secret' => str_repeat('3', 32)]);
        $this->store->insert('merchants', ['mchid' => self::NO_SECRET]);
        $this->certificate(self::NO_SECRET, self::NO_SECRET_SERIAL, 'valid');
    }

    private function certificate(string $mchid, string $serial, string $status, string $pem = ''): void
    {
        $this->store->insert('merchant_certificates', compact('serial', 'mchid', 'status') + ['certificate' => $pem]);
    }

    private function platformKeys(): void
    {
        foreach ($this->keys->index['platform'] as $certificate) {
            $this->store->insert('platform_keys', [
                'serial' => $certificate['serial'], 'kind' => 'certificate',
                'key_file' => $certificate['key'], 'public_file' => $certificate['certificate'],
                'effective_at' => $certificate['effective'], 'expire_at' => $certificate['expire'],
            ]);
        }
        $key = $this->keys->index['public_key'];
        $this->store->insert('platform_keys', [
            'serial' => $key['id'], 'kind' => 'public_key', 'key_file' => $key['key'], 'public_file' => $key['public'],
            'effective_at' => 0, 'expire_at' => PHP_INT_MAX, 'listed' => 0,
        ]);
    }

    private function users(): void
    {
        [$main, $partner] = array_column($this->keys->index['merchants'], 'mchid');
        $this->store->insert('appids', ['appid' => self::APPID, 'mchid' => $main]);
        $this->store->insert('appids', ['appid' => self::PARTNER_APPID, 'mchid' => $partner]);
        $users = [
            [self::OPENID, self::APPID, self::OPENID, 0, 0],
            [self::PARTNER_OPENID, self::PARTNER_APPID, self::PARTNER_OPENID, 0, 0],
            ['oSamePerson_A', self::APPID, 'person-1', 0, 0],
            ['oSamePerson_B', self::APPID, 'person-1', 0, 0],
            ['oAbnormalUser', self::APPID, 'oAbnormalUser', 1, 0],
            ['oAbusiveUser', self::APPID, 'oAbusiveUser', 0, 1],
        ];
        foreach ($users as [$openid, $appid, $person, $abnormal, $abuse]) {
            $this->store->insert('users', compact('openid', 'appid', 'person', 'abnormal', 'abuse'));
        }
    }

    private function stocks(int $now): void
    {
        $stocks = new Stocks($this->store);
        [$main, $partner] = array_column($this->keys->index['merchants'], 'mchid');
        $day = 86_400_000;
        $base = [
            'creator' => $main, 'status' => 'running', 'created_at' => $now - 2 * $day, 'start_at' => $now - $day,
            'begin_at' => $now - $day, 'end_at' => $now + 60 * $day,
            'coupon_amount' => 100, 'transaction_minimum' => 200, 'max_coupons' => 10_000_000, 'max_coupons_per_user' => 60,
        ];
        $idle = ['status' => 'unactivated', 'start_at' => null];
        $stocks->insert(['stock_id' => self::STOCK, 'name' => '沙箱满减券', 'description' => '全场通用'] + $base);
        $stocks->insert(['stock_id' => '10000002', 'name' => '未激活批次', 'max_coupons' => 100] + $idle + $base);
        $stocks->insert(['stock_id' => '10000003', 'name' => '已暂停批次', 'status' => 'paused', 'pause_at' => $now - 3600_000] + $base);
        $stocks->insert(['stock_id' => '10000004', 'name' => '已结束批次', 'status' => 'stoped', 'begin_at' => $now - 20 * $day,
            'start_at' => $now - 20 * $day, 'created_at' => $now - 21 * $day, 'end_at' => $now - 5 * $day, 'stop_at' => $now - 5 * $day] + $base);
        $stocks->insert(['stock_id' => '10000005', 'name' => '小预算批次', 'max_coupons' => 5] + $base);
        $stocks->insert(['stock_id' => '10000006', 'name' => '自然人限领', 'max_coupons_per_user' => 1, 'natural_person_limit' => 1,
            'prevent_api_abuse' => 1] + $base);
        $stocks->insert(['stock_id' => '10000007', 'name' => '跨商户批次', 'cross_merchant' => 1] + $base, [$main, $partner], [], [$partner]);
        $stocks->insert(['stock_id' => '10000008', 'name' => '减至券', 'coupon_type' => 'CUT_TO', 'single_price_max' => 1000,
            'cut_to_price' => 500] + $base);
        $stocks->insert(['stock_id' => '10000009', 'name' => '单品券'] + $base, [], ['goods-1', 'goods-2', 'goods-3']);
        $stocks->insert(['stock_id' => '10000010', 'name' => '明日开始', 'begin_at' => $now + $day] + $base);
        $stocks->insert(['stock_id' => '10000011', 'name' => '每日限额', 'max_amount_by_day' => 300] + $base);
        $stocks->insert(['stock_id' => '10000012', 'name' => '审核中', 'status' => 'audit', 'start_at' => null] + $base);
        $stocks->insert(['stock_id' => '10000014', 'name' => '指定面额', 'chosen_value' => 1, 'coupon_amount' => 1000, 'transaction_minimum' => 1001,
            'max_coupons' => 10, 'max_amount' => 2500] + $base);
        $stocks->insert(['stock_id' => '10000013', 'name' => '未授权跨商户', 'cross_merchant' => 1] + $base);
    }
}
