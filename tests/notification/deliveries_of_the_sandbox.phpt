--TEST--
What the sandbox delivers is opened, probes and forgeries are refused
--EXTENSIONS--
openssl
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/callbacks.inc';
require __DIR__ . '/../sandbox/signer.inc';
require __DIR__ . '/../sandbox/receiver.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$receiver = new Receiver($sandbox);
$parser = new WxFavor\NotificationParser($sandbox->config());
$id = $receiver->useCoupon($merchant);
$receiver->during('/sandbox/notify', [], [200]);
['headers' => $headers, 'body' => $body] = $receiver->received[0];
$n = $parser->parse($headers, $body);
var_dump($n->id === $id, $n->isCouponUse(), $n->originalType, $n->createTime instanceof DateTimeImmutable, $n->resource === $receiver->plaintext(0));
echo $n->resource['status'], ' ', implode(' ', array_keys($n->resource['consume_information'])), "\n";
foreach (['empty', 'absent'] as $i => $style) {
    $sandbox->admin('POST', '/sandbox/settings', ['notify_aad' => $style]);
    $id = $receiver->useCoupon($merchant, "n$i-2");
    $receiver->during('/sandbox/notify', ['all' => true], [200]);
    $last = end($receiver->received);
    echo "associated data $style: ", $parser->parse($last['headers'], $last['body'])->id === $id ? 'opened' : 'another', "\n";
}
outcome('forged', fn () => $parser->parse($headers, str_replace('COUPON.USE', 'COUPON.USD', $body)));
outcome('other merchant', fn () => (new WxFavor\NotificationParser($sandbox->config(['secret' => SECRET])))->parse($headers, $body) && 0);
?>
--EXPECTF--
bool(true)
bool(true)
string(6) "coupon"
bool(true)
bool(true)
USED consume_time consume_mchid transaction_id
associated data empty: opened
associated data absent: opened
forged: SignatureException signature-wrong 401
other merchant: DecryptionException 500: the notification is signed by WeChat Pay, but the secret does not decrypt it: %s
