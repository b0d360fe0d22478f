--TEST--
seek() out of the content throws and leaves the position
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/psr.inc';
$s = new WxFavor\Http\Stream('0123456789');
$s->seek(5);
thrown(fn() => $s->seek(11));
thrown(fn() => $s->seek(-1));
thrown(fn() => $s->seek(6, SEEK_CUR));
thrown(fn() => $s->seek(-6, SEEK_CUR));
thrown(fn() => $s->seek(1, SEEK_END));
thrown(fn() => $s->seek(-11, SEEK_END));
thrown(fn() => $s->seek(PHP_INT_MAX, SEEK_CUR));
thrown(fn() => $s->seek(PHP_INT_MIN, SEEK_END));
thrown(fn() => $s->seek(0, 7));
thrown(fn() => $s->seek('x'));
echo $s->tell(), "\n";
?>
--EXPECTF--
RuntimeException: Cannot seek to offset 11 with whence 0
RuntimeException: Cannot seek to offset -1 with whence 0
RuntimeException: Cannot seek to offset 6 with whence 1
RuntimeException: Cannot seek to offset -6 with whence 1
RuntimeException: Cannot seek to offset 1 with whence 2
RuntimeException: Cannot seek to offset -11 with whence 2
RuntimeException: Cannot seek to offset %d with whence 1
RuntimeException: Cannot seek to offset -%d with whence 2
RuntimeException: Cannot seek to offset 0 with whence 7
TypeError: WxFavor\Http\Stream::seek(): Argument #1 ($offset) must be of type int, string given
5
