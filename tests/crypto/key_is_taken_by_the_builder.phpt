--TEST--
A client takes Keys, and the right halves only
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../helpers/keys.inc';
require __DIR__ . '/../helpers/calling.inc';
use WxFavor\Builder;
use WxFavor\Crypto\Rsa;
use WxFavor\Util\PemUtil;

$keys = test_keys();
$private = Rsa::from("file://$keys/merchant.pem");
$public = Rsa::from("file://$keys/platform.pem", Rsa::KEY_TYPE_PUBLIC);
$certificate = PemUtil::loadCertificate("$keys/platform.crt");
$serial = PemUtil::parseCertificateSerialNo($certificate);
$config = ['mchid' => '1900000001', 'serial' => '3A00000000000001', 'privateKey' => $private];
$id = 'PUB_KEY_ID_0119000000012026010100000000000001';
var_dump($serial, get_class(Builder::factory($config + ['certs' => [$id => $public, $serial => $certificate]])));
unset($private, $public, $certificate);

thrown(fn () => Builder::factory(['privateKey' => Rsa::from("file://$keys/platform.pem", 'public')] + $config));
thrown(fn () => Builder::factory($config + ['certs' => [$id => $config['privateKey']]]));
thrown(fn () => Builder::factory($config + ['certs' => ['AA' => PemUtil::loadCertificate("$keys/platform.crt")]]));
// A certificate's serial is known even of its Key.
thrown(fn () => Builder::factory($config + ['certs' => ['3A00000000000001' => PemUtil::loadCertificate("$keys/merchant.crt")]]));
thrown(fn () => Rsa::sign('x', Rsa::from("file://$keys/platform.pem", 'public')));
thrown(fn () => Rsa::encrypt('x', $config['privateKey']));
thrown(fn () => PemUtil::parseCertificateSerialNo(Rsa::from("file://$keys/platform.pem", 'public')));
// The loaders say what is wrong, without repeating the key.
thrown(fn () => Rsa::from("$keys/merchant.pem"));
thrown(fn () => Rsa::from("file://$keys/merchant-encrypted.pem"));
thrown(fn () => Rsa::from(["file://$keys/merchant-encrypted.pem", 'wrong']));
thrown(fn () => Rsa::from("file://$keys/short.pem"));
thrown(fn () => Rsa::from("file://$keys/ec-public.pem", 'public'));
thrown(fn () => Rsa::from('private.pkcs8://' . base64_encode('not a key at all')));
thrown(fn () => Rsa::from(['only the key']));
?>
--EXPECTF--
string(16) "0123456789ABCDEF"
string(24) "WxFavor\BuilderChainable"
InvalidArgumentException: privateKey: this is a public key; the private key belongs here
InvalidArgumentException: certs[PUB_KEY_ID_0119000000012026010100000000000001]: this is a private key; a public key or a certificate belongs here
InvalidArgumentException: certs[AA]: %s
InvalidArgumentException: %s
UnexpectedValueException: privateKey: this is a public key; the private key belongs here
UnexpectedValueException: publicKey: this is a private key; a public key or a certificate belongs here
UnexpectedValueException: certificate: this is a key without a certificate
UnexpectedValueException: privateKey: %s
UnexpectedValueException: privateKey: the key is encrypted: pass [key, passphrase]
UnexpectedValueException: privateKey: the passphrase is wrong for this private key (OpenSSL: %s)
UnexpectedValueException: privateKey: RSA key of 1024 bits; at least 2048 are needed
UnexpectedValueException: publicKey: this is a key of type EC; WeChat Pay signs with keys of type RSA (2048 bits)
UnexpectedValueException: privateKey: %s
ValueError: privateKey: an encrypted key is given as [key, passphrase]
