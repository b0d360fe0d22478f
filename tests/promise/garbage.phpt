--TEST--
Cycles of promises, closures, clients and chains are collected
--EXTENSIONS--
wxfavor
openssl
--FILE--
<?php
require __DIR__ . '/../helpers/keys.inc';
require __DIR__ . '/promises.inc';
use WxFavor\Builder;
use WxFavor\Promise;

/** Counts itself. */
final class Witness
{
    public static int $alive = 0;
    public $holds;

    public function __construct() { self::$alive++; }
    public function __destruct() { self::$alive--; }
}
function check(string $name, callable $make): void
{
    $make();
    $before = Witness::$alive;
    turn();
    gc_collect_cycles();
    say($name, "$before,", (string) Witness::$alive);
    Witness::$alive = 0;
}

check('wait function', function () { $w = new Witness; $w->holds = new Promise(function () use ($w) {}); });
check('cancel function', function () { $w = new Witness; $w->holds = new Promise(null, function () use ($w) {}); });
check('handler', function () { $w = new Witness; $p = new Promise; $p->then(function () use ($w, $p) {}); $w->holds = $p; });
check('handlers of both kinds', function () { $w = new Witness; $p = new Promise; $w->holds = $p->then(fn () => $w, fn () => $w)->finally(fn () => $w); });
check('value', function () { $w = new Witness; $w->holds = fulfilled($w); });
check('reason', function () { $w = new Witness; $w->holds = rejected($w); });
check('reason with a trace', function () { $w = new Witness; $w->holds = fulfilled($w)->then(function ($w) { throw new Exception('x'); }); turn(); $w->holds->otherwise(fn () => null); turn(); });
check('resolved with a promise', function () { $w = new Witness; $p = new Promise; $p->resolve($w->holds = new Promise(fn () => $w)); $w->holds->then(fn () => $p); });
check('resolved with a thenable', function () { $w = new Witness; $p = new Promise; $p->resolve(new Thenable(function ($a, $b) use ($w, &$p) { $w->holds = [$a, $b, $p]; })); turn(); });
check('all', function () { $w = new Witness; $p = new Promise(fn () => $w); $w->holds = Promise::all([$p, fulfilled($w)]); turn(); });
check('allSettled', function () { $w = new Witness; $p = new Promise; $p->then(fn () => $w); $w->holds = Promise::allSettled([$p, $w]); turn(); });
check('each of an array', function () { $w = new Witness; $w->holds = Promise::each([new Promise, $w], 2, fn () => $w, fn () => $w, fn () => $w); });
check('each of a generator', function () {
    $w = new Witness;
    $generator = (function () use ($w) { $mine = new Witness; while (true) { yield new Promise; } })();
    $w->holds = Promise::each($generator, 2);
});
check('each of an iterator', function () {
    $w = new Witness;
    $list = new class implements IteratorAggregate { public $w; public function getIterator(): Iterator { $held = $this->w; yield new Promise; yield $held; } };
    $list->w = $w;
    $w->holds = Promise::each($list, 1);
});
check('a group in a group', function () { $w = new Witness; $w->holds = Promise::any([Promise::race([new Promise(fn () => $w)])]); });
check('a chain', function () { $w = new Witness; $p = $w->holds = new Promise; for ($i = 0; $i < 10; $i++) { $p = $p->then(fn () => $w); } });
$keys = test_keys();
$config = offline_config();
check('clients and chains', function () use ($config) {
    $w = new Witness;
    $chain = Builder::factory($config)->chain('v3/x');
    $p = new Promise(fn () => $chain->getDriver());
    $w->holds = [$chain, $p->then(fn () => [$w, $chain])];
});
check('a call that is not sent yet', function () use ($config) {
    $w = new Witness;
    $w->holds = Builder::factory($config)->chain('v3/x')->getAsync();
    $w->holds->then(fn () => $w);
    $w->holds->cancel();
});
// What can still be reached stays.
$kept = new Promise;
$kept->then(function ($v) { $w = new Witness; })->then(fn () => say('reached'));
gc_collect_cycles();
$kept->resolve(1);
turn();
?>
--EXPECT--
wait function 1, 0
cancel function 1, 0
handler 1, 0
handlers of both kinds 1, 0
value 1, 0
reason 1, 0
reason with a trace 1, 0
resolved with a promise 1, 0
resolved with a thenable 1, 0
all 1, 0
allSettled 1, 0
each of an array 1, 0
each of a generator 2, 0
each of an iterator 1, 0
a group in a group 1, 0
a chain 1, 0
clients and chains 1, 0
a call that is not sent yet 1, 0
reached
