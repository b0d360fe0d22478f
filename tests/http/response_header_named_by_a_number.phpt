--TEST--
A header may be called by a number
--EXTENSIONS--
wxfavor
--FILE--
<?php
$r = (new WxFavor\Http\Response(200, ['123' => 'a', -4 => 'b']))->withAddedHeader('123', 'c');
echo json_encode($r->getHeaders()), ' ', $r->getHeaderLine('123'), ' ', $r->getHeaderLine('-4'), ' ', $r->getHeaders()['123'][0], "\n";
?>
--EXPECT--
{"123":["a","c"],"-4":["b"]} a, c b a
