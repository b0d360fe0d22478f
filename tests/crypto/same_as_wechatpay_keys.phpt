--TEST--
Rsa loads the same keys as wechatpay/wechatpay, and refuses the same with the same exceptions
--EXTENSIONS--
openssl
--SKIPIF--
<?php
require __DIR__ . '/../helpers/packages.inc';
package_require('wechatpay');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/packages.inc';
require __DIR__ . '/../helpers/keys.inc';
require __DIR__ . '/side_by_side.inc';
require package_autoload('wechatpay');
$keys = test_keys();
$both = new SideBySide();
$bare = static fn (string $file): string => preg_replace('~-----.*?-----|\s~', '', file_get_contents("$keys/$file"));
$read = static fn (string $file): string => file_get_contents("$keys/$file");

$things = [
    'null' => null, 'true' => true, 'int' => 1, 'float' => 1.5, 'empty' => '', 'text' => 'no key', 'NUL' => "\0",
    'array' => [], 'array of one' => ['x'], 'array of names' => ['key' => 'x', 'passphrase' => 'y'],
    'array of nothing' => [null, null], 'array of arrays' => [[], []],
    'object' => new stdClass(), 'closure' => fn () => 1,
    'path' => "$keys/merchant.pem", 'no file' => 'file:///nowhere/at/all.pem', 'directory' => "file://$keys", 'only file://' => 'file://',
    'other scheme' => 'https://example.com/key.pem', 'unknown scheme' => 'private.pkcs7://' . $bare('merchant.pem'),
    'scheme without key' => 'private.pkcs8://', 'scheme with junk' => 'private.pkcs8://AAAA', 'public scheme with junk' => 'public.pkcs1://AAAA',
    'scheme in capitals' => 'PRIVATE.PKCS8://' . $bare('merchant.pem'),
    'private.pkcs8' => 'private.pkcs8://' . $bare('merchant.pem'), 'private.pkcs1' => 'private.pkcs1://' . $bare('merchant-pkcs1.pem'),
    'public.spki' => 'public.spki://' . $bare('platform.pem'), 'public.pkcs1' => 'public.pkcs1://' . $bare('platform-pkcs1.pem'),
    'pkcs8 as spki' => 'public.spki://' . $bare('merchant.pem'),
    'private key object' => openssl_pkey_get_private($read('merchant.pem')),
    'public key object' => openssl_pkey_get_public($read('platform.pem')),
    'certificate object' => openssl_x509_read($read('platform.crt')),
    'passphrase for nothing' => [$read('merchant.pem'), 'x'], 'passphrase of a public key' => [$read('platform.pem'), 'x'],
    'stringable' => new class($read('merchant.pem')) { public function __construct(private string $pem) {} public function __toString() { return $this->pem; } },
    'two keys' => $read('platform.pem') . $read('merchant.pem'), 'text around' => "hello\n" . $read('merchant.pem') . "bye\n",
    'cut' => substr($read('merchant.pem'), 0, 800), 'damaged' => substr_replace($read('merchant.pem'), 'AAAA', 40, 4),
];
// As private keys only: asked for a public one, OpenSSL 3 wants a passphrase from the terminal.
$encrypted = [
    'right passphrase' => [$read('merchant-encrypted.pem'), 'a passphrase'], 'wrong passphrase' => [$read('merchant-encrypted.pem'), 'wrong'],
    'passphrase of a file' => ["file://$keys/merchant-encrypted.pem", 'a passphrase'], 'more than two' => [$read('merchant-encrypted.pem'), 'a passphrase', 1],
];
foreach ($encrypted as $what => $thing) {
    $both->compare($what, 'Crypto\Rsa::from', [$thing]);
    $both->compare($what, 'Crypto\Rsa::sign', ['message', $thing]);
    $both->compare($what, 'Util\PemUtil::loadPrivateKeyFromString', [$thing]);
}
foreach (['merchant.pem', 'merchant-pkcs1.pem', 'merchant-public.pem', 'merchant.crt', 'platform.pem', 'platform-pkcs1.pem', 'platform.crt', 'empty.pem', 'text.pem'] as $file) {
    $things[$file] = $read($file);
    $things["file of $file"] = "file://$keys/$file";
    $things["$file with CRLF"] = str_replace("\n", "\r\n", $read($file));
}
// As a public key, some versions of OpenSSL take it.
$both->compare('spki as pkcs8', 'Crypto\Rsa::from', ['private.pkcs8://' . $bare('platform.pem')]);
if (!@openssl_pkey_export($things['private key object'], $exported)) {
    unset($things['private key object']); // ext/openssl finds no openssl.cnf here, and without one gives no key away
}
foreach ($things as $what => $thing) {
    foreach (['private', 'public', 'other', ''] as $type) {
        $both->compare("$what as $type", 'Crypto\Rsa::from', [$thing, $type]);
    }
    $both->compare($what, 'Crypto\Rsa::from', [$thing]);
    // What the methods take besides, from() takes, too.
    if (!is_string($thing) || !preg_match('~^(private|public)\.~', $thing)) {
        $both->compare($what, 'Crypto\Rsa::sign', ['message', $thing]);
        $both->compare($what, 'Crypto\Rsa::verify', ['message', base64_encode(str_repeat('x', 256)), $thing]);
        $both->compare($what, 'Crypto\Rsa::decrypt', [base64_encode(str_repeat('x', 256)), $thing]);
        $both->compare("$what, other padding", 'Crypto\Rsa::decrypt', [base64_encode(str_repeat('x', 256)), $thing, OPENSSL_NO_PADDING]);
    }
    $both->compare($what, 'Util\PemUtil::loadPrivateKeyFromString', [$thing]);
    // A whole PEM behind a scheme that makes a PEM of it works there by accident, sometimes.
    if (is_string($thing) && !str_starts_with($what, 'platform-pkcs1.pem') && $what !== 'two keys') {
        foreach (['fromPkcs8', 'fromPkcs1', 'fromSpki'] as $method) {
            $both->compare($what, "Crypto\\Rsa::$method", [$thing]);
        }
        $both->compare("$what as public", 'Crypto\Rsa::fromPkcs1', [$thing, 'public']);
        $both->compare($what, 'Crypto\Rsa::pkcs1ToSpki', [$thing]);
    }
}
foreach (['merchant.pem', 'merchant-pkcs1.pem', 'platform.pem', 'platform-pkcs1.pem'] as $file) {
    foreach (['fromPkcs8', 'fromPkcs1', 'fromSpki', 'pkcs1ToSpki'] as $method) {
        $both->compare("bare $file", "Crypto\\Rsa::$method", [$bare($file)]);
    }
    $both->compare("bare $file as public", 'Crypto\Rsa::fromPkcs1', [$bare($file), 'public']);
}
foreach ([0, 1, 100, 127, 128, 255, 256, 65535, 65536] as $size) {
    $both->compare("$size bytes", 'Crypto\Rsa::pkcs1ToSpki', [base64_encode(random_bytes(max(1, $size)))]);
}
foreach (["$keys/merchant.pem", "file://$keys/merchant.pem", "$keys/platform.pem", '/nowhere/at/all', '', $keys] as $path) {
    $both->compare($path, 'Util\PemUtil::loadPrivateKey', [$path]);
}
foreach (["$keys/platform.crt", "file://$keys/platform.crt", "$keys/platform.pem", "$keys/text.pem", '/nowhere/at/all'] as $path) {
    $both->compare($path, 'Util\PemUtil::loadCertificate', [$path]);
}
$certificates = array_intersect_key($things, array_flip(['null', 'int', 'empty', 'text', 'certificate object', 'platform.crt', 'file of platform.crt', 'platform.pem', 'merchant.crt', 'public key object']));
foreach ($certificates as $what => $thing) {
    $both->compare($what, 'Util\PemUtil::loadCertificateFromString', [$thing]);
    $both->compare($what, 'Util\PemUtil::parseCertificateSerialNo', [$thing]);
}
?>
--EXPECT--
some calls, 0 different
