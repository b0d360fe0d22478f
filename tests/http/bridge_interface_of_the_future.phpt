--TEST--
An interface with a method that we do not have is a clear error
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/psr.inc';
eval('namespace Psr\Http\Message; interface StreamInterface { function readLine(): string; } interface ResponseInterface {}');
thrown(fn() => WxFavor\Http\Response::create());
thrown(fn() => WxFavor\Http\Stream::create());
?>
--EXPECT--
LogicException: Psr\Http\Message\StreamInterface has a method readline(), which is not in the PSR-7 that wxfavor knows
LogicException: Psr\Http\Message\StreamInterface has a method readline(), which is not in the PSR-7 that wxfavor knows
