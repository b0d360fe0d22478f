--TEST--
A stream as a string is the whole content, wherever the position is
--EXTENSIONS--
wxfavor
--FILE--
<?php
$s = new WxFavor\Http\Stream('whole');
$s->read(3);
var_dump((string) $s, $s->tell(), "$s");
?>
--EXPECT--
string(5) "whole"
int(5)
string(5) "whole"
