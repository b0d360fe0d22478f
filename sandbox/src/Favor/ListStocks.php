<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Favor;

use WxFavor\Sandbox\Call;
use WxFavor\Sandbox\State\BusinessClock;

/** GET stocks */
final class ListStocks
{
    private const MAX_LIMIT = 10;
    private const STATUSES = ['unactivated', 'audit', 'running', 'stoped', 'paused'];

    public function handle(Call $call): array
    {
        $creator = $call->queryText('stock_creator_mchid', '商户号必填', 20);
        $call->queryMchid('stock_creator_mchid');
        [$offset, $limit] = $call->page(self::MAX_LIMIT, null);
        if ($creator !== $call->mchid() && !$call->app->isSamples()) {
            throw ApiError::invalid('非法的商户号');
        }
        Merchants::checkProduct($call);
        $from = $this->time($call, 'create_start_time');
        $to = $this->time($call, 'create_end_time');
        $status = $call->request->query('status');
        if ($status !== '' && !in_array($status, self::STATUSES, true)) {
            throw ApiError::param('非法的批次状态', 'status', $status, 'query');
        }

        // The state of a stock depends on the clock, so it is filtered after reading.
        $now = $call->app->clock->now();
        $rows = $call->app->store->all(
            'SELECT * FROM stocks WHERE creator = ? AND created_at >= ? AND created_at <= ? ORDER BY created_at DESC, stock_id DESC',
            [$creator, $from ?? PHP_INT_MIN, $to ?? PHP_INT_MAX],
        );
        $stocks = array_map(static fn (array $row): array => Stocks::asOf($row, $now), $rows);
        $stocks = array_values(array_filter($stocks, static fn (array $s): bool => $status === '' || $s['status'] === $status));
        return [
            'total_count' => count($stocks),
            'data' => array_map(
                static fn (array $stock): array => StockView::render($call->app, $stock),
                array_slice($stocks, $offset * $limit, $limit),
            ),
            'limit' => $limit,
            'offset' => $offset,
        ];
    }

    private function time(Call $call, string $name): ?int
    {
        $text = $call->request->query($name);
        return $text === '' ? null : BusinessClock::parse($text) ?? throw ApiError::param('输入时间格式错误', $name, $text, 'query');
    }
}
