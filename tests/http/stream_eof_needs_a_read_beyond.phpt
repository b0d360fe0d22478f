--TEST--
A stream is at its end when a read has met the end, as with PHP's feof()
--EXTENSIONS--
wxfavor
--FILE--
<?php
$s = new WxFavor\Http\Stream('abc');
var_dump($s->eof());
$s->read(3);
echo "after the last byte: "; var_dump($s->eof());
$s->read(1);
echo "after one more: "; var_dump($s->eof());
$s->rewind();
echo "after rewind: "; var_dump($s->eof());
$s->read(4);
echo "after asking for too much: "; var_dump($s->eof());
$s->seek(0, SEEK_END);
echo "after a seek to the end: "; var_dump($s->eof());
$s->getContents();
echo "after getContents: "; var_dump($s->eof());
?>
--EXPECT--
bool(false)
after the last byte: bool(false)
after one more: bool(true)
after rewind: bool(false)
after asking for too much: bool(true)
after a seek to the end: bool(false)
after getContents: bool(true)
