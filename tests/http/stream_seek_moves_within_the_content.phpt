--TEST--
seek() moves from the beginning, the position or the end
--EXTENSIONS--
wxfavor
--FILE--
<?php
$s = new WxFavor\Http\Stream('0123456789');
$s->seek(4);
echo $s->tell(), "\n";
$s->seek(3, SEEK_CUR);
echo $s->tell(), "\n";
$s->seek(-6, SEEK_CUR);
echo $s->tell(), "\n";
$s->seek(-2, SEEK_END);
echo $s->tell(), "\n";
$s->seek(0, SEEK_END);
echo $s->tell(), "\n";
$s->rewind();
echo $s->tell(), "\n";
?>
--EXPECT--
4
7
1
8
10
0
