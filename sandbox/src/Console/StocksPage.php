<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Console;

use WxFavor\Sandbox\Favor\Stocks;
use WxFavor\Sandbox\Http\Reply;
use WxFavor\Sandbox\State\Invariants;

/** Stocks with their budgets; the clock and the invariants above them. */
final class StocksPage
{
    public function show(Page $page): Reply
    {
        $app = $page->app;
        $now = $app->clock->now();
        $used = array_column($app->store->all('SELECT stock_id, COUNT(*) AS n FROM payments GROUP BY stock_id'), 'n', 'stock_id');
        $rows = [];
        foreach ($app->store->all('SELECT * FROM stocks ORDER BY created_at DESC, stock_id DESC LIMIT 500') as $row) {
            $stock = Stocks::asOf($row, $now);
            $rows[] = [
                $page->link('/console/coupons?stock=' . rawurlencode($stock['stock_id']), $stock['stock_id']),
                $stock['name'],
                $page->tag($stock['status']),
                Markup::group(
                    Markup::el('meter', ['min' => 0, 'max' => max(1, $stock['max_coupons']), 'value' => $stock['distributed']]),
                    Markup::el('div', ['class' => 'soft'], Page::yuan($stock['distributed'] * $stock['coupon_amount']) . ' / ' . Page::yuan($stock['max_amount'])),
                ),
                $stock['distributed'] . ' / ' . $stock['max_coupons'],
                $used[$stock['stock_id']] ?? 0,
                Markup::el('span', ['class' => 'soft'], Page::time($stock['begin_at']) . ' – ' . Page::time($stock['end_at'])),
                $stock['creator'],
            ];
        }
        $invariants = Invariants::check($app->store);
        $t = $page->words;
        return $page->render(
            Markup::el('p', [], $t('business clock') . ': ', $page->mono(Page::time($now)), ' ', $app->settings->int('clock_frozen') ? '⏸' : ''),
            Markup::el(
                'p',
                [],
                $t('invariants') . ': ',
                Markup::el('strong', ['class' => $invariants['ok'] ? 'good' : 'bad'], $invariants['ok'] ? $t('all hold') : $t('broken') . ': ' . implode(', ', array_keys($invariants['broken']))),
            ),
            $page->heading('stocks'),
            $page->table(['stock', 'name', 'status', 'budget', 'issued', 'used', 'window', 'creator'], $rows),
            $page->heading('reset'),
            $page->form('reset', 'reset', [], 'risky'),
        );
    }
}
