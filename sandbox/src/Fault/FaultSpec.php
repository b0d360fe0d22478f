<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Fault;

/**
 * One parsed fault: `name=value` parts joined by `;`, values percent-encoded where they
 * contain `;` or `%`. README.md lists the grammar; what is not in RULES is refused, so
 * that a typing mistake never passes for a fault that had no effect.
 */
final class FaultSpec
{
    private const RULES = [
        'status' => '/^[2-5]\d\d$/D',
        'code' => '/^\w+$/D',
        'message' => '/^.*$/Ds',
        'html' => '/^[2-5]\d\d$/D',
        'when' => '/^(before|after)$/D',
        'signature' => '/^(flip|otherkey|notbase64|probe|empty|short)$/D',
        'omit' => '/^[A-Za-z-]+(,[A-Za-z-]+)*$/D',
        'header' => '/^[A-Za-z-]+:.*$/D',
        'serial' => '/^\S+$/D',
        'type' => '/^\S*$/D',
        'skew' => '/^[+-]?\d{1,12}$/D',
        'timestamp' => '/^.*$/D',
        'unsigned' => '/^1?$/D',
        'body' => '/^(empty|truncate|cut|tamper|extra|newenum|nulls|missing|exp|bigint|float|wrongtype|pretty|escape|reorder|notjson|bom|array|deep|badutf8|dupkeys)$/D',
        'size' => '/^\d{1,9}$/D',
        'delay' => '/^\d{1,6}$/D',
        'drip' => '/^(header|body)$/D',
        'pause' => '/^\d{1,5}$/D',
        'reset' => '/^(before|after|header|midbody)$/D',
        'close' => '/^(before|after|header|midbody)$/D',
        'chunked' => '/^\d{0,6}$/D',
        'gzip' => '/^1?$/D',
    ];

    /** @param array<string,string> $parts */
    private function __construct(private readonly array $parts)
    {
    }

    public static function none(): self
    {
        return new self([]);
    }

    public static function parse(string $text): self
    {
        $parts = [];
        foreach (explode(';', $text) as $part) {
            $part = trim($part);
            if ($part === '') {
                continue;
            }
            [$name, $value] = explode('=', $part, 2) + [1 => ''];
            $value = rawurldecode($value);
            if (!isset(self::RULES[$name]) || !preg_match(self::RULES[$name], $value)) {
                throw new \InvalidArgumentException("not a fault: $part");
            }
            $parts[$name] = $value;
        }
        return new self($parts);
    }

    public function has(string $name): bool
    {
        return isset($this->parts[$name]);
    }

    public function get(string $name, string $default = ''): string
    {
        return $this->parts[$name] ?? $default;
    }

    public function int(string $name, int $default = 0): int
    {
        return isset($this->parts[$name]) ? (int) $this->parts[$name] : $default;
    }

    public function isAfter(): bool
    {
        return $this->get('when', 'before') === 'after';
    }

    /** How the connection dies, if it does: [reset|close, before|after|header|midbody] */
    public function cut(): ?array
    {
        foreach (['reset', 'close'] as $how) {
            if ($this->has($how)) {
                return [$how, $this->get($how)];
            }
        }
        return null;
    }

    /** An error answer instead of the endpoint's; 2xx statuses keep the endpoint's effect. */
    public function replacesAnswer(): bool
    {
        return $this->has('html') || $this->has('code') || $this->int('status', 200) >= 300;
    }

    public function __toString(): string
    {
        $text = [];
        foreach ($this->parts as $name => $value) {
            $text[] = $value === '' ? $name : "$name=" . strtr($value, ['%' => '%25', ';' => '%3B']);
        }
        return implode('; ', $text);
    }
}
