--TEST--
then() gives a promise for what the handler does (Promises/A+ 2.2.7)
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/promises.inc';
use WxFavor\Promise;

$p = fulfilled(1);
say('2.2.7', word($p->then() instanceof Promise), word($p->then() === $p));
// 2.2.7.1 a value: resolves.
foreach ([null, false, 0, '', 'x', [1], 2.5] as $value) {
    say('2.2.7.1', word($value), result(fulfilled(1)->then(fn () => $value)), result(rejected(1)->otherwise(fn () => $value)));
}
say('2.2.7.1 nothing', result(fulfilled(1)->then(function () {})));
// 2.2.7.2 an exception or an error: rejects.
foreach ([new RuntimeException('r'), new TypeError('t'), new class('own') extends Exception {}] as $e) {
    $is = function (Promise $q) use ($e) { try { $q->wait(); } catch (Throwable $t) { return $t === $e ? 'the same' : 'another'; } };
    say('2.2.7.2', $is(fulfilled(1)->then(fn () => throw $e)), $is(rejected(1)->otherwise(fn () => throw $e)));
}
say('2.2.7.2', result(fulfilled('x')->then(fn (int $i) => $i)));
say('2.2.7.2', result(fulfilled('x')->then(fn ($v) => intdiv(1, 0))));
// 2.2.7.3, 2.2.7.4 no handler: the same outcome.
say('2.2.7.3', result(fulfilled('v')->then()->then(null, null)->otherwise(fn () => 'no')));
say('2.2.7.4', result(rejected('r')->then()->then(fn () => 'no')));
$e = new Exception('passes');
say('2.2.7.4', word(rejected($e)->then()->then()->otherwise(fn ($r) => $r === $e)->wait()));
// A handled rejection is over.
say('2.2.7.1', result(rejected('r')->otherwise(fn () => 'ok')->then(fn ($v) => "$v again")));
forget();
?>
--EXPECTF--
2.2.7 true false
2.2.7.1 null got null got null
2.2.7.1 false got false got false
2.2.7.1 0 got 0 got 0
2.2.7.1 "" got "" got ""
2.2.7.1 "x" got "x" got "x"
2.2.7.1 [1] got [1] got [1]
2.2.7.1 2.5 got 2.5 got 2.5
2.2.7.1 nothing got null
2.2.7.2 the same the same
2.2.7.2 the same the same
2.2.7.2 the same the same
2.2.7.2 threw TypeError({closure%S}(): Argument #1 ($i) must be of type int, string given)
2.2.7.2 threw DivisionByZeroError(Division by zero)
2.2.7.3 got "v"
2.2.7.4 threw RejectionException(The promise was rejected with reason: r)
2.2.7.4 true
2.2.7.1 got "ok again"
