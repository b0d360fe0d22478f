<?php

/** @generate-class-entries */

namespace WxFavor;

/**
 * The rows of a bill, one at a time, in constant memory:
 *
 *     foreach (new BillReader($client->downloadUseFlow($stockId, $path)) as $row) {
 *         echo $row->couponId, ' ', $row->discountAmount, ' fen, ', $row->tradeTime->format(DATE_ATOM), "\n";
 *     }
 *
 * Columns are found by their headings. At the end the rows are counted against
 * what the bill itself says (总条数), so a loop that ends has seen all of them.
 *
 * @implements \Iterator<int, BillRow>
 * @strict-properties
 * @not-serializable
 */
final class BillReader implements \Iterator
{
    /**
     * @param string|resource|Http\Stream $source path, open stream or Stream; read from where it stands
     * @throws Exception\InvalidArgumentException if it cannot be opened or read
     */
    public function __construct(mixed $source) {}

    /** @throws Exception\BillException if the bill, so far, is not what it should be; it names line and column */
    public function current(): ?BillRow {}

    /** From 0. */
    public function key(): int {}

    /** @throws Exception\BillException as current() */
    public function next(): void {}

    /**
     * Back to the first row; the source must be able to seek, unless nothing was read yet.
     *
     * @throws Exception\BillException as current()
     */
    public function rewind(): void {}

    /** @throws Exception\BillException as current() */
    public function valid(): bool {}

    /**
     * The headings, as the bill has them.
     *
     * @return list<string>
     * @throws Exception\BillException as current()
     */
    public function getColumns(): array {}

    /** How many rows the bill says it has; null before its end was reached. */
    public function getTotal(): ?int {}
}

/**
 * One row. What the bill has no column for, or leaves empty, is null. Amounts
 * are fen; times are Beijing's, +08:00.
 *
 * @strict-properties
 */
final class BillRow
{
    private function __construct() {}

    /** 批次id */
    public readonly ?string $stockId;
    /** 优惠id */
    public readonly ?string $couponId;
    /** 优惠类型, e.g. 全场代金券 */
    public readonly ?string $couponType;
    /** 优惠金额, fen */
    public readonly ?int $discountAmount;
    /** 订单总金额, fen */
    public readonly ?int $orderAmount;
    /** 交易类型, e.g. 支付 */
    public readonly ?string $tradeType;
    /** 支付单号 */
    public readonly ?string $transactionId;
    /** 消耗时间 */
    public readonly ?\DateTimeImmutable $tradeTime;
    /** 消耗商户号 */
    public readonly ?string $mchid;
    /** 设备号; in bills by day base64 */
    public readonly ?string $deviceId;
    /** 银行流水号 */
    public readonly ?string $bankSerial;
    /** 单品信息, JSON */
    public readonly ?string $goods;
    /** 是否合单订单; bills by day only. Null too if it is neither 是 nor 否: then see `fields` */
    public readonly ?bool $combined;
    /** 微信支付合单单号; bills by day only */
    public readonly ?string $combinedTransactionId;
    /** 合单优惠总金额, fen; bills by day only */
    public readonly ?int $combinedDiscountAmount;
    /** 合单订单总金额, fen; bills by day only */
    public readonly ?int $combinedOrderAmount;
    /**
     * Every column by its heading, also those that are not known here, as text without the backtick. A second column of
     * the same heading has " (2)" behind it, and so on.
     *
     * @var array<string, string>
     */
    public readonly array $fields;
}

namespace WxFavor\Exception;

/** A file that is not the bill it should be. The message names line and column. */
class BillException extends \UnexpectedValueException implements WxFavorException
{
    /** Always false. */
    public function isRetryable(): bool {}

    /** Always false. */
    public function isOutcomeUnknown(): bool {}
}
