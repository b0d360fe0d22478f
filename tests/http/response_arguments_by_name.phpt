--TEST--
Parameters are called as in PSR-7
--EXTENSIONS--
wxfavor
--FILE--
<?php
$r = (new WxFavor\Http\Response)->withStatus(code: 404, reasonPhrase: 'x')->withHeader(name: 'A', value: 'b')
    ->withAddedHeader(name: 'A', value: 'c')->withProtocolVersion(version: '2')->withBody(body: new WxFavor\Http\Stream('abc'));
echo $r->getHeaderLine(name: 'a'), $r->hasHeader(name: 'a'), count($r->getHeader(name: 'a')), count($r->withoutHeader(name: 'a')->getHeaders()), "\n";
$s = $r->getBody();
$s->seek(offset: 1, whence: SEEK_SET);
echo $s->read(length: 1), $s->write(string: 'd'), $s->getMetadata(key: 'mode'), "\n";
?>
--EXPECT--
b, c120
b1w+b
