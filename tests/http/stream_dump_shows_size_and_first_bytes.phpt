--TEST--
var_dump() of a stream shows its size and first bytes and does not read it
--EXTENSIONS--
wxfavor
--FILE--
<?php
$s = new WxFavor\Http\Stream('abc');
$s->read(1);
var_dump($s, new WxFavor\Http\Stream(str_repeat('x', 1000)), new WxFavor\Http\Stream(fopen('php://memory', 'r')));
echo $s->tell(), "\n";
echo json_encode($s), ' ', json_encode((array) $s), "\n";
?>
--EXPECTF--
object(WxFavor\Http\Stream)#%d (3) {
  ["size"]=>
  int(3)
  ["position"]=>
  int(1)
  ["bytes"]=>
  string(3) "abc"
}
object(WxFavor\Http\Stream)#%d (3) {
  ["size"]=>
  int(1000)
  ["position"]=>
  int(0)
  ["first_bytes"]=>
  string(128) "%s"
}
object(WxFavor\Http\Stream)#%d (1) {
  ["resource"]=>
  resource(%d) of type (stream)
}
1
{} []
