<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Admin;

/** Looks at and edits single rows, to bring about states that no API call leads to. */
final class RowAdmin
{
    /** path name => [table, key, columns that may be set] */
    private const TABLES = [
        'stocks' => ['stocks', 'stock_id', [
            'status', 'max_coupons', 'max_amount', 'max_amount_by_day', 'max_coupons_per_user', 'natural_person_limit', 'prevent_api_abuse',
            'begin_at', 'end_at', 'chosen_value', 'second_day', 'after_receive', 'fix_time', 'cross_merchant', 'no_cash', 'business_type', 'coupon_type',
            'goods_tag', 'trade_type', 'combine_use',
        ]],
        'coupons' => ['coupons', 'coupon_id', ['status', 'begin_at', 'end_at']],
        'merchants' => ['merchants', 'mchid', ['secret', 'key_mode', 'closed', 'product', 'event_push', 'balance']],
        'users' => ['users', 'openid', ['appid', 'person', 'abnormal', 'abuse']],
        'appids' => ['appids', 'appid', ['mchid']],
        'certificates' => ['platform_keys', 'serial', ['effective_at', 'expire_at', 'listed', 'signs']],
        'notifications' => ['notifications', 'id', []],
        'deliveries' => ['deliveries', 'id', []],
        'payments' => ['payments', 'transaction_id', []],
        'refunds' => ['refunds', 'refund_id', []],
        'callbacks' => ['callbacks', 'mchid', []],
        'images' => ['images', 'media_url', []],
    ];

    public function list(AdminCall $call): array
    {
        [$table] = $this->table($call);
        return [$call->path['table'] => $call->app->store->all("SELECT * FROM $table ORDER BY rowid DESC LIMIT 1000")];
    }

    public function show(AdminCall $call): array
    {
        [$table, $key] = $this->table($call);
        return $call->app->store->one("SELECT * FROM $table WHERE $key = ?", [$call->path['id']])
            ?? throw new \InvalidArgumentException('no such row');
    }

    public function change(AdminCall $call): array
    {
        [$table, $key, $columns] = $this->table($call);
        $input = $call->json();
        if ($input === [] || array_diff(array_keys($input), $columns) !== []) {
            throw new \InvalidArgumentException("$table can be changed in: " . implode(', ', $columns));
        }
        $values = array_map(static fn (mixed $value): mixed => match (true) {
            is_bool($value) => (int) $value,
            is_array($value) => json_encode($value),
            default => $value,
        }, $input);
        // A user may be named before it has ever been seen; binding an appid to a further merchant adds a row.
        if ($table === 'users' && $call->app->store->one('SELECT 1 FROM users WHERE openid = ?', [$call->path['id']]) === null) {
            $call->app->store->insert('users', ['openid' => $call->path['id']] + $values + ['person' => $call->path['id']]);
        } elseif ($table === 'appids') {
            $call->app->store->insert('appids', ['appid' => $call->path['id']] + $values);
        } else {
            $call->app->store->update($table, $values, "$key = ?", [$call->path['id']]);
        }
        return $this->show($call);
    }

    private function table(AdminCall $call): array
    {
        return self::TABLES[$call->path['table']] ?? throw new \InvalidArgumentException('no such admin call');
    }
}
