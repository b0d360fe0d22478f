<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Favor;

use WxFavor\Sandbox\Call;

/** Finds the stock of a request and checks that the caller may see or change it. */
final class StockAccess
{
    /** For reading: the creator and merchants it has authorised to issue. */
    public static function forReading(Call $call): array
    {
        $stock = self::find($call);
        Merchants::checkCreator($call->queryText('stock_creator_mchid', '商户号必填', 20), $stock);
        if (!Merchants::isCreator($call, $stock) && !$call->app->stocks->isSender($stock['stock_id'], $call->mchid())) {
            throw ApiError::blocked('调用商户无权限');
        }
        Merchants::checkProduct($call);
        return $stock;
    }

    /** For what concerns the creator alone. */
    public static function forCreator(Call $call): array
    {
        $stock = self::find($call);
        if (!Merchants::isCreator($call, $stock)) {
            throw ApiError::blocked('调用商户无权限');
        }
        Merchants::checkProduct($call);
        return $stock;
    }

    private static function find(Call $call): array
    {
        $stockId = $call->pathValue('stock_id', '批次号必填', 20);
        return $call->app->stocks->find($stockId, $call->app->clock->now()) ?? throw ApiError::missing();
    }
}
