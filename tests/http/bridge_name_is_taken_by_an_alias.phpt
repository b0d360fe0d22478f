--TEST--
An alias of the bridge's name is a clear error
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
class Other {}
class_alias('Other', 'WxFavor\Http\Psr\Stream');
thrown(fn() => WxFavor\Http\Response::create());
class Sub extends WxFavor\Http\Response {}
class_alias('Sub', 'WxFavor\Http\Psr\Response');
thrown(fn() => WxFavor\Http\Response::create());
?>
--EXPECTF--
LogicException: The class WxFavor\Http\Psr\Stream is declared elsewhere; wxfavor needs the name for its PSR-7 class
LogicException: The class WxFavor\Http\Psr\Stream is declared elsewhere; wxfavor needs the name for its PSR-7 class
