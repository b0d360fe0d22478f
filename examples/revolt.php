<?php

declare(strict_types=1);

/*
 * Calls inside of an event loop (Revolt, which Amp 3 is built on): other timers of the loop go on meanwhile.
 *
 *     composer require revolt/event-loop
 *     WXFAVOR_CONFIG=config.json php examples/revolt.php
 *
 * The JSON file is that of issue_coupon.php. COMPOSER_AUTOLOAD names another vendor/autoload.php.
 */

use Revolt\EventLoop;
use WxFavor\Builder;
use WxFavor\Client;
use WxFavor\Promise;

require getenv('COMPOSER_AUTOLOAD') ?: __DIR__ . '/../vendor/autoload.php';

/** Lets the loop move calls on every few milliseconds, as long as there are any. */
function drive(float $every = 0.005): void
{
    /** @var string|null $timer */
    static $timer = null;
    $timer ??= EventLoop::repeat($every, static function () use (&$timer): void {
        if (Client::poll() === 0 && $timer !== null) {
            EventLoop::cancel($timer);
            $timer = null;
        }
    });
}

/**
 * Suspends this fiber, or the main program, until the promise is settled, while the loop goes on.
 *
 * @template T
 * @param Promise<T> $promise
 * @return T
 */
function await(Promise $promise): mixed
{
    /** @var EventLoop\Suspension<T> $suspension */
    $suspension = EventLoop::getSuspension();
    $promise->then(
        static function ($value) use ($suspension): void { $suspension->resume($value); },
        static function () use ($suspension, $promise): void {
            try {
                $promise->wait(); // is settled, and knows how to throw reasons that are no exceptions
            } catch (Throwable $reason) {
                $suspension->throw($reason);
            }
        },
    );
    drive();
    return $suspension->suspend();
}

$file = getenv('WXFAVOR_CONFIG') ?: __DIR__ . '/config.json';
/** @var array{mchid: string, serial: string, privateKey: string, certs: array<string, string>, base_uri: string, appid: string, openid: string} $config */
$config = json_decode((string) file_get_contents($file), true, flags: JSON_THROW_ON_ERROR);
$instance = Builder::factory([
    'mchid' => $config['mchid'],
    'serial' => $config['serial'],
    'privateKey' => $config['privateKey'],
    'certs' => $config['certs'],
    'base_uri' => $config['base_uri'],
]);

// Something else that the loop has to do.
$ticks = 0;
$clock = EventLoop::repeat(0.02, static function () use (&$ticks): void { $ticks++; });

// One fiber for each page of the user's coupons; all of them wait at once.
$left = 3;
$main = EventLoop::getSuspension();
foreach (range(0, $left - 1) as $page) {
    EventLoop::queue(static function () use ($instance, $config, $page, $main, &$left): void {
        $response = await($instance->chain('v3/marketing/favor/users/{openid}/coupons')->getAsync([
            'openid' => $config['openid'],
            'query' => ['appid' => $config['appid'], 'offset' => $page * 10, 'limit' => 10],
        ]));
        echo "page $page: {$response->getStatusCode()}\n";
        if (--$left === 0) {
            $main->resume();
        }
    });
}
$main->suspend();
EventLoop::cancel($clock);
echo "The clock ticked $ticks times meanwhile.\n";
