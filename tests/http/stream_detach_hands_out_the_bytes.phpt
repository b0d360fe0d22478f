--TEST--
detach() hands bytes out as a PHP stream with the same position
--EXTENSIONS--
wxfavor
--FILE--
<?php
$s = new WxFavor\Http\Stream('content');
$s->seek(3);
$fp = $s->detach();
var_dump(ftell($fp), stream_get_contents($fp), stream_get_contents($fp, -1, 0), stream_get_meta_data($fp)['stream_type']);
var_dump($s->detach());
?>
--EXPECT--
int(3)
string(4) "tent"
string(7) "content"
string(6) "MEMORY"
NULL
