--TEST--
var_dump() of a response shows status, headers and the first bytes of the body
--EXTENSIONS--
wxfavor
--FILE--
<?php
var_dump(new WxFavor\Http\Response(404, ['Request-ID' => '08F7'], '{"code":"NOT_FOUND"}'));
echo json_encode(new WxFavor\Http\Response), ' ', json_encode((array) new WxFavor\Http\Response), "\n";
?>
--EXPECTF--
object(WxFavor\Http\Response)#%d (6) {
  ["status"]=>
  int(404)
  ["reason"]=>
  string(9) "Not Found"
  ["version"]=>
  string(3) "1.1"
  ["signature_verified"]=>
  NULL
  ["headers"]=>
  array(1) {
    ["Request-ID"]=>
    array(1) {
      [0]=>
      string(4) "08F7"
    }
  }
  ["body"]=>
  array(3) {
    ["size"]=>
    int(20)
    ["position"]=>
    int(0)
    ["bytes"]=>
    string(20) "{"code":"NOT_FOUND"}"
  }
}
{} []
