<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Fault;

use WxFavor\Sandbox\Http\Reply;

/** Answers that are validly signed and yet not what a client would like to read. */
final class BodyFault
{
    private const ENUMS = ['status', 'coupon_type', 'stock_type', 'business_type'];
    private const OPTIONAL = [
        'cut_to_message', 'normal_coupon_information', 'consume_information', 'goods_detail', 'no_cash', 'singleitem',
        'stock_use_rule', 'start_time', 'stop_time', 'goods_tag', 'trade_type', 'combine_use', 'detail', 'hash_type',
    ];
    private const REQUIRED = ['coupon_id', 'stock_id', 'total_count', 'url'];
    private const MARK = "\x01n";

    public static function apply(string $kind, string $body): string
    {
        $data = json_decode($body);
        return match ($kind) {
            'empty' => '',
            'truncate' => substr($body, 0, intdiv(strlen($body), 2)),
            'notjson' => 'this is not JSON',
            'bom' => "\xEF\xBB\xBF" . $body,
            'array' => "[$body]",
            'deep' => '{"deep":' . str_repeat('[', 5000) . str_repeat(']', 5000) . '}',
            'badutf8' => self::splice($body, "\"sandbox_bad\":\"\xC3\x28\xFF\""),
            'dupkeys' => self::splice($body, '"sandbox_twice":1,"sandbox_twice":2'),
            'pretty' => Reply::encode($data, JSON_PRETTY_PRINT),
            'escape' => (string) json_encode($data),
            'reorder' => Reply::encode(self::reorder($data)),
            'extra' => Reply::encode(self::extra($data)),
            'newenum' => Reply::encode(self::walk($data, static fn ($v, $k) => in_array($k, self::ENUMS, true) && is_string($v) ? 'SANDBOX_NEW_VALUE' : $v)),
            'nulls' => Reply::encode(self::walk($data, static fn ($v, $k) => in_array($k, self::OPTIONAL, true) ? null : $v)),
            'missing' => Reply::encode(self::without($data)),
            'wrongtype' => Reply::encode(self::walk($data, static fn ($v) => match (true) {
                is_int($v) => 'not a number',
                is_bool($v) => 'true',
                is_string($v) => 12345,
                default => $v,
            })),
            'exp' => self::numbers($data, self::exponent(...)),
            'bigint' => self::numbers($data, static fn (): string => '9007199254740993'),
            'float' => self::numbers($data, static fn (int $n): string => "$n.5"),
            default => $body,
        };
    }

    /** Pads a JSON object to at least the given size. */
    public static function pad(string $body, int $size): string
    {
        return self::splice($body, '"padding":"' . str_repeat('x', max(0, $size - strlen($body) - 13)) . '"');
    }

    private static function splice(string $body, string $member): string
    {
        if (!str_starts_with($body, '{')) {
            return '{' . $member . '}';
        }
        return '{' . $member . (str_starts_with($body, '{}') ? '' : ',') . substr($body, 1);
    }

    /** @param callable(mixed,string|int):mixed $change */
    private static function walk(mixed $data, callable $change, string|int $key = ''): mixed
    {
        $data = $change($data, $key);
        if (is_array($data) || $data instanceof \stdClass) {
            foreach ($data as $name => &$value) {
                $value = self::walk($value, $change, $name);
            }
        }
        return $data;
    }

    private static function reorder(mixed $data): mixed
    {
        if ($data instanceof \stdClass) {
            return (object) array_reverse(array_map(self::reorder(...), (array) $data), true);
        }
        return is_array($data) ? array_map(self::reorder(...), $data) : $data;
    }

    private static function extra(mixed $data): mixed
    {
        if ($data instanceof \stdClass) {
            foreach ($data as &$value) {
                $value = self::extra($value);
            }
            $data->sandbox_new_field = ['list' => [1, null, 'new'], 'flag' => true];
        } elseif (is_array($data)) {
            $data = array_map(self::extra(...), $data);
        }
        return $data;
    }

    private static function without(mixed $data): mixed
    {
        if ($data instanceof \stdClass) {
            foreach ([...self::OPTIONAL, ...self::REQUIRED] as $name) {
                unset($data->$name);
            }
            foreach ($data as &$value) {
                $value = self::without($value);
            }
        } elseif (is_array($data)) {
            $data = array_map(self::without(...), $data);
        }
        return $data;
    }

    /** @param callable(int):string $print PHP cannot print such numbers itself, so they travel as marked strings */
    private static function numbers(mixed $data, callable $print): string
    {
        $marked = self::walk($data, static fn ($v) => is_int($v) ? self::MARK . $print($v) : $v);
        return (string) preg_replace('/"\\\\u0001n([^"]*)"/', '$1', Reply::encode($marked));
    }

    private static function exponent(int $number): string
    {
        $digits = (string) $number;
        $rest = rtrim(substr($digits, 1), '0');
        return $digits[0] . ($rest === '' ? '' : ".$rest") . 'e' . (strlen($digits) - 1);
    }
}
