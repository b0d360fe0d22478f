--TEST--
A PSR-7 response gives a plain stream out as a PSR-7 one over the same content
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php
require __DIR__ . '/../helpers/packages.inc';
package_require('psr-2.0');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/packages.inc';
require package_autoload('psr-2.0');
$plain = new WxFavor\Http\Stream('content');
foreach ([WxFavor\Http\Response::create(200, [], $plain), WxFavor\Http\Response::create()->withBody($plain)] as $r) {
    $plain->seek(3);
    $body = $r->getBody();
    var_dump($body instanceof Psr\Http\Message\StreamInterface, $body === $r->getBody(), $body === $r->withStatus(404)->getBody());
    var_dump($body->tell(), $body->read(2), $plain->tell());
}
unset($plain, $r);
echo $body, "\n";
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
int(3)
string(2) "te"
int(5)
bool(true)
bool(true)
bool(true)
int(3)
string(2) "te"
int(5)
content
