<?php

declare(strict_types=1);

// Front controller: `php -S 127.0.0.1:9100 sandbox/index.php`, or the script of a PHP-FPM pool.

namespace WxFavor\Sandbox;

use WxFavor\Sandbox\Admin\Admin;
use WxFavor\Sandbox\Admin\Gate;
use WxFavor\Sandbox\Console\Console;
use WxFavor\Sandbox\Http\Request;

require __DIR__ . '/src/autoload.php';

(static function (): void {
    $request = Request::fromGlobals();
    $scheme = ($_SERVER['HTTPS'] ?? '') !== '' && $_SERVER['HTTPS'] !== 'off' ? 'https' : 'http';
    $baseUri = "$scheme://" . ($request->header('Host') ?: '127.0.0.1:9100') . '/';
    $app = App::boot($baseUri);
    $gate = new Gate($request);
    if (str_starts_with($request->path, '/v3/') || str_starts_with($request->path, '/mkt/')) {
        (new Kernel($app, $baseUri, $gate->allowsFaults()))->handle($request);
    } elseif (Console::serves($request)) {
        (new Console($app, $gate, $request, $baseUri))->handle();
    } else {
        (new Admin($app, $gate, $baseUri))->handle($request);
    }
})();
