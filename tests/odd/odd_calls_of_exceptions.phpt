--TEST--
Exceptions survive whatever is done with them
--EXTENSIONS--
wxfavor
openssl
--INI--
display_errors=0
log_errors=0
--FILE--
<?php
require __DIR__ . '/odd.inc';
odd_family('~^WxFavor.Exception.~', [fn () => new WxFavor\Exception\ClientException('x'), fn () => new WxFavor\Exception\AggregateException('x')]);
?>
--EXPECT--
PHP lives
