--TEST--
sandbox: a created stock: the same answer for the same request, refusal of another under its number
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$form = static fn (array $change = []): array => array_replace_recursive([
    'stock_name' => '夏日满减', 'belong_merchant' => '1900000001',
    'available_begin_time' => date(DATE_RFC3339), 'available_end_time' => date(DATE_RFC3339, time() + 86400 * 30),
    'stock_use_rule' => ['max_coupons' => 100, 'max_amount' => 50000, 'max_coupons_per_user' => 3, 'natural_person_limit' => false, 'prevent_api_abuse' => false],
    'coupon_use_rule' => ['fixed_normal_coupon' => ['coupon_amount' => 500, 'transaction_minimum' => 1000], 'available_merchants' => ['1900000001']],
    'pattern_info' => ['description' => '说明'], 'no_cash' => false, 'stock_type' => 'NORMAL', 'out_request_no' => 'n-1|_*',
], $change);
$body = $form();
$create = static fn (array $body): Answer => $merchant->send('POST', '/v3/marketing/favor/coupon-stocks', $body);
$first = $create($body);
echo implode(' ', array_keys($first->json())), "\n";
var_dump($create($body)->json() === $first->json(), $create(array_reverse($body))->json() === $first->json());
echo $create(['stock_name' => '另一批次'] + $body)->line(), "\n";
echo $create(['out_request_no' => 'n-2'] + $body)->line(), "\n";
$stock = $merchant->send('GET', "/v3/marketing/favor/stocks/{$first->json()['stock_id']}?stock_creator_mchid=1900000001")->json();
unset($stock['stock_id'], $stock['create_time'], $stock['available_begin_time'], $stock['available_end_time']);
echo json_encode($stock, JSON_UNESCAPED_UNICODE), "\n";
// Without usable merchants the creator is the one.
$body = $form(['out_request_no' => 'n-3']);
unset($body['coupon_use_rule']['available_merchants']);
$id = $create($body)->json()['stock_id'];
echo implode(',', $merchant->send('GET', "/v3/marketing/favor/stocks/$id/merchants?offset=0&limit=10&stock_creator_mchid=1900000001")->json()['data']), "\n";
// Goods named twice are there once.
$answer = $create($form(['out_request_no' => 'n-4', 'coupon_use_rule' => ['available_items' => ['a', 'a', 'b', '7', 'a']]]));
$id = $answer->json()['stock_id'] ?? $answer->line();
echo implode(',', $merchant->send('GET', "/v3/marketing/favor/stocks/$id/items?offset=0&limit=10&stock_creator_mchid=1900000001")->json()['data']), "\n";
?>
--EXPECT--
stock_id create_time
bool(true)
bool(true)
400 INVALID_REQUEST 你配置的信息需要开通特殊权限
200 ok
{"stock_creator_mchid":"1900000001","stock_name":"夏日满减","status":"unactivated","description":"说明","stock_use_rule":{"max_coupons":100,"max_amount":50000,"max_amount_by_day":50000,"fixed_normal_coupon":{"coupon_amount":500,"transaction_minimum":1000},"max_coupons_per_user":3,"coupon_type":"NORMAL"},"distributed_coupons":0,"no_cash":false,"singleitem":false,"stock_type":"NORMAL"}
1900000001
a,b,7
