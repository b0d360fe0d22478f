<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Notify;

use WxFavor\Sandbox\App;
use WxFavor\Sandbox\Favor\CouponView;
use WxFavor\Sandbox\Http\Reply;

/** Writes notifications down in the transaction of the event; sending comes later. */
final class Outbox
{
    public function __construct(private readonly App $app)
    {
    }

    /** @return string|null id of the notification; null where the creator wants none */
    public function couponUsed(string $couponId): ?string
    {
        $coupon = $this->app->store->one(CouponView::SELECT . ' WHERE c.coupon_id = ?', [$couponId]);
        $callback = $this->app->store->one('SELECT * FROM callbacks WHERE mchid = ? AND enabled = 1', [$coupon['creator']]);
        if ($callback === null) {
            return null;
        }
        $hex = bin2hex(random_bytes(16));
        $id = implode('-', [substr($hex, 0, 8), substr($hex, 8, 4), substr($hex, 12, 4), substr($hex, 16, 4), substr($hex, 20)]);
        $this->app->store->insert('notifications', [
            'id' => $id, 'mchid' => $coupon['creator'], 'url' => $callback['notify_url'], 'event_type' => 'COUPON.USE',
            'coupon_id' => $couponId, 'created_at' => $this->app->clock->now(),
            'plaintext' => Reply::encode($this->plaintext($coupon)), 'next_at' => (int) (microtime(true) * 1000),
        ]);
        return $id;
    }

    /** A coupon in the words of the notification, which differ from those of the query. */
    private function plaintext(array $coupon): array
    {
        $view = CouponView::render($this->app, $coupon);
        if (isset($view['cut_to_message'])) {
            $message = $view['cut_to_message'];
            $view['singleitem_discount_off'] = ['single_price_max' => $message['single_price_max']];
            $view['discount_to'] = ['cut_to_price' => $message['cut_to_price'], 'max_price' => $message['single_price_max']];
            unset($view['cut_to_message']);
        }
        return $view;
    }
}
