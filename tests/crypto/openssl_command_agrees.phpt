--TEST--
The openssl command takes what the toolkit makes, and the toolkit what the command makes
--EXTENSIONS--
wxfavor
openssl
--SKIPIF--
<?php
require __DIR__ . '/../helpers/daemon.inc';
if (find_program('openssl') === null) die('skip there is no openssl command');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
use WxFavor\Crypto\{AesGcm, Hash, Rsa};

$keys = test_keys();
$folder = scratch_dir();
/** Input from a file, for there is no size that a pipe takes for sure. */
function openssl(string $arguments, string $input): string
{
    global $folder;
    file_put_contents("$folder/in", $input);
    exec("cd " . escapeshellarg($folder) . " && openssl $arguments >out 2>err <in", $lines, $status);
    return $status === 0 ? file_get_contents("$folder/out") : "failed: " . file_get_contents("$folder/err");
}
$private = escapeshellarg("$keys/merchant.pem");
$public = escapeshellarg("$keys/merchant-public.pem");
$failures = 0;
$compare = static function (string $what, bool $right) use (&$failures): void {
    if (!$right) {
        $failures++;
        echo "$what\n";
    }
};
$texts = ['', 'a', "\0\1\2", '张三', str_repeat('x', 214), random_bytes(100)];
$messages = [...$texts, random_bytes(5000), WxFavor\Formatter::request('POST', '/v3/marketing/favor/users/a/coupons', '1700000000', 'nonce', '{"a":1}')];
foreach ($messages as $i => $message) {
    $signature = Rsa::sign($message, "file://$keys/merchant.pem");
    file_put_contents("$folder/signature", base64_decode($signature));
    $compare("message $i: the command refuses our signature", trim(openssl("dgst -sha256 -verify $public -signature signature", $message)) === 'Verified OK');
    $theirs = openssl("dgst -sha256 -sign $private", $message);
    $compare("message $i: we refuse the command's signature", Rsa::verify($message, base64_encode($theirs), "file://$keys/merchant-public.pem"));
    $compare("message $i: not the same signature", base64_encode($theirs) === $signature);
    $compare("message $i: another key", !Rsa::verify($message, base64_encode($theirs), "file://$keys/platform.pem"));
    $compare("message $i: another message", !Rsa::verify("$message ", base64_encode($theirs), "file://$keys/merchant-public.pem"));
    // Signatures of other kinds by the right key.
    $compare("message $i: SHA-1", !Rsa::verify($message, base64_encode(openssl("dgst -sha1 -sign $private", $message)), "file://$keys/merchant-public.pem"));
    $compare("message $i: PSS", !Rsa::verify($message, base64_encode(openssl("dgst -sha256 -sigopt rsa_padding_mode:pss -sign $private", $message)), "file://$keys/merchant-public.pem"));
    $compare("message $i: md5", Hash::md5($message) === trim(preg_replace('~.*[ =]~', '', openssl('dgst -md5', $message))));
    $compare("message $i: hmac", Hash::hmac($message, 'key') === trim(preg_replace('~.*[ =]~', '', openssl('dgst -sha256 -hmac key', "$message&key=key"))));
    $compare("message $i: sign", Hash::sign(Hash::ALGO_MD5, $message, 'key') === strtoupper(trim(preg_replace('~.*[ =]~', '', openssl('dgst -md5', "$message&key=key")))));
}
foreach ($texts as $i => $text) {
    $oaep = '-pkeyopt rsa_padding_mode:oaep';
    $compare("text $i: the command cannot decrypt ours", openssl("pkeyutl -decrypt -inkey $private $oaep", base64_decode(Rsa::encrypt($text, "file://$keys/merchant.crt"))) === $text);
    $theirs = openssl("pkeyutl -encrypt -pubin -inkey $public $oaep", $text);
    $compare("text $i: we cannot decrypt the command's", Rsa::decrypt(base64_encode($theirs), "file://$keys/merchant.pem") === $text);
    // The older padding, and OAEP with another digest, are no OAEP of APIv3.
    foreach (['-pkeyopt rsa_padding_mode:pkcs1', '-pkeyopt rsa_padding_mode:oaep -pkeyopt rsa_oaep_md:sha256'] as $other) {
        if (str_starts_with($theirs = openssl("pkeyutl -encrypt -pubin -inkey $public $other", $text), 'failed')) {
            continue; // longer than that padding takes
        }
        try {
            Rsa::decrypt(base64_encode($theirs), "file://$keys/merchant.pem");
            $compare("text $i: decrypted $other", false);
        } catch (WxFavor\Exception\DecryptionException) {
        }
    }
}
// PKCS#1 v1.5, for what is older.
foreach ([...$texts, str_repeat('y', 245)] as $i => $text) {
    $older = '-pkeyopt rsa_padding_mode:pkcs1';
    $ours = Rsa::encrypt($text, "file://$keys/merchant.crt", OPENSSL_PKCS1_PADDING);
    $compare("text $i: the command cannot decrypt ours (v1.5)", openssl("pkeyutl -decrypt -inkey $private $older", base64_decode($ours)) === $text);
    $compare("text $i: the same twice (v1.5)", Rsa::encrypt($text, "file://$keys/merchant.crt", OPENSSL_PKCS1_PADDING) !== $ours);
    $theirs = openssl("pkeyutl -encrypt -pubin -inkey $public $older", $text);
    $compare("text $i: we cannot decrypt the command's (v1.5)", Rsa::decrypt(base64_encode($theirs), "file://$keys/merchant.pem", OPENSSL_PKCS1_PADDING) === $text);
}
// What is no such text gives one and the same error, whatever is wrong with it, or random bytes (OpenSSL 3.2 and later).
$wrong = ['zero' => str_repeat("\0", 256), 'above the modulus' => str_repeat("\xFF", 256), 'OAEP' => base64_decode(Rsa::encrypt('text', "file://$keys/merchant.crt")),
    'to another key' => base64_decode(Rsa::encrypt('text', "file://$keys/platform.crt", OPENSSL_PKCS1_PADDING))];
// Every byte of the block that the padding could be wrong in: type 1, a short padding, no end of the padding.
foreach (["\0\1" . str_repeat("\x55", 250) . "\0abc", "\0\2" . str_repeat("\x55", 7) . "\0" . str_repeat('a', 246), "\0\2" . str_repeat("\x55", 254), "\1\2" . str_repeat("\x55", 250) . "\0abc"] as $n => $block) {
    openssl_public_encrypt($block, $wrong["block $n"], file_get_contents("$keys/merchant-public.pem"), OPENSSL_NO_PADDING);
}
$told = [];
foreach ($wrong as $what => $bytes) {
    try {
        $compare("$what was decrypted", Rsa::decrypt(base64_encode($bytes), "file://$keys/merchant.pem", OPENSSL_PKCS1_PADDING) !== 'text');
    } catch (WxFavor\Exception\DecryptionException $e) {
        $told[$e->getMessage()] = $what;
    }
}
$compare('told apart: ' . json_encode($told), count($told) <= 1);
foreach ([fn() => Rsa::encrypt(str_repeat('z', 246), "file://$keys/merchant.crt", OPENSSL_PKCS1_PADDING), fn() => Rsa::encrypt('z', "file://$keys/merchant.crt", OPENSSL_NO_PADDING),
    fn() => Rsa::decrypt(base64_encode($wrong['OAEP']), "file://$keys/merchant.pem", OPENSSL_NO_PADDING)] as $call) {
    try {
        $compare('taken: ' . strlen($call()), false);
    } catch (UnexpectedValueException $e) {
        echo $e->getMessage(), "\n";
    }
}

// AES-256-GCM, which the command does not do: test cases 13 to 16 of the specification, then the functions of PHP.
$cases = [
    [str_repeat('00', 32), str_repeat('00', 12), '', '', '', '530f8afbc74536b9a963b4f1c4cb738b'],
    [str_repeat('00', 32), str_repeat('00', 12), str_repeat('00', 16), '', 'cea7403d4d606b6e074ec5d3baf39d18', 'd0d1c8a799996bf0265b98b5d48ab919'],
    ['feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308', 'cafebabefacedbaddecaf888',
        'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255', '',
        '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad', 'b094dac5d93471bdec1a502270e3cc6c'],
    ['feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308', 'cafebabefacedbaddecaf888',
        'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39', 'feedfacedeadbeeffeedfacedeadbeefabaddad2',
        '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662', '76fc6ece0f4e1768cddf8853bb2d551b'],
];
foreach ($cases as $i => $case) {
    [$key, $iv, $plain, $aad, $cipher, $tag] = array_map(hex2bin(...), $case);
    $compare("case $i: encrypt", AesGcm::encrypt($plain, $key, $iv, $aad) === base64_encode($cipher . $tag));
    $compare("case $i: decrypt", AesGcm::decrypt(base64_encode($cipher . $tag), $key, $iv, $aad) === $plain);
}
foreach ($messages as $i => $message) {
    foreach (['', 'certificate', random_bytes(40)] as $aad) {
        [$key, $iv] = [random_bytes(32), random_bytes(12)];
        $theirs = openssl_encrypt($message, 'aes-256-gcm', $key, OPENSSL_RAW_DATA, $iv, $tag, $aad, 16) . $tag;
        $compare("message $i: AES-GCM", AesGcm::encrypt($message, $key, $iv, $aad) === base64_encode($theirs) && AesGcm::decrypt(base64_encode($theirs), $key, $iv, $aad) === $message);
    }
}
echo "$failures failures\n";
?>
--EXPECT--
plaintext: 246 bytes are too many: an RSA key of 2048 bits encrypts at most 245
padding must be OPENSSL_PKCS1_OAEP_PADDING (4), which is what APIv3 uses, or for what is older OPENSSL_PKCS1_PADDING (1); 3 given
padding must be OPENSSL_PKCS1_OAEP_PADDING (4), which is what APIv3 uses, or for what is older OPENSSL_PKCS1_PADDING (1); 3 given
0 failures
