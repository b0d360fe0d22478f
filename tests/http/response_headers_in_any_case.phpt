--TEST--
Headers are found in any case; their own case and order stay
--EXTENSIONS--
wxfavor
--FILE--
<?php
$r = new WxFavor\Http\Response(200, ['X-b' => '1', 'x-A' => ['2', '3'], 'Content-Type' => 'text/plain', 'X-B' => '4']);
echo json_encode($r->getHeaders()), "\n";
var_dump($r->hasHeader('CONTENT-type'), $r->hasHeader('x-c'), $r->hasHeader(''));
echo json_encode([$r->getHeader('X-a'), $r->getHeader('nothing')]), "\n";
var_dump($r->getHeaderLine('x-B'), $r->getHeaderLine('nothing'));
?>
--EXPECT--
{"X-b":["1","4"],"x-A":["2","3"],"Content-Type":["text\/plain"]}
bool(true)
bool(false)
bool(false)
[["2","3"],[]]
string(4) "1, 4"
string(0) ""
