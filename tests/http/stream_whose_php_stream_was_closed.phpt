--TEST--
A PHP stream that somebody else closed is noticed
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/psr.inc';
$file = fopen('php://memory', 'w+');
$s = new WxFavor\Http\Stream($file);
fclose($file);
var_dump($s->isReadable(), $s->isWritable(), $s->isSeekable(), $s->getSize(), $s->getMetadata());
foreach (['read' => [1], 'write' => ['x'], 'seek' => [0], 'rewind' => [], 'tell' => [], 'eof' => [], 'getContents' => [], '__toString' => []] as $method => $args) {
    thrown(fn() => $s->$method(...$args));
}
$s->close();
?>
--EXPECT--
bool(false)
bool(false)
bool(false)
NULL
array(0) {
}
RuntimeException: The PHP stream behind this stream was closed
RuntimeException: The PHP stream behind this stream was closed
RuntimeException: The PHP stream behind this stream was closed
RuntimeException: The PHP stream behind this stream was closed
RuntimeException: The PHP stream behind this stream was closed
RuntimeException: The PHP stream behind this stream was closed
RuntimeException: The PHP stream behind this stream was closed
RuntimeException: The PHP stream behind this stream was closed
