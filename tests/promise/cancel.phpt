--TEST--
cancel() rejects what is pending, and what it depends on
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/promises.inc';
use WxFavor\Exception\CancellationException;
use WxFavor\Promise;

$p = new Promise;
$p->cancel();
say($p->getState(), result($p));
try { $p->wait(); } catch (CancellationException $e) { say(word($e->getReason()), word($e->isOutcomeUnknown()), word($e->isRetryable())); }
// The function is called once, without arguments.
$calls = [];
$p = new Promise(null, function (...$arguments) use (&$calls) { $calls[] = $arguments; });
$p->cancel();
$p->cancel();
say(word($calls), $p->getState());
// It may settle the promise itself, or throw the reason.
$p = new Promise(null, function () use (&$p) { $p->resolve('by the canceller'); });
$p->cancel();
say(result($p));
$p = new Promise(null, function () use (&$p) { $p->reject('by the canceller'); });
$p->cancel();
say(result($p));
$p = new Promise(null, fn () => throw new LogicException('thrown by the canceller'));
$p->cancel();
say(result($p));
// Settled: nothing happens.
foreach ([fulfilled(1), rejected('r')] as $p) {
    $p->cancel();
    say(result($p));
}
$p = new Promise(null, fn () => say('must not be called'));
$p->resolve(1);
$p->cancel();
// It is not waited for any more.
$p = new Promise(fn () => say('must not be asked'), fn () => say('cancelled'));
$p->cancel();
say(result($p));
// Up the chain, and into all who depend on it; handlers of the cancelled ones do not run.
$top = new Promise(null, fn () => say('the top is cancelled'));
$a = $top->then(fn () => say('a'), fn () => say('a, rejected'));
$b = $a->then(fn () => say('b'), fn () => say('b, rejected'));
$sister = $top->then(fn () => say('sister'), function ($r) { say('sister hears', word($r)); return 'handled'; });
$b->cancel();
say($top->getState(), $a->getState(), $b->getState(), $sister->getState());
turn();
say(result($a), result($b), result($sister));
// Not down: who depends on it hears of it.
$top = new Promise;
$child = $top->then(null, fn ($r) => 'handled ' . word($r));
$top->cancel();
say($child->getState(), result($child));
// Through promises that were resolved with others, and thenables that can be cancelled.
$inner = new Promise(null, fn () => say('inner is cancelled'));
$outer = new Promise(null, fn () => say('must not be called'));
$outer->resolve($inner);
$outer->cancel();
say($inner->getState(), $outer->getState());
$foreign = new class { public function then($a, $b) {} public function cancel() { say('foreign is cancelled'); } };
$p = new Promise;
$p->resolve($foreign);
turn();
$p->cancel();
say($p->getState());
// Into groups.
foreach (['all', 'allSettled', 'any', 'race', 'each'] as $of) {
    $members = [new Promise(null, fn () => say("$of: first member")), fulfilled(1), new Promise(null, fn () => say("$of: last member"))];
    $group = Promise::$of($members);
    $group->cancel();
    say($of, $group->getState(), $members[0]->getState(), $members[1]->getState(), $members[2]->getState());
}
// While its handler runs.
$p = fulfilled(1)->then(function () use (&$p) { $p->cancel(); return 'too late'; });
say(result($p));
// From a canceller, other ones; and itself.
$q = new Promise(null, fn () => say('q'));
$p = new Promise(null, function () use ($q, &$p) { $q->cancel(); $p->cancel(); });
$p->cancel();
say($p->getState(), $q->getState());
forget();
?>
--EXPECT--
rejected threw CancellationException(Promise has been cancelled)
"Promise has been cancelled" false false
[[]] rejected
got "by the canceller"
threw RejectionException(The promise was rejected with reason: by the canceller)
threw LogicException(thrown by the canceller)
got 1
threw RejectionException(The promise was rejected with reason: r)
cancelled
threw CancellationException(Promise has been cancelled)
the top is cancelled
rejected rejected rejected pending
sister hears CancellationException(Promise has been cancelled)
threw CancellationException(Promise has been cancelled) threw CancellationException(Promise has been cancelled) got "handled"
pending got "handled CancellationException(Promise has been cancelled)"
inner is cancelled
rejected rejected
foreign is cancelled
rejected
all: last member
all: first member
all rejected rejected fulfilled rejected
allSettled: last member
allSettled: first member
allSettled rejected rejected fulfilled rejected
any: last member
any: first member
any rejected rejected fulfilled rejected
race: last member
race: first member
race rejected rejected fulfilled rejected
each: last member
each: first member
each rejected rejected fulfilled rejected
threw CancellationException(Promise has been cancelled)
q
rejected rejected
