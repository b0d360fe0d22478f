--TEST--
A response takes another package's PSR-7 stream as its body
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php
require __DIR__ . '/../helpers/packages.inc';
package_require('guzzle');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/packages.inc';
require package_autoload('guzzle');
$body = GuzzleHttp\Psr7\Utils::streamFor('from guzzle');
foreach ([WxFavor\Http\Response::create(200, [], $body), WxFavor\Http\Response::create()->withBody($body),
    new WxFavor\Http\Response(200, [], $body), (new WxFavor\Http\Response)->withBody($body)] as $r) {
    var_dump($r->getBody() === $body);
}
var_dump($r);
?>
--EXPECTF--
bool(true)
bool(true)
bool(true)
bool(true)
object(WxFavor\Http\Response)#%d (6) {
  ["status"]=>
  int(200)
  ["reason"]=>
  string(2) "OK"
  ["version"]=>
  string(3) "1.1"
  ["signature_verified"]=>
  NULL
  ["headers"]=>
  array(0) {
  }
  ["body"]=>
  object(GuzzleHttp\Psr7\Stream)#%d (%d) {
%a
  }
}
