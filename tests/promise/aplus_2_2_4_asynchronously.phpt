--TEST--
Handlers never run while then(), resolve() or reject() does (Promises/A+ 2.2.4)
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/promises.inc';
use WxFavor\Promise;

fulfilled(1)->then(fn () => say('handler of a fulfilled promise'));
say('then() returned');
rejected(1)->otherwise(fn () => say('handler of a rejected promise'));
say('otherwise() returned');
$p = new Promise;
$p->then(fn () => say('handler of a promise that is fulfilled now'));
$p->resolve(1);
say('resolve() returned');
$r = new Promise;
$r->then(null, fn () => say('handler of a promise that is rejected now'));
$r->reject(1);
say('reject() returned');
turn();

// Neither inside of each other.
fulfilled(1)->then(function () {
    say('outer begins');
    fulfilled(2)->then(fn () => say('inner'));
    $late = new Promise;
    $late->then(fn () => say('inner, resolved inside'));
    $late->resolve(3);
    say('outer ends');
});
turn();
?>
--EXPECT--
then() returned
otherwise() returned
resolve() returned
reject() returned
handler of a fulfilled promise
handler of a rejected promise
handler of a promise that is fulfilled now
handler of a promise that is rejected now
outer begins
outer ends
inner
inner, resolved inside
