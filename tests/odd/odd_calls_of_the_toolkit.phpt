--TEST--
Keys, ciphers, hashes and helpers survive whatever is done with them
--EXTENSIONS--
wxfavor
openssl
--INI--
display_errors=0
log_errors=0
--FILE--
<?php
require __DIR__ . '/odd.inc';
odd_family('~^WxFavor.(Crypto|Util|Formatter)~', [fn () => WxFavor\Crypto\Rsa::from(odd_key())]);
?>
--EXPECT--
PHP lives
