--TEST--
A private key whose numbers do not belong together is refused when it is loaded, by the toolkit and by the builder
--EXTENSIONS--
wxfavor
openssl
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
use WxFavor\Crypto\Rsa;

const PARTS = ['n', 'e', 'd', 'p', 'q', 'dmp1', 'dmq1', 'iqmp'];
/** The base64 of a PKCS#1 key of these numbers. */
function pkcs1(array $numbers): string
{
    $length = static fn (int $n): string => $n < 128 ? chr($n) : chr(0x80 | strlen(ltrim(pack('N', $n), "\0"))) . ltrim(pack('N', $n), "\0");
    $integer = static function (string $bytes) use ($length): string {
        $bytes = ltrim($bytes, "\0");
        $bytes = $bytes === '' || ord($bytes[0]) & 0x80 ? "\0$bytes" : $bytes;
        return "\x02" . $length(strlen($bytes)) . $bytes;
    };
    $content = "\x02\x01\x00" . implode('', array_map(fn (string $name) => $integer($numbers[$name]), PARTS));
    return base64_encode("\x30" . $length(strlen($content)) . $content);
}
function flipped(string $bytes, int $at, int $bit = 1): string
{
    $bytes[$at] = chr(ord($bytes[$at]) ^ $bit);
    return $bytes;
}
$keys = test_keys();
$right = array_intersect_key(openssl_pkey_get_details(openssl_pkey_get_private("file://$keys/merchant.pem"))['rsa'], array_flip(PARTS));
$other = array_intersect_key(openssl_pkey_get_details(openssl_pkey_get_private(file_get_contents("$keys/platform-private.pem")))['rsa'], array_flip(PARTS));
$public = "file://$keys/merchant-public.pem";
$sign = static fn (array $numbers) => Rsa::verify('message', Rsa::sign('message', Rsa::fromPkcs1(pkcs1($numbers))), $public);
echo 'the right one: ';
var_dump($sign($right));
$frame = static fn (array $numbers): string => "-----BEGIN RSA PRIVATE KEY-----\n" . chunk_split(pkcs1($numbers), 64, "\n") . "-----END RSA PRIVATE KEY-----\n";
foreach ([
    'wrong p and d' => ['p' => flipped($right['p'], 50), 'd' => flipped($right['d'], 100)] + $right,
    'wrong d and dmp1' => ['d' => flipped($right['d'], 100), 'dmp1' => flipped($right['dmp1'], 60)] + $right,
    'an even modulus' => ['n' => flipped($right['n'], 255)] + $right,
    'another modulus' => ['n' => $other['n']] + $right,
    'the modulus of another key, and no more' => ['n' => $right['n']] + $other,
    'another exponent' => ['e' => "\x03"] + $right,
    'zeros' => ['d' => "\0", 'p' => "\0", 'q' => "\0", 'dmp1' => "\0", 'dmq1' => "\0", 'iqmp' => "\0"] + $right,
    'an even p' => ['p' => flipped($right['p'], 127), 'd' => flipped($right['d'], 3)] + $right,
] as $what => $numbers) {
    thrown(fn () => Rsa::fromPkcs1(pkcs1($numbers)), "$what: ");
    thrown(fn () => WxFavor\Builder::factory(offline_config(['privateKey' => $frame($numbers)])), '  ');
}
// Whatever is wrong: no key that gives a wrong signature, and no other exception than the documented one.
mt_srand(20260201);
$outcomes = ['refused' => 0, 'signs' => 0];
for ($i = 0; $i < 200; $i++) {
    $numbers = $right;
    for ($n = mt_rand(1, 3); $n > 0; $n--) {
        $name = PARTS[mt_rand(0, 7)];
        $numbers[$name] = flipped($numbers[$name], mt_rand(0, strlen($numbers[$name]) - 1), 1 << mt_rand(0, 7));
    }
    try {
        $key = Rsa::fromPkcs1(pkcs1($numbers));
        $signature = Rsa::sign('message', $key);
        // With a wrong number that is not needed, the key does what it should: what it signs verifies.
        openssl_public_decrypt(base64_decode($signature), $digest, $public) || print "number $i gives a wrong signature\n";
        $outcomes['signs']++;
    } catch (WxFavor\Exception\UnexpectedValueException) {
        $outcomes['refused']++;
    }
}
echo min($outcomes) > 0 ? "some sign, some are refused\n" : json_encode($outcomes) . "\n";
// A public key has nothing to be checked by: what cannot be done with it says so in the documented way.
$spki = Rsa::pkcs1ToSpki(base64_encode("\x30\x82\x01\x0a\x02\x82\x01\x01\x00" . flipped($right['n'], 255) . "\x02\x03\x01\x00\x01"));
var_dump(Rsa::verify('message', Rsa::sign('message', "file://$keys/merchant.pem"), "public.spki://$spki"));
thrown(fn () => Rsa::encrypt('x', "public.spki://$spki"));
?>
--EXPECT--
the right one: bool(true)
wrong p and d: UnexpectedValueException: privateKey: the private key is damaged: its numbers do not belong together, so nothing that it signs would verify
  InvalidArgumentException: privateKey: the private key is damaged: its numbers do not belong together, so nothing that it signs would verify
wrong d and dmp1: UnexpectedValueException: privateKey: the private key is damaged: its numbers do not belong together, so nothing that it signs would verify
  InvalidArgumentException: privateKey: the private key is damaged: its numbers do not belong together, so nothing that it signs would verify
an even modulus: UnexpectedValueException: privateKey: the private key is damaged: its numbers do not belong together, so nothing that it signs would verify
  InvalidArgumentException: privateKey: the private key is damaged: its numbers do not belong together, so nothing that it signs would verify
another modulus: UnexpectedValueException: privateKey: the private key is damaged: its numbers do not belong together, so nothing that it signs would verify
  InvalidArgumentException: privateKey: the private key is damaged: its numbers do not belong together, so nothing that it signs would verify
the modulus of another key, and no more: UnexpectedValueException: privateKey: the private key is damaged: its numbers do not belong together, so nothing that it signs would verify
  InvalidArgumentException: privateKey: the private key is damaged: its numbers do not belong together, so nothing that it signs would verify
another exponent: UnexpectedValueException: privateKey: the private key is damaged: its numbers do not belong together, so nothing that it signs would verify
  InvalidArgumentException: privateKey: the private key is damaged: its numbers do not belong together, so nothing that it signs would verify
zeros: UnexpectedValueException: privateKey: the private key is damaged, or of a kind that is not RSA
  InvalidArgumentException: privateKey: the private key is damaged, or of a kind that is not RSA
an even p: UnexpectedValueException: privateKey: the private key is damaged: its numbers do not belong together, so nothing that it signs would verify
  InvalidArgumentException: privateKey: the private key is damaged: its numbers do not belong together, so nothing that it signs would verify
some sign, some are refused
bool(false)
UnexpectedValueException: the RSA key cannot encrypt (OpenSSL: reason)
