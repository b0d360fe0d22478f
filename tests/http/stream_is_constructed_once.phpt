--TEST--
A stream cannot be constructed twice, not even while it is being made
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/psr.inc';
$s = new WxFavor\Http\Stream('a');
thrown(fn() => $s->__construct('b'));
class Meddler {
    public $stream;
    function __toString(): string { $this->stream->__construct('from inside'); return 'from outside'; }
}
$m = new Meddler;
$m->stream = (new ReflectionClass('WxFavor\Http\Stream'))->newInstanceWithoutConstructor();
thrown(fn() => $m->stream->__construct($m));
echo $s, "\n", $m->stream, "\n";
?>
--EXPECT--
Error: A stream cannot be constructed twice
Error: A stream cannot be constructed twice
a
from inside
