--TEST--
A response cannot be constructed twice, not even while it is being made
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/psr.inc';
$r = new WxFavor\Http\Response(201, ['A' => 'b'], 'body');
thrown(fn() => $r->__construct(202, ['C' => 'd'], 'other'));
class Meddler {
    public $response;
    function __toString(): string { $this->response->__construct(203, ['A' => 'inside'], 'inside'); return 'outside'; }
}
$m = new Meddler;
$m->response = (new ReflectionClass('WxFavor\Http\Response'))->newInstanceWithoutConstructor();
thrown(fn() => $m->response->__construct(204, ['A' => 'outside'], $m));
echo $r->getStatusCode(), ' ', $m->response->getStatusCode(), ' ', $m->response->getHeaderLine('a'), ' ', $m->response->getBody(), "\n";
?>
--EXPECT--
Error: A response cannot be constructed twice
Error: A response cannot be constructed twice
201 203 inside inside
