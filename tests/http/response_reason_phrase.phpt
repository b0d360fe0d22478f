--TEST--
The registered reason phrase is filled in unless another is given
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/psr.inc';
$r = new WxFavor\Http\Response(404, [], null, '1.1', 'Lost');
var_dump($r->getReasonPhrase(), $r->withStatus(404)->getReasonPhrase(), $r->withStatus(429, 'Slow down')->getReasonPhrase());
var_dump($r->withStatus(429)->getReasonPhrase(), $r->withStatus(599)->getReasonPhrase());
thrown(fn() => $r->withStatus(200, "OK\r\nX: y"));
thrown(fn() => new WxFavor\Http\Response(200, [], null, '1.1', "\0"));
?>
--EXPECT--
string(4) "Lost"
string(9) "Not Found"
string(9) "Slow down"
string(17) "Too Many Requests"
string(0) ""
InvalidArgumentException: The reason phrase holds a control character at byte 2
InvalidArgumentException: The reason phrase holds a control character at byte 0
