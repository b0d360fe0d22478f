--TEST--
platform: what is encrypted for the current key travels with the serial of that key
--EXTENSIONS--
wxfavor
openssl
--FILE--
<?php
require __DIR__ . '/../helpers/platform.inc';
$sandbox = sandbox_start();
$names = new Names($sandbox);
$private = [];
foreach (json_decode(file_get_contents($sandbox->dir . '/state/keys/keys.json'), true)['platform'] as $key) {
    $private[$key['serial']] = file_get_contents($sandbox->dir . '/state/keys/' . basename($key['key']));
}
$instance = downloading($sandbox);
$keys = $instance->getDriver()->platformKeys();
// Nothing is known yet: encrypting fetches the certificates.
$sealed = $keys->encrypt('张三');
openssl_private_decrypt(base64_decode($sealed, true), $plain, $private[$keys->preferredSerial()], OPENSSL_PKCS1_OAEP_PADDING);
echo $plain, ' ', $sealed === $keys->encrypt('张三') ? 'THE SAME' : 'different each time', ' ', downloads($sandbox), "\n";

// Composed here, sent after a rotation that this process has learnt meanwhile.
$call = $instance->v3->x->postAsync(['json' => ['user_name' => $keys->encrypt('x')], 'http_errors' => false]);
$names->rotate('all', 'SECOND');
$keys->refresh();
echo 'preferred ', $names->in($keys->preferredSerial()), ', sent ';
try { $call->wait(); } catch (WxFavor\Exception\TransferException) {}
$sent = array_values(array_filter($sandbox->journal(), fn ($entry) => $entry['method'] === 'POST'))[0];
echo $names->in($sent['headers']['Wechatpay-Serial']), ' ';
openssl_private_decrypt(base64_decode(json_decode($sent['body'], true)['user_name']), $plain, $private[$sent['headers']['Wechatpay-Serial']], OPENSSL_PKCS1_OAEP_PADDING);
echo $plain, "\n";

// By name, where encryption and call are apart; the public key goes first.
openssl_private_decrypt(base64_decode($keys->encrypt('y', $sandbox->info['platform_serial'])), $plain, $private[$sandbox->info['platform_serial']], OPENSSL_PKCS1_OAEP_PADDING);
echo $plain, "\n";
$mixed = WxFavor\Builder::factory($sandbox->config(['certs' => only($sandbox, $sandbox->info['public_key_id']), 'platform_certificates' => true]))->getDriver()->platformKeys();
echo $names->all([$mixed->preferredSerial(), '|', ...$mixed->serials()]), ' ', strlen($mixed->encrypt(str_repeat('z', 214))), ' ', strlen($mixed->encrypt('')), "\n";
thrown(fn () => $mixed->encrypt(str_repeat('z', 215)));
thrown(fn () => $mixed->encrypt('z', '0BAD'));
thrown(fn () => $mixed->encrypt('z', ''));
// As in the toolkit: a name that was not set is none to encrypt.
thrown(fn () => $mixed->encrypt(null));

// The object is no value, and a dump shows serials and dates.
thrown(fn () => new WxFavor\PlatformKeys());
thrown(fn () => clone $mixed);
thrown(fn () => serialize($mixed));
echo $names->in(preg_replace('~\d{4}-\d\d-\d\dT[\d:]+Z~', 'DATE', print_r($keys, true)));
echo str_contains(print_r($keys, true) . var_export($keys, true) . json_encode($keys), $sandbox->info['secret']) ? 'SECRET' : 'no secret', "\n";
var_dump($keys->has(strtolower($sandbox->info['platform_serial'])), $keys->has('000' . $sandbox->info['platform_serial']), $keys->has('0BAD'), $keys->has(''), $keys->has($sandbox->info['public_key_id']), count($keys));
?>
--EXPECT--
张三 different each time 1
preferred SECOND, sent FIRST x
y
ID | ID SECOND FIRST 344 344
InvalidArgumentException: 215 bytes are too many: an RSA key of 2048 bits encrypts at most 214
InvalidArgumentException: there is no platform key 0BAD to encrypt with
InvalidArgumentException: there is no platform key  to encrypt with
TypeError: WxFavor\PlatformKeys::encrypt(): Argument #1 ($plain) must be of type string, null given
Error: WxFavor\PlatformKeys cannot be created with new; use WxFavor\Client::platformKeys()
Error: Trying to clone an uncloneable object of class WxFavor\PlatformKeys
Exception: Serialization of 'WxFavor\PlatformKeys' is not allowed
WxFavor\PlatformKeys Object
(
    [SECOND] => Array
        (
            [from] => DATE
            [until] => DATE
        )

    [FIRST] => Array
        (
            [from] => DATE
            [until] => DATE
        )

)
no secret
bool(true)
bool(true)
bool(false)
bool(false)
bool(false)
int(2)
