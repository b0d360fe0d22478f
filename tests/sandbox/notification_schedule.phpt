--TEST--
sandbox: nine deliveries, one a minute, until 200 or 204 answers
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
$state = static fn (string $id): string => ($n = $sandbox->admin('GET', "/sandbox/notifications/$id"))['state'] . ' ' . $n['attempts'];
for ($i = 1; $i <= 10; $i++) {
    $receiver->during('/sandbox/notify', ['all' => true], [500, 302, 404, 201, 'close', 500]);
}
echo count($receiver->received), ' ', $state($id), "\n";
$ids = array_map(static fn (array $r): string => json_decode($r['body'], true)['id'], $receiver->received);
$nonces = array_map(static fn (array $r): string => $r['headers']['wechatpay-nonce'] . $r['headers']['wechatpay-signature'], $receiver->received);
$plain = array_map(static fn (int $i): string => json_encode($receiver->plaintext($i)), array_keys($receiver->received));
var_dump(count(array_unique($ids)), count(array_unique($nonces)), count(array_unique($plain)));
echo implode(' ', array_map(static fn (array $d): string => $d['status'] ?? $d['error'], array_reverse($sandbox->admin('GET', '/sandbox/deliveries')['deliveries']))), "\n";

// Not due before the minute is over, which a switch shortens.
$id = $receiver->useCoupon($merchant, 'n2');
$receiver->received = [];
$receiver->during('/sandbox/notify', [], [500]);
$receiver->during('/sandbox/notify', [], [500]);
echo count($receiver->received), ' ', $state($id), "\n";
$row = $sandbox->admin('GET', "/sandbox/notifications/$id");
var_dump(abs($row['next_at'] - microtime(true) * 1000 - 60000) < 5000);
$sandbox->admin('POST', '/sandbox/settings', ['notify_minute' => 1]);
$receiver->received = [];
$receiver->during('/sandbox/notify', ['all' => true], [500]);
usleep(20000);
$receiver->during('/sandbox/notify', [], [500, 204]);
echo count($receiver->received), ' ', $state($id), "\n";
$receiver->during('/sandbox/notify', ['all' => true], [200]);
echo count($receiver->received), "\n";

// No answer in time is a failure as well.
$sandbox->admin('POST', '/sandbox/settings', ['notify_timeout' => 50]);
$id = $receiver->useCoupon($merchant, 'n3');
$receiver->received = [];
echo $receiver->during('/sandbox/notify', [], ['hang'])['deliveries'][0]['error'], "\n";
?>
--EXPECT--
9 given_up 9
int(1)
int(9)
int(1)
500 302 404 201 the connection ended without an answer 500 500 500 500
1 waiting 1
bool(true)
2 done 3
2
no answer within 50 ms
