--TEST--
guzzlehttp/psr7 writes out a response
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php
require __DIR__ . '/../helpers/packages.inc';
package_require('guzzle');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/packages.inc';
require package_autoload('guzzle');
$r = WxFavor\Http\Response::create(429, ['Content-Type' => 'application/json', 'X-Many' => ['a', 'b']], '{"code":"FREQUENCY_LIMITED"}');
echo strtr(GuzzleHttp\Psr7\Message::toString($r), ["\r" => '']), "\n";
var_dump(GuzzleHttp\Psr7\Message::bodySummary($r), GuzzleHttp\Psr7\Utils::copyToString($r->getBody()));
var_dump(GuzzleHttp\Psr7\Utils::hash(WxFavor\Http\Stream::create('abc'), 'md5') === md5('abc'));
var_dump((string) new GuzzleHttp\Psr7\LimitStream(WxFavor\Http\Stream::create('0123456789'), 3, 2));
?>
--EXPECT--
HTTP/1.1 429 Too Many Requests
Content-Type: application/json
X-Many: a, b

{"code":"FREQUENCY_LIMITED"}
string(28) "{"code":"FREQUENCY_LIMITED"}"
string(28) "{"code":"FREQUENCY_LIMITED"}"
bool(true)
string(3) "234"
