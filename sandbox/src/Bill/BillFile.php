<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Bill;

use WxFavor\Sandbox\App;
use WxFavor\Sandbox\State\BusinessClock;

/** The CSV of a use or refund bill: backticks guard values from spreadsheets, lines end in CRLF. */
final class BillFile
{
    private const COLUMNS = '批次id,优惠id,优惠类型,优惠金额（元）,订单总金额（元）,交易类型,支付单号,消耗时间,消耗商户号,设备号,银行流水号,单品信息';
    private const DAILY_COLUMNS = ',是否合单订单,微信支付合单单号,合单优惠总金额,合单订单总金额';

    /** @param string|null $day YYYY-MM-DD, null for the whole stock */
    public static function make(App $app, string $kind, array $stock, ?string $day): array
    {
        $payments = $kind === 'use'
            ? 'SELECT p.*, p.paid_at AS at, p.total AS amount FROM payments p WHERE p.stock_id = ?'
            : 'SELECT p.*, r.refunded_at AS at, r.amount AS amount, r.day AS day FROM refunds r JOIN payments p USING (transaction_id) WHERE p.stock_id = ?';
        $rows = $app->store->all("SELECT * FROM ($payments) WHERE ? IS NULL OR day = ? ORDER BY at, transaction_id", [$stock['stock_id'], $day, $day]);
        $goodsStock = $app->stocks->isGoodsStock($stock['stock_id']);
        $csv = self::COLUMNS . ($day === null ? '' : self::DAILY_COLUMNS) . "\r\n";
        foreach ($rows as $row) {
            $values = [
                $stock['stock_id'], $row['coupon_id'], $goodsStock ? '单品代金券' : '全场代金券',
                self::yuan($row['discount']), self::yuan($row['amount']), $kind === 'use' ? '支付' : '退款',
                $row['transaction_id'], BusinessClock::at($row['at'])->format('Y-m-d H:i:s'), $row['mchid'], '', '',
            ];
            $csv .= '`' . implode(',`', $values) . ',"`' . str_replace('"', '""', (string) $row['goods']) . '"'
                . ($day === null ? '' : ',`否,`,`,`') . "\r\n";
        }
        return ['csv' => $csv . "总条数\r\n`" . count($rows) . "\r\n", 'count' => count($rows)];
    }

    private static function yuan(int $fen): string
    {
        return sprintf('%d.%02d', intdiv($fen, 100), $fen % 100);
    }
}
