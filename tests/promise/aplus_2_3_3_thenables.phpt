--TEST--
Thenables of others are assimilated (Promises/A+ 2.3.3)
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/promises.inc';
use WxFavor\Promise;

$with = function (Closure $then): Promise { $p = new Promise; $p->resolve(new Thenable($then)); return $p; };
say('then() is called later:', $with(function () { echo "then() called\n"; })->getState());
turn();
// 2.3.3.3.1, .2
say('resolves', result($with(fn ($resolve) => $resolve('v'))), result($with(fn ($resolve) => $resolve())));
say('rejects', result($with(fn ($resolve, $reject) => $reject('r'))), result($with(fn ($resolve, $reject) => $reject(new Exception('e')))));
$late = null;
$p = $with(function ($resolve) use (&$late) { $late = $resolve; });
turn();
say('later', $p->getState());
$late('late');
say(result($p));
// 2.3.3.3.1 with another thenable, with a promise of ours, of themselves.
say('a thenable', result($with(fn ($r) => $r(new Thenable(fn ($r) => $r(new Thenable(fn ($r) => $r('deep'))))))));
say('a promise', result($with(fn ($r) => $r(fulfilled('ours')))), result($with(fn ($r) => $r(rejected('ours')))));
say('reject(thenable)', result($with(fn ($_, $r) => $r(new Thenable(fn () => 0)))->otherwise(fn ($r) => get_class($r))));
// 2.3.3.3.3 only the first call counts.
foreach ([
    'resolve, resolve' => function ($a, $b) { $a(1); $a(2); },
    'resolve, reject' => function ($a, $b) { $a(1); $b(2); },
    'reject, resolve' => function ($a, $b) { $b(1); $a(2); },
    'reject, reject' => function ($a, $b) { $b(1); $b(2); },
    'resolve(thenable), resolve' => function ($a, $b) { $a(new Thenable(fn ($a) => $a('inner'))); $a(2); },
    'resolve(thenable), reject' => function ($a, $b) { $a(new Thenable(fn ($a) => $a('inner'))); $b(2); },
    'resolve(pending), reject' => function ($a, $b) { global $pending; $a($pending = new Promise); $b(2); $pending->resolve('pending'); },
    // 2.3.3.3.4 what it throws counts only if nothing was called.
    'throw' => function ($a, $b) { throw new Exception('thrown'); },
    'resolve, throw' => function ($a, $b) { $a(1); throw new Exception('ignored'); },
    'reject, throw' => function ($a, $b) { $b(1); throw new Exception('ignored'); },
    'resolve(thenable), throw' => function ($a, $b) { $a(new Thenable(fn ($a) => $a('inner'))); throw new Exception('ignored'); },
    'throw, then resolve' => function ($a, $b) { $GLOBALS['late'] = $a; throw new Exception('thrown'); },
] as $name => $then) {
    $p = $with($then);
    say("$name:", result($p));
}
$late('too late');
say('too late:', result($p));
// 2.3.3.4, 2.3.4 what has no then() to call is a value.
$closed = new class { private function then() {} };
$static = new class { public static function then() {} };
$field = new class { public $then = 'strtoupper'; };
foreach ([$closed, $static, $field, fn () => 1, new ArrayObject] as $value) {
    say('a value:', word(fulfilled($value)->wait() === $value));
}
// From handlers, in all(), and from finally.
say(result(fulfilled(1)->then(fn () => new Thenable(fn ($r) => $r('from a handler')))));
say(result(Promise::all([new Thenable(fn ($r) => $r('in a list')), 2])));
say(result(fulfilled(1)->finally(fn () => new Thenable(fn ($_, $r) => $r('from finally')))));
// One thenable for two.
$calls = 0;
$shared = new Thenable(function ($r) use (&$calls) { $r(++$calls); });
say(result(Promise::all([$shared, $shared])));
// Cancelled before it was asked.
$p = $with(function () { echo "not asked\n"; });
$p->cancel();
say(result($p));
forget();
?>
--EXPECT--
then() is called later: pending
then() called
resolves got "v" got null
rejects threw RejectionException(The promise was rejected with reason: r) threw Exception(e)
later pending
got "late"
a thenable got "deep"
a promise got "ours" threw RejectionException(The promise was rejected with reason: ours)
reject(thenable) got "Thenable"
resolve, resolve: got 1
resolve, reject: got 1
reject, resolve: threw RejectionException(The promise was rejected with a reason of type int)
reject, reject: threw RejectionException(The promise was rejected with a reason of type int)
resolve(thenable), resolve: got "inner"
resolve(thenable), reject: got "inner"
resolve(pending), reject: got "pending"
throw: threw Exception(thrown)
resolve, throw: got 1
reject, throw: threw RejectionException(The promise was rejected with a reason of type int)
resolve(thenable), throw: got "inner"
throw, then resolve: threw Exception(thrown)
too late: threw Exception(thrown)
a value: true
a value: true
a value: true
a value: true
a value: true
got "from a handler"
got ["in a list", 2]
threw RejectionException(The promise was rejected with reason: from finally)
got [1, 2]
threw CancellationException(Promise has been cancelled)
