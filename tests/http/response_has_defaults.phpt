--TEST--
A response without arguments is an empty 200 of HTTP/1.1
--EXTENSIONS--
wxfavor
--FILE--
<?php
$r = new WxFavor\Http\Response;
var_dump($r->getStatusCode(), $r->getReasonPhrase(), $r->getProtocolVersion(), $r->getHeaders());
var_dump((string) $r->getBody(), $r->isSignatureVerified());
?>
--EXPECT--
int(200)
string(2) "OK"
string(3) "1.1"
array(0) {
}
string(0) ""
NULL
