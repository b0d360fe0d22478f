<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Favor;

use WxFavor\Sandbox\State\Store;

/** The stocks table. */
final class Stocks
{
    public function __construct(private readonly Store $store)
    {
    }

    /**
     * @param list<string> $merchants usable merchants, the creator if empty
     * @param list<string> $items goods ids
     * @param list<string> $senders merchants the creator has authorised
     */
    public function insert(array $row, array $merchants = [], array $items = [], array $senders = []): void
    {
        $row += ['max_amount' => $row['max_coupons'] * $row['coupon_amount'], 'out_request_no' => 'fixture-' . $row['stock_id']];
        $this->store->insert('stocks', $row);
        foreach ($merchants ?: [$row['creator']] as $position => $mchid) {
            $this->store->insert('stock_merchants', ['stock_id' => $row['stock_id'], 'position' => $position, 'mchid' => $mchid]);
        }
        foreach (array_unique($items) as $goods) {
            $this->store->insert('stock_items', ['stock_id' => $row['stock_id'], 'goods_id' => $goods]);
        }
        foreach ($senders as $mchid) {
            $this->store->insert('stock_senders', ['stock_id' => $row['stock_id'], 'mchid' => $mchid]);
        }
    }

    /** The row as it stands at this moment: a stock whose end has passed is stopped by nobody but the clock. */
    public function find(string $stockId, int $now): ?array
    {
        $row = $this->store->one('SELECT * FROM stocks WHERE stock_id = ?', [$stockId]);
        return $row === null ? null : self::asOf($row, $now);
    }

    public static function asOf(array $row, int $now): array
    {
        if ($now > $row['end_at'] && $row['status'] !== 'stoped') {
            $row['status'] = 'stoped';
            $row['stop_at'] = $row['start_at'] === null ? null : $row['end_at'];
        }
        return $row;
    }

    /** Stopped by its end, not by a call. */
    public static function isOver(array $stock): bool
    {
        return $stock['status'] === 'stoped' && ($stock['stop_at'] === null || $stock['stop_at'] >= $stock['end_at']);
    }

    /** Gives back what stocks that have ended had locked and never spent. */
    public function settle(int $now): void
    {
        $ended = $this->store->all(
            'SELECT s.stock_id, s.creator, s.locked - COALESCE(SUM(p.discount), 0) AS rest
             FROM stocks s LEFT JOIN payments p USING (stock_id) WHERE s.locked > 0 AND s.end_at < ? GROUP BY s.stock_id',
            [$now],
        );
        foreach ($ended as $stock) {
            $this->store->run('UPDATE merchants SET balance = balance + ? WHERE mchid = ?', [max(0, $stock['rest']), $stock['creator']]);
            $this->store->run('UPDATE stocks SET locked = 0 WHERE stock_id = ?', [$stock['stock_id']]);
        }
    }

    public function isSender(string $stockId, string $mchid): bool
    {
        return $this->store->one('SELECT 1 FROM stock_senders WHERE stock_id = ? AND mchid = ?', [$stockId, $mchid]) !== null;
    }

    public function isUsableAt(string $stockId, string $mchid): bool
    {
        return $this->store->one('SELECT 1 FROM stock_merchants WHERE stock_id = ? AND mchid = ?', [$stockId, $mchid]) !== null;
    }

    public function isGoodsStock(string $stockId): bool
    {
        return $this->store->one('SELECT 1 FROM stock_items WHERE stock_id = ? LIMIT 1', [$stockId]) !== null;
    }
}
