--TEST--
sandbox: stocks of chosen denominations take amount and threshold from the request
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$issue = static fn (string $number, array $json, string $stock = '10000014'): Answer => $merchant->issue($number, $json + ['stock_id' => $stock]);
foreach ([[], ['coupon_value' => 500], ['coupon_value' => 500, 'coupon_minimum' => 500], ['coupon_value' => 1001, 'coupon_minimum' => 2000], ['coupon_value' => '500', 'coupon_minimum' => 600], ['coupon_value' => 1000, 'coupon_minimum' => 1200]] as $i => $json) {
    echo json_encode($json), ' ', ($answer = $issue("n$i", $json))->line(), "\n";
}
$id = $answer->json()['coupon_id'];
echo json_encode($merchant->send('GET', $merchant->couponsPath() . "/$id?appid={$info['appid']}")->json()['normal_coupon_information']), "\n";
// The budget of 2500 counts what was really given.
foreach ([1000, 600, 500] as $i => $value) {
    echo "$value: ", $issue("b$i", ['coupon_value' => $value, 'coupon_minimum' => 2000])->line(), "\n";
}
echo 'plain stock ignores them: ', $id = $issue('p', ['coupon_value' => 1, 'coupon_minimum' => 2], '10000001')->json()['coupon_id'], ' ';
echo json_encode($merchant->send('GET', $merchant->couponsPath() . "/$id?appid={$info['appid']}")->json()['normal_coupon_information']), "\n";
echo json_encode($sandbox->admin('GET', '/sandbox/invariants')['ok']), "\n";
?>
--EXPECT--
[] 400 PARAM_ERROR coupon_value 必填
{"coupon_value":500} 400 PARAM_ERROR coupon_minimum 必填
{"coupon_value":500,"coupon_minimum":500} 400 PARAM_ERROR 使用门槛须大于面额
{"coupon_value":1001,"coupon_minimum":2000} 400 PARAM_ERROR 指定面额超出批次范围
{"coupon_value":"500","coupon_minimum":600} 400 PARAM_ERROR coupon_value 类型错误
{"coupon_value":1000,"coupon_minimum":1200} 200 ok
{"coupon_amount":1000,"transaction_minimum":1200}
1000: 200 ok
600: 403 NOT_ENOUGH 批次预算不足
500: 200 ok
plain stock ignores them: 20000000004 {"coupon_amount":100,"transaction_minimum":200}
true
