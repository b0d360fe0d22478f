--TEST--
getContents() gives what is left
--EXTENSIONS--
wxfavor
--FILE--
<?php
$s = new WxFavor\Http\Stream('whole');
$s->read(2);
var_dump($s->getContents(), $s->getContents());
?>
--EXPECT--
string(3) "ole"
string(0) ""
