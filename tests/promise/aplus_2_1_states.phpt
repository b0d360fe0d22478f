--TEST--
A promise is pending, then fulfilled or rejected, and stays so (Promises/A+ 2.1)
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/promises.inc';
use WxFavor\Promise;

// 2.1.1 pending: may become either.
$p = new Promise;
say('2.1.1', $p->getState(), $p->getState() === Promise::PENDING ? 'PENDING' : '');

// 2.1.2 fulfilled: no other state, a value that does not change.
$p->resolve('value');
say('2.1.2', $p->getState(), $p->getState() === Promise::FULFILLED ? 'FULFILLED' : '', $p->wait());
say('2.1.2.1', result(fn () => $p->reject('x')), $p->getState());
say('2.1.2.2', result(fn () => $p->resolve('other')), $p->wait());
say('2.1.2.2', 'the same again:', result(fn () => $p->resolve('value')));
$object = new stdClass;
$o = fulfilled($object);
$object->later = true;
say('2.1.2.2', 'identity, not immutability:', var_export($o->wait() === $object, true), result(fn () => $o->resolve(clone $object)));

// 2.1.3 rejected: no other state, a reason that does not change.
$r = new Promise;
$r->reject('reason');
say('2.1.3', $r->getState(), $r->getState() === Promise::REJECTED ? 'REJECTED' : '');
say('2.1.3.1', result(fn () => $r->resolve('x')), $r->getState());
say('2.1.3.2', result(fn () => $r->reject('other')), result($r));
say('2.1.3.2', 'the same again:', result(fn () => $r->reject('reason')));

// Every value is one.
foreach ([null, false, 0, 1.5, '', 'text', [], [1, 'a' => 2]] as $value) {
    say(word($value), result(fulfilled($value)), word(fulfilled($value)->then()->wait() === $value));
}
?>
--EXPECT--
2.1.1 pending PENDING
2.1.2 fulfilled FULFILLED value
2.1.2.1 threw LogicException(Cannot change a fulfilled promise to rejected) fulfilled
2.1.2.2 threw LogicException(The promise is already fulfilled.) value
2.1.2.2 the same again: got null
2.1.2.2 identity, not immutability: true threw LogicException(The promise is already fulfilled.)
2.1.3 rejected REJECTED
2.1.3.1 threw LogicException(Cannot change a rejected promise to fulfilled) rejected
2.1.3.2 threw LogicException(The promise is already rejected.) threw RejectionException(The promise was rejected with reason: reason)
2.1.3.2 the same again: got null
null got null true
false got false true
0 got 0 true
1.5 got 1.5 true
"" got "" true
"text" got "text" true
[] got [] true
[1, a: 2] got [1, a: 2] true
