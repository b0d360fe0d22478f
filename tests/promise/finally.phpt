--TEST--
finally() runs its handler in any case and passes the outcome on
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/promises.inc';
use WxFavor\Promise;

$got = function (...$arguments) { say('called with', word($arguments)); return 'of no interest'; };
say(result(fulfilled('value')->finally($got)));
say(result(rejected(new Exception('reason'))->finally($got)));
say(result(rejected('reason')->finally($got)->otherwise(fn ($r) => "still $r")));
// What it throws, or what a promise that it returns is rejected with, replaces the outcome.
say(result(fulfilled('v')->finally(fn () => throw new Exception('thrown'))));
say(result(rejected('r')->finally(fn () => throw new Exception('thrown'))));
say(result(fulfilled('v')->finally(fn () => rejected('rejected'))));
say(result(rejected('r')->finally(fn () => rejected('rejected'))));
// A promise that it returns is awaited, and its value ignored.
foreach (['fulfilled', 'rejected'] as $how) {
    $later = new Promise;
    $p = $how('outcome')->finally(fn () => $later);
    turn();
    say($how, $p->getState());
    $later->resolve('ignored');
    say(result($p));
}
$asked = new Promise(function () use (&$asked) { say('asked'); $asked->resolve(1); });
say(result(fulfilled('v')->finally(fn () => $asked)));
say(result(fulfilled('v')->finally(fn () => new Thenable(fn ($r) => $r('ignored')))));
// Order, and chains.
fulfilled(1)->finally(fn () => say('1'))->then(fn ($v) => say("2 with $v"))->finally(fn () => say('3'))->wait();
// Cancelled: the handler does not run; nor afterwards.
$top = new Promise;
$p = $top->finally(fn () => say('must not run'));
$p->cancel();
turn();
say($p->getState(), $top->getState());
$later = new Promise;
$p = fulfilled(1)->finally(fn () => $later);
turn();
$p->cancel();
say($later->getState(), result($p));
forget();
?>
--EXPECT--
called with []
got "value"
called with []
threw Exception(reason)
called with []
got "still reason"
threw Exception(thrown)
threw Exception(thrown)
threw RejectionException(The promise was rejected with reason: rejected)
threw RejectionException(The promise was rejected with reason: rejected)
fulfilled pending
got "outcome"
rejected pending
threw RejectionException(The promise was rejected with reason: outcome)
asked
got "v"
got "v"
1
2 with 1
3
rejected rejected
rejected threw CancellationException(Promise has been cancelled)
