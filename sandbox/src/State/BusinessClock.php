<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\State;

/**
 * The time that campaigns live in. Tests set and advance it; signatures keep real time.
 * Days begin and times are printed in Beijing, whatever the machine's zone.
 */
final class BusinessClock
{
    /** The last millisecond of the year 9999: later ones cannot be printed as RFC 3339. */
    public const LAST = 253_402_271_999_999;
    private const ZONE = '+08:00';

    public function __construct(private readonly Settings $settings)
    {
    }

    public function now(): int
    {
        $frozen = $this->settings->int('clock_frozen');
        return $frozen !== 0 ? $frozen : (int) (microtime(true) * 1000) + $this->settings->int('clock_offset');
    }

    public function set(int|float $millis): void
    {
        if (!($millis > 0 && $millis <= self::LAST)) {
            throw new \InvalidArgumentException('the clock runs from 1970 to 9999');
        }
        $millis = (int) $millis;
        if ($this->settings->int('clock_frozen') !== 0) {
            $this->settings->set('clock_frozen', $millis);
        } else {
            $this->settings->set('clock_offset', $millis - (int) (microtime(true) * 1000));
        }
    }

    public function freeze(?int $millis): void
    {
        $this->settings->set('clock_frozen', $millis ?? 0);
    }

    public function format(int $millis): string
    {
        $pattern = $this->settings->string('time_format') === 'millis' ? 'Y-m-d\TH:i:s.vP' : 'Y-m-d\TH:i:sP';
        return self::at($millis)->format($pattern);
    }

    public static function at(int $millis): \DateTimeImmutable
    {
        $seconds = intdiv($millis, 1000);
        $time = (new \DateTimeImmutable('@' . $seconds))->setTimezone(new \DateTimeZone(self::ZONE));
        return $time->modify('+' . ($millis - $seconds * 1000) . ' msec');
    }

    public static function day(int $millis): string
    {
        return self::at($millis)->format('Y-m-d');
    }

    public static function midnightAfter(int $millis): int
    {
        return self::at($millis)->modify('tomorrow')->getTimestamp() * 1000;
    }

    /** RFC 3339 with any fraction, Z or an offset; null if it is not a time. */
    public static function parse(string $text): ?int
    {
        $pattern = '/^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)$/D';
        if (!preg_match($pattern, $text, $m) || !checkdate((int) $m[2], (int) $m[3], (int) $m[1])) {
            return null;
        }
        if ((int) $m[4] > 23 || (int) $m[5] > 59 || (int) $m[6] > 59) {
            return null;
        }
        $zone = $m[8] === 'Z' ? '+00:00' : $m[8];
        if ((int) substr($zone, 1, 2) > 14 || (int) substr($zone, 4) > 59) {
            return null;
        }
        $seconds = (new \DateTimeImmutable("$m[1]-$m[2]-$m[3]T$m[4]:$m[5]:$m[6]$zone"))->getTimestamp();
        return $seconds * 1000 + (int) substr(str_pad($m[7], 3, '0'), 0, 3);
    }
}
