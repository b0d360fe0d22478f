--TEST--
What is recorded of wechatpay/wechatpay is what the package has
--SKIPIF--
<?php
require __DIR__ . '/../helpers/psr.inc';
psr_require('wechatpay');
?>
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../helpers/psr.inc';
require __DIR__ . '/faces.inc';
require psr_autoload('wechatpay');
compare_faces('WeChatPay', true);
?>
--EXPECT--
8 classes of WeChatPay
