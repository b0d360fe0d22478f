--TEST--
A response can be cloned; the body is shared
--EXTENSIONS--
wxfavor
--FILE--
<?php
$r = new WxFavor\Http\Response(404, ['A' => '1'], 'body', '2', 'Lost');
$c = clone $r;
var_dump($c !== $r, $c->getBody() === $r->getBody(), print_r($c, true) === print_r($r, true));
unset($r);
echo $c->withAddedHeader('A', '2')->getHeaderLine('a'), ' ', $c->getHeaderLine('a'), "\n";
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
1, 2 1
