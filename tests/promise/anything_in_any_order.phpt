--TEST--
Whatever callbacks do, in whatever order, nothing is lost and nothing stays behind
--EXTENSIONS--
wxfavor
--INI--
display_errors=0
log_errors=0
--FILE--
<?php
// Warnings within warnings are not shown; a fatal error would be missed at the end. A debug PHP checks more.
require __DIR__ . '/slow_server.inc';
require __DIR__ . '/promises.inc';
use WxFavor\Client;
use WxFavor\Promise;

/** Counts itself, and does something when it goes. */
final class Restless
{
    public static int $alive = 0;

    public function __construct() { self::$alive++; }
    public function __destruct() { self::$alive--; mt_rand(0, 4) === 0 && act(); }
}

[$server, $client] = slow_client();
$slow = $client->chain('v3/delay/{ms}');
$promises = $fibers = [];
$acts = $depth = 0;
mt_srand(20251122);
set_error_handler(function () { mt_rand(0, 3) === 0 && act(); return true; });

function any(): Promise
{
    global $promises;
    return $promises === [] ? new Promise : $promises[array_rand($promises)];
}

function keep(Promise $promise): void
{
    global $promises;
    if (count($promises) > 60) {
        unset($promises[array_rand($promises)]);
    }
    $promises[] = $promise;
}

function quietly(callable $run): void
{
    try {
        $run();
    } catch (Exception | FiberError) {
    }
}

/** One of all the things that may be done; from callbacks of every kind. */
function act(): mixed
{
    global $slow, $promises, $fibers, $acts, $depth;
    $acts++;
    if ($depth > 6) {
        return 1;
    }
    $depth++;
    quietly(fn () => match (mt_rand(0, 20)) {
        0, 1 => keep($slow->getAsync(['ms' => mt_rand(0, 20)])),
        2 => keep($slow->postAsync(['ms' => mt_rand(0, 30), 'json' => 1, 'timeout' => mt_rand(0, 1) ? 0.01 : 5])),
        3, 4 => keep(any()->then(function () { $result = act(); return mt_rand(0, 3) === 0 ? throw new Exception('of a handler') : (mt_rand(0, 1) ? $result : new Restless); },
            mt_rand(0, 1) ? fn () => act() : null)),
        5 => keep(any()->finally(fn () => act())),
        6 => keep(any()->otherwise(fn () => any())),
        7 => any()->cancel(),
        8 => any()->resolve(mt_rand(0, 2) ? any() : new Restless),
        9 => any()->reject(new Exception('by hand')),
        10 => any()->wait(),
        11 => Client::poll(mt_rand(0, 2) / 200),
        12 => keep(Promise::{['all', 'any', 'race'][mt_rand(0, 2)]}([any(), any(), any()])),
        13 => keep(Promise::{['all', 'allSettled', 'any', 'race'][mt_rand(0, 3)]}((function () { yield any(); act(); yield any(); mt_rand(0, 2) ? act() : turn(); yield any(); })())),
        14 => keep(Promise::each((function () { for ($i = 0; $i < 6; $i++) { mt_rand(0, 8) === 0 && act(); yield mt_rand(0, 1) ? any() : fn () => any(); } })(),
            mt_rand(1, 3), fn () => act(), mt_rand(0, 1) ? fn () => act() : null, fn () => act())),
        15 => (function () use (&$fibers) { $fibers[] = $fiber = new Fiber(function () { act(); Fiber::suspend(); act(); }); $fiber->start(); })(),
        16 => (function () use (&$fibers) { $fiber = array_shift($fibers); $fiber !== null && $fiber->isSuspended() && mt_rand(0, 3) && $fiber->resume(); })(),
        17 => Fiber::getCurrent() !== null && mt_rand(0, 1) ? Fiber::suspend() : null,
        18 => keep((function () { $held = null; $p = new Promise(function () use (&$held) { act(); $held->resolve(1); }, fn () => act()); return $held = $p; })()),
        19 => keep(fulfilled(new Thenable(function ($resolve, $reject) { act(); mt_rand(0, 1) ? $resolve(any()) : $reject(1); }))),
        20 => mt_rand(0, 3) === 0 ? ($promises = array_slice($promises, 0, mt_rand(0, count($promises)))) && gc_collect_cycles() : $slow->get(['ms' => 0]),
    });
    $depth--;
    return mt_rand(0, 2) ? 1 : any();
}

$limit = getenv('USE_ZEND_ALLOC') === '0' ? 200 : 3000;
while ($acts < $limit) {
    act();
    $depth = 0; /* who was suspended did not count back */
}
$depth = 100; // no more
for ($i = 0; $i < 3; $i++) {
    $promises = $fibers = [];
    gc_collect_cycles();
    quietly(fn () => Client::finish());
}
say('under way', (string) Client::poll(), (string) Client::stats()['in_flight'], 'alive', (string) Restless::$alive);
?>
--EXPECT--
under way 0 0 alive 0
