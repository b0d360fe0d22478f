--TEST--
A response cannot be serialized and takes no other properties
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php if (PHP_VERSION_ID < 80200) die('skip refused to properties in a different way'); ?>
--FILE--
<?php
require __DIR__ . '/../helpers/psr.inc';
$r = new WxFavor\Http\Response;
thrown(fn() => serialize($r));
thrown(fn() => unserialize('O:21:"WxFavor\Http\Response":0:{}'));
thrown(function () use ($r) { $r->other = 1; });
var_dump($r == new WxFavor\Http\Response, $r == $r);
?>
--EXPECT--
Exception: Serialization of 'WxFavor\Http\Response' is not allowed
Exception: Unserialization of 'WxFavor\Http\Response' is not allowed
Error: Cannot create dynamic property WxFavor\Http\Response::$other
bool(false)
bool(true)
