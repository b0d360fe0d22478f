--TEST--
sandbox: Wechatpay-Serial of the request and the merchant's mode choose the answering key
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$target = $merchant->couponsPath() . "?appid={$info['appid']}";
$ask = static function (string $serial) use ($merchant, $target, $info): string {
    $answer = $merchant->send('GET', $target, null, $serial === '' ? [] : ['Wechatpay-Serial' => $serial]);
    return $answer->signatureFault() ?: match ($answer->headers['wechatpay-serial']) {
        $info['platform_serial'] => 'certificate',
        $info['public_key_id'] => 'public key',
    };
};
foreach (['switch', 'certificate', 'public_key'] as $mode) {
    $sandbox->admin('POST', '/sandbox/merchants/1900000001', ['key_mode' => $mode]);
    echo "$mode: ", implode(', ', [$ask(''), $ask($info['platform_serial']), $ask($info['public_key_id']), $ask('PUB_KEY_ID_UNKNOWN')]), "\n";
}
// Errors are signed as well.
echo $merchant->send('GET', '/v3/nothing')->signatureFault(), "|\n";
?>
--EXPECT--
switch: certificate, certificate, public key, certificate
certificate: certificate, certificate, certificate, certificate
public_key: public key, public key, public key, public key
|
