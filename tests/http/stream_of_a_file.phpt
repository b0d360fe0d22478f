--TEST--
A PHP stream of a file is read, written and sought
--EXTENSIONS--
wxfavor
--FILE--
<?php
$file = tmpfile();
fwrite($file, 'abcdef');
$s = new WxFavor\Http\Stream($file);
var_dump($s->tell(), $s->getSize(), $s->isSeekable(), $s->isReadable(), $s->isWritable());
$s->seek(-2, SEEK_END);
var_dump($s->write('XYZ'), $s->getSize(), (string) $s, $s->eof(), $s->read(1));
$s->rewind();
var_dump($s->read(3), $s->tell(), $s->eof(), $s->getContents());
var_dump($s->detach() === $file, ftell($file));
?>
--EXPECT--
int(6)
int(6)
bool(true)
bool(true)
bool(true)
int(3)
int(7)
string(7) "abcdXYZ"
bool(true)
string(0) ""
string(3) "abc"
int(3)
bool(false)
string(4) "dXYZ"
bool(true)
int(7)
