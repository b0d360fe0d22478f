<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Favor;

use WxFavor\Sandbox\Call;

/** GET stocks/{stock_id}/merchants */
final class ListMerchants
{
    public function handle(Call $call): array
    {
        $stock = StockAccess::forReading($call);
        [$offset, $limit] = $call->page(50, null, 1000);
        $all = $call->app->store->all('SELECT mchid FROM stock_merchants WHERE stock_id = ? ORDER BY position', [$stock['stock_id']]);
        return [
            'total_count' => count($all),
            'data' => array_column(array_slice($all, $offset * $limit, $limit), 'mchid'),
            'offset' => $offset,
            'limit' => $limit,
            'stock_id' => $stock['stock_id'],
        ];
    }
}
