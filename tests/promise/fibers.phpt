--TEST--
Fibers may wait for promises of one engine, and handlers may suspend them
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/slow_server.inc';
require __DIR__ . '/promises.inc';
use WxFavor\Client;
use WxFavor\Promise;

[$server, $client] = slow_client();
$slow = $client->chain('v3/delay/{ms}');

// wait() inside a fiber.
$f = new Fiber(fn () => $slow->getAsync(['ms' => 5])->then(fn ($r) => $r->getStatusCode())->wait());
$f->start();
say('inside a fiber:', word($f->getReturn()));
// Two wait for different ones, and one of them is suspended in a handler.
$log = [];
$a = new Fiber(function () use ($slow, &$log) {
    $p = $slow->getAsync(['ms' => 5])->then(function ($r) use (&$log) {
        $log[] = 'a: handler suspends';
        $got = Fiber::suspend('suspended');
        $log[] = "a: handler got $got";
        return $r->getStatusCode();
    });
    $GLOBALS['suspended'] = $p;
    $log[] = 'a: ' . $p->wait();
});
$b = new Fiber(function () use ($slow, &$log) {
    $log[] = 'b: ' . $slow->getAsync(['ms' => 20])->then(fn ($r) => $r->getStatusCode())->wait();
});
$log[] = $a->start();
$b->start();
$log[] = 'main: ' . $slow->getAsync(['ms' => 5])->then(fn ($r) => $r->getStatusCode())->wait();
// Who waits for what only the suspended handler can bring is told so, and nothing is rejected.
$log[] = result($suspended);
$log[] = result($suspended->then(fn () => 1));
$log[] = $suspended->getState();
$a->resume('a value');
$log[] = result($suspended);
say(implode("\n", $log));
// A handler that throws into, or is never resumed.
$f = new Fiber(function () use ($slow) {
    say(result(fulfilled(1)->then(function () { try { Fiber::suspend(); } finally { say('the handler is left'); } })));
});
$f->start();
$f->throw(new Exception('thrown into the fiber'));
$left = fulfilled(1)->then(function () { try { Fiber::suspend(); } finally { say('the handler is left, as is the fiber'); } });
$f = new Fiber(function () use ($left) {
    $left->wait();
    say('not reached');
});
$f->start();
unset($f);
gc_collect_cycles();
// Who waits for it is told.
say(result($left));
$left = null;
$f = new Fiber(function () use (&$left) { $left = Promise::each((function () { yield 1; Fiber::suspend(); })(), 1); $left->wait(); });
$f->start();
unset($f);
say(result($left));
$f = new Fiber(fn () => Promise::all((function () { yield 1; Fiber::suspend(); })()));
$f->start();
unset($f);
// Each fiber a depth of its own: many that are suspended in handlers hinder nobody.
$fibers = [];
for ($i = 0; $i < 200; $i++) {
    $fibers[$i] = new Fiber(fn () => fulfilled($i)->then(function ($v) { Fiber::suspend(); return $v; })->wait());
    $fibers[$i]->start();
}
$others = 0;
fulfilled(1)->then(function () use (&$others) { $others++; });
Client::poll();
$slow->getAsync(['ms' => 1])->then(function () use (&$others) { $others++; })->wait();
$sum = 0;
foreach ($fibers as $f) {
    $f->resume();
    $sum += $f->getReturn();
}
say("$others others, sum $sum");
// A wait function that suspends.
$p = new Promise(function () use (&$p) { Fiber::suspend(); $p->resolve('after it was resumed'); });
$f = new Fiber(fn () => $p->wait());
$f->start();
say($p->getState(), result($p));
$f->resume();
say($f->getReturn(), result($p));
// A generator of each() that suspends.
$each = null;
$f = new Fiber(function () use (&$each) { $each = Promise::each((function () { yield 1; Fiber::suspend(); yield 2; })(), 2, fn ($v) => say('each', word($v))); return $each->wait(); });
$f->start();
$f->resume();
say(word($f->isTerminated()), $each->getState());
?>
--EXPECT--
inside a fiber: 200
a: handler suspends
suspended
b: 200
main: 200
threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first)
threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first)
pending
a: handler got a value
a: 200
got 200
the handler is left
threw Exception(thrown into the fiber)
the handler is left, as is the fiber
threw LogicException(The fiber that a handler was suspended in has been destroyed)
threw LogicException(The fiber that a handler was suspended in has been destroyed)
2 others, sum 19900
pending threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first)
after it was resumed got "after it was resumed"
each 1
each 2
true fulfilled
