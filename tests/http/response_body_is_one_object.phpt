--TEST--
getBody() gives always the same object, also to copies
--EXTENSIONS--
wxfavor
--FILE--
<?php
$r = new WxFavor\Http\Response(200, [], 'body');
var_dump($r->getBody() === $r->getBody(), $r->withStatus(201)->getBody() === $r->getBody());
$empty = new WxFavor\Http\Response;
$copy = $empty->withHeader('A', 'b');
var_dump($copy->getBody() === $empty->getBody());
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
