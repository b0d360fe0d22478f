--TEST--
The PSR-7 classes refuse what the plain ones refuse
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php
require __DIR__ . '/../helpers/psr.inc';
package_require('psr-2.0');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/psr.inc';
require package_autoload('psr-2.0');
$r = WxFavor\Http\Response::create(200, [], 'x');
thrown(fn() => serialize($r));
thrown(fn() => unserialize('O:25:"WxFavor\Http\Psr\Response":0:{}'));
thrown(fn() => serialize($r->getBody()));
thrown(fn() => clone $r->getBody());
thrown(fn() => $r->withStatus(99));
thrown(fn() => $r->withBody(new stdClass));
thrown(fn() => $r->withHeader('', 'x'));
if (PHP_VERSION_ID >= 80200) {
    thrown(function () use ($r) { $r->other = 1; });
    thrown(function () use ($r) { $r->getBody()->other = 1; });
}
var_dump($r == clone $r);
?>
--EXPECTF--
Exception: Serialization of 'WxFavor\Http\Psr\Response' is not allowed
Exception: Unserialization of 'WxFavor\Http\Psr\Response' is not allowed
Exception: Serialization of 'WxFavor\Http\Psr\Stream' is not allowed
Error: Trying to clone an uncloneable object of class WxFavor\Http\Psr\Stream
InvalidArgumentException: The status must be between 100 and 599, 99 given
TypeError: WxFavor\Http\Response::withBody(): Argument #1 ($body) must be a WxFavor\Http\Stream or a Psr\Http\Message\StreamInterface, stdClass given
InvalidArgumentException: a header has an empty name
%Abool(false)
