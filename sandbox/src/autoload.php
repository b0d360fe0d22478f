<?php

declare(strict_types=1);

// The sandbox must run from a bare checkout, so it brings its own class loader.
spl_autoload_register(static function (string $class): void {
    $prefix = 'WxFavor\\Sandbox\\';
    if (str_starts_with($class, $prefix)) {
        $file = __DIR__ . '/' . strtr(substr($class, strlen($prefix)), '\\', '/') . '.php';
        if (is_file($file)) {
            require $file;
        }
    }
});

error_reporting(E_ALL);
set_error_handler(static function (int $level, string $message, string $file, int $line): bool {
    // What a newer PHP merely advises against must not turn answers into errors.
    if ((error_reporting() & $level) && !($level & (E_DEPRECATED | E_USER_DEPRECATED))) {
        throw new ErrorException($message, 0, $level, $file, $line);
    }
    return false;
});
