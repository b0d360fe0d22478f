--TEST--
New fields, new values of enums and missing fields are no errors, and nothing is lost
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/favor.inc';
use WxFavor\Model;
[$sandbox, $favor] = sandbox_favor();
$id = ['stockCreatorMchid' => $sandbox->info['mchid'], 'stockId' => '10000001'];
$stock = $favor->queryStock(...$id, options: fault('body=extra'));
echo json_encode($stock->getExtra()), ' ', json_encode($stock->stockUseRule->getExtra()), "\n";
echo json_encode(array_keys($stock->toArray()) === array_keys($favor->queryStock(...$id)->toArray() + ['sandbox_new_field' => 1])), "\n";
$stock = $favor->queryStock(...$id, options: fault('body=newenum'));
var_dump($stock->status, $stock->stockUseRule->couponType, $stock->toArray()['status']);
$stock = $favor->queryStock(...$id, options: fault('body=nulls'));
var_dump($stock->singleitem, $stock->stockUseRule, array_key_exists('singleitem', $stock->toArray()), $stock->stockId);
foreach (['reorder', 'pretty', 'escape'] as $way) {
    $other = $favor->queryStock(...$id, options: fault("body=$way"));
    echo $way, ' ', json_encode($other == $favor->queryStock(...$id)), "\n";
}
$json = '{"coupon_id":"1","new":{"0":"zero","1":"one"},"empty":{},"none":[],"big":12345678901234567890,"exact":0.1,"e":1e2,"huge":1e400,"minus":-0,"z":1.50}';
$model = Model\SendCouponResponse::fromJson($json);
var_dump($model->toJson() === $json);
echo json_encode($model), "\n";
var_dump($model->getExtra()['big'], $model->getExtra()['e'], $model->getExtra()['huge'], $model->getExtra()['new']);
?>
--EXPECT--
{"sandbox_new_field":{"list":[1,null,"new"],"flag":true}} {"sandbox_new_field":{"list":[1,null,"new"],"flag":true}}
true
string(17) "SANDBOX_NEW_VALUE"
string(17) "SANDBOX_NEW_VALUE"
string(17) "SANDBOX_NEW_VALUE"
NULL
NULL
bool(true)
string(8) "10000001"
reorder true
pretty true
escape true
bool(true)
{"coupon_id":"1","new":{"0":"zero","1":"one"},"empty":{},"none":[],"big":"12345678901234567890","exact":0.1,"e":100,"huge":"1e400","minus":0,"z":1.5}
string(20) "12345678901234567890"
float(100)
string(5) "1e400"
array(2) {
  [0]=>
  string(4) "zero"
  [1]=>
  string(3) "one"
}
