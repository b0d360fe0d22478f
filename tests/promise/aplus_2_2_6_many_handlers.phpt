--TEST--
Handlers of one promise run in the order of then(), whatever happens in them (Promises/A+ 2.2.6)
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/promises.inc';
use WxFavor\Promise;

foreach (['resolve', 'reject'] as $how) {
    $p = new Promise;
    $other = [];
    foreach (range(1, 3) as $i) {
        $handler = function ($v) use ($i) { say("handler $i got $v"); if ($i === 2) throw new Exception('of handler 2'); return "result $i"; };
        $other[] = $how === 'resolve' ? $p->then($handler) : $p->then(null, $handler);
    }
    $p->then(function () use ($p) { $p->then(fn () => say('added by a handler')); }, function () use ($p) { $p->then(null, fn () => say('added by a handler')); });
    $p->then(fn () => say('last'), fn () => say('last'));
    $p->$how('x');
    turn();
    foreach ($other as $result) {
        say(result($result));
    }
}

// Branches are independent, and order holds across promises.
$a = new Promise;
$b = new Promise;
$a->then(fn () => say('a1'));
$b->then(fn () => say('b1'));
$a->then(fn () => say('a2'));
$b->resolve(1);
$a->resolve(1);
$b->then(fn () => say('b2'));
turn();
?>
--EXPECT--
handler 1 got x
handler 2 got x
handler 3 got x
last
added by a handler
got "result 1"
threw Exception(of handler 2)
got "result 3"
handler 1 got x
handler 2 got x
handler 3 got x
last
added by a handler
got "result 1"
threw Exception(of handler 2)
got "result 3"
b1
a1
a2
b2
