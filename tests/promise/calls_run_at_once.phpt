--TEST--
Calls run at once, and all of them move on while any is waited for
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

$calls = [];
foreach (['a', 'b', 'c', 'd'] as $name) {
    $calls[$name] = $slow->postAsync(['ms' => 1000, 'json' => $name]);
}
say('nothing is sent by making them:', word($server->log()['targets']));
$done = [];
foreach ($calls as $name => $call) {
    $call->then(function () use ($name, &$done) { $done[] = $name; });
}
$calls['c']->wait();
Promise::all($calls)->wait();
sort($done);
say('together:', word($done), 'at most', word($server->log()['most']), 'at once');
// Order of arrival, not of making.
$order = [];
Promise::all(array_map(function ($ms) use ($slow, &$order) { return $slow->getAsync(['ms' => $ms])->then(function () use ($ms, &$order) { $order[] = $ms; }); }, [1600, 800, 20]))->wait();
say('order', word($order));
// A synchronous call moves the others on, too, and runs their handlers.
$fast = $slow->getAsync(['ms' => 10])->then(function ($r) { say('the handler of the asynchronous call'); return $r->getStatusCode(); });
$slow->get(['ms' => 1500]);
say($fast->getState());
// Handlers make calls, wait for others, and those go on meanwhile.
$chain = $slow->postAsync(['ms' => 50, 'json' => 1])->then(fn () => $slow->postAsync(['ms' => 50, 'json' => 2]))
    ->then(function () use ($slow) {
        $inner = $slow->postAsync(['ms' => 100, 'json' => 4]);
        $slow->post(['ms' => 50, 'json' => 3]);
        return $inner->wait()->getStatusCode();
    })->then(fn ($status) => Promise::all([$status, $slow->getAsync(['ms' => 0])->then(fn ($r) => (string) $r->getBody())]));
say(result($chain), word(array_slice($server->log()['bodies'], -5)));
// Handlers that make synchronous calls do not pile up on each other.
$count = 0;
$all = [];
for ($i = 0; $i < 150; $i++) {
    $all[] = $slow->getAsync(['ms' => 0])->then(function () use ($slow, &$count) { $slow->get(['ms' => 0]); $count++; });
}
Promise::all($all)->wait();
say("$count", (string) Client::poll());
?>
--EXPECT--
nothing is sent by making them: []
together: ["a", "b", "c", "d"] at most 4 at once
order [20, 800, 1600]
the handler of the asynchronous call
fulfilled
got [200, "{\"coupon_id\":\"20000000001\"}"] ["1", "2", "3", "4", ""]
150 0
