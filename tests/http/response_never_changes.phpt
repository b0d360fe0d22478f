--TEST--
with… methods change a copy and leave the response as it was
--EXTENSIONS--
wxfavor
--FILE--
<?php
$r = new WxFavor\Http\Response(200, ['A' => '1'], 'body');
$before = print_r($r, true);
$headers = $r->getHeaders();
$headers['A'][] = 'changed outside';
foreach ([
    $r->withStatus(500), $r->withProtocolVersion('2'), $r->withHeader('A', '2'), $r->withAddedHeader('A', '2'),
    $r->withoutHeader('A'), $r->withBody(new WxFavor\Http\Stream('other')),
] as $changed) {
    var_dump($changed !== $r && print_r($changed, true) !== $before, print_r($r, true) === $before);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
