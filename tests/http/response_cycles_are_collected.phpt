--TEST--
Cycles through a response's body or a subclass's properties are collected
--EXTENSIONS--
wxfavor
--FILE--
<?php
class Body extends WxFavor\Http\Stream { public $response; function __destruct() { echo "body gone\n"; } }
class Mine extends WxFavor\Http\Response { public $self; function __destruct() { echo "response gone\n"; } }
$b = new Body('x');
$b->response = new WxFavor\Http\Response(200, [], $b);
unset($b);
var_dump(gc_collect_cycles() > 0);
$m = new Mine(200, ['A' => 'b'], 'body');
$m->self = $m;
$held = new Mine(200, ['A' => 'b'], new Body);
$held->self = [$held];
var_dump($held instanceof Mine, gc_collect_cycles());
(fn() => get_object_vars($this))->call($held);
unset($m);
var_dump(gc_collect_cycles() > 0);
echo $held->getHeaderLine('a'), ' ', get_class($held->getBody()), "\n";
$body = $held->getBody();
unset($held);
var_dump(gc_collect_cycles() > 0);
unset($body);
?>
--EXPECT--
body gone
bool(true)
bool(true)
int(0)
response gone
bool(true)
b Body
response gone
bool(true)
body gone
