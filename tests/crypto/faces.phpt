--TEST--
The toolkit has the methods, parameters, defaults and constants that are recorded of wechatpay/wechatpay
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/faces.inc';
compare_faces('WxFavor', false);
// What is recorded is also what a call by name takes.
use WxFavor\Crypto\{AesGcm, AesInterface, Hash};
var_dump(AesGcm::decrypt(ciphertext: AesGcm::encrypt(aad: 'a', iv: '123456789012', key: str_repeat('k', 32), plaintext: 'p'), key: str_repeat('k', 32), iv: '123456789012', aad: 'a'));
var_dump(Hash::md5(thing: 'a=1', agency: true, key: 'k') === md5('a=1&secret=k'), is_a(AesGcm::class, AesInterface::class, true));
final class Own implements AesInterface
{
    public static function encrypt(string $plaintext, string $key, string $iv = ''): string { return strrev($plaintext); }
    public static function decrypt(string $ciphertext, string $key, string $iv = ''): string { return strrev($ciphertext); }
}
var_dump(Own::decrypt(Own::encrypt('own', ''), ''), Own::KEY_LENGTH_BYTE);
?>
--EXPECT--
8 classes of WxFavor
string(1) "p"
bool(true)
bool(true)
string(3) "own"
int(32)
