--TEST--
poll() moves calls on without waiting, or waits as long as it is told
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/slow_server.inc';
require __DIR__ . '/promises.inc';
use WxFavor\Client;
use WxFavor\Promise;

[$server, $client] = slow_client();
$slow = $client->chain('v3/delay/{ms}');
function took(callable $run): array
{
    $start = hrtime(true);
    $result = $run();
    return [$result, (hrtime(true) - $start) / 1e6];
}
say('nothing:', word(Client::poll()), took(fn () => Client::poll(5))[1] < 1000 ? 'at once' : 'waited');
$a = $slow->getAsync(['ms' => 2500])->then(fn () => say('a'));
$b = $slow->getAsync(['ms' => 30])->then(fn () => say('b'));
[$count, $ms] = took(fn () => Client::poll());
say("$count under way,", $ms < 2000 ? 'at once' : "after $ms ms");
$polls = 0;
while (Client::poll() > 1) {
    usleep(1000);
    $polls++;
}
say($polls > 3 ? 'others had time' : "$polls polls", $b->getState(), $a->getState());
[$count, $ms] = took(fn () => Client::poll(10));
while ($count > 0) {
    $count = Client::poll(10);
}
say('woken by the answer:', $ms < 5000 ? 'early' : "$ms", $a->getState());
[, $ms] = took(function () use ($slow) { $p = $slow->getAsync(['ms' => 5000]); Client::poll(); Client::poll(0.1); $p->cancel(); });
say('waits no longer than told:', $ms < 2000 ? 'yes' : "$ms ms");
// However short: it does not spin.
$slow->getAsync(['ms' => 50]);
for ($polls = 0; Client::poll(0.0009) > 0; $polls++);
say($polls < 500 ? 'few polls' : "$polls polls");
// What handlers throw stays theirs; exit() does not come from here.
fulfilled(1)->then(fn () => throw new Exception('of a handler'))->otherwise(fn ($e) => say($e->getMessage()));
say(word(Client::poll()));
// From inside a handler.
$p = $slow->getAsync(['ms' => 5])->then(function () use ($slow) { $q = $slow->getAsync(['ms' => 5]); while (Client::poll(0.01) > 0); return $q->getState(); });
say($p->wait());
foreach ([-1, NAN, INF, 1e9] as $seconds) {
    say(result(fn () => Client::poll($seconds)));
}
?>
--EXPECT--
nothing: 0 at once
2 under way, at once
b
others had time fulfilled pending
a
woken by the answer: early fulfilled
waits no longer than told: yes
few polls
of a handler
0
fulfilled
threw ValueError(WxFavor\Client::poll(): Argument #1 ($timeout) must be from 0 to 86400 seconds)
threw ValueError(WxFavor\Client::poll(): Argument #1 ($timeout) must be from 0 to 86400 seconds)
threw ValueError(WxFavor\Client::poll(): Argument #1 ($timeout) must be from 0 to 86400 seconds)
threw ValueError(WxFavor\Client::poll(): Argument #1 ($timeout) must be from 0 to 86400 seconds)
