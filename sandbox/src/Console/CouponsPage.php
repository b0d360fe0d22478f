<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Console;

use WxFavor\Sandbox\Favor\CouponView;
use WxFavor\Sandbox\Http\Reply;

/** Coupons, the newest first, with a button to pay with each usable one. */
final class CouponsPage
{
    public function show(Page $page): Reply
    {
        $app = $page->app;
        $stock = $page->request->query('stock');
        $openid = $page->request->query('openid');
        $rows = [];
        $found = $app->store->all(
            CouponView::SELECT . ' WHERE (? = \'\' OR c.stock_id = ?) AND (? = \'\' OR c.openid = ?) ORDER BY c.rowid DESC LIMIT 200',
            [$stock, $stock, $openid, $openid],
        );
        foreach ($found as $coupon) {
            $status = CouponView::status($coupon, $app->clock->now());
            $rows[] = [
                $page->mono($coupon['coupon_id']),
                $page->link('/console/coupons?stock=' . rawurlencode($coupon['stock_id']), $coupon['name']),
                $page->tag($status),
                Page::yuan($coupon['amount']),
                $page->link('/console/coupons?openid=' . rawurlencode($coupon['openid']), $coupon['openid']),
                Page::time($coupon['created_at']),
                $status !== 'SENDED' ? '' : $page->form(
                    'consume',
                    'pay',
                    ['coupon_id' => $coupon['coupon_id'], 'mchid' => $coupon['creator']],
                    '',
                    $page->input('total', ($page->words)('total'), (string) $coupon['minimum'], '7'),
                ),
            ];
        }
        $filter = $stock . $openid === '' ? '' : Markup::el('p', [], $page->mono($stock . $openid), ' ', $page->link('/console/coupons', ($page->words)('all')));
        return $page->render(
            $page->heading('coupons'),
            Markup::group($filter),
            $page->table(['coupon', 'stock', 'status', 'amount', 'user', 'time', ''], $rows),
        );
    }
}
