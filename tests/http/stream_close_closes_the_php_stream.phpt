--TEST--
close() closes the PHP stream; only dropping the object does not
--EXTENSIONS--
wxfavor
--FILE--
<?php
$file = fopen('php://memory', 'w+');
$s = new WxFavor\Http\Stream($file);
unset($s);
var_dump(is_resource($file));
$s = new WxFavor\Http\Stream($file);
$s->close();
var_dump(is_resource($file));
$s->close();
?>
--EXPECT--
bool(true)
bool(false)
