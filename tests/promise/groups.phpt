--TEST--
all(), allSettled(), any() and race()
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/promises.inc';
use WxFavor\Promise;

function keys(): Generator
{
    yield 'a' => fulfilled(1);
    yield 7 => 2;
    yield 'thenable' => new Thenable(fn ($r) => $r(3));
}
// all: values by key, in the order of the list, whoever is first.
say('all', result(Promise::all([])), result(Promise::all(new EmptyIterator)));
say('all', result(Promise::all([1, 'x' => fulfilled(2), 5 => null])));
say('all', result(Promise::all(keys())), result(Promise::all(new ArrayIterator(['k' => fulfilled('v')]))));
$slow = new Promise;
$p = Promise::all(['slow' => $slow, 'fast' => fulfilled('fast')]);
turn();
say('all', $p->getState());
$slow->resolve('slow');
say('all', result($p));
say('all', result(Promise::all([fulfilled(1), rejected('first'), rejected('second'), new Promise])));
say('all', result(Promise::all([new Promise(fn () => throw new Exception('asked')), 1])));
// allSettled: all outcomes.
say('allSettled', result(Promise::allSettled([])), result(Promise::allSettled(['a' => fulfilled(1), 'b' => rejected('r'), 3])));
// any: the first value, or all reasons.
say('any', result(Promise::any([rejected('r'), fulfilled('v'), fulfilled('w')])), result(Promise::any([new Promise, 'value'])));
try {
    Promise::any(['a' => rejected('x'), 'b' => rejected(new Exception('y'))])->wait();
} catch (WxFavor\Exception\AggregateException $e) {
    say('any', $e->getMessage(), word($e->getReason()));
}
say('any', result(Promise::any([])));
// race: the first outcome.
say('race', result(Promise::race([new Promise, fulfilled('first'), rejected('second')])), result(Promise::race([new Promise, rejected('first'), 'second'])));
say('race', result(Promise::race([])));
// Who can be moved is asked, even behind those who cannot.
$asked = fn () => ($p = new Promise(function () use (&$p) { $p->resolve('asked'); }));
say('race', result(Promise::race([new Promise, $asked()])), 'any', result(Promise::any([new Promise, $asked()])));
// Generators that throw, and what is no list.
foreach (['all', 'allSettled', 'any', 'race'] as $of) {
    say($of, result(fn () => Promise::$of((function () { yield fulfilled(1); throw new Exception('of the generator'); })())->wait()));
    say($of, result(fn () => Promise::$of(5)));
}
// Strange keys, and the same one twice.
say(result(Promise::all((function () { yield 'k' => 1; yield 'k' => fulfilled(2); yield [] => 3; yield null => 4; yield 1.5 => 5; })())));
// References and copies: the list is what it was.
$list = [fulfilled(1)];
$ref = &$list[0];
$p = Promise::all($list);
$ref = 'changed';
say(result($p));
// Groups of groups.
say(result(Promise::all([Promise::all([1, Promise::any([2])]), Promise::race([3]), Promise::allSettled([])])));
// The same promise twice.
$p = new Promise;
$all = Promise::all([$p, $p]);
$p->resolve('twice');
say(result($all));
forget();
?>
--EXPECT--
all got [] got []
all got [1, x: 2, null]
all got [a: 1, 2, thenable: 3] got [k: "v"]
all pending
all got [slow: "slow", fast: "fast"]
all threw RejectionException(The promise was rejected with reason: first)
all threw Exception(asked)
allSettled got [] got [a: [state: "fulfilled", value: 1], b: [state: "rejected", reason: "r"], [state: "fulfilled", value: 3]]
any got "v" got "value"
any All promises were rejected [a: "x", b: Exception(y)]
any threw AggregateException(All promises were rejected)
race got "first" threw RejectionException(The promise was rejected with reason: first)
race threw RejectionException(The promise was rejected with reason: Cannot wait on a promise that has no internal wait function. You must provide a wait function when constructing the promise to be able to wait on a promise.)
race got "asked" any got "asked"
all threw Exception(of the generator)
all threw TypeError(WxFavor\Promise::all(): Argument #1 ($promises) must be of type Traversable|array, int given)
allSettled threw Exception(of the generator)
allSettled threw TypeError(WxFavor\Promise::allSettled(): Argument #1 ($promises) must be of type Traversable|array, int given)
any threw Exception(of the generator)
any threw TypeError(WxFavor\Promise::any(): Argument #1 ($promises) must be of type Traversable|array, int given)
race threw Exception(of the generator)
race threw TypeError(WxFavor\Promise::race(): Argument #1 ($promises) must be of type Traversable|array, int given)
got [k: 2, 3, 4, 5]
got [1]
got [[1, 2], 3, []]
got ["twice", "twice"]
