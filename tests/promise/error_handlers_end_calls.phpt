--TEST--
An error handler that is told of a failure may end other calls and make new ones
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/slow_server.inc';
require __DIR__ . '/promises.inc';
use WxFavor\Client;

[$server, $client] = slow_client();
$slow = $client->chain('v3/delay/{ms}');
$others = $new = [];
$told = 0;
set_error_handler(function (int $level, string $text) use (&$others, &$new, &$told, $slow) {
    $told++;
    foreach (array_splice($others, 0, 2) as $other) {
        $other->cancel();
    }
    $new[] = $slow->get(['ms' => 0])->getStatusCode();
    $slow->getAsync(['ms' => 0])->then(function ($response) use (&$new) { $new[] = $response->getStatusCode(); });
    return true;
});
// All but one of a round have somebody who looks; those that are cancelled are near it in the list, and under way.
$outcomes = [];
for ($round = 0; $round < 4; $round++) {
    foreach ([20, 0.2, null, 0.2, 20, 20] as $timeout) {
        $call = $slow->getAsync(['ms' => 20000, 'timeout' => $timeout ?? 0.2]);
        if ($timeout === null) {
            unset($call);
            continue;
        }
        $others[] = $call;
        $call->otherwise(function ($reason) use (&$outcomes) { $outcomes[] = get_class($reason); });
    }
    while ($told === $round) {
        Client::poll(0.1);
    }
    foreach ($others as $other) {
        $other->cancel();
    }
    $others = [];
}
Client::finish();
$outcomes = array_count_values($outcomes);
ksort($outcomes);
say("told $told times,", 'new calls', word($new));
say(word(array_sum($outcomes)), 'outcomes:', word(array_keys($outcomes)));
say('left', (string) Client::poll(), (string) Client::stats()['in_flight']);
// One that throws: the exception comes to whoever runs the calls, and the others go on.
set_error_handler(fn ($level, $text) => throw new ErrorException('made of a warning'));
$slow->getAsync(['ms' => 20000, 'timeout' => 0.2]);
$other = $slow->getAsync(['ms' => 20000, 'timeout' => 0.6])->otherwise(fn ($reason) => get_class($reason));
say(result(fn () => Client::finish()));
restore_error_handler();
say(result($other));
?>
--EXPECT--
told 4 times, new calls [200, 200, 200, 200, 200, 200, 200, 200]
20 outcomes: ["WxFavor\\Exception\\CancellationException", "WxFavor\\Exception\\TimeoutException"]
left 0 0
threw ErrorException(made of a warning)
got "WxFavor\\Exception\\TimeoutException"
