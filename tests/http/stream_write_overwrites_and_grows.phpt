--TEST--
write() replaces what is at the position and grows the content
--EXTENSIONS--
wxfavor
--FILE--
<?php
$s = new WxFavor\Http\Stream('abcdef');
var_dump($s->write('XY'));
$s->seek(-1, SEEK_END);
var_dump($s->write('123'), $s->write(''), $s->getSize(), (string) $s);
$s = new WxFavor\Http\Stream();
for ($i = 0; $i < 20000; $i++) {
    $s->write("$i,");
}
var_dump(md5((string) $s) === md5(implode(',', range(0, 19999)) . ','));
?>
--EXPECT--
int(2)
int(3)
int(0)
int(8)
string(8) "XYcde123"
bool(true)
