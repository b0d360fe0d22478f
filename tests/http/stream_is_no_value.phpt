--TEST--
A stream cannot be cloned, serialized or compared, and takes no other properties
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php if (PHP_VERSION_ID < 80200) die('skip refused to properties in a different way'); ?>
--FILE--
<?php
require __DIR__ . '/../helpers/psr.inc';
foreach ([new WxFavor\Http\Stream('a')] as $s) {
    thrown(fn() => clone $s);
    thrown(fn() => serialize($s));
    thrown(fn() => unserialize('O:19:"WxFavor\Http\Stream":0:{}'));
    thrown(function () use ($s) { $s->other = 1; });
    var_dump($s == new WxFavor\Http\Stream('a'), $s == $s, $s == 'a', $s == null);
}
?>
--EXPECT--
Error: Trying to clone an uncloneable object of class WxFavor\Http\Stream
Exception: Serialization of 'WxFavor\Http\Stream' is not allowed
Exception: Unserialization of 'WxFavor\Http\Stream' is not allowed
Error: Cannot create dynamic property WxFavor\Http\Stream::$other
bool(false)
bool(true)
bool(true)
bool(false)
