--TEST--
A ResponseInterface that is no interface is a clear error
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/psr.inc';
eval('namespace Psr\Http\Message; interface StreamInterface {} class ResponseInterface {}');
thrown(fn() => WxFavor\Http\Response::create());
?>
--EXPECT--
LogicException: Psr\Http\Message\ResponseInterface is not an interface
