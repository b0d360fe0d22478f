--TEST--
withBody() takes a Stream and nothing else that is no stream
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/psr.inc';
$r = new WxFavor\Http\Response(200, [], 'old');
$s = new WxFavor\Http\Stream('new');
$q = $r->withBody($s);
var_dump($q->getBody() === $s, (string) $r->getBody());
foreach (['text', null, new stdClass, new ArrayObject, $r] as $bad) {
    thrown(fn() => $r->withBody($bad));
}
?>
--EXPECT--
bool(true)
string(3) "old"
TypeError: WxFavor\Http\Response::withBody(): Argument #1 ($body) must be of type object, string given
TypeError: WxFavor\Http\Response::withBody(): Argument #1 ($body) must be of type object, null given
TypeError: WxFavor\Http\Response::withBody(): Argument #1 ($body) must be a WxFavor\Http\Stream or a Psr\Http\Message\StreamInterface, stdClass given
TypeError: WxFavor\Http\Response::withBody(): Argument #1 ($body) must be a WxFavor\Http\Stream or a Psr\Http\Message\StreamInterface, ArrayObject given
TypeError: WxFavor\Http\Response::withBody(): Argument #1 ($body) must be a WxFavor\Http\Stream or a Psr\Http\Message\StreamInterface, WxFavor\Http\Response given
