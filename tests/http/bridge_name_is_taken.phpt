--TEST--
A class of the bridge's name that is something else is a clear error
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
eval('namespace WxFavor\Http\Psr; class Response {}');
thrown(fn() => WxFavor\Http\Response::create());
thrown(fn() => WxFavor\Http\Response::create());
var_dump((new WxFavor\Http\Response(404))->getReasonPhrase());
?>
--EXPECT--
LogicException: The class WxFavor\Http\Psr\Response is declared elsewhere; wxfavor needs the name for its PSR-7 class
LogicException: The class WxFavor\Http\Psr\Response is declared elsewhere; wxfavor needs the name for its PSR-7 class
string(9) "Not Found"
