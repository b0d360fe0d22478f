<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Auth;

/** The parsed Authorization header; the order of its parameters is free. */
final class AuthorizationHeader
{
    public const SCHEME = 'WECHATPAY2-SHA256-RSA2048';
    private const NAMES = ['mchid', 'nonce_str', 'timestamp', 'serial_no', 'signature'];

    private function __construct(
        public readonly string $scheme,
        public readonly string $mchid,
        public readonly string $nonce,
        public readonly string $timestamp,
        public readonly string $serial,
        public readonly string $signature,
    ) {
    }

    public static function parse(string $header): ?self
    {
        if (!preg_match('/^([A-Za-z0-9-]+) +(\S.*)$/D', $header, $m)) {
            return null;
        }
        $found = [];
        $rest = $m[2];
        while ($rest !== '') {
            if (!preg_match('/^([a-z_]+)="([^"]*)"(?: *, *(?=\S)|$)/D', $rest, $pair) || isset($found[$pair[1]])) {
                return null;
            }
            $found[$pair[1]] = $pair[2];
            $rest = substr($rest, strlen($pair[0]));
        }
        foreach (self::NAMES as $name) {
            if (($found[$name] ?? '') === '') {
                return null;
            }
        }
        if (count($found) !== count(self::NAMES) || !preg_match('/^\d{1,15}$/D', $found['timestamp'])) {
            return null;
        }
        return new self($m[1], $found['mchid'], $found['nonce_str'], $found['timestamp'], $found['serial_no'], $found['signature']);
    }
}
