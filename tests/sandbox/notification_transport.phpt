--TEST--
sandbox: TLS is verified, unreachable receivers are failures
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
require __DIR__ . '/receiver.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$own = new Receiver($sandbox, ['local_cert' => $info['tls_certificate'], 'local_pk' => $info['tls_key']]);
$own->useCoupon($merchant, 'n1');
echo 'own authority: ', $own->during('/sandbox/notify', [], [200])['deliveries'][0]['status'], "\n";

// A certificate for another name.
$strange = new Receiver($sandbox, ['local_cert' => substr($info['certificate'], 7), 'local_pk' => substr($info['privateKey'], 7)]);
$strange->useCoupon($merchant, 'n2');
$made = $strange->during('/sandbox/notify', [], [200])['deliveries'][0];
echo 'wrong certificate: ', json_encode($made['status']), ' ', str_starts_with($made['error'], 'cannot connect') ? 'cannot connect' : $made['error'], ' ', count($strange->received), "\n";

$merchant->send('POST', '/v3/marketing/favor/callbacks', ['mchid' => $merchant->mchid, 'notify_url' => 'http://127.0.0.1:1/']);
$coupon = $merchant->issue('n3')->json()['coupon_id'];
$sandbox->admin('POST', '/sandbox/consume', ['coupon_id' => $coupon, 'mchid' => $merchant->mchid, 'total' => 500]);
$made = $sandbox->admin('POST', '/sandbox/notify')['deliveries'][0];
echo 'nobody there: ', json_encode($made['status']), ' ', str_starts_with($made['error'], 'cannot connect') ? 'cannot connect' : $made['error'], "\n";
?>
--EXPECT--
own authority: 200
wrong certificate: null cannot connect 0
nobody there: null cannot connect
