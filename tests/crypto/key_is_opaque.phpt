--TEST--
A Key shows nothing, is no value, and cannot be made otherwise
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../helpers/keys.inc';
require __DIR__ . '/../helpers/calling.inc';
use WxFavor\Crypto\Key;
use WxFavor\Crypto\Rsa;

$keys = test_keys();
$key = Rsa::from("file://$keys/merchant.pem");
var_dump($key);
print_r($key);
echo ltrim(var_export($key, true), "\\"); // the backslash came with PHP 8.2
echo "\n", json_encode($key), ' ', count((array) $key), ' ', count(get_object_vars($key)), "\n";
var_dump($key == Rsa::from("file://$keys/merchant.pem"), $key == $key);
thrown(fn () => serialize($key));
thrown(fn () => unserialize('O:18:"WxFavor\Crypto\Key":0:{}'));
thrown(fn () => clone $key);
thrown(fn () => new Key());
thrown(function () use ($key) { $key->name = 1; });
thrown(fn () => (new ReflectionClass(Key::class))->newInstanceWithoutConstructor());
?>
--EXPECT--
object(WxFavor\Crypto\Key)#1 (0) {
}
WxFavor\Crypto\Key Object
(
)
WxFavor\Crypto\Key::__set_state(array(
))
{} 0 0
bool(false)
bool(true)
Exception: Serialization of 'WxFavor\Crypto\Key' is not allowed
Exception: Unserialization of 'WxFavor\Crypto\Key' is not allowed
Error: Trying to clone an uncloneable object of class WxFavor\Crypto\Key
Error: WxFavor\Crypto\Key cannot be created with new; use WxFavor\Crypto\Rsa::from()
Error: Cannot create dynamic property WxFavor\Crypto\Key::$name
ReflectionException: Class WxFavor\Crypto\Key is an internal class marked as final that cannot be instantiated without invoking its constructor
