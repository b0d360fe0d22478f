--TEST--
What is settled by hand is not decided again by what it stood for
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/promises.inc';
use WxFavor\Promise;

$parent = new Promise;
$child = $parent->then(fn () => say('must not run'));
$child->resolve('by hand');
$parent->resolve(1);
turn();
say(result($child));
// Resolved with a promise that is pending, and the same that it came from.
$parent = new Promise;
$other = new Promise;
$child = $parent->then(fn () => say('must not run'));
$child->resolve($other);
$parent->resolve('parent');
turn();
say($child->getState());
$other->resolve('other');
say(result($child));
$parent = new Promise;
$child = $parent->then(fn () => say('must not run'));
$child->resolve($parent);
$parent->resolve('parent');
say(result($child));
// By its own handler.
$p = fulfilled(1)->then(function () use (&$p) { $p->resolve('inside'); return 'returned'; });
say(result($p));
$p = fulfilled(1)->then(function () use (&$p) { $p->resolve($GLOBALS['later'] = new Promise); return 'returned'; });
turn();
$later->resolve('inside, later');
say(result($p));
$p = fulfilled(1)->then(function () use (&$p) { $p->reject('inside'); throw new Exception('thrown'); });
say(result($p));
$p = fulfilled(1)->finally(function () use (&$p) { $p->resolve('inside finally'); });
say(result($p));
// Groups.
foreach (['all', 'allSettled', 'any', 'race', 'each'] as $of) {
    $member = new Promise;
    $group = Promise::$of([$member]);
    $group->resolve('by hand');
    $member->resolve('member');
    turn();
    $later = new Promise;
    $second = Promise::$of([$late = new Promise]);
    $second->resolve($later);
    $late->resolve('member');
    turn();
    say($of, result($group), $second->getState(), (function () use ($later, $second) { $later->resolve('later'); return result($second); })());
}
?>
--EXPECT--
got "by hand"
pending
got "other"
got "parent"
got "inside"
got "inside, later"
threw RejectionException(The promise was rejected with reason: inside)
got "inside finally"
all got "by hand" pending got "later"
allSettled got "by hand" pending got "later"
any got "by hand" pending got "later"
race got "by hand" pending got "later"
each got "by hand" pending got "later"
