<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Favor;

use WxFavor\Sandbox\Call;

/** GET stocks/{stock_id} */
final class QueryStock
{
    public function handle(Call $call): array
    {
        return StockView::render($call->app, StockAccess::forReading($call));
    }
}
