--TEST--
withHeader() replaces a header in its place, in the new case
--EXTENSIONS--
wxfavor
--FILE--
<?php
$r = new WxFavor\Http\Response(200, ['A' => '1', 'B' => '2', 'C' => '3']);
$q = $r->withHeader('b', ['x', 'y'])->withHeader('D', '4');
echo json_encode($q->getHeaders()), "\n", json_encode($r->getHeaders()), "\n";
?>
--EXPECT--
{"A":["1"],"b":["x","y"],"C":["3"],"D":["4"]}
{"A":["1"],"B":["2"],"C":["3"]}
