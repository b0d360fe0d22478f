<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Admin;

use WxFavor\Sandbox\Env;
use WxFavor\Sandbox\Http\Request;

/**
 * Who may use the admin part: whoever shows the token or, if none is set, the same machine.
 *
 * A request through a proxy comes from the loopback interface too, hence a forwarded
 * address counts as remote; but not every proxy tells one, so that a token that is set
 * is asked of everybody. The Host check keeps web pages in a local browser from
 * reaching the admin part under a name of their own (DNS rebinding).
 */
final class Gate
{
    public function __construct(private readonly Request $request)
    {
    }

    public function isTrusted(): bool
    {
        return $this->hasToken() || ($this->isLocal() && self::isLoopbackName($this->request->header('Host')) && !$this->isCrossSite());
    }

    /** Faults ride on signed API requests, which come under WeChat's host names and never from a browser. */
    public function allowsFaults(): bool
    {
        return $this->hasToken() || $this->isLocal();
    }

    public function hasToken(): bool
    {
        return $this->isToken($this->request->header('X-Sandbox-Token')) || $this->isToken($this->cookie());
    }

    public function isToken(string $shown): bool
    {
        return self::token() !== '' && hash_equals(self::token(), $shown);
    }

    private static function token(): string
    {
        return Env::get('WXFAVOR_SANDBOX_TOKEN');
    }

    private function isLocal(): bool
    {
        if (self::token() !== '') {
            return false;
        }
        foreach (['X-Forwarded-For', 'X-Real-IP', 'Forwarded'] as $name) {
            if ($this->request->hasHeader($name)) {
                return false;
            }
        }
        // The built-in server tells what it is bound to in SERVER_NAME only.
        $bound = PHP_SAPI === 'cli-server'
            ? self::isLoopbackName((string) $_SERVER['SERVER_NAME'])
            : self::isLoopback((string) ($_SERVER['SERVER_ADDR'] ?? ''));
        return $bound && self::isLoopback($this->request->remote);
    }

    private static function isLoopback(string $address): bool
    {
        return str_starts_with($address, '127.') || in_array($address, ['::1', '::ffff:127.0.0.1'], true);
    }

    private static function isLoopbackName(string $host): bool
    {
        // SERVER_NAME is a bare ::1, whose last digit is no port.
        $name = (string) preg_replace('/^(\[[^\]]*\]|[^:]+):\d+$/D', '$1', strtolower($host));
        return in_array($name, ['localhost', '::1', '[::1]'], true) || preg_match('/^127(\.\d{1,3}){3}$/D', $name) === 1;
    }

    private function isCrossSite(): bool
    {
        $origin = $this->request->header('Origin');
        return ($origin !== '' && preg_replace('#^https?://#', '', $origin) !== $this->request->header('Host'))
            || in_array($this->request->header('Sec-Fetch-Site'), ['cross-site', 'same-site'], true);
    }

    private function cookie(): string
    {
        return preg_match('/(?:^|;\s*)sandbox_token=([^;]*)/', $this->request->header('Cookie'), $m) ? rawurldecode($m[1]) : '';
    }
}
