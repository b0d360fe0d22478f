--TEST--
A response has what it was made of
--EXTENSIONS--
wxfavor
--FILE--
<?php
$r = new WxFavor\Http\Response(502, ['Via' => 'proxy', 'Set-Cookie' => ['a=1', 'b=2']], 'broken', '2', 'Sorry');
var_dump($r->getStatusCode(), $r->getReasonPhrase(), $r->getProtocolVersion(), (string) $r->getBody());
echo json_encode($r->getHeaders()), "\n";
$r = new WxFavor\Http\Response(reason: '', version: '1.0', status: 404);
var_dump($r->getStatusCode(), $r->getReasonPhrase(), $r->getProtocolVersion());
?>
--EXPECT--
int(502)
string(5) "Sorry"
string(1) "2"
string(6) "broken"
{"Via":["proxy"],"Set-Cookie":["a=1","b=2"]}
int(404)
string(9) "Not Found"
string(3) "1.0"
