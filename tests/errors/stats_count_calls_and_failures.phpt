--TEST--
Client::stats() counts what was started and what brought no whole answer
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
$last = WxFavor\Client::stats();
echo implode(' ', array_keys($last)), "\n";
var_dump($last['pid'] === getmypid());
$count = static function (string $what, callable $call) use (&$last): void {
    try {
        $call();
    } catch (WxFavor\Exception\WxFavorException) {
    }
    $now = WxFavor\Client::stats();
    echo $what, ': ', $now['transfers'] - $last['transfers'], ' started, ', $now['failures'] - $last['failures'], ' failed, ',
        $now['connections'] - $last['connections'], ' connections, ', $now['in_flight'], " in flight\n";
    $last = $now;
};
$count('good', fn() => $instance->chain(COUPONS)->get(listing($sandbox)));
$count('refused by the server', fn() => $instance->v3->x->get());
$count('refused by us', fn() => $instance->v3->x->get(['nonsense' => 1]));
$count('not verified', fn() => $instance->chain(COUPONS)->get(['headers' => ['X-Sandbox-Fault' => 'unsigned']] + listing($sandbox)));
$count('broken', fn() => $instance->chain(COUPONS)->get(['headers' => ['X-Sandbox-Fault' => 'reset=before']] + listing($sandbox)));
$count('nobody there', fn() => WxFavor\Builder::factory($sandbox->config(['base_uri' => 'http://127.0.0.1:' . closed_port() . '/']))->v3->x->get());
?>
--EXPECT--
pid transfers failures connections in_flight keys key_hits key_misses
bool(true)
good: 1 started, 0 failed, 1 connections, 0 in flight
refused by the server: 1 started, 0 failed, 1 connections, 0 in flight
refused by us: 0 started, 0 failed, 0 connections, 0 in flight
not verified: 1 started, 0 failed, 1 connections, 0 in flight
broken: 1 started, 1 failed, 1 connections, 0 in flight
nobody there: 1 started, 1 failed, 0 connections, 0 in flight
