--TEST--
A subclass that forgets the parent's constructor has a stream that is closed
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/psr.inc';
class Forgetful extends WxFavor\Http\Stream { public $own = 1; function __construct() {} }
$s = new Forgetful;
var_dump($s->isReadable(), $s->getSize(), $s->detach(), $s->close(), $s->getMetadata());
thrown(fn() => $s->read(1));
thrown(fn() => (string) $s);
var_dump($s);
?>
--EXPECTF--
bool(false)
NULL
NULL
NULL
array(0) {
}
RuntimeException: The stream is closed or detached
RuntimeException: The stream is closed or detached
object(Forgetful)#%d (2) {
  ["own"]=>
  int(1)
  ["closed"]=>
  bool(true)
}
