--TEST--
An exception of an autoloader comes through, and does not stay
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
$fail = true;
spl_autoload_register(function ($class) use (&$fail) { if ($fail) { throw new DomainException("no $class"); } });
thrown(fn() => WxFavor\Http\Response::create());
thrown(fn() => WxFavor\Http\Stream::create());
$fail = false;
psr_load_lazily('psr-2.0');
var_dump(WxFavor\Http\Response::create() instanceof Psr\Http\Message\ResponseInterface);
?>
--EXPECT--
DomainException: no Psr\Http\Message\StreamInterface
DomainException: no Psr\Http\Message\StreamInterface
bool(true)
