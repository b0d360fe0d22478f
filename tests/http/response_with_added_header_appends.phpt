--TEST--
withAddedHeader() appends to a header, in its first case
--EXTENSIONS--
wxfavor
--FILE--
<?php
$r = new WxFavor\Http\Response(200, ['A' => '1']);
$q = $r->withAddedHeader('a', '2')->withAddedHeader('A', ['3', '4'])->withAddedHeader('B', 'new');
echo json_encode($q->getHeaders()), "\n", json_encode($r->getHeaders()), "\n";
?>
--EXPECT--
{"A":["1","2","3","4"],"B":["new"]}
{"A":["1"]}
