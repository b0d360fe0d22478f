--TEST--
A key under the wrong serial does not verify, and the message says so
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
$sandbox = sandbox_start();
$id = $sandbox->info['public_key_id'];
$instance = WxFavor\Builder::factory($sandbox->config(['certs' => [$id => test_keys() . '/platform.pem']]));
try {
    $instance->chain(COUPONS)->post(coupon($sandbox, 'n1'));
} catch (WxFavor\Exception\SignatureException $e) {
    echo $e->getReason(), ': ', str_replace($id, 'ID', $e->getMessage()), "\n";
    var_dump($e->isRetryable(), $e->isOutcomeUnknown());
}
?>
--EXPECT--
signature-wrong: the signature does not fit these 27 bytes of body under the key ID: the body was changed after it was signed (decoded and encoded again? it must be the raw bytes), or another key stands under this serial
bool(true)
bool(true)
