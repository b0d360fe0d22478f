--TEST--
sandbox: one out_request_no issues one coupon, whatever happens later
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$first = $merchant->issue('number-1');
$again = $merchant->issue('number-1');
var_dump($first->status, $first->json() === $again->json(), strlen($first->json()['coupon_id']) <= 20);
echo $merchant->issue('number-1', ['stock_id' => '10000005'])->line(), "\n";
echo $merchant->issue('number-1', [], 'oSomebodyElse')->line(), "\n";
echo $merchant->issue('number-1', ['coupon_value' => 100, 'coupon_minimum' => 100])->line(), "\n";

// The look-up comes before every check of the stock's state.
$sandbox->admin('POST', '/sandbox/stocks/10000001', ['status' => 'paused']);
var_dump($merchant->issue('number-1')->json() === $first->json());
echo $merchant->issue('number-2')->line(), "\n";

// A refused issue leaves nothing behind under its number.
$sandbox->admin('POST', '/sandbox/stocks/10000001', ['status' => 'running']);
echo $merchant->issue('number-2')->line(), "\n";
var_dump($sandbox->admin('GET', '/sandbox/stocks/10000001')['distributed']);
?>
--EXPECT--
int(200)
bool(true)
bool(true)
400 INVALID_REQUEST 商户单据号已被使用，且请求参数不一致
400 INVALID_REQUEST 商户单据号已被使用，且请求参数不一致
200 ok
bool(true)
400 INVALID_REQUEST 活动已结束或未激活
200 ok
int(2)
