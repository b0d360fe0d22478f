--TEST--
new makes the plain class, create() the one that implements PSR-7
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
var_dump(get_class(WxFavor\Http\Response::create()), get_class(WxFavor\Http\Stream::create()));
var_dump(get_class(new WxFavor\Http\Response), get_class(new WxFavor\Http\Stream));
var_dump(get_class((new WxFavor\Http\Response)->withStatus(404)));
?>
--EXPECT--
string(25) "WxFavor\Http\Psr\Response"
string(23) "WxFavor\Http\Psr\Stream"
string(21) "WxFavor\Http\Response"
string(19) "WxFavor\Http\Stream"
string(21) "WxFavor\Http\Response"
