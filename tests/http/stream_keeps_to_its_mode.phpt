--TEST--
A PHP stream is only read and written if its mode allows it
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/psr.inc';
$name = __DIR__ . '/stream_keeps_to_its_mode.tmp';
foreach (['w', 'r', 'r+', 'a', 'a+', 'c', 'c+', 'w+b', 'rb'] as $mode) {
    $s = new WxFavor\Http\Stream(fopen($name, $mode));
    echo $mode, $s->isReadable() ? ' readable' : '', $s->isWritable() ? ' writable' : '', "\n";
}
$s = new WxFavor\Http\Stream(fopen($name, 'r'));
thrown(fn() => $s->write('x'));
$s = new WxFavor\Http\Stream(fopen($name, 'w'));
thrown(fn() => $s->read(1));
thrown(fn() => $s->getContents());
thrown(fn() => (string) $s);
unlink($name);
?>
--EXPECT--
w writable
r readable
r+ readable writable
a writable
a+ readable writable
c writable
c+ readable writable
w+b readable writable
rb readable
RuntimeException: The stream is not writable
RuntimeException: The stream is not readable
RuntimeException: The stream is not readable
RuntimeException: The stream is not readable
