--TEST--
Keys below 2048 bits and algorithms other than those of APIv3 are refused at every door, and the message says which
--EXTENSIONS--
wxfavor
openssl
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
require __DIR__ . '/../helpers/sealed_callbacks.inc';
use WxFavor\Crypto\{AesGcm, Rsa};

$keys = test_keys();
$show = static function (string $what, callable $call): void {
    try {
        $call();
        echo "$what: TAKEN\n";
    } catch (WxFavor\Exception\WxFavorException $e) {
        echo "$what: ", tidy(substr($e->getMessage(), 0, 110)), $e instanceof WxFavor\Exception\SignatureException ? " [{$e->getReason()}]" : '', "\n";
    }
};
echo "-- keys\n";
$show('privateKey', fn () => WxFavor\Builder::factory(offline_config(['privateKey' => "file://$keys/short.pem"])));
$show('certs', fn () => WxFavor\Builder::factory(offline_config(['certs' => ['PUB_KEY_ID_01' => "file://$keys/short-public.pem"]])));
$show('Rsa::from', fn () => Rsa::from("file://$keys/short.pem"));
$show('Rsa::sign', fn () => Rsa::sign('x', file_get_contents("$keys/short.pem")));
$show('Rsa::verify', fn () => Rsa::verify('x', 'x', "file://$keys/short-public.pem"));
$show('Rsa::encrypt', fn () => Rsa::encrypt('x', "file://$keys/short-public.pem"));
$show('an object', fn () => Rsa::from(openssl_pkey_get_public("file://$keys/short-public.pem"), 'public'));
$show('a curve', fn () => Rsa::from("file://$keys/ec.pem"));

echo "-- answers and notifications\n";
[$sandbox, $instance] = sandbox_client();
$sealed = new SealedCallbacks($sandbox);
$parser = new WxFavor\NotificationParser($instance);
foreach (['WECHATPAY2-SM2-WITH-SM3', 'WECHATPAY2-SHA1-RSA2048', 'wechatpay2-sha256-rsa2048', ''] as $i => $type) {
    $show("an answer of type '$type'", fn () => $instance->chain(COUPONS)->get(listing($sandbox, ['headers' => ['X-Sandbox-Fault' => "type=$type"]])));
    $callback = $sealed->seal("EV-$i", '1', "type=$type");
    $show("a notification of type '$type'", fn () => $parser->parse($callback['headers'], $callback['body']));
}
// Signed by the right key, but encrypted with something else.
$callback = $sealed->seal('EV-9', '1');
$envelope = json_decode($callback['body'], true);
$envelope['resource']['algorithm'] = 'AEAD_SM4_GCM';
$callback = $sealed->sign(json_encode($envelope));
$show('a notification with another cipher', fn () => $parser->parse($callback['headers'], $callback['body']));

echo "-- lengths\n";
foreach ([0, 16, 24, 31, 33, 64] as $length) {
    $show("an AES key of $length bytes", fn () => AesGcm::encrypt('x', str_repeat('k', $length), '123456789012'));
}
$show('no nonce', fn () => AesGcm::encrypt('x', str_repeat('k', 32)));
$show('a nonce of 129 bytes', fn () => AesGcm::encrypt('x', str_repeat('k', 32), str_repeat('n', 129)));
$show('a tag of 4 bytes', fn () => AesGcm::decrypt(base64_encode('abcd'), str_repeat('k', 32), '123456789012'));
$show('215 bytes', fn () => Rsa::encrypt(str_repeat('x', 215), "file://$keys/merchant-public.pem"));
$show('a field of 255 bytes', fn () => Rsa::decrypt(base64_encode(str_repeat('x', 255)), "file://$keys/merchant.pem"));
var_dump(Rsa::verify('x', base64_encode(str_repeat('x', 100000)), "file://$keys/merchant-public.pem"));
?>
--EXPECT--
-- keys
privateKey: privateKey: RSA key of 1024 bits; at least 2048 are needed
certs: certs[PUB_KEY_ID_01]: RSA key of 1024 bits; at least 2048 are needed
Rsa::from: privateKey: RSA key of 1024 bits; at least 2048 are needed
Rsa::sign: privateKey: RSA key of 1024 bits; at least 2048 are needed
Rsa::verify: publicKey: RSA key of 1024 bits; at least 2048 are needed
Rsa::encrypt: publicKey: RSA key of 1024 bits; at least 2048 are needed
an object: publicKey: RSA key of 1024 bits; at least 2048 are needed
a curve: privateKey: this is a key of type EC; WeChat Pay signs with keys of type RSA (2048 bits)
-- answers and notifications
an answer of type 'WECHATPAY2-SM2-WITH-SM3': Wechatpay-Signature-Type is "WECHATPAY2-SM2-WITH-SM3"; only WECHATPAY2-SHA256-RSA2048 can be verified [bad-type]
a notification of type 'WECHATPAY2-SM2-WITH-SM3': Wechatpay-Signature-Type is "WECHATPAY2-SM2-WITH-SM3"; only WECHATPAY2-SHA256-RSA2048 can be verified [bad-type]
an answer of type 'WECHATPAY2-SHA1-RSA2048': Wechatpay-Signature-Type is "WECHATPAY2-SHA1-RSA2048"; only WECHATPAY2-SHA256-RSA2048 can be verified [bad-type]
a notification of type 'WECHATPAY2-SHA1-RSA2048': Wechatpay-Signature-Type is "WECHATPAY2-SHA1-RSA2048"; only WECHATPAY2-SHA256-RSA2048 can be verified [bad-type]
an answer of type 'wechatpay2-sha256-rsa2048': Wechatpay-Signature-Type is "wechatpay2-sha256-rsa2048"; only WECHATPAY2-SHA256-RSA2048 can be verified [bad-type]
a notification of type 'wechatpay2-sha256-rsa2048': Wechatpay-Signature-Type is "wechatpay2-sha256-rsa2048"; only WECHATPAY2-SHA256-RSA2048 can be verified [bad-type]
an answer of type '': Wechatpay-Signature-Type is ""; only WECHATPAY2-SHA256-RSA2048 can be verified [bad-type]
a notification of type '': Wechatpay-Signature-Type is ""; only WECHATPAY2-SHA256-RSA2048 can be verified [bad-type]
a notification with another cipher: resource.algorithm is "AEAD_SM4_GCM"; only AEAD_AES_256_GCM can be decrypted
-- lengths
an AES key of 0 bytes: the key of AES-256-GCM has 32 bytes, this one has 0
an AES key of 16 bytes: the key of AES-256-GCM has 32 bytes, this one has 16
an AES key of 24 bytes: the key of AES-256-GCM has 32 bytes, this one has 24
an AES key of 31 bytes: the key of AES-256-GCM has 32 bytes, this one has 31
an AES key of 33 bytes: the key of AES-256-GCM has 32 bytes, this one has 33
an AES key of 64 bytes: the key of AES-256-GCM has 32 bytes, this one has 64
no nonce: the nonce has 0 bytes; it must have 1 to 128, and WeChat Pay uses 12
a nonce of 129 bytes: the nonce has 129 bytes; it must have 1 to 128, and WeChat Pay uses 12
a tag of 4 bytes: 4 bytes are too few: the tag alone has 16
215 bytes: plaintext: 215 bytes are too many: an RSA key of 2048 bits encrypts at most 214
a field of 255 bytes: 255 bytes cannot have been encrypted to this key of 2048 bits, which gives 256
bool(false)
