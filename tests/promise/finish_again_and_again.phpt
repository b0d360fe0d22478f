--TEST--
A worker that calls finish() after every call does not grow
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/slow_server.inc';
use WxFavor\Client;

[$server, $client] = slow_client();
$slow = $client->chain('v3/delay/{ms}');
$work = function (int $times) use ($slow): int {
    for ($i = 0; $i < $times; $i++) {
        $slow->getAsync(['ms' => 0]);
        Client::finish();
    }
    gc_collect_cycles();
    return memory_get_usage();
};
$work(20);
$before = $work(20);
// What is registered with PHP for the end of the script takes 170 bytes each time.
var_dump($work(200) - $before < 200 * 50);
?>
--EXPECT--
bool(true)
