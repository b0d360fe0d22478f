--TEST--
A promise takes over the state of the promise that it is resolved with (Promises/A+ 2.3.2)
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/promises.inc';
use WxFavor\Promise;

// 2.3.2.1 pending until the other is settled.
$x = new Promise;
$p = new Promise;
$p->resolve($x);
say('2.3.2.1', $p->getState());
say('it is decided:', result(fn () => $p->resolve(1)), result(fn () => $p->reject(1)), result(fn () => $p->resolve($x)), $p->getState());
watch('2.3.2.2', $p);
$x->resolve('value');
turn();
say($p->getState(), result($p));
$x = new Promise;
$p = new Promise;
$p->resolve($x);
watch('2.3.2.3', $p);
$x->reject('reason');
turn();
say($p->getState(), result($p));
// Settled already.
say('2.3.2.2', result(fulfilled(fulfilled(fulfilled('deep')))));
say('2.3.2.3', result(fulfilled(rejected('deep'))));
// From handlers.
say('from then', result(fulfilled(1)->then(fn () => fulfilled(2)->then(fn ($v) => fulfilled($v + 1)))));
say('from then', result(fulfilled(1)->then(fn () => rejected('no'))));
$later = new Promise;
$c = fulfilled(1)->then(fn () => $later);
turn();
say($c->getState());
$later->resolve('later');
say(result($c));
// reject() takes everything as it is.
$reason = new Promise;
say('reject(promise)', word(rejected($reason)->otherwise(fn ($r) => $r === $reason)->wait()));
?>
--EXPECT--
2.3.2.1 pending
it is decided: threw LogicException(The promise is already resolved with another promise.) threw LogicException(The promise is already resolved with another promise.) got null pending
2.3.2.2: fulfilled "value"
fulfilled got "value"
2.3.2.3: rejected "reason"
rejected threw RejectionException(The promise was rejected with reason: reason)
2.3.2.2 got "deep"
2.3.2.3 threw RejectionException(The promise was rejected with reason: deep)
from then got 3
from then threw RejectionException(The promise was rejected with reason: no)
pending
got "later"
reject(promise) true
