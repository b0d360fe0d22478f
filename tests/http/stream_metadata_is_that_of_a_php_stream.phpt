--TEST--
getMetadata() tells what stream_get_meta_data() does
--EXTENSIONS--
wxfavor
--FILE--
<?php
$file = fopen(__FILE__, 'r');
fread($file, 10);
var_dump((new WxFavor\Http\Stream($file))->getMetadata() == stream_get_meta_data($file));
var_dump((new WxFavor\Http\Stream($file))->getMetadata('uri') === __FILE__);
var_dump((new WxFavor\Http\Stream($file))->getMetadata('no such key'));
var_dump((new WxFavor\Http\Stream('abc'))->getMetadata() === stream_get_meta_data(fopen('php://memory', 'w+b')));
$pair = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
var_dump((new WxFavor\Http\Stream($pair[0]))->getMetadata() === stream_get_meta_data($pair[0]));
?>
--EXPECT--
bool(true)
bool(true)
NULL
bool(true)
bool(true)
