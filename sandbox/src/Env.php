<?php

declare(strict_types=1);

namespace WxFavor\Sandbox;

/** Environment variables, which PHP-FPM hands over as server parameters instead. */
final class Env
{
    public static function get(string $name, string $default = ''): string
    {
        $value = $_SERVER[$name] ?? getenv($name);
        return is_string($value) && $value !== '' ? $value : $default;
    }

    public static function stateDir(): string
    {
        return self::get('WXFAVOR_SANDBOX_DIR', dirname(__DIR__) . '/var');
    }

    /** Empty if the environment does not say. */
    public static function profile(): string
    {
        $profile = self::get('WXFAVOR_SANDBOX_PROFILE');
        if (!in_array($profile, ['', 'strict', 'samples'], true)) {
            throw new \RuntimeException("WXFAVOR_SANDBOX_PROFILE must be strict or samples, not $profile");
        }
        return $profile;
    }
}
