<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Favor;

use WxFavor\Sandbox\Call;

/** POST stocks/{stock_id}/modify-goods-id */
final class ModifyGoods
{
    private const MAX_ITEMS = 50;

    public function handle(Call $call): array
    {
        $body = $call->json();
        return $call->app->store->transaction(function () use ($call, $body): array {
            $stock = StockAccess::forCreator($call);
            Merchants::checkCreator($call->text('stock_creator_mchid', '商户号必填', 20), $stock);
            if ($stock['status'] === 'stoped') {
                throw ApiError::invalid('活动已结束或未激活');
            }
            $add = $this->ids($body, 'add_goods_id_list');
            $delete = $this->ids($body, 'delete_goods_id_list');
            if ($add === [] && $delete === []) {
                throw ApiError::param('商品编码必填', '/add_goods_id_list');
            }
            foreach ($delete as $goods) {
                $call->app->store->run('DELETE FROM stock_items WHERE stock_id = ? AND goods_id = ?', [$stock['stock_id'], $goods]);
            }
            foreach ($add as $goods) {
                $call->app->store->run('INSERT OR IGNORE INTO stock_items (stock_id, goods_id) VALUES (?, ?)', [$stock['stock_id'], $goods]);
            }
            $left = $call->app->store->value('SELECT COUNT(*) FROM stock_items WHERE stock_id = ?', [$stock['stock_id']]);
            if ($left === 0 || $left > self::MAX_ITEMS && $add !== []) {
                throw ApiError::param($left === 0 ? '至少保留一个商品编码' : '商品编码超过限制', '/delete_goods_id_list');
            }
            return ['stock_id' => $stock['stock_id'], 'pause_time' => $call->app->clock->format($call->app->clock->now())];
        });
    }

    /** @return list<string> one page of the documentation shows a comma-joined string instead of an array */
    private function ids(array $body, string $name): array
    {
        $list = $body[$name] ?? [];
        $list = is_string($list) ? array_filter(explode(',', $list), static fn (string $id): bool => $id !== '') : $list;
        if (!is_array($list)) {
            throw ApiError::param("$name 类型错误", "/$name");
        }
        foreach ($list as $id) {
            if (!is_string($id) || $id === '' || strlen($id) > 128) {
                throw ApiError::param("$name 类型错误", "/$name", $id);
            }
        }
        return array_values($list);
    }
}
