--TEST--
A promise that is resolved with itself is rejected (Promises/A+ 2.3.1)
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/promises.inc';
use WxFavor\Promise;

$p = new Promise;
say('by hand:', result(fn () => $p->resolve($p)), result(fn () => $p->reject($p)), $p->getState());
$c = fulfilled(1)->then(function () use (&$c) { return $c; });
say('then:', result($c));
$c = rejected(1)->otherwise(function () use (&$c) { return $c; });
say('otherwise:', result($c));
$c = fulfilled(1)->finally(function () use (&$c) { return $c; });
say('finally:', result($c));
// By way of others.
$a = new Promise;
$b = new Promise;
$d = new Promise;
$a->resolve($b);
$b->resolve($d);
$d->resolve($a);
say('a circle:', $a->getState(), $b->getState(), $d->getState(), result($a));
$c = fulfilled(1)->then(function () use (&$c) { return $c->then(fn () => 2); });
say('its own child:', result($c));
// By way of a thenable.
$c = new Promise;
$c->resolve(new Thenable(fn ($resolve) => $resolve($c)));
say('a thenable:', result($c));
// By way of a group: nothing will ever come, and waiting says so at once.
$g = new Promise;
$all = Promise::all([$g]);
$g->resolve($all);
say('a group:', result($g), $g->getState());
unset($a, $b, $c, $d, $g, $all, $p);
say('collected:', word(gc_collect_cycles() > 0));
?>
--EXPECT--
by hand: threw LogicException(Cannot fulfill or reject a promise with itself) threw LogicException(Cannot fulfill or reject a promise with itself) pending
then: threw LogicException(Cannot fulfill or reject a promise with itself)
otherwise: threw LogicException(Cannot fulfill or reject a promise with itself)
finally: threw LogicException(Cannot fulfill or reject a promise with itself)
a circle: pending pending rejected threw LogicException(Cannot fulfill or reject a promise with itself)
its own child: threw LogicException(Cannot fulfill or reject a promise with itself)
a thenable: threw LogicException(Cannot fulfill or reject a promise with itself)
a group: threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first) pending
collected: true
