--TEST--
Promises and what settles them survive whatever is done with them
--EXTENSIONS--
wxfavor
openssl
--INI--
display_errors=0
log_errors=0
--FILE--
<?php
require __DIR__ . '/odd.inc';
odd_family('~^WxFavor.(Promise|Internal.*)$~', [fn () => new WxFavor\Promise, fn () => odd_client()->chain('v3/a')->getAsync()]);
?>
--EXPECT--
PHP lives
