--TEST--
A response that is constructed after it was used takes the parts of its constructor, and loses none of the old
--EXTENSIONS--
wxfavor
--FILE--
<?php
// A debug PHP tells of what would be lost.
use WxFavor\Http\Response;

$r = (new ReflectionClass(Response::class))->newInstanceWithoutConstructor();
$body = WeakReference::create($r->getBody());
$copy = $r->withStatus(404, str_repeat('gone', 3))->withProtocolVersion(str_repeat('1', 2))->withHeader('A', str_repeat('b', 9));
foreach ([$r, $copy] as $late) {
    $late->__construct(201, ['C' => 'd'], 'body');
    echo $late->getStatusCode(), ' ', $late->getReasonPhrase(), ' ', $late->getProtocolVersion(), ' ', json_encode($late->getHeaders()), ' ', $late->getBody(), "\n";
}
var_dump($body->get());
?>
--EXPECT--
201 Created 1.1 {"C":["d"]} body
201 Created 1.1 {"C":["d"]} body
NULL
