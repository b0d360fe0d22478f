--TEST--
write() does not change the string that the stream was made of, nor what was read
--EXTENSIONS--
wxfavor
--FILE--
<?php
$text = str_repeat('a', 3);
$s = new WxFavor\Http\Stream($text);
$whole = $s->getContents();
$s->rewind();
$s->write('b');
$read = (string) $s;
$s->write('c');
$again = (string) $s;
$s->seek(0);
$s->write('d');
var_dump($text, $whole, $read, $again, (string) $s);
$key = [$again => 1];
unset($read, $again);
$s->seek(0);
$s->write('e');
var_dump($key, isset([(string) $s => 1]['ebac']) || (string) $s);
?>
--EXPECT--
string(3) "aaa"
string(3) "aaa"
string(3) "baa"
string(4) "baac"
string(4) "daac"
array(1) {
  ["baac"]=>
  int(1)
}
bool(true)
