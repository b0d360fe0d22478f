<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Admin;

use WxFavor\Sandbox\State\BusinessClock;

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

    /** Columns with a fixed set of values. */
    private const ENUMS = [
        'stocks.status' => ['unactivated', 'audit', 'running', 'paused', 'stoped'],
        'stocks.coupon_type' => ['NORMAL', 'CUT_TO'],
        'stocks.business_type' => [null, 'MULTIUSE'],
        'coupons.status' => ['SENDED', 'USED', 'EXPIRED', 'RECOVER'],
        'merchants.key_mode' => ['certificate', 'switch', 'public_key'],
    ];
    private const TEXTS = ['secret', 'appid', 'person', 'mchid'];
    private const JSON = ['fix_time', 'goods_tag', 'trade_type'];
    /** NULL: no such limit, never set. */
    private const NULLABLE = ['secret', 'max_amount_by_day', 'after_receive', 'combine_use', ...self::JSON];

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
        $values = [];
        foreach ($input as $column => $value) {
            $values[$column] = self::value($table, $column, $value);
        }
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

    /** What no column may hold would only show later, as a failing API call. */
    private static function value(string $table, string $column, mixed $value): int|string|null
    {
        $enum = self::ENUMS["$table.$column"] ?? null;
        $wanted = match (true) {
            $enum !== null => in_array($value, $enum, true) ? '' : 'one of ' . implode(', ', array_map(static fn (?string $v): string => $v ?? 'null', $enum)),
            $value === null && in_array($column, self::NULLABLE, true) => '',
            in_array($column, self::TEXTS, true) => is_string($value) ? '' : 'a string',
            in_array($column, self::JSON, true) => is_array($value) ? '' : 'an object or array',
            is_bool($value) => '',
            default => is_int($value) && $value >= 0 && $value <= BusinessClock::LAST ? '' : 'an integer from 0 to ' . BusinessClock::LAST,
        };
        if ($wanted !== '') {
            throw new \InvalidArgumentException("$column takes $wanted");
        }
        return is_array($value) ? (string) json_encode($value, JSON_UNESCAPED_UNICODE) : (is_bool($value) ? (int) $value : $value);
    }

    private function table(AdminCall $call): array
    {
        return self::TABLES[$call->path['table']] ?? throw new \InvalidArgumentException('no such admin call');
    }
}
