--TEST--
Real requests of ThinkPHP
--EXTENSIONS--
openssl
--SKIPIF--
<?php
require __DIR__ . '/../helpers/packages.inc';
package_require('thinkphp');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/packages.inc';
require package_autoload('thinkphp');
require __DIR__ . '/senders.inc';
$parser = notification_parser();
$body = notification_body();
$headers = signed_headers($body);
$request = (new think\Request())->withHeader($headers + ['content-type' => 'application/json'])->withInput($body);
outcome('ThinkPHP', fn () => $parser->fromRequest($request));
$request->withMiddleware(['headers' => 'x', 'header' => 'x']);
outcome('ThinkPHP, changed by a middleware', fn () => $parser->fromRequest($request));
outcome('ThinkPHP, header() and getInput()', fn () => $parser->parse($request->header(), $request->getInput()));
outcome('ThinkPHP, post()', fn () => $parser->parse($request->header(), $request->post()));
?>
--EXPECT--
ThinkPHP: COUPON.USE EV-2018022511223320873 98674556
ThinkPHP, changed by a middleware: COUPON.USE EV-2018022511223320873 98674556
ThinkPHP, header() and getInput(): COUPON.USE EV-2018022511223320873 98674556
ThinkPHP, post(): InvalidArgumentException: body is an array: it has been decoded, and encoding it again does not give the bytes that were signed. Pass the raw body, as in file_get_contents('php://input') or the getContent() of the request
