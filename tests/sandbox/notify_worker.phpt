--TEST--
sandbox: bin/notify delivers what is due and goes on watching
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
require __DIR__ . '/receiver.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$receiver = new Receiver($sandbox);
$id = $receiver->useCoupon($merchant);
$sandbox->admin('POST', '/sandbox/settings', ['notify_minute' => 50]);
$worker = proc_open([PHP_BINARY, dirname(__DIR__, 2) . '/sandbox/bin/notify', '--dir', $info['dir'], '--watch'], [['pipe', 'r'], ['pipe', 'w'], ['pipe', 'w']], $pipes);
for ($until = microtime(true) + 30; count($receiver->received) < 3 && microtime(true) < $until;) {
    $receiver->during('/sandbox/settings', [], [500, 500, 200]);
    usleep(10000);
}
for ($state = ''; $state !== 'done' && microtime(true) < $until; usleep(10000)) {
    $state = $sandbox->admin('GET', "/sandbox/notifications/$id")['state'];
}
proc_terminate($worker, 9);
proc_close($worker);
echo count($receiver->received), " $state\n";
?>
--EXPECT--
3 done
