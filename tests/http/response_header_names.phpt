--TEST--
Names of headers are tokens of HTTP
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/psr.inc';
$r = new WxFavor\Http\Response;
thrown(fn() => $r->withHeader('', 'x'));
thrown(fn() => $r->withHeader('a b', 'x'));
thrown(fn() => $r->withHeader("a\r\n", 'x'));
thrown(fn() => $r->withHeader("a\0b", []));
thrown(fn() => $r->withAddedHeader('a:', 'x'));
thrown(fn() => new WxFavor\Http\Response(200, ['' => 'x']));
thrown(fn() => $r->withHeader([], 'x'));
?>
--EXPECT--
InvalidArgumentException: a header has an empty name
InvalidArgumentException: the header name "a" holds a character that HTTP does not allow (at byte 1)
InvalidArgumentException: the header name "a" holds a character that HTTP does not allow (at byte 1)
InvalidArgumentException: the header name "a" holds a character that HTTP does not allow (at byte 1)
InvalidArgumentException: the header name "a" holds a character that HTTP does not allow (at byte 1)
InvalidArgumentException: a header has an empty name
TypeError: WxFavor\Http\Response::withHeader(): Argument #1 ($name) must be of type string, array given
