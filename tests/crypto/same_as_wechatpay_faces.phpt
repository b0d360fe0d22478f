--TEST--
What is recorded of wechatpay/wechatpay is what the package has
--SKIPIF--
<?php
require __DIR__ . '/../helpers/packages.inc';
package_require('wechatpay');
?>
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../helpers/packages.inc';
require __DIR__ . '/faces.inc';
require package_autoload('wechatpay');
compare_faces('WeChatPay', true);
?>
--EXPECT--
8 classes of WeChatPay
