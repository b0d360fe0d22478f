--TEST--
No more calls than max_in_flight are handed to the engine; those that wait can be cancelled unsent
--EXTENSIONS--
wxfavor
--INI--
wxfavor.max_in_flight=2
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/promises.inc';
use WxFavor\Client;
use WxFavor\Promise;

[$sandbox, $client] = sandbox_client();
$coupons = $client->chain(COUPONS);
$calls = [];
foreach (range(1, 6) as $i) {
    $calls[$i] = $coupons->postAsync(coupon($sandbox, "room-$i"));
}
say('made', (string) Client::stats()['in_flight']);
say('poll', (string) Client::poll(), 'in flight', (string) Client::stats()['in_flight']);
// Cancelled while it waits: nothing is sent, and nothing unknown.
$calls[4]->cancel();
try {
    $calls[4]->wait();
} catch (WxFavor\Exception\CancellationException $e) {
    say(word($e), word($e->isOutcomeUnknown()));
}
$most = 2; // seen above; there must not be more
foreach ($calls as $i => $call) {
    $call->otherwise(fn () => null);
}
while (Client::poll(0.1) > 0) {
    $most = max($most, Client::stats()['in_flight']);
}
say("at most $most", word(array_map(fn ($e) => json_decode($e['body'])->out_request_no, $sandbox->journal())));
// All that is cancelled before anything runs.
$group = Promise::all([$coupons->postAsync(coupon($sandbox, 'never-1')), $coupons->postAsync(coupon($sandbox, 'never-2'))->then(fn () => $coupons->postAsync(coupon($sandbox, 'never-3')))]);
$group->cancel();
say((string) Client::poll(0.05), (string) count($sandbox->journal()));
// Signed when it is started, not when it is made.
$late = $coupons->postAsync(coupon($sandbox, 'late'));
sleep(2);
$before = time();
$late->wait();
preg_match('~timestamp="(\d+)"~', $sandbox->lastRequest()['headers']['Authorization'], $m);
say($m[1] >= $before ? 'signed late' : 'signed early');
?>
--EXPECT--
made 0
poll 6 in flight 2
CancellationException(Promise has been cancelled) false
at most 2 ["room-1", "room-2", "room-3", "room-5", "room-6"]
0 5
signed late
