--TEST--
Groups hide failures that come too late, but none with an unknown outcome
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/slow_server.inc';
require __DIR__ . '/promises.inc';
use WxFavor\Client;
use WxFavor\Exception\AggregateException;
use WxFavor\Promise;

[$server, $client] = slow_client();
$slow = $client->chain('v3/delay/{ms}');
// Keys are loaded and the server is known, so that what follows is sent well before its time is up, under valgrind too.
$slow->post(['ms' => 0, 'json' => 1]);
set_error_handler(function (int $level, string $text) { say($level === E_WARNING ? 'E_WARNING' : "$level", preg_replace('~127\.0\.0\.1:\d+~', 'HOST', $text)); return true; });
// A POST that may have been carried out, and a GET, which is of no consequence. Neither is ever answered in time.
$lost = fn () => $slow->postAsync(['ms' => 20000, 'json' => 1, 'timeout' => 1]);
$harmless = fn () => $slow->getAsync(['ms' => 20000, 'timeout' => 1]);
$end = function (): void {
    Client::finish();
    gc_collect_cycles();
};

say('-- any(): another one comes when both have failed');
[$a, $b, $other] = [$lost(), $harmless(), new Promise];
$any = Promise::any([$a, $b, $other]);
while ($a->getState() === 'pending' || $b->getState() === 'pending') {
    Client::poll(0.05);
}
unset($a, $b);
turn();
$other->resolve('another');
say(result($any));
$end();
foreach (['any' => fulfilled('first'), 'race' => fulfilled('first'), 'all' => rejected('first'), 'each' => rejected('first')] as $of => $first) {
    say("-- $of(): over before they fail");
    say(result(Promise::$of([$first, $lost(), $harmless()])));
    $end();
}
say('-- any(): tells of all itself');
try {
    Promise::any([$harmless(), $lost()])->wait();
} catch (AggregateException $e) {
    say(word($e->isOutcomeUnknown()), word(array_map(fn ($r) => $r->isOutcomeUnknown(), $e->getReason())));
}
$end();
say('-- any(): of nothing that matters');
try {
    Promise::any([$harmless()])->wait();
} catch (AggregateException $e) {
    say(word($e->isOutcomeUnknown()));
}
$end();
say('-- any(): nobody looks');
Promise::any([$lost()]);
$end();
say('-- allSettled(): tells of all itself');
say(word(array_column(Promise::allSettled([$lost(), $harmless()])->wait(), 'state')));
$end();
say('-- any(): of one that passes through several, and one that somebody was told of');
$told = $lost();
result($told);
[$a, $b] = [$told->then(), $lost()];
result(Promise::any([$a, $b, $b->then(), $b->finally(fn () => null)->otherwise(fn () => 'another')]));
unset($a, $b, $told);
$end();
foreach (['any', 'allSettled'] as $of) {
    foreach (['cancelled' => fn ($group) => $group->cancel(), 'settled by hand' => fn ($group) => $group->resolve(1), 'forgotten' => fn () => null] as $how => $do) {
        say("-- $of(): $how when one has failed");
        $other = new Promise;
        $group = Promise::$of([$lost(), $harmless(), $other]);
        while (Client::poll(0.05) > 0);
        $do($group);
        unset($group, $other);
        $end();
    }
}
?>
--EXPECT--
-- any(): another one comes when both have failed
E_WARNING wxfavor: nobody handled that a call failed: HOST did not answer POST /v3/delay/20000 within 1 s; the request was sent, and may have been carried out
got "another"
-- any(): over before they fail
got "first"
E_WARNING wxfavor: nobody handled that a call failed: HOST did not answer POST /v3/delay/20000 within 1 s; the request was sent, and may have been carried out
-- race(): over before they fail
got "first"
E_WARNING wxfavor: nobody handled that a call failed: HOST did not answer POST /v3/delay/20000 within 1 s; the request was sent, and may have been carried out
-- all(): over before they fail
threw RejectionException(The promise was rejected with reason: first)
E_WARNING wxfavor: nobody handled that a call failed: HOST did not answer POST /v3/delay/20000 within 1 s; the request was sent, and may have been carried out
-- each(): over before they fail
threw RejectionException(The promise was rejected with reason: first)
E_WARNING wxfavor: nobody handled that a call failed: HOST did not answer POST /v3/delay/20000 within 1 s; the request was sent, and may have been carried out
-- any(): tells of all itself
true [false, true]
-- any(): of nothing that matters
false
-- any(): nobody looks
E_WARNING wxfavor: nobody handled that a promise was rejected: WxFavor\Exception\AggregateException: All promises were rejected (it may have been carried out)
-- allSettled(): tells of all itself
["rejected", "rejected"]
-- any(): of one that passes through several, and one that somebody was told of
-- any(): cancelled when one has failed
E_WARNING wxfavor: nobody handled that a call failed: HOST did not answer POST /v3/delay/20000 within 1 s; the request was sent, and may have been carried out
-- any(): settled by hand when one has failed
E_WARNING wxfavor: nobody handled that a call failed: HOST did not answer POST /v3/delay/20000 within 1 s; the request was sent, and may have been carried out
-- any(): forgotten when one has failed
E_WARNING wxfavor: nobody handled that a call failed: HOST did not answer POST /v3/delay/20000 within 1 s; the request was sent, and may have been carried out
-- allSettled(): cancelled when one has failed
E_WARNING wxfavor: nobody handled that a call failed: HOST did not answer POST /v3/delay/20000 within 1 s; the request was sent, and may have been carried out
-- allSettled(): settled by hand when one has failed
E_WARNING wxfavor: nobody handled that a call failed: HOST did not answer POST /v3/delay/20000 within 1 s; the request was sent, and may have been carried out
-- allSettled(): forgotten when one has failed
E_WARNING wxfavor: nobody handled that a call failed: HOST did not answer POST /v3/delay/20000 within 1 s; the request was sent, and may have been carried out
