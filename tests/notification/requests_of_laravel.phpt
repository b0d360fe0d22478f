--TEST--
Real requests of Laravel
--EXTENSIONS--
openssl
--SKIPIF--
<?php
require __DIR__ . '/../helpers/packages.inc';
package_require('laravel');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/packages.inc';
require package_autoload('laravel');
require __DIR__ . '/senders.inc';
$parser = notification_parser();
$body = notification_body();
$headers = signed_headers($body);
$server = ['CONTENT_TYPE' => 'application/json'];
foreach ($headers as $name => $value) {
    $server['HTTP_' . strtr(strtoupper($name), '-', '_')] = $value;
}
$make = static fn () => Illuminate\Http\Request::createFromBase(Symfony\Component\HttpFoundation\Request::create('/notify', 'POST', [], [], [], $server, $body));
outcome('Laravel', fn () => $parser->fromRequest($make()));
$request = $make();
$request->merge(['headers' => 'of the form', 'header' => 'of the form', 'content' => 'x']);
$request->json()->all();
outcome('Laravel, changed by a middleware', fn () => $parser->fromRequest($request));
outcome('Laravel, headers and content', fn () => $parser->parse($request->headers, $request->getContent()));
outcome('Laravel, header()', fn () => $parser->parse($request->header(), $request->getContent()));
outcome('Laravel, all()', fn () => $parser->parse($request->headers->all(), $request->all()));
?>
--EXPECT--
Laravel: COUPON.USE EV-2018022511223320873 98674556
Laravel, changed by a middleware: COUPON.USE EV-2018022511223320873 98674556
Laravel, headers and content: COUPON.USE EV-2018022511223320873 98674556
Laravel, header(): COUPON.USE EV-2018022511223320873 98674556
Laravel, all(): InvalidArgumentException: body is an array: it has been decoded, and encoding it again does not give the bytes that were signed. Pass the raw body, as in file_get_contents('php://input') or the getContent() of the request
