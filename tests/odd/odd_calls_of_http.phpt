--TEST--
Responses and streams survive whatever is done with them
--EXTENSIONS--
wxfavor
openssl
--INI--
display_errors=0
log_errors=0
--FILE--
<?php
require __DIR__ . '/odd.inc';
odd_family('~^WxFavor.Http.~', [fn () => new WxFavor\Http\Response, fn () => new WxFavor\Http\Stream('abc')]);
?>
--EXPECT--
PHP lives
