--TEST--
A handler runs once, with the value or the reason, and not before (Promises/A+ 2.2.2, 2.2.3)
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/promises.inc';
use WxFavor\Promise;

foreach (['resolve', 'reject'] as $how) {
    $p = new Promise;
    $calls = [];
    $p->then(
        function (...$arguments) use (&$calls) { $calls[] = ['fulfilled', ...$arguments]; },
        function (...$arguments) use (&$calls) { $calls[] = ['rejected', ...$arguments]; },
    );
    turn();
    say('before:', word($calls));
    $p->$how('a value');
    say('before the handlers run:', word($calls));
    turn();
    turn();
    say('after:', word($calls));
    try {
        $p->$how('another');
    } catch (LogicException) {
    }
    turn();
    say('settled again:', word($calls));
}

// Settled already, soon, and late.
$calls = 0;
$p = fulfilled(1);
$p->then(function () use (&$calls) { $calls++; });
turn();
$p->then(function () use (&$calls) { $calls++; });
turn();
$q = new Promise;
foreach (range(1, 3) as $_) {
    $q->then(function () use (&$calls) { $calls++; });
}
$q->resolve(1);
turn();
say("$calls calls of 5 handlers");
?>
--EXPECT--
before: []
before the handlers run: []
after: [["fulfilled", "a value"]]
settled again: [["fulfilled", "a value"]]
before: []
before the handlers run: []
after: [["rejected", "a value"]]
settled again: [["rejected", "a value"]]
5 calls of 5 handlers
