--TEST--
A stream of bytes is read part by part
--EXTENSIONS--
wxfavor
--FILE--
<?php
$s = new WxFavor\Http\Stream('coupon');
var_dump($s->tell(), $s->read(2), $s->tell(), $s->read(0), $s->read(100), $s->tell(), $s->read(1));
var_dump($s->isReadable(), $s->isWritable(), $s->isSeekable(), $s->getSize());
?>
--EXPECT--
int(0)
string(2) "co"
int(2)
string(0) ""
string(4) "upon"
int(6)
string(0) ""
bool(true)
bool(true)
bool(true)
int(6)
