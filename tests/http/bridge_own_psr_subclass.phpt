--TEST--
A class of one's own may extend Response and implement PSR-7
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php
require __DIR__ . '/../helpers/packages.inc';
package_require('psr-2.0');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/packages.inc';
require package_autoload('psr-2.0');
class Mine extends WxFavor\Http\Response implements Psr\Http\Message\ResponseInterface {
    function getBody(): Psr\Http\Message\StreamInterface { return parent::getBody(); }
    function withBody($body): static { return parent::withBody($body); }
    function withStatus($code, $reasonPhrase = ''): static { return parent::withStatus($code, $reasonPhrase); }
    function withProtocolVersion($version): static { return parent::withProtocolVersion($version); }
    function withHeader($name, $value): static { return parent::withHeader($name, $value); }
    function withAddedHeader($name, $value): static { return parent::withAddedHeader($name, $value); }
    function withoutHeader($name): static { return parent::withoutHeader($name); }
}
foreach ([new Mine(200, [], 'text'), new Mine(200, [], new WxFavor\Http\Stream('stream')), new Mine] as $r) {
    var_dump((string) $r->withStatus(404)->getBody(), get_class($r->withHeader('A', 'b')));
}
?>
--EXPECT--
string(4) "text"
string(4) "Mine"
string(6) "stream"
string(4) "Mine"
string(0) ""
string(4) "Mine"
