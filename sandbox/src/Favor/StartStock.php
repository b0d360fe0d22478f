<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Favor;

use WxFavor\Sandbox\Call;

/** POST stocks/{stock_id}/start */
final class StartStock extends ChangeStock
{
    protected function legality(): array
    {
        return [
            'unactivated' => self::OK, 'audit' => self::ILLEGAL, 'running' => self::SAME, 'paused' => self::ILLEGAL,
            'stoped' => self::OVER, 'ended' => self::OVER,
        ];
    }

    protected function column(): string
    {
        return 'start_at';
    }

    protected function field(): string
    {
        return 'start_time';
    }

    protected function effect(Call $call, array $stock): array
    {
        $store = $call->app->store;
        $call->app->stocks->settle($call->app->clock->now());
        // Prepaid coupons are paid from the creator's balance, which is set aside now.
        $lock = $stock['no_cash'] ? 0 : $stock['max_amount'];
        $balance = $store->value('SELECT balance FROM merchants WHERE mchid = ?', [$stock['creator']]);
        if ($balance < $lock) {
            throw new ApiError('NOT_ENOUGH', '激活失败:账户余额不足,请充值');
        }
        $crowded = $store->one(
            "SELECT m.mchid FROM stock_merchants m JOIN stock_merchants mine ON mine.mchid = m.mchid AND mine.stock_id = ?
             JOIN stocks s ON s.stock_id = m.stock_id AND s.status = 'running' AND s.end_at >= ?
             GROUP BY m.mchid HAVING COUNT(*) >= ? LIMIT 1",
            [$stock['stock_id'], $call->app->clock->now(), $call->app->settings->int('max_running')],
        );
        if ($crowded !== null) {
            throw ApiError::busy();
        }
        $store->run('UPDATE merchants SET balance = balance - ? WHERE mchid = ?', [$lock, $stock['creator']]);
        return ['status' => 'running', 'locked' => $lock];
    }
}
