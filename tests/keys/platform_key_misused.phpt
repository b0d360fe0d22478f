--TEST--
What is no usable platform key is refused, with its place in certs and the reason
--EXTENSIONS--
wxfavor
openssl
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
$keys = test_keys();
$id = 'PUB_KEY_ID_01';
$platform = "$keys/platform.pem";
foreach ([
    'the private key' => [$id => "$keys/merchant.pem"],
    'a private key object' => [$id => openssl_pkey_get_private("file://$keys/merchant.pem")],
    'an encrypted private key' => [$id => "$keys/merchant-encrypted.pem"],
    'EC' => [$id => "$keys/ec-public.pem"],
    '1024 bit' => [$id => "$keys/short-public.pem"],
    'no PEM' => [$id => "$keys/text.pem"],
    'a missing file' => [$id => "$keys/missing.pem"],
    'a certificate under another serial' => ['3775B6A45ACD588826D15E583A95F5DD40AAAAAA' => "$keys/platform.crt"],
    'a certificate under an id' => [$id => "$keys/platform.crt"],
    'a serial that is none' => ['platform' => $platform],
    'a list' => [$platform],
    'an id that is none' => ['PUB_KEY_ID_' => $platform],
    'an id with a blank' => ['PUB_KEY_ID_1 2' => $platform],
    'an id in lower case' => ['pub_key_id_01' => $platform],
    'an empty name' => ['' => $platform],
    'one serial twice' => ['0123456789ABCDEF' => "$keys/platform.crt", '123456789abcdef' => "$keys/platform.crt"],
    'the merchant certificate' => ['3A00000000000001' => "$keys/merchant.crt"],
    'the merchant certificate under zeros' => ['003a00000000000001' => "$keys/merchant.crt"],
    'the merchant serial with a platform key' => ['3A00000000000001' => $platform],
    'the merchant public key' => [$id => "$keys/merchant-public.pem"],
    'the merchant key beside a right one' => ['PUB_KEY_ID_02' => $platform, $id => "$keys/merchant-public.pem"],
    'an empty array' => [],
    'null' => null,
    'a string' => $platform,
    'a key with a passphrase' => [$id => [$platform, 'x']],
    'null in the array' => [$id => null],
    'an object' => [$id => new stdClass],
] as $what => $certs) {
    $e = thrown(fn() => WxFavor\Builder::factory(offline_config(['certs' => $certs])), "$what: ");
    if (!str_starts_with($e?->getMessage() ?? '', 'certs')) {
        echo "^ does not begin with the setting\n";
    }
}
?>
--EXPECT--
the private key: InvalidArgumentException: certs[PUB_KEY_ID_01]: this is a private key; a platform certificate or the WeChat Pay public key belongs here. If it is your apiclient_key.pem, it belongs in privateKey
a private key object: InvalidArgumentException: certs[PUB_KEY_ID_01] is the merchant's own API certificate or key; certs is for WeChat Pay's platform certificates and public keys
an encrypted private key: InvalidArgumentException: certs[PUB_KEY_ID_01]: this is a private key; a platform certificate or the WeChat Pay public key belongs here. If it is your apiclient_key.pem, it belongs in privateKey
EC: InvalidArgumentException: certs[PUB_KEY_ID_01]: this is a key of type EC; WeChat Pay signs with keys of type RSA (2048 bits)
1024 bit: InvalidArgumentException: certs[PUB_KEY_ID_01]: RSA key of 1024 bits; at least 2048 are needed
no PEM: InvalidArgumentException: certs[PUB_KEY_ID_01]: not a PEM: no -----BEGIN line in these 19 bytes, and they are not DER either. Give the whole content of the .pem file, or its path
a missing file: InvalidArgumentException: certs[PUB_KEY_ID_01]: there is no key file TMP/KEYS/missing.pem
a certificate under another serial: InvalidArgumentException: certs[3775B6A45ACD588826D15E583A95F5DD40AAAAAA]: the certificate under serial 3775B6A45ACD588826D15E583A95F5DD40AAAAAA has the serial 0123456789ABCDEF
a certificate under an id: InvalidArgumentException: certs[PUB_KEY_ID_01]: PUB_KEY_ID_01 is the id of a WeChat Pay public key, but what stands there is the certificate with serial 0123456789ABCDEF; put that under its serial
a serial that is none: InvalidArgumentException: certs[platform]: a platform key is named by the hexadecimal serial of its certificate or by its PUB_KEY_ID_…; "platform" is neither
a list: InvalidArgumentException: certs has a key without a name (index 0); name it by the serial of the platform certificate or by the PUB_KEY_ID_… of the public key
an id that is none: InvalidArgumentException: certs[PUB_KEY_ID_]: a platform key is named by the hexadecimal serial of its certificate or by its PUB_KEY_ID_…; "PUB_KEY_ID_" is neither
an id with a blank: InvalidArgumentException: certs[PUB_KEY_ID_1 2]: a platform key is named by the hexadecimal serial of its certificate or by its PUB_KEY_ID_…; "PUB_KEY_ID_1 2" is neither
an id in lower case: InvalidArgumentException: certs[pub_key_id_01]: a platform key is named by the hexadecimal serial of its certificate or by its PUB_KEY_ID_…; "pub_key_id_01" is neither
an empty name: InvalidArgumentException: certs[]: a platform key is named by the hexadecimal serial of its certificate or by its PUB_KEY_ID_…; "" is neither
one serial twice: InvalidArgumentException: certs[123456789abcdef]: there is already a platform key with serial 123456789abcdef
the merchant certificate: InvalidArgumentException: certs holds the serial 3A00000000000001, which is the merchant's own (serial); certs is for WeChat Pay's platform certificates and public keys
the merchant certificate under zeros: InvalidArgumentException: certs holds the serial 3A00000000000001, which is the merchant's own (serial); certs is for WeChat Pay's platform certificates and public keys
the merchant serial with a platform key: InvalidArgumentException: certs holds the serial 3A00000000000001, which is the merchant's own (serial); certs is for WeChat Pay's platform certificates and public keys
the merchant public key: InvalidArgumentException: certs[PUB_KEY_ID_01] is the merchant's own API certificate or key; certs is for WeChat Pay's platform certificates and public keys
the merchant key beside a right one: InvalidArgumentException: certs[PUB_KEY_ID_01] is the merchant's own API certificate or key; certs is for WeChat Pay's platform certificates and public keys
an empty array: InvalidArgumentException: certs is empty; it must hold at least one WeChat Pay public key (PUB_KEY_ID_… => key) or platform certificate (serial => certificate), unless secret is given, so that platform certificates can be downloaded
null: InvalidArgumentException: certs is missing: it must be an array of WeChat Pay public keys (PUB_KEY_ID_… => key) and platform certificates (serial => certificate); it may be left out if secret is given, so that platform certificates can be downloaded
a string: InvalidArgumentException: certs must be an array (serial or PUB_KEY_ID_… => key), string given
a key with a passphrase: InvalidArgumentException: certs[PUB_KEY_ID_01] must be a key as PEM text, file:// path, WxFavor\Crypto\Key, OpenSSLAsymmetricKey or OpenSSLCertificate; array given
null in the array: InvalidArgumentException: certs[PUB_KEY_ID_01] must be a key as PEM text, file:// path, WxFavor\Crypto\Key, OpenSSLAsymmetricKey or OpenSSLCertificate; null given
an object: InvalidArgumentException: certs[PUB_KEY_ID_01] must be a key as PEM text, file:// path, WxFavor\Crypto\Key, OpenSSLAsymmetricKey or OpenSSLCertificate; stdClass given
