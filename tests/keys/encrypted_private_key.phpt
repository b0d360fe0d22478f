--TEST--
An encrypted key needs its passphrase
--EXTENSIONS--
wxfavor
openssl
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
$keys = test_keys();
$file = "file://$keys/merchant-encrypted.pem";
$make = static fn($key) => fn() => WxFavor\Builder::factory(offline_config(['privateKey' => $key]));
echo get_class($make([$file, 'a passphrase'])()), "\n";
echo get_class($make([substr($file, 7), 'a passphrase'])()), "\n";
echo get_class($make([file_get_contents($file), 'a passphrase'])()), "\n";
thrown($make($file));
thrown($make([$file, '']));
thrown($make([$file, 'a wrong one']));
thrown($make([$file, str_repeat('x', 1025)]));
thrown($make([$file]));
thrown($make([$file, null]));
thrown($make([$file, 5]));
thrown($make([$file, 'a passphrase', 'more']));
thrown($make(['key' => $file, 'passphrase' => 'a passphrase']));
thrown($make([]));
thrown($make([[$file, 'x'], 'y']));
// The key that was opened once does not open with another passphrase, from the cache neither.
echo get_class($make([$file, 'a passphrase'])()), "\n";
thrown($make([$file, 'another']));
thrown($make($file));
?>
--EXPECT--
WxFavor\BuilderChainable
WxFavor\BuilderChainable
WxFavor\BuilderChainable
InvalidArgumentException: privateKey: the key is encrypted: pass [key, passphrase]
InvalidArgumentException: privateKey: the key is encrypted: pass [key, passphrase]
InvalidArgumentException: privateKey: the passphrase is wrong for this private key (OpenSSL: reason)
InvalidArgumentException: privateKey: the passphrase has 1025 bytes; at most 1024 are possible
InvalidArgumentException: privateKey: an encrypted key is given as [key, passphrase], the passphrase a string
InvalidArgumentException: privateKey: an encrypted key is given as [key, passphrase], the passphrase a string
InvalidArgumentException: privateKey: an encrypted key is given as [key, passphrase], the passphrase a string
InvalidArgumentException: privateKey: an encrypted key is given as [key, passphrase], the passphrase a string
InvalidArgumentException: privateKey: an encrypted key is given as [key, passphrase], the passphrase a string
InvalidArgumentException: privateKey: an encrypted key is given as [key, passphrase], the passphrase a string
InvalidArgumentException: privateKey must be a key as PEM text, file:// path, WxFavor\Crypto\Key, OpenSSLAsymmetricKey, or [key, passphrase]; array given
WxFavor\BuilderChainable
InvalidArgumentException: privateKey: the passphrase is wrong for this private key (OpenSSL: reason)
InvalidArgumentException: privateKey: the key is encrypted: pass [key, passphrase]
