--TEST--
Who waits for itself by way of the promise of somebody else is told so
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php
require __DIR__ . '/../helpers/packages.inc';
package_require('guzzle-promises-2');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/packages.inc';
require __DIR__ . '/promises.inc';
use WxFavor\Promise;

/** One whose wait() waits for another promise, and that is settled by hand. */
final class Waits
{
    public ?Promise $for = null;
    public ?Closure $before = null;
    private array $settlers = [];

    public function then($onFulfilled = null, $onRejected = null)
    {
        $this->settlers = [$onFulfilled, $onRejected];
    }

    public function wait($unwrap = true)
    {
        if ($this->before !== null) {
            ($this->before)();
        }
        return $this->for->wait();
    }

    public function fulfil($value)
    {
        ($this->settlers[0])($value);
    }
}

$foreign = new Waits;
$p = $foreign->for = new Promise;
$p->resolve($foreign);
say(result($p), $p->getState());
say(result($p->then(fn ($v) => $v)), $p->getState());
say(result(Promise::race([new Promise, $p])), $p->getState());
// Nothing was lost by asking.
$foreign->fulfil('by hand');
say(result($p));
// What it waits for may follow it from afar.
$foreign = new Waits;
$foreign->for = $foreign2 = new Promise;
$p = new Promise;
$p->resolve($foreign);
$foreign2->resolve(Promise::all([$p->then(fn ($v) => $v)]));
say(result($p), $p->getState(), $foreign2->getState());
// Another fiber may wait for the same one while the first is suspended there.
$foreign = new Waits;
$foreign->for = new Promise;
$foreign->before = function () { if (Fiber::getCurrent()) { Fiber::suspend(); } };
$p = new Promise;
$p->resolve($foreign);
$fibers = [];
for ($i = 0; $i < 2; $i++) {
    $fibers[$i] = new Fiber(fn () => $p->wait());
    $fibers[$i]->start();
}
$foreign->fulfil('for both');
$foreign->for->resolve('to go on');
foreach ($fibers as $f) {
    $f->resume();
}
say($fibers[0]->getReturn(), $fibers[1]->getReturn());
// Guzzle's.
package_load('guzzle-promises-2');
$g = new GuzzleHttp\Promise\Promise;
$w = new Promise;
$w->resolve($g);
$g->resolve($w);
say(result($w), $w->getState());
forget();
?>
--EXPECT--
threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first) pending
threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first) pending
threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first) pending
got "by hand"
threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first) pending pending
for both for both
threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first) pending
