--TEST--
wait() throws the reason, or a RejectionException that carries it
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/promises.inc';
use WxFavor\Exception\RejectionException;
use WxFavor\Promise;

$e = new class('mine') extends Error {};
try {
    rejected($e)->wait();
} catch (Error $caught) {
    say('a Throwable is thrown itself:', word($caught === $e));
}
try {
    rejected($e)->then(fn () => 1)->then(fn () => 1)->wait();
} catch (Error $caught) {
    say('through a chain:', word($caught === $e));
}
foreach (['text', 42, null, ['a' => 1], new ArrayObject, true, 1.5, STDIN] as $reason) {
    try {
        rejected($reason)->wait();
    } catch (RejectionException $caught) {
        say($caught->getMessage(), word($caught->getReason() === $reason));
    }
}
say(word($caught instanceof RuntimeException), word($caught instanceof WxFavor\Exception\WxFavorException), word($caught->isRetryable()), word($caught->isOutcomeUnknown()));
// Thrown anew every time, with where it was thrown.
$p = rejected('again');
try { $p->wait(); } catch (RejectionException $first) {}
try { $p->wait(); } catch (RejectionException $second) {}
say(word($first !== $second), word($second->getLine() === $first->getLine() + 1), basename($second->getFile()) === basename(__FILE__) ? 'this file' : $second->getFile());
// Handlers get the reason itself.
say(result(rejected(['a' => 1])->otherwise(fn ($r) => $r)));
?>
--EXPECT--
a Throwable is thrown itself: true
through a chain: true
The promise was rejected with reason: text true
The promise was rejected with a reason of type int true
The promise was rejected with a reason of type null true
The promise was rejected with a reason of type array true
The promise was rejected with a reason of type ArrayObject true
The promise was rejected with a reason of type bool true
The promise was rejected with a reason of type float true
The promise was rejected with a reason of type resource true
true true false false
true true this file
got [a: 1]
