--TEST--
Real requests of Symfony and PSR-7, and a real PSR-16 cache
--EXTENSIONS--
openssl
--SKIPIF--
<?php
require __DIR__ . '/../helpers/packages.inc';
package_require('frameworks');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/packages.inc';
require package_autoload('frameworks');
require __DIR__ . '/framework_calls.inc';
?>
--EXPECT--
Symfony: COUPON.USE EV-2018022511223320873 98674556
Symfony, read before: COUPON.USE EV-2018022511223320873 98674556
HeaderBag: COUPON.USE EV-2018022511223320873 98674556
PSR-7: COUPON.USE EV-2018022511223320873 98674556
PSR-7, read before: COUPON.USE EV-2018022511223320873 98674556
the stream stands at its end
PSR-7, not seekable: COUPON.USE EV-2018022511223320873 98674556
PSR-7, not seekable and read: InvalidArgumentException: the body is a stream that was read before and cannot be rewound; read it once, and pass the bytes to parse()
handled
bool(true)
bool(false)
