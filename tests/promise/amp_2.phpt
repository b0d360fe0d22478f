--TEST--
Promises of amphp/amp 2 are assimilated
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php
require __DIR__ . '/../helpers/packages.inc';
package_require('amp-2');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/packages.inc';
require __DIR__ . '/promises.inc';
use WxFavor\Promise;
package_load('amp-2');

say('resolve', result(fulfilled(new Amp\Success('v'))), result(fulfilled(new Amp\Failure(new Exception('r')))));
// Waiting runs Amp's loop.
say('wait', result(fulfilled(new Amp\Delayed(20, 'after a delay'))));
say('coroutine', result(fulfilled(Amp\call(function () { return 'a' . yield new Amp\Delayed(5, 'b'); }))));
$deferred = new Amp\Deferred;
$p = fulfilled($deferred->promise());
turn();
say('later', $p->getState());
$deferred->resolve('later');
say('later', result($p));
say('then', result(fulfilled(1)->then(fn ($v) => new Amp\Success($v + 1))));
say('all', result(Promise::all([new Amp\Success(1), new Amp\Delayed(5, 2), 3])));
say('each', result(Promise::each([new Amp\Delayed(5, 'in each')], 1, fn ($v) => say($v))));
// Its adapter takes ours, as everything with a then().
$ours = new Promise;
$adapted = Amp\call(fn () => yield Amp\Promise\adapt($ours));
$ours->resolve('ours');
Amp\Loop::repeat(1, function ($timer) use ($adapted) { WxFavor\Client::poll(); });
say('adapt', Amp\Promise\wait($adapted));
?>
--EXPECT--
resolve got "v" threw Exception(r)
wait got "after a delay"
coroutine got "ab"
later pending
later got "later"
then got 2
all got [1, 2, 3]
in each
each got null
adapt ours
