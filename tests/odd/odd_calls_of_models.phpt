--TEST--
Models and enums survive whatever is done with them
--EXTENSIONS--
wxfavor
openssl
--INI--
display_errors=0
log_errors=0
--FILE--
<?php
require __DIR__ . '/odd.inc';
odd_family('~^WxFavor.(Model|Enum).~', [fn () => WxFavor\Model\FixedValueStockMsg::fromJson('{"coupon_amount":1,"transaction_minimum":2,"x":{"y":[1.50]}}')]);
?>
--EXPECT--
PHP lives
