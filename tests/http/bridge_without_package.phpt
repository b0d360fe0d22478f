--TEST--
Without psr/http-message the same methods are there
--EXTENSIONS--
wxfavor
--FILE--
<?php
$asked = [];
spl_autoload_register(function ($class) use (&$asked) { $asked[] = $class; });
$r = WxFavor\Http\Response::create(404, ['A' => 'b'], 'body');
var_dump(get_class($r), get_class($r->getBody()), get_class($r->withStatus(200)), get_class(WxFavor\Http\Stream::create()));
var_dump((string) $r->getBody(), $r->getReasonPhrase(), array_unique($asked));
?>
--EXPECT--
string(21) "WxFavor\Http\Response"
string(19) "WxFavor\Http\Stream"
string(21) "WxFavor\Http\Response"
string(19) "WxFavor\Http\Stream"
string(4) "body"
string(9) "Not Found"
array(1) {
  [0]=>
  string(32) "Psr\Http\Message\StreamInterface"
}
