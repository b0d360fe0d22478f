--TEST--
Readers and rows of bills survive whatever is done with them
--EXTENSIONS--
wxfavor
openssl
--INI--
display_errors=0
log_errors=0
--FILE--
<?php
require __DIR__ . '/odd.inc';
odd_family('~^WxFavor.Bill~', [fn () => new WxFavor\BillReader(new WxFavor\Http\Stream("批次id,优惠id\n`1,`2\n总条数\n1\n"))]);
?>
--EXPECT--
PHP lives
