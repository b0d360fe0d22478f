--TEST--
What is no usable private key is refused, with the setting and the reason
--EXTENSIONS--
wxfavor
openssl
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
$keys = test_keys();
$dir = scratch_dir();
mkdir("$dir/folder.pem");
file_put_contents("$dir/large.pem", str_repeat('x', 100000));
file_put_contents("$dir/utf16.pem", mb_or_iconv(file_get_contents("$keys/merchant.pem")));
function mb_or_iconv(string $text): string
{
    return "\xFF\xFE" . implode("\0", str_split($text)) . "\0";
}
exec('mkfifo ' . escapeshellarg("$dir/pipe.pem"));
$pem = file_get_contents("$keys/merchant.pem");
foreach ([
    'a public key' => "$keys/merchant-public.pem",
    'a certificate' => "$keys/merchant.crt",
    'a public key object' => openssl_pkey_get_public("file://$keys/merchant-public.pem"),
    'a certificate object' => openssl_x509_read("file://$keys/merchant.crt"),
    'EC' => "$keys/ec.pem",
    'an EC object' => openssl_pkey_get_private("file://$keys/ec.pem"),
    '1024 bit' => "$keys/short.pem",
    'no PEM' => "$keys/text.pem",
    'an empty file' => "$keys/empty.pem",
    'a missing file' => "$dir/missing.pem",
    'a missing file URL' => "file://$dir/missing.pem",
    'a file below a file' => "$keys/merchant.pem/x.pem",
    'a folder' => "$dir/folder.pem",
    'a pipe' => "$dir/pipe.pem",
    'a large file' => "$dir/large.pem",
    'UTF-16' => "$dir/utf16.pem",
    'a device' => '/dev/./null',
    'an empty string' => '',
    'a file URL without path' => 'file://',
    'NUL in a URL' => "file://$keys/merchant.pem\0.txt",
    'NUL in a path' => "$keys/merchant.pem\0.txt",
    'cut off' => substr($pem, 0, 800),
    'damaged' => str_replace("\nM", "\n*", $pem),
    'shortened' => preg_replace('~(BEGIN PRIVATE KEY-----\n)[^\n]*\n~', '$1', $pem),
    'damaged DER' => substr(file_get_contents("$keys/merchant.der"), 0, 500),
    'base64 alone' => preg_replace('~-----.*?-----|\s~', '', $pem),
    'null' => null,
    'an integer' => 5,
    'false' => false,
    'an object' => new stdClass,
    'a resource' => fopen("$keys/merchant.pem", 'r'),
] as $what => $key) {
    $e = thrown(fn() => WxFavor\Builder::factory(offline_config(['privateKey' => $key])), "$what: ");
    if (!str_starts_with($e?->getMessage() ?? '', 'privateKey')) {
        echo "^ does not begin with the setting\n";
    }
}
?>
--EXPECT--
a public key: InvalidArgumentException: privateKey: this is a public key; privateKey needs the merchant API private key (apiclient_key.pem)
a certificate: InvalidArgumentException: privateKey: this is a certificate; privateKey needs the merchant API private key (apiclient_key.pem)
a public key object: InvalidArgumentException: privateKey: this is a public key; privateKey needs the merchant API private key (apiclient_key.pem)
a certificate object: InvalidArgumentException: privateKey: this is a certificate; privateKey needs the merchant API private key (apiclient_key.pem)
EC: InvalidArgumentException: privateKey: this is a key of type EC; WeChat Pay signs with keys of type RSA (2048 bits)
an EC object: InvalidArgumentException: privateKey: this is a key of type EC; WeChat Pay signs with keys of type RSA (2048 bits)
1024 bit: InvalidArgumentException: privateKey: RSA key of 1024 bits; at least 2048 are needed
no PEM: InvalidArgumentException: privateKey: not a PEM: no -----BEGIN line in these 19 bytes, and they are not DER either. Give the whole content of the .pem file, or its path
an empty file: InvalidArgumentException: privateKey: the key file TMP/KEYS/empty.pem is empty
a missing file: InvalidArgumentException: privateKey: there is no key file TMP/wxfavor-files/missing.pem
a missing file URL: InvalidArgumentException: privateKey: there is no key file TMP/wxfavor-files/missing.pem
a file below a file: InvalidArgumentException: privateKey: there is no such key file, or its path is too long
a folder: InvalidArgumentException: privateKey: TMP/wxfavor-files/folder.pem is a directory, not a key file
a pipe: InvalidArgumentException: privateKey: TMP/wxfavor-files/pipe.pem is not a regular file
a large file: InvalidArgumentException: privateKey: the key file TMP/wxfavor-files/large.pem is too large for a key; at most 65536 bytes are read
UTF-16: InvalidArgumentException: privateKey: the PEM is saved as UTF-16; save it as plain ASCII or UTF-8
a device: InvalidArgumentException: privateKey: /dev/null is not a regular file
an empty string: InvalidArgumentException: privateKey is an empty string; it must be a key as PEM text or file:// path
a file URL without path: InvalidArgumentException: privateKey: the path is empty
NUL in a URL: InvalidArgumentException: privateKey: the path holds a NUL byte
NUL in a path: InvalidArgumentException: privateKey: not a PEM: no -----BEGIN line in it. The text looks like a path; a path must name a file that this process can read, and be written as file:///absolute/path.pem
cut off: InvalidArgumentException: privateKey: the PEM is cut off: -----BEGIN PRIVATE KEY----- has no -----END PRIVATE KEY----- line
damaged: InvalidArgumentException: privateKey: the PEM is damaged: what stands between -----BEGIN PRIVATE KEY----- and its END line is not base64
shortened: InvalidArgumentException: privateKey: the private key is damaged, or of a kind that is not RSA (OpenSSL: reason)
damaged DER: InvalidArgumentException: privateKey: the DER is cut off or damaged: it announces more than its 500 bytes
base64 alone: InvalidArgumentException: privateKey: not a PEM: no -----BEGIN line, only base64. Put the lines of the original file around it, for example -----BEGIN PRIVATE KEY----- and -----END PRIVATE KEY-----
null: InvalidArgumentException: privateKey is missing: it must be the merchant API private key (apiclient_key.pem)
an integer: InvalidArgumentException: privateKey must be a key as PEM text, file:// path, WxFavor\Crypto\Key, OpenSSLAsymmetricKey, or [key, passphrase]; int given
false: InvalidArgumentException: privateKey must be a key as PEM text, file:// path, WxFavor\Crypto\Key, OpenSSLAsymmetricKey, or [key, passphrase]; bool given
an object: InvalidArgumentException: privateKey must be a key as PEM text, file:// path, WxFavor\Crypto\Key, OpenSSLAsymmetricKey, or [key, passphrase]; stdClass given
a resource: InvalidArgumentException: privateKey must be a key as PEM text, file:// path, WxFavor\Crypto\Key, OpenSSLAsymmetricKey, or [key, passphrase]; resource given
