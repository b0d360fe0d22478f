--TEST--
An exception in a subclass's __clone() comes through a with… method
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/psr.inc';
class Once extends WxFavor\Http\Response { function __clone() { throw new DomainException('only once'); } }
$r = new Once(200, ['A' => 'b'], 'body');
thrown(fn() => $r->withStatus(404));
thrown(fn() => $r->withHeader('A', 'c'));
thrown(fn() => $r->withoutHeader('A'));
thrown(fn() => $r->withBody(new WxFavor\Http\Stream));
thrown(fn() => clone $r);
echo $r->getStatusCode(), ' ', $r->getHeaderLine('A'), "\n";
?>
--EXPECT--
DomainException: only once
DomainException: only once
DomainException: only once
DomainException: only once
DomainException: only once
200 b
