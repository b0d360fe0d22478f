<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Favor;

use WxFavor\Sandbox\Call;

/** GET stocks/{stock_id}/items */
final class ListItems
{
    public function handle(Call $call): array
    {
        $stock = StockAccess::forReading($call);
        [$offset, $limit] = $call->page(100, null, 500);
        $all = $call->app->store->all('SELECT goods_id FROM stock_items WHERE stock_id = ? ORDER BY position', [$stock['stock_id']]);
        return [
            'total_count' => count($all),
            'data' => array_column(array_slice($all, $offset * $limit, $limit), 'goods_id'),
            'offset' => $offset,
            'limit' => $limit,
            'stock_id' => $stock['stock_id'],
        ];
    }
}
