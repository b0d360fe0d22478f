--TEST--
read() refuses a negative length, and takes any other
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/psr.inc';
$s = new WxFavor\Http\Stream('abc');
thrown(fn() => $s->read(-1));
thrown(fn() => $s->read(PHP_INT_MIN));
var_dump($s->read(PHP_INT_MAX));
$file = new WxFavor\Http\Stream(fopen(__FILE__, 'r'));
thrown(fn() => $file->read(-1));
var_dump(strlen($file->read(PHP_INT_MAX)) === filesize(__FILE__));
?>
--EXPECTF--
RuntimeException: The length to read must not be negative, -1 given
RuntimeException: The length to read must not be negative, -%d given
string(3) "abc"
RuntimeException: The length to read must not be negative, -1 given
bool(true)
