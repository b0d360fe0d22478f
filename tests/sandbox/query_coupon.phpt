--TEST--
sandbox: one coupon: its fields, its refusals, its switches
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$id = $merchant->issue('n1')->json()['coupon_id'];
$get = static fn (string $coupon, ?string $openid = null): Answer => $merchant->send('GET', $merchant->couponsPath($openid) . "/$coupon?appid={$info['appid']}");
$coupon = $get($id)->json();
echo implode(' ', array_keys($coupon)), "\n";
echo json_encode($coupon['normal_coupon_information']), ' ', $coupon['status'], ' ', $coupon['coupon_type'], "\n";
var_dump($coupon['no_cash'], $coupon['singleitem'], preg_match('/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/', $coupon['create_time']));

$sandbox->admin('POST', '/sandbox/settings', ['time_format' => 'millis', 'null_booleans' => true, 'always_consume_information' => true]);
$coupon = $get($id)->json();
var_dump($coupon['no_cash'], $coupon['singleitem'], preg_match('/\.\d{3}\+08:00$/', $coupon['create_time']), array_keys($coupon['consume_information']));

$sandbox->admin('POST', '/sandbox/clock', ['advance' => 61 * 86400]);
echo $get($id)->json()['status'], "\n";
echo $get('20000000099')->line(), "\n", $get($id, 'oSomebodyElse')->line(), "\n", $get('')->line(), "\n";
echo $merchant->send('GET', $merchant->couponsPath() . "/$id")->line(), "\n";
$sandbox->admin('POST', "/sandbox/coupons/$id", ['status' => 'RECOVER']);
echo $get($id)->json()['status'], "\n";
?>
--EXPECT--
stock_creator_mchid stock_id coupon_id coupon_name status description create_time coupon_type no_cash available_begin_time available_end_time singleitem normal_coupon_information
{"coupon_amount":100,"transaction_minimum":200} SENDED NORMAL
bool(false)
bool(false)
int(1)
NULL
NULL
int(1)
array(3) {
  [0]=>
  string(12) "consume_time"
  [1]=>
  string(13) "consume_mchid"
  [2]=>
  string(14) "transaction_id"
}
EXPIRED
404 RESOURCE_NOT_EXISTS 券不存在
404 RESOURCE_NOT_EXISTS 券不存在
400 PARAM_ERROR 券id必填
400 PARAM_ERROR appid必填
RECOVER
