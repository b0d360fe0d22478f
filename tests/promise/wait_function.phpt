--TEST--
wait() asks the wait function, as in Guzzle
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/promises.inc';
use WxFavor\Promise;

// Asked once, when it is needed, with true.
$calls = [];
$p = new Promise(function (...$arguments) use (&$p, &$calls) { $calls[] = $arguments; $p->resolve('waited'); });
turn();
say('not asked:', word($calls));
say(result($p), result($p), word($calls));
// Not if it is settled already, or resolved with something else.
$never = function () { say('must not be called'); };
$p = new Promise($never);
$p->resolve('by hand');
say(result($p));
$p = new Promise($never);
$other = new Promise(function () use (&$other) { $other->resolve('the other was asked'); });
$p->resolve($other);
say(result($p));
$p = new Promise($never);
$p->resolve(new Thenable(fn ($r) => $r('the thenable')));
say(result($p));
// It rejects, throws, throws after it settled, or does nothing.
$p = new Promise(function () use (&$p) { $p->reject('no'); });
say('rejects:', result($p), $p->getState());
$p = new Promise(fn () => throw new RuntimeException('thrown by the wait function'));
say('throws:', result($p), $p->getState(), result($p));
$p = new Promise(function () use (&$p) { $p->resolve(1); throw new RuntimeException('thrown afterwards'); });
say('settles, throws:', result($p), $p->getState(), result($p));
$p = new Promise(function () {});
say('does nothing:', result($p), $p->getState());
$p = new Promise;
say('none:', result($p));
// wait(false) says nothing about the outcome.
say('wait(false):', result(fn () => fulfilled(1)->wait(false)), result(fn () => rejected(new Exception('x'))->wait(false)));
$p = new Promise(fn () => throw new Exception('x'));
say('wait(false):', result(fn () => $p->wait(false)), $p->getState());
// Down the chain: the function of the promise at its top is asked.
$top = new Promise(function () use (&$top) { say('the top is asked'); $top->resolve('a'); });
say(result($top->then(fn ($v) => "{$v}b")->then(fn ($v) => "{$v}c")));
// Nested: resolved with promises that have functions of their own.
$inner = new Promise(function () use (&$inner) { $inner->resolve('inner'); });
$middle = new Promise(function () use (&$middle, $inner) { $middle->resolve($inner); });
$outer = new Promise(function () use (&$outer, $middle) { $outer->resolve($middle); });
say(result($outer), $middle->getState(), $inner->getState());
// A handler returns a promise that must be asked.
say(result(fulfilled(1)->then(function () { $q = new Promise(function () use (&$q) { $q->resolve('asked later'); }); return $q; })));
// It settles the promise by way of another one's handler.
$way = new Promise;
$p = new Promise(function () use ($way) { $way->resolve('by way of a handler'); });
$way->then(function ($v) use ($p) { $p->resolve($v); });
say(result($p));
// It waits for itself.
$p = new Promise(function () use (&$p) { $p->wait(); });
say('for itself:', result($p), $p->getState());
// Handlers that are due run before wait() returns.
$p = new Promise(function () use (&$p) { $p->resolve('v'); });
$p->then(fn () => say('a handler'));
fulfilled(1)->then(fn () => say('another handler'));
say(result($p));
forget();
?>
--EXPECT--
not asked: []
got "waited" got "waited" [[true]]
got "by hand"
got "the other was asked"
got "the thenable"
rejects: threw RejectionException(The promise was rejected with reason: no) rejected
throws: threw RuntimeException(thrown by the wait function) rejected threw RuntimeException(thrown by the wait function)
settles, throws: threw RuntimeException(thrown afterwards) fulfilled got 1
does nothing: threw RejectionException(The promise was rejected with reason: Invoking the wait callback did not resolve the promise) rejected
none: threw RejectionException(The promise was rejected with reason: Cannot wait on a promise that has no internal wait function. You must provide a wait function when constructing the promise to be able to wait on a promise.)
wait(false): got null got null
wait(false): got null rejected
the top is asked
got "abc"
got "inner" fulfilled fulfilled
got "asked later"
got "by way of a handler"
for itself: threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first) rejected
another handler
a handler
got "v"
