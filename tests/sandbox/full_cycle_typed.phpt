--TEST--
sandbox: examples/full_cycle_typed.php runs: create, activate, issue, pause, restart, query, consume, callback, bills
--EXTENSIONS--
openssl
--SKIPIF--
<?php
if (!extension_loaded('wxfavor')) {
    die('skip the example is a client: it needs the extension');
}
?>
--FILE--
<?php
require __DIR__ . '/../helpers/sandbox.inc';
$sandbox = sandbox_start();
$file = $sandbox->dir . '/config.json';
file_put_contents($file, json_encode($sandbox->info));
putenv("WXFAVOR_CONFIG=$file");
require dirname(__DIR__, 2) . '/examples/full_cycle_typed.php';
?>
--EXPECTF--
1 create: stock 11000001
2 notify URL: http://127.0.0.1:%d/notify
3 activate: %s+08:00
4 issue: coupon 20000000001
5 pause: %s+08:00
6 restart: %s+08:00
7 query the stock: running, 1 of 100 issued
8 query the coupon: SENDED
9 consume: order of ¥12.80, paid ¥7.80, transaction 4200%d
10 query the coupon: USED
11 callback: 20000000001 USED, transaction 4200%d
12 useFlow: 1 row(s), hash right
12 refundFlow: 0 row(s), hash right
13 the books of the sandbox: in order
