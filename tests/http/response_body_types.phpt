--TEST--
A body is made of nothing, a string, a PHP stream, a Stringable or a Stream
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/psr.inc';
class Text { function __toString(): string { return 'text'; } }
$stream = new WxFavor\Http\Stream('stream');
foreach ([null, '', 'string', fopen('data:,php', 'r'), new Text, $stream] as $body) {
    $r = new WxFavor\Http\Response(200, [], $body);
    var_dump((string) $r->getBody());
}
var_dump($r->getBody() === $stream);
foreach ([1, false, [], new stdClass] as $bad) {
    thrown(fn() => new WxFavor\Http\Response(200, ['A' => ['b']], $bad));
}
?>
--EXPECTF--
string(0) ""
string(0) ""
string(6) "string"
string(3) "php"
string(4) "text"
string(6) "stream"
bool(true)
TypeError: WxFavor\Http\Response::__construct(): Argument #3 ($body) must be a string, an open PHP stream or a Stringable, int given
TypeError: WxFavor\Http\Response::__construct(): Argument #3 ($body) must be a string, an open PHP stream or a Stringable, bool given
TypeError: WxFavor\Http\Response::__construct(): Argument #3 ($body) must be a string, an open PHP stream or a Stringable, array given
TypeError: WxFavor\Http\Response::__construct(): Argument #3 ($body) must be a string, an open PHP stream or a Stringable, %s given
