--TEST--
Real requests of Workerman
--EXTENSIONS--
openssl
--SKIPIF--
<?php
require __DIR__ . '/../helpers/packages.inc';
package_require('workerman');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/packages.inc';
require package_autoload('workerman');
require __DIR__ . '/senders.inc';
$parser = notification_parser();
$body = notification_body();
$headers = signed_headers($body);
$lines = "POST /notify HTTP/1.1\r\nHost: x\r\nContent-Length: " . strlen($body) . "\r\n";
foreach ($headers as $name => $value) {
    $lines .= "$name: $value\r\n";
}
$request = new Workerman\Protocols\Http\Request("$lines\r\n$body");
outcome('Workerman', fn () => $parser->fromRequest($request));
$request->post();
outcome('Workerman, read before', fn () => $parser->fromRequest($request));
outcome('Workerman, header() and rawBody()', fn () => $parser->parse($request->header(), $request->rawBody()));
?>
--EXPECT--
Workerman: COUPON.USE EV-2018022511223320873 98674556
Workerman, read before: COUPON.USE EV-2018022511223320873 98674556
Workerman, header() and rawBody(): COUPON.USE EV-2018022511223320873 98674556
