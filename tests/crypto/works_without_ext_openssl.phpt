--TEST--
The toolkit needs no function of ext/openssl
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../helpers/keys.inc';
require __DIR__ . '/../helpers/calling.inc';
$keys = test_keys();
$code = <<<'PHP'
    use WxFavor\Crypto\{AesGcm, Hash, Rsa};
    use WxFavor\{Builder, Formatter};
    use WxFavor\Util\PemUtil;
    $keys = getenv('KEYS');
    $private = Rsa::from("file://$keys/merchant.pem");
    $public = Rsa::from("file://$keys/merchant.crt", 'public');
    $encrypted = Rsa::from(["file://$keys/merchant-encrypted.pem", 'a passphrase']);
    $message = Formatter::request('GET', '/v3/certificates', (string) Formatter::timestamp(), Formatter::nonce());
    var_dump(function_exists('openssl_sign'), Rsa::verify($message, Rsa::sign($message, $encrypted), $public));
    var_dump(Rsa::decrypt(Rsa::encrypt('13800000000', $public), $private));
    var_dump(AesGcm::decrypt(AesGcm::encrypt('plain', str_repeat('k', 32), '123456789012', 'aad'), str_repeat('k', 32), '123456789012', 'aad'));
    var_dump(Hash::sign('HMAC-SHA256', 'a=1', 'key'), PemUtil::parseCertificateSerialNo("file://$keys/platform.crt"));
    var_dump(get_class(Builder::factory(['mchid' => '1900000001', 'serial' => '3A00000000000001', 'privateKey' => $private,
        'certs' => ['PUB_KEY_ID_01' => Rsa::from("file://$keys/platform-pkcs1.pem", 'public')]])));
    PHP;
echo run_alone($code, ['disable_functions' => implode(',', get_extension_funcs('openssl'))], ['KEYS' => $keys]);
?>
--EXPECT--
bool(false)
bool(true)
string(11) "13800000000"
string(5) "plain"
string(64) "42C1EF90877DDF36529BE6710324A890E4B586C4D37CDE0030286CB8318436C8"
string(16) "0123456789ABCDEF"
string(24) "WxFavor\BuilderChainable"
