<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Admin;

use WxFavor\Sandbox\Http\Reply;
use WxFavor\Sandbox\Pay\PaySimulator;
use WxFavor\Sandbox\Pay\Refusal;

final class PayAdmin
{
    /** {"coupon_id" or "openid", "mchid", "total", "goods": [{"goods_id", "quantity", "price"}]} */
    public function consume(AdminCall $call): Reply
    {
        $pay = new PaySimulator($call->app);
        $input = $call->json();
        $goods = [];
        foreach ($input['goods'] ?? [] as $item) {
            $goods[] = ['goods_id' => (string) $item['goods_id'], 'quantity' => (int) ($item['quantity'] ?? 1), 'price' => (int) ($item['price'] ?? 0)];
        }
        $mchid = $call->text('mchid');
        $total = $call->int('total');
        return self::guarded(static fn (): array => $pay->pay(
            $input['coupon_id'] ?? $pay->best($call->text('openid'), $mchid, $total, $goods),
            $mchid,
            $total,
            $goods,
        ));
    }

    /** {"transaction_id", "amount"} without amount: all that is left */
    public function refund(AdminCall $call): Reply
    {
        $amount = isset($call->json()['amount']) ? $call->int('amount') : null;
        return self::guarded(static fn (): array => (new PaySimulator($call->app))->refund($call->text('transaction_id'), $amount));
    }

    /** @param callable():array $work */
    private static function guarded(callable $work): Reply
    {
        try {
            return Reply::json($work());
        } catch (Refusal $e) {
            return Reply::json(['error' => $e->getMessage(), 'reason' => $e->reason], 409);
        }
    }
}
