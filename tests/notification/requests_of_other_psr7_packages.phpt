--TEST--
Real requests of Nyholm and Slim
--EXTENSIONS--
openssl
--SKIPIF--
<?php
require __DIR__ . '/../helpers/packages.inc';
package_require('psr7-others');
?>
--FILE--
<?php
error_reporting(E_ALL & ~E_DEPRECATED); // of those packages, on newer PHP
require __DIR__ . '/../helpers/packages.inc';
require package_autoload('psr7-others');
require __DIR__ . '/senders.inc';
$parser = notification_parser();
$body = notification_body();
$headers = signed_headers($body);
$factory = new Nyholm\Psr7\Factory\Psr17Factory();
$nyholm = new Nyholm\Psr7\ServerRequest('POST', '/notify', $headers, $body);
outcome('Nyholm', fn () => $parser->fromRequest($nyholm));
(string) $nyholm->getBody();
outcome('Nyholm, read before', fn () => $parser->fromRequest($nyholm));
outcome('Nyholm, headers and body', fn () => $parser->parse($nyholm->getHeaders(), $nyholm->getBody()));
$server = ['REQUEST_METHOD' => 'POST', 'REQUEST_URI' => '/notify'];
foreach ($headers as $name => $value) {
    $server['HTTP_' . strtr(strtoupper($name), '-', '_')] = $value;
}
$creator = new Nyholm\Psr7Server\ServerRequestCreator($factory, $factory, $factory, $factory);
outcome('Nyholm, of $_SERVER', fn () => $parser->fromRequest($creator->fromArrays($server, Nyholm\Psr7Server\ServerRequestCreator::getHeadersFromServer($server), body: $body)));
$slim = (new Slim\Psr7\Factory\ServerRequestFactory())->createServerRequest('POST', '/notify', $server)->withBody((new Slim\Psr7\Factory\StreamFactory())->createStream($body));
foreach ($headers as $name => $value) {
    $slim = $slim->withHeader($name, $value);
}
outcome('Slim', fn () => $parser->fromRequest($slim));
// A middleware that decodes the body leaves the stream alone.
outcome('Slim, with a parsed body', fn () => $parser->fromRequest($slim->withParsedBody(json_decode((string) $slim->getBody(), true))));
outcome('Slim, with a probe', fn () => $parser->fromRequest($slim->withHeader('Wechatpay-Signature', 'WECHATPAY/SIGNTEST/x')));
outcome('Slim, with another value added', fn () => $parser->fromRequest($slim->withAddedHeader('Wechatpay-Nonce', 'x')));
?>
--EXPECT--
Nyholm: COUPON.USE EV-2018022511223320873 98674556
Nyholm, read before: COUPON.USE EV-2018022511223320873 98674556
Nyholm, headers and body: COUPON.USE EV-2018022511223320873 98674556
Nyholm, of $_SERVER: COUPON.USE EV-2018022511223320873 98674556
Slim: COUPON.USE EV-2018022511223320873 98674556
Slim, with a parsed body: COUPON.USE EV-2018022511223320873 98674556
Slim, with a probe: SignatureException signature-probe 401
Slim, with another value added: SignatureException signature-wrong 401
