--TEST--
No key, secret or plaintext gets into exceptions and their traces
--EXTENSIONS--
openssl
--SKIPIF--
<?php
if (PHP_VERSION_ID < 80200) die('skip PHP 8.1 cannot mask arguments');
?>
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=1000
--FILE--
<?php
require __DIR__ . '/../helpers/keys.inc';
use WxFavor\Crypto\{AesGcm, Hash, Rsa};
use WxFavor\Util\PemUtil;

$pem = file_get_contents(test_keys() . '/merchant.pem');
$bare = preg_replace('~-----.*?-----|\s~', '', $pem);
$part = substr($bare, 600, 40);
$calls = [
    fn () => Rsa::sign('x', str_replace('-----END', '-----AND', $pem)),
    fn () => Rsa::from(substr($pem, 0, 1200)),
    fn () => Rsa::from($pem, 'public'),
    fn () => Rsa::from("private.pkcs8://!$bare"),
    fn () => Rsa::from($bare),
    fn () => Rsa::from("file://$bare"),
    fn () => Rsa::fromPkcs8(substr($bare, 0, 1200)),
    fn () => Rsa::fromSpki($bare),
    fn () => Rsa::from([$pem]),
    fn () => Rsa::from([substr($pem, 0, 1200), 'THE PASSPHRASE']),
    fn () => Rsa::from([file_get_contents(test_keys() . '/merchant-encrypted.pem'), 'THE PASSPHRASE']),
    fn () => Rsa::decrypt(base64_encode(str_repeat('x', 256)), $pem),
    fn () => Rsa::encrypt('THE PLAINTEXT' . str_repeat(' ', 300), $pem),
    fn () => PemUtil::loadPrivateKeyFromString($bare),
    fn () => PemUtil::loadPrivateKey($bare),
    fn () => PemUtil::parseCertificateSerialNo($pem),
    fn () => AesGcm::encrypt('THE PLAINTEXT', 'THE SECRET KEY', '123456789012'),
    fn () => AesGcm::decrypt('THE PLAINTEXT', 'THE SECRET KEY IS OF 32 BYTES AS', '123456789012'),
    fn () => Hash::hmac('x', 'THE SECRET KEY', 'none'),
];
foreach ($calls as $i => $call) {
    try {
        $call();
        echo "$i: nothing thrown\n";
    } catch (Throwable $e) {
        $all = $e . print_r($e->getTrace(), true) . var_export($e->getTraceAsString(), true);
        foreach (['THE ', $part, substr($bare, 100, 30)] as $secret) {
            if (str_contains($all, $secret)) {
                echo "$i: ", get_class($e), " tells $secret\n$all\n";
            }
        }
    }
}
echo "done\n";
?>
--EXPECT--
done
