--TEST--
var_dump, print_r, var_export, json_encode and array casts of a node
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
$instance = WxFavor\Builder::factory(offline_dump());
function offline_dump(): array
{
    require_once __DIR__ . '/../helpers/keys.inc';
    return offline_config(['base_uri' => 'http://127.0.0.1:9/']);
}
$node = $instance->v3->users->_openid_;
var_dump($node);
print_r($node);
echo "\n";
var_export($node);
echo "\n", json_encode($node), "\n";
var_dump((array) $node, get_object_vars($node));
var_dump($instance->getDriver());
print_r($instance->getDriver());
var_export($instance->getDriver());
echo "\n", json_encode($instance->getDriver()), "\n";
var_dump((array) $instance->getDriver());
?>
--EXPECTF--
object(WxFavor\BuilderChainable)#3 (1) {
  ["path"]=>
  string(17) "v3/users/{openid}"
}
WxFavor\BuilderChainable Object
(
    [path] => v3/users/{openid}
)

%SWxFavor\BuilderChainable::__set_state(array(
))
{}
array(0) {
}
array(0) {
}
object(WxFavor\Client)#1 (3) {
  ["mchid"]=>
  string(10) "1900000001"
  ["serial"]=>
  string(16) "3A00000000000001"
  ["base_uri"]=>
  string(19) "http://127.0.0.1:9/"
}
WxFavor\Client Object
(
    [mchid] => 1900000001
    [serial] => 3A00000000000001
    [base_uri] => http://127.0.0.1:9/
)
%SWxFavor\Client::__set_state(array(
))
{}
array(0) {
}
