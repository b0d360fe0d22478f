<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Pay;

use WxFavor\Sandbox\App;
use WxFavor\Sandbox\Favor\CouponView;
use WxFavor\Sandbox\Favor\CouponWindow;
use WxFavor\Sandbox\Notify\Outbox;
use WxFavor\Sandbox\State\BusinessClock;

/** "A user pays an order with a coupon" and "the order is refunded": no public API does either. */
final class PaySimulator
{
    public function __construct(private readonly App $app)
    {
    }

    /** @param list<array{goods_id:string,quantity:int,price:int}> $goods */
    public function pay(string $couponId, string $mchid, int $total, array $goods): array
    {
        return $this->app->store->transaction(function () use ($couponId, $mchid, $total, $goods): array {
            $coupon = $this->app->store->one(CouponView::SELECT . ' WHERE c.coupon_id = ?', [$couponId])
                ?? throw new Refusal('coupon', 'no such coupon');
            $this->check($coupon, $mchid, $total, $goods);
            return $this->book($coupon, $mchid, $total, $goods);
        });
    }

    /** The usable coupon that saves this order most, as a wallet would offer it. */
    public function best(string $openid, string $mchid, int $total, array $goods): string
    {
        $best = null;
        foreach ($this->app->store->all(CouponView::SELECT . " WHERE c.openid = ? AND c.status = 'SENDED'", [$openid]) as $coupon) {
            try {
                $this->check($coupon, $mchid, $total, $goods);
            } catch (Refusal) {
                continue;
            }
            if ($best === null || self::discount($coupon, $total) > self::discount($best, $total)) {
                $best = $coupon;
            }
        }
        return $best['coupon_id'] ?? throw new Refusal('coupon', 'no coupon of this user can be used for this order');
    }

    public function refund(string $transactionId, ?int $amount): array
    {
        return $this->app->store->transaction(function () use ($transactionId, $amount): array {
            $payment = $this->app->store->one('SELECT * FROM payments WHERE transaction_id = ?', [$transactionId])
                ?? throw new Refusal('transaction', 'no such transaction');
            $before = $this->app->store->value('SELECT COALESCE(SUM(amount), 0) FROM refunds WHERE transaction_id = ?', [$transactionId]);
            $amount ??= $payment['total'] - $before;
            if ($amount < 1 || $before + $amount > $payment['total']) {
                throw new Refusal('amount', 'the refund exceeds what was paid');
            }
            $now = $this->app->clock->now();
            $refund = [
                'refund_id' => '5030' . sprintf('%024d', $this->app->store->next('refund', 1)),
                'transaction_id' => $transactionId, 'stock_id' => $payment['stock_id'], 'amount' => $amount,
                'refunded_at' => $now, 'day' => BusinessClock::day($now),
            ];
            $this->app->store->insert('refunds', $refund);
            return $refund;
        });
    }

    private function check(array $coupon, string $mchid, int $total, array $goods): void
    {
        $now = $this->app->clock->now();
        $status = CouponView::status($coupon, $now);
        if ($status !== 'SENDED') {
            throw new Refusal('status', "the coupon is $status");
        }
        if ($now < $coupon['begin_at']) {
            throw new Refusal('window', 'the coupon cannot be used yet');
        }
        if (!CouponWindow::allowsMoment($coupon['fix_time'], $now)) {
            throw new Refusal('hours', 'the coupon cannot be used on this day or at this hour');
        }
        if (!$this->app->stocks->isUsableAt($coupon['stock_id'], $mchid)) {
            throw new Refusal('merchant', "the coupon is not for merchant $mchid");
        }
        if ($coupon['coupon_type'] === 'NORMAL' && $total < $coupon['minimum']) {
            throw new Refusal('threshold', "the order is below {$coupon['minimum']} fen");
        }
        if (self::discount($coupon, $total) < 1) {
            throw new Refusal('threshold', 'the coupon would not make the order cheaper');
        }
        if ($coupon['singleitem'] && $this->matching($coupon, $goods) === []) {
            throw new Refusal('goods', 'none of the goods is covered by the coupon');
        }
    }

    private function book(array $coupon, string $mchid, int $total, array $goods): array
    {
        $now = $this->app->clock->now();
        $day = BusinessClock::day($now);
        $discount = self::discount($coupon, $total);
        $transaction = '4200' . str_replace('-', '', $day) . sprintf('%016d', $this->app->store->next('transaction', 1));
        $consume = ['consume_time' => $now, 'consume_mchid' => $mchid, 'transaction_id' => $transaction];
        if ($goods !== []) {
            $covered = $coupon['singleitem'] ? array_column($this->matching($coupon, $goods), 'goods_id') : [];
            $consume['goods_detail'] = array_map(static fn (array $item): array => [
                'goods_id' => $item['goods_id'], 'quantity' => $item['quantity'], 'price' => $item['price'],
                'discount_amount' => $item['goods_id'] === ($covered[0] ?? null) ? $discount : 0,
            ], $goods);
        }
        $this->app->store->insert('payments', [
            'transaction_id' => $transaction, 'coupon_id' => $coupon['coupon_id'], 'stock_id' => $coupon['stock_id'], 'mchid' => $mchid,
            'total' => $total, 'discount' => $discount, 'paid_at' => $now, 'day' => $day,
            'goods' => isset($consume['goods_detail']) ? json_encode($consume['goods_detail'], JSON_UNESCAPED_UNICODE) : null,
        ]);
        $this->app->store->update('coupons', ['status' => 'USED', 'consume' => json_encode($consume, JSON_UNESCAPED_UNICODE)], 'coupon_id = ?', [$coupon['coupon_id']]);
        $notification = (new Outbox($this->app))->couponUsed($coupon['coupon_id']);
        return ['transaction_id' => $transaction, 'coupon_id' => $coupon['coupon_id'], 'discount' => $discount, 'paid' => $total - $discount, 'notification_id' => $notification];
    }

    private function matching(array $coupon, array $goods): array
    {
        $covered = array_column($this->app->store->all('SELECT goods_id FROM stock_items WHERE stock_id = ?', [$coupon['stock_id']]), 'goods_id');
        return array_values(array_filter($goods, static fn (array $item): bool => in_array($item['goods_id'], $covered, true)));
    }

    private static function discount(array $coupon, int $total): int
    {
        return $coupon['coupon_type'] === 'CUT_TO'
            ? min($total, $coupon['single_price_max']) - $coupon['cut_to_price']
            : min($total, $coupon['amount']);
    }
}
