<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Favor;

use WxFavor\Sandbox\Call;

/** start, stop, pause and restart: one table says what each call does in each state. */
abstract class ChangeStock
{
    protected const OK = 'ok';
    protected const SAME = 'same';
    protected const ILLEGAL = 'illegal';
    protected const OVER = 'over';

    /** state => outcome; `ended` is a stock stopped by time, `stoped` one stopped by a call */
    abstract protected function legality(): array;

    /** Column of the time of the first success, and the field that shows it. */
    abstract protected function column(): string;

    abstract protected function field(): string;

    /** @return array<string,mixed> columns to change besides the time */
    abstract protected function effect(Call $call, array $stock): array;

    public function handle(Call $call): array
    {
        $stockId = $call->pathValue('stock_id', '批次号必填', 20);
        $call->json();
        return $call->app->store->transaction(function () use ($call, $stockId): array {
            $now = $call->app->clock->now();
            $stock = $call->app->stocks->find($stockId, $now) ?? throw ApiError::missing();
            Merchants::checkCreator($call->text('stock_creator_mchid', '商户号必填', 20), $stock);
            if (!Merchants::isCreator($call, $stock)) {
                throw ApiError::blocked('调用商户无权限');
            }
            Merchants::checkProduct($call);
            $state = Stocks::isOver($stock) ? 'ended' : $stock['status'];
            $outcome = $this->legality()[$state];
            // Repeating a call shows the time of its first success; without one there is nothing to repeat.
            if ($outcome === self::SAME && $stock[$this->column()] === null) {
                $outcome = self::ILLEGAL;
            }
            if ($outcome === self::ILLEGAL) {
                throw ApiError::param('非法的批次状态', 'stock_id', $stockId, 'url');
            }
            if ($outcome === self::OVER) {
                throw ApiError::invalid('活动已结束或未激活');
            }
            if ($outcome === self::OK) {
                $changes = [$this->column() => $now] + $this->effect($call, $stock);
                $stock = $changes + $stock;
                $call->app->store->update('stocks', $changes, 'stock_id = ?', [$stockId]);
            }
            return [$this->field() => $call->app->clock->format($stock[$this->column()]), 'stock_id' => $stockId];
        });
    }
}
