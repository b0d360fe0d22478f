<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Console;

use WxFavor\Sandbox\Http\Reply;
use WxFavor\Sandbox\Notify\Dispatcher;

/** Notifications with their attempts and a button to send one again. */
final class NotificationsPage
{
    public function show(Page $page): Reply
    {
        $store = $page->app->store;
        $rows = [];
        foreach ($store->all('SELECT * FROM notifications ORDER BY rowid DESC LIMIT 100') as $notification) {
            $attempts = array_map(
                static fn (array $d): Markup => Markup::el(
                    'div',
                    ['class' => $d['accepted'] ? 'good' : 'bad'],
                    Page::time((int) ($d['at'] * 1000)) . " {$d['kind']} " . ($d['status'] ?? $d['error']),
                ),
                $store->all('SELECT * FROM deliveries WHERE notification_id = ? ORDER BY id', [$notification['id']]),
            );
            $rows[] = [
                Markup::group($notification['event_type'], Markup::el('div', ['class' => 'soft mono'], $notification['id'])),
                $page->mono((string) $notification['coupon_id']),
                $notification['url'],
                Markup::group($page->tag($notification['state']), ' ', $notification['attempts'] . ' / ' . Dispatcher::DELIVERIES),
                Markup::group(...$attempts),
                $page->form('resend', 'resend', ['id' => $notification['id']]),
            ];
        }
        return $page->render(
            $page->heading('notifications'),
            $page->form('notify', 'deliver now'),
            $page->table(['kind', 'coupon', 'url', 'status', 'attempts', ''], $rows),
        );
    }
}
