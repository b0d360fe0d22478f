<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\State;

/** The switches of the sandbox: every one has a default and a sentence of explanation. */
final class Settings
{
    /** name => [default, allowed values or type, meaning] */
    public const ALL = [
        'sign_hints' => [true, 'bool', 'SIGN_ERROR says in detail.sandbox_hints what probably differs'],
        'sign_detail' => ['flat', ['flat', 'nested'], 'shape of detail in SIGN_ERROR'],
        'time_format' => ['seconds', ['seconds', 'millis'], 'time fields with or without milliseconds'],
        'json_style' => ['compact', ['compact', 'pretty', 'escaped', 'reordered'], 'how answers are printed before they are signed'],
        'require_user_agent' => [false, 'bool', 'refuse requests without User-Agent'],
        'unknown_openids' => ['accept', ['accept', 'refuse'], 'openids never seen: bind to the appid of the request, or refuse'],
        'user_limit_code' => ['REQUEST_BLOCKED', ['REQUEST_BLOCKED', 'RULE_LIMIT'], 'code when a user reached the limit'],
        'past_end' => ['empty', ['empty', 'mch_not_exists'], 'answer for a page behind the last coupon'],
        'null_booleans' => [false, 'bool', 'coupons show no_cash and singleitem as null'],
        'always_consume_information' => [false, 'bool', 'coupons show consume_information in any state'],
        'rate_limits' => [false, 'bool', 'limit requests as documented'],
        'rate_limit_code' => ['FREQUENCY_LIMIT_EXCEED', ['FREQUENCY_LIMIT_EXCEED', 'RATELIMIT_EXCEEDED', 'FREQUENCY_LIMITED'], 'code of 429'],
        'rate_limit_scale' => [100, 'int', 'per cent of the documented limits'],
        'bill_gzip' => [false, 'bool', 'bill links ask for tartype=GZIP'],
        'bill_links_unsigned' => [false, 'bool', 'answers with bill links carry no signature'],
        'bill_fault' => ['none', ['none', 'wrong_hash', 'truncated', 'slow', 'huge'], 'what is wrong with bill files'],
        'bill_validity' => [30, 'int', 'seconds a bill link works'],
        'http_loopback' => [false, 'bool', 'accept http notify URLs on the loopback interface'],
        'check_reachable' => [false, 'bool', 'try to connect to a notify URL before accepting it'],
        'notify_minute' => [60000, 'int', 'milliseconds between deliveries of a notification'],
        'notify_timeout' => [5000, 'int', 'milliseconds a receiver has to answer'],
        'notify_duplicates' => [0, 'int', 'further deliveries after an accepted one'],
        'notify_concurrent' => [0, 'int', 'copies sent at the same time as each delivery'],
        'notify_probe_share' => [0, 'int', 'per cent of deliveries preceded by a signature probe'],
        'notify_public_key_share' => [0, 'int', 'per cent of notifications signed with the public key while a merchant switches'],
        'notify_aad' => ['coupon', ['coupon', 'empty', 'absent'], 'associated_data of notifications'],
        'clock_offset' => [0, 'int', 'milliseconds the business clock is ahead of real time'],
        'clock_frozen' => [0, 'int', 'business time in milliseconds if it stands still, else 0'],
        'max_running' => [500, 'int', 'running stocks that may share one usable merchant'],
    ];

    private array $values;

    public function __construct(private readonly Store $store)
    {
        $this->values = array_column($store->all('SELECT name, value FROM settings'), 'value', 'name');
    }

    public function string(string $name): string
    {
        return (string) $this->get($name);
    }

    public function int(string $name): int
    {
        return (int) $this->get($name);
    }

    public function bool(string $name): bool
    {
        return (bool) $this->get($name);
    }

    public function set(string $name, mixed $value): void
    {
        $value = self::check($name, $value);
        $this->values[$name] = json_encode($value);
        $this->store->run(
            'INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
            [$name, $this->values[$name]],
        );
    }

    /** @return array<string,mixed> */
    public function all(): array
    {
        $all = [];
        foreach (array_keys(self::ALL) as $name) {
            $all[$name] = $this->get($name);
        }
        return $all;
    }

    private function get(string $name): mixed
    {
        return isset($this->values[$name]) ? json_decode($this->values[$name], true) : self::ALL[$name][0];
    }

    private static function check(string $name, mixed $value): mixed
    {
        if (!isset(self::ALL[$name])) {
            throw new \InvalidArgumentException("there is no switch $name");
        }
        $type = self::ALL[$name][1];
        if ($type === 'bool') {
            return filter_var($value, FILTER_VALIDATE_BOOL);
        }
        if ($type === 'int') {
            if (is_bool($value) || filter_var($value, FILTER_VALIDATE_INT) === false || abs((int) $value) > BusinessClock::LAST) {
                throw new \InvalidArgumentException("$name takes an integer");
            }
            return (int) $value;
        }
        if (!in_array($value, $type, true)) {
            throw new \InvalidArgumentException("$name takes one of " . implode(', ', $type));
        }
        return $value;
    }
}
