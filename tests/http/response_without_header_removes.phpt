--TEST--
withoutHeader() removes a header in any case, and does not mind if there is none
--EXTENSIONS--
wxfavor
--FILE--
<?php
$r = new WxFavor\Http\Response(200, ['A' => '1', 'B' => '2']);
echo json_encode($r->withoutHeader('b')->withoutHeader('C')->getHeaders()), "\n";
echo json_encode($r->withoutHeader('A')->withoutHeader('B')->getHeaders()), "\n";
echo json_encode((new WxFavor\Http\Response)->withoutHeader('A')->getHeaders()), "\n";
echo json_encode($r->getHeaders()), "\n";
?>
--EXPECT--
{"A":["1"]}
[]
[]
{"A":["1"],"B":["2"]}
