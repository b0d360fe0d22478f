--TEST--
Futures of amphp/amp 3 are assimilated
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php
require __DIR__ . '/../helpers/packages.inc';
package_require('amp-3');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/packages.inc';
require __DIR__ . '/promises.inc';
use Amp\DeferredFuture;
use Amp\Future;
use Revolt\EventLoop;
use WxFavor\Client;
use WxFavor\Promise;
package_load('amp-3');
use function Amp\async;
use function Amp\delay;

say('resolve', result(fulfilled(Future::complete('v'))), result(fulfilled(Future::error(new Exception('r')))));
say('wait', result(fulfilled(async(function () { delay(0.02); return 'after a delay'; }))));
$deferred = new DeferredFuture;
$p = fulfilled($deferred->getFuture());
turn();
say('later', $p->getState());
$deferred->complete('later');
say('later', result($p));
say('then', result(fulfilled(1)->then(fn ($v) => async(fn () => $v + 1))));
say('all', result(Promise::all([Future::complete(1), async(function () { delay(0.01); return 2; }), 3])));
say('each', result(Promise::each([fn () => async(fn () => 'from a factory')], 1, fn ($v) => say($v))));
// Ours in fibers of Amp: a handler may suspend, others go on meanwhile.
$timer = EventLoop::repeat(0.005, function () { Client::poll(); });
$order = [];
$suspended = fulfilled(1)->then(function ($v) use (&$order) { $order[] = 'suspends'; delay(0.03); $order[] = 'resumed'; return $v + 1; });
$other = fulfilled(1)->then(function () use (&$order) { $order[] = 'the other'; });
$suspension = EventLoop::getSuspension();
$suspended->then(function ($v) use ($suspension) { $suspension->resume($v); });
say('suspended', word($suspension->suspend()), word($order));
EventLoop::cancel($timer);
?>
--EXPECT--
resolve got "v" threw Exception(r)
wait got "after a delay"
later pending
later got "later"
then got 2
all got [1, 2, 3]
from a factory
each got null
suspended 2 ["suspends", "the other", "resumed"]
