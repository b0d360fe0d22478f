--TEST--
A stream is made of a string, a PHP stream or a Stringable, and of nothing else
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/psr.inc';
class Text implements Stringable { function __toString(): string { return 'text'; } }
class Failing { function __toString(): string { throw new DomainException('no text'); } }
foreach (['bytes', '', fopen('data:,php', 'r'), new Text] as $source) {
    var_dump((string) new WxFavor\Http\Stream($source), (string) WxFavor\Http\Stream::create($source));
}
$closed = fopen('php://memory', 'r');
fclose($closed);
foreach ([null, 1, 1.5, true, [], new stdClass, $closed, stream_context_create(), new Failing] as $source) {
    thrown(fn() => new WxFavor\Http\Stream($source));
}
thrown(fn() => WxFavor\Http\Stream::create(false));
?>
--EXPECTF--
string(5) "bytes"
string(5) "bytes"
string(0) ""
string(0) ""
string(3) "php"
string(3) "php"
string(4) "text"
string(4) "text"
TypeError: WxFavor\Http\Stream::__construct(): Argument #1 ($source) must be a string, an open PHP stream or a Stringable, null given
TypeError: WxFavor\Http\Stream::__construct(): Argument #1 ($source) must be a string, an open PHP stream or a Stringable, int given
TypeError: WxFavor\Http\Stream::__construct(): Argument #1 ($source) must be a string, an open PHP stream or a Stringable, float given
TypeError: WxFavor\Http\Stream::__construct(): Argument #1 ($source) must be a string, an open PHP stream or a Stringable, bool given
TypeError: WxFavor\Http\Stream::__construct(): Argument #1 ($source) must be a string, an open PHP stream or a Stringable, array given
TypeError: WxFavor\Http\Stream::__construct(): Argument #1 ($source) must be a string, an open PHP stream or a Stringable, %s given
TypeError: WxFavor\Http\Stream::__construct(): Argument #1 ($source) must be an open PHP stream, resource given
TypeError: WxFavor\Http\Stream::__construct(): Argument #1 ($source) must be an open PHP stream, resource given
DomainException: no text
TypeError: WxFavor\Http\Stream::create(): Argument #1 ($source) must be a string, an open PHP stream or a Stringable, bool given
