--TEST--
MediaUtil does as that of wechatpay/wechatpay, whose stream can be sent, too
--EXTENSIONS--
openssl
pdo_sqlite
--SKIPIF--
<?php
require __DIR__ . '/../helpers/packages.inc';
package_require('wechatpay');
?>
--FILE--
<?php
require __DIR__ . '/media_calls.inc';
?>
--EXPECT--
same meta, same type
theirs: 200 signed right
ours: 200 signed right
ours is a StreamInterface with the whole in it
RuntimeException
