--TEST--
each() works through many, a few at a time
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/promises.inc';
use WxFavor\Promise;

$shows = [fn ($v, $k, $all) => say('+', word($k), word($v), $all->getState()), fn ($r, $k, $all) => say('-', word($k), word($r), $all->getState())];
// Values, promises and factories, by key.
final class Factory { public function __invoke() { return fulfilled('of an object'); } }
say(result(Promise::each(['a' => 1, 'b' => fulfilled(2), 'c' => fn () => fulfilled(3), 4 => fn () => 4, 5 => new Factory, 6 => rejected('r'),
    7 => fn () => throw new Exception('not of the list')], 2, ...$shows)));
say(result(Promise::each(['a' => rejected('r'), 'b' => 'text', 'c' => 'strtoupper', 'd' => new Thenable(fn ($r) => $r('thenable'))], 1, ...$shows)));
say(result(Promise::each([])), result(Promise::each(new EmptyIterator, 3, ...$shows)), result(Promise::each((function () { yield from []; })())));
// A rejection ends it, unless there is somebody for it.
say(result(Promise::each([fulfilled(1), rejected('ends it'), fulfilled(2)], 1, $shows[0])));
say(result(Promise::each([rejected('does not')], 1, null, $shows[1])));
function asked($value): Promise
{
    $p = new Promise(function () use (&$p, $value) { $p->resolve($value); });
    return $p;
}
// Taken only when there is room, in order; never more at a time.
$made = $now = $most = 0;
$source = function () use (&$made, &$now, &$most) {
    for ($i = 0; $i < 12; $i++) {
        $made++;
        $most = max($most, ++$now);
        yield "key $i" => asked($i);
    }
};
$keys = [];
$p = Promise::each($source(), 5, function ($v, $k) use (&$now, &$keys) { $now--; $keys[] = $k; });
say("made $made at once");
say(result($p), "made $made, at most $most at a time", word($keys));
// Progress after every one.
say(result(Promise::each([1, rejected(2), 3, new Promise(fn () => throw new Exception)], 2, null, fn () => null,
    function (...$a) { say("done $a[0], failed $a[1], in flight $a[2],", get_debug_type($a[3]), $a[3] >= 0 && is_finite($a[3]) ? 'sane' : 'insane', (string) count($a)); })));
// What goes wrong in generators, factories and callbacks.
$bad = fn (string $where) => (function () use ($where) {
    if ($where === 'first') { throw new Exception('before the first'); }
    yield fulfilled(1);
    throw new Exception('after the first');
})();
say('generator:', result(Promise::each($bad('first'), 3)), result(Promise::each($bad('second'), 1)), result(Promise::each($bad('second'), 3)));
say('factory:', result(Promise::each([fn () => throw new Exception('of the factory'), fn () => say('must not run')], 1)));
say('callback:', result(Promise::each([1, fn () => say('must not run')], 1, fn () => throw new Exception('of the callback'))));
say('callback:', result(Promise::each([rejected(1)], 1, null, fn () => throw new Exception('of the callback'))));
say('progress:', result(Promise::each([1], 1, null, null, fn () => throw new Exception('of the progress'))));
say('iterator:', result(Promise::each(new class implements IteratorAggregate { public function getIterator(): Iterator { throw new Exception('of the iterator'); } })));
// A callback ends it: the rest is neither taken nor waited for.
$taken = 0;
$numbers = function () use (&$taken) { while (true) { $taken++; yield $taken; } };
say('resolved:', result(Promise::each($numbers(), 3, function ($v, $k, $all) { if ($v === 10) { $all->resolve('enough'); } })), word($taken < 20));
say('rejected:', result(Promise::each($numbers(), 3, function ($v, $k, $all) { if ($v > 20) { $all->reject('enough'); } })));
say('cancelled:', result(Promise::each($numbers(), 3, function ($v, $k, $all) { if ($v > 40) { $all->cancel(); } })));
say('resolved with a promise:', result(Promise::each($numbers(), 3, function ($v, $k, $all) { if ($v === 70) { $all->resolve(fulfilled('a promise')); } })));
// By the generator itself.
$p = null;
$self = function () use (&$p) { yield 1; yield 2; $p->cancel(); yield 3; say('must not go on'); };
$p = Promise::each($self(), 1);
say('by the generator:', result($p));
$p = null;
$self = function () use (&$p) { yield 1; yield 2; yield $p; };
$p = Promise::each($self(), 1);
say('of itself:', result($p));
$self = function () use (&$p) { yield 1; yield 2; yield result($p); };
$p = Promise::each($self(), 1, fn ($v) => say(word($v)));
say('waits for itself:', result($p));
// A generator that is destroyed cleans up.
$source = (function () { try { while (true) { yield new Promise; } } finally { say('the generator cleans up'); } })();
$p = Promise::each($source, 2);
unset($source);
$p->cancel();
say($p->getState());
// Generators may wait, and start each() anew.
$source = function () { yield fulfilled(1)->then(fn ($v) => $v + 1)->wait(); yield Promise::each([fulfilled('inner')], 1, fn ($v) => say($v)); };
say(result(Promise::each($source(), 1, fn ($v) => say(word($v)))));
// Arguments.
say(result(fn () => Promise::each([], 0)), result(fn () => Promise::each(5)));
say(result(fn () => Promise::each([1], onFulfilled: fn ($v) => say('named'))->wait()));
forget();
?>
--EXPECT--
+ "a" 1 pending
+ "b" 2 pending
+ "c" 3 pending
+ 4 4 pending
+ 5 "of an object" pending
threw Exception(not of the list)
- "a" "r" pending
+ "b" "text" pending
+ "c" "strtoupper" pending
+ "d" "thenable" pending
got null
got null got null got null
+ 0 1 pending
threw RejectionException(The promise was rejected with reason: ends it)
- 0 "does not" pending
got null
made 5 at once
got null made 12, at most 5 at a time ["key 0", "key 1", "key 2", "key 3", "key 4", "key 5", "key 6", "key 7", "key 8", "key 9", "key 10", "key 11"]
done 1, failed 0, in flight 1, float sane 4
done 1, failed 1, in flight 1, float sane 4
done 2, failed 1, in flight 1, float sane 4
done 2, failed 2, in flight 0, float sane 4
got null
generator: threw Exception(before the first) threw Exception(after the first) threw Exception(after the first)
factory: threw Exception(of the factory)
callback: threw Exception(of the callback)
callback: threw Exception(of the callback)
progress: threw Exception(of the progress)
iterator: threw Exception(of the iterator)
resolved: got "enough" true
rejected: threw RejectionException(The promise was rejected with reason: enough)
cancelled: threw CancellationException(Promise has been cancelled)
resolved with a promise: got "a promise"
by the generator: threw CancellationException(Promise has been cancelled)
of itself: threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first)
1
2
"threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first)"
waits for itself: got null
the generator cleans up
rejected
2
inner
null
got null
threw ValueError(WxFavor\Promise::each(): Argument #2 ($concurrency) must be 1 or more) threw TypeError(WxFavor\Promise::each(): Argument #1 ($promises) must be of type Traversable|array, int given)
named
got null
