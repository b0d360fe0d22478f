<?php

declare(strict_types=1);

/*
 * Every spelling that the extension takes: the analysers must find nothing here.
 */

namespace Shop;

use WxFavor\Builder;
use WxFavor\BuilderChainable;
use WxFavor\Exception\RequestException;
use WxFavor\FavorService;
use WxFavor\Http\Response;
use WxFavor\Model\Coupon;
use WxFavor\Promise;

/**
 * @phpstan-import-type CouponShape from Coupon
 * @phpstan-import-type SendCouponJson from FavorService
 * @phpstan-import-type CouponRuleInput from \WxFavor\Model\CouponRule
 */
final class Coupons
{
    public function __construct(private BuilderChainable $instance) {}

    public static function make(): self
    {
        return new self(Builder::factory([
            'mchid' => '1900000001',
            'serial' => '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
            'privateKey' => 'file:///etc/wechatpay/apiclient_key.pem',
            'certs' => ['PUB_KEY_ID_0119000000012024080800112233000001' => 'file:///etc/wechatpay/pub_key.pem'],
        ]));
    }

    /** @return SendCouponJson */
    private function coupon(string $number): array
    {
        return ['stock_id' => '10000001', 'stock_creator_mchid' => '1900000001', 'out_request_no' => $number, 'appid' => 'wx1a2b3c4d5e6f7081'];
    }

    public function issue(string $openid, string $number): string
    {
        $options = ['openid' => $openid, 'json' => $this->coupon($number)];
        $answers = [
            $this->instance->v3->marketing->favor->users->_openid_->coupons->post($options + ['timeout' => 5]),
            $this->instance->chain('v3/marketing/favor/users/{openid}/coupons')->post($options),
            $this->instance['v3/marketing/favor/users/{openid}/coupons']->post($options),
            $this->instance->v3->marketing->favor->chain('users/{openid}/coupons')->postAsync($options)->wait(),
            $this->instance->getDriver()->request('POST', '/v3/marketing/favor/users/{openid}/coupons', $options),
        ];
        return implode(',', array_map(static fn (Response $answer): int => $answer->getStatusCode(), $answers));
    }

    public function look(string $openid, string $id): string
    {
        $response = $this->instance->v3->marketing->favor->users->_openid_->coupons->_coupon_id_->get([
            'openid' => $openid, 'coupon_id' => $id, 'query' => ['appid' => 'wx1a2b3c4d5e6f7081'], 'http_errors' => false,
        ]);
        /** @var CouponShape $coupon */
        $coupon = json_decode((string) $response->getBody(), true);
        return $coupon['status'] . ($coupon['normal_coupon_information']['coupon_amount'] ?? 0);
    }

    public function otherPaths(): int
    {
        $this->instance->chain('v3/marketing/favor/callbacks')->getAsync(['query' => ['mchid' => '1']])
            ->then(static function (\Psr\Http\Message\ResponseInterface $answer): string {
                return $answer->getHeaderLine('Request-ID');
            })
            ->otherwise(static fn (\Throwable $reason): string => $reason->getMessage())
            ->wait();
        $this->instance->chain('v3/marketing/favor/stocks/{stock_id}/use-flow')->get(['stock_id' => 10000001]);
        return $this->instance->chain('v3/pay/transactions/id/{id}')->get(['id' => '4200', 'query' => ['mchid' => '1']])->getStatusCode();
    }

    /**
     * @param list<string> $openids
     * @return array<int, string>
     */
    public function all(array $openids): array
    {
        $favor = $this->instance->getDriver()->favor();
        $sent = array_map(static fn (string $openid): Promise => $favor->sendCouponAsync(
            stockId: '10000001',
            openid: $openid,
            outRequestNo: "n$openid",
            appid: 'wx1a2b3c4d5e6f7081',
            stockCreatorMchid: '1900000001',
        )->then(static fn (\WxFavor\Model\SendCouponResponse $coupon): string => $coupon->couponId), $openids);
        $ids = Promise::all($sent)->wait();
        foreach (Promise::allSettled($sent)->wait() as $result) {
            $ids[] = $result['state'];
        }
        $coupons = $favor->eachUserCoupon(openid: 'o1', appid: 'wx1', creatorMchid: '1', fromPage: 2);
        foreach ($coupons as $coupon) {
            $ids[] = $coupon->availableEndTime->format('c') . $coupon->toArray()['coupon_name'] . $coupons->getPage();
        }
        return array_values($ids);
    }

    /** @return CouponRuleInput */
    public static function rule(): array
    {
        return [
            'fixed_normal_coupon' => new \WxFavor\Model\FixedValueStockMsg(couponAmount: 500, transactionMinimum: 1000),
            'trade_type' => [\WxFavor\Enum\TradeType::MicroApp, 'CARD'],
            'available_merchants' => ['1900000001'],
        ];
    }

    public function create(FavorService $favor, \DateTimeImmutable $now): string
    {
        try {
            return $favor->createCouponStock(
                stockName: 'summer',
                belongMerchant: '1900000001',
                availableBeginTime: $now,
                availableEndTime: $now->modify('+30 days'),
                stockUseRule: [
                    'max_coupons' => 100, 'max_amount' => 50000, 'max_coupons_per_user' => 3,
                    'natural_person_limit' => false, 'prevent_api_abuse' => false,
                ],
                couponUseRule: self::rule(),
                noCash: false,
                stockType: \WxFavor\Enum\StockType::Normal,
                outRequestNo: 'n1',
                options: ['checks' => false, 'timeout' => 2.5],
            )->stockId;
        } catch (RequestException $e) {
            return $e->getErrorCode() ?? $e->getMessage();
        }
    }
}
