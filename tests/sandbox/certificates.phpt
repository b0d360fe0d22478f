--TEST--
sandbox: platform certificates: encrypted for the caller, rotated on command, absent in key-only mode
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$download = static function () use ($merchant, $info): array {
    $answer = $merchant->send('GET', '/v3/certificates');
    $serials = [];
    foreach ($answer->json()['data'] as $row) {
        $box = $row['encrypt_certificate'];
        $raw = base64_decode($box['ciphertext']);
        $pem = openssl_decrypt(substr($raw, 0, -16), 'aes-256-gcm', $info['secret'], OPENSSL_RAW_DATA, $box['nonce'], substr($raw, -16), $box['associated_data']);
        $serials[] = $row['serial_no'] === openssl_x509_parse($pem)['serialNumberHex'] ? $row['serial_no'] : 'wrong';
        $merchant->certs[$row['serial_no']] ??= $pem;
    }
    return $serials;
};
$signer = static fn (): string => $merchant->send('GET', '/v3/certificates')->headers['wechatpay-serial'];
$row = $merchant->send('GET', '/v3/certificates')->json()['data'][0];
var_dump(array_keys($row), array_diff_key($row['encrypt_certificate'], ['ciphertext' => 1, 'nonce' => 1]), strlen($row['encrypt_certificate']['nonce']));
$old = $download()[0];
var_dump($old === $info['platform_serial'], strlen($old));

$new = $sandbox->admin('POST', '/sandbox/rotate', ['step' => 'add'])['certificate']['serial'];
var_dump($download() === [$old, $new], $signer() === $old);
$sandbox->admin('POST', '/sandbox/rotate', ['step' => 'activate']);
var_dump($download() === [$old, $new], $signer() === $new);
$sandbox->admin('POST', '/sandbox/rotate', ['step' => 'drop']);
var_dump($download() === [$new], $signer() === $new);
echo 'SM2: ', $merchant->send('GET', '/v3/certificates?algorithm_type=SM2')->line(), "\n", 'ALL: ', $merchant->send('GET', '/v3/certificates?algorithm_type=ALL')->line(), "\n";
$sandbox->admin('POST', '/sandbox/merchants/1900000001', ['key_mode' => 'public_key']);
echo $merchant->send('GET', '/v3/certificates')->line(), "\n";

// The partner gets them under its own APIv3 key.
$partner = new Merchant($sandbox, $info['partner']);
$box = $partner->send('GET', '/v3/certificates')->json()['data'][0]['encrypt_certificate'];
$raw = base64_decode($box['ciphertext']);
foreach ([$info['secret'], $info['partner']['secret']] as $secret) {
    var_dump(is_string(openssl_decrypt(substr($raw, 0, -16), 'aes-256-gcm', $secret, OPENSSL_RAW_DATA, $box['nonce'], substr($raw, -16), 'certificate')));
}
?>
--EXPECT--
array(4) {
  [0]=>
  string(9) "serial_no"
  [1]=>
  string(14) "effective_time"
  [2]=>
  string(11) "expire_time"
  [3]=>
  string(19) "encrypt_certificate"
}
array(2) {
  ["algorithm"]=>
  string(16) "AEAD_AES_256_GCM"
  ["associated_data"]=>
  string(11) "certificate"
}
int(12)
bool(true)
int(40)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
SM2: 404 RESOURCE_NOT_EXISTS 无可用的平台证书
ALL: 200 ok
404 RESOURCE_NOT_EXISTS 无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥
bool(false)
bool(true)
