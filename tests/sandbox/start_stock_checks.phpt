--TEST--
sandbox: starting: who may, what it costs, what is too much
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$start = static fn (string $stock, array $body = ['stock_creator_mchid' => '1900000001'], ?Merchant $by = null): string =>
    ($by ?? $merchant)->send('POST', "/v3/marketing/favor/stocks/$stock/start", $body)->line();
$balance = static fn (): int => $sandbox->admin('GET', '/sandbox/merchants/1900000001')['balance'];
echo 'unknown: ', $start('99'), "\n", 'unknown without creator: ', $start('99', ['x' => 1]), "\n", 'no creator: ', $start('10000002', ['x' => 1]), "\n";
echo 'wrong creator: ', $start('10000002', ['stock_creator_mchid' => '1900000002']), "\n";
echo 'not the creator: ', $start('10000002', ['stock_creator_mchid' => '1900000001'], new Merchant($sandbox, $info['partner'])), "\n";
echo 'no number: ', $merchant->send('POST', '/v3/marketing/favor/stocks//start', ['stock_creator_mchid' => '1900000001'])->line(), "\n";

$sandbox->admin('POST', '/sandbox/merchants/1900000001', ['balance' => 9999]);
echo 'balance too low: ', $start('10000002'), ' ', $sandbox->admin('GET', '/sandbox/stocks/10000002')['status'], ' ', $balance(), "\n";
$sandbox->admin('POST', '/sandbox/merchants/1900000001', ['balance' => 25000]);
$sandbox->admin('POST', '/sandbox/settings', ['max_running' => 5]);
echo 'too many running: ', $start('10000002'), "\n";
$sandbox->admin('POST', '/sandbox/settings', ['max_running' => 500]);
echo 'start: ', $start('10000002'), ' ', $balance(), "\n", 'again: ', $start('10000002'), ' ', $balance(), "\n";

// One coupon is spent; after the end the rest comes back, seen by the next start.
$coupon = $merchant->issue('n1', ['stock_id' => '10000002'])->json()['coupon_id'];
$sandbox->admin('POST', '/sandbox/consume', ['coupon_id' => $coupon, 'mchid' => '1900000001', 'total' => 500]);
$sandbox->admin('POST', '/sandbox/clock', ['advance' => 61 * 86400]);
echo 'after the end: ', $start('10000002'), "\n";
$now = time() + 61 * 86400;
$create = static fn (bool $noCash): string => $merchant->send('POST', '/v3/marketing/favor/coupon-stocks', [
    'stock_name' => 'x', 'belong_merchant' => '1900000001', 'available_begin_time' => date(DATE_RFC3339, $now + 60), 'available_end_time' => date(DATE_RFC3339, $now + 86400),
    'stock_use_rule' => ['max_coupons' => 5, 'max_amount' => 500, 'max_coupons_per_user' => 1, 'natural_person_limit' => false, 'prevent_api_abuse' => false],
    'coupon_use_rule' => ['fixed_normal_coupon' => ['coupon_amount' => 100, 'transaction_minimum' => 200]],
    'no_cash' => $noCash, 'stock_type' => 'NORMAL', 'out_request_no' => 'n' . (int) $noCash,
])->json()['stock_id'];
echo 'released: ', $start($create(false)), ' ', $balance(), "\n";
echo 'no cash: ', $start($create(true)), ' ', $balance(), "\n";
?>
--EXPECT--
unknown: 404 RESOURCE_NOT_EXISTS 批次不存在
unknown without creator: 404 RESOURCE_NOT_EXISTS 批次不存在
no creator: 400 PARAM_ERROR 商户号必填
wrong creator: 400 INVALID_REQUEST 非法的商户号
not the creator: 403 REQUEST_BLOCKED 调用商户无权限
no number: 400 PARAM_ERROR 批次号必填
balance too low: 403 NOT_ENOUGH 激活失败:账户余额不足,请充值 unactivated 9999
too many running: 500 SYSTEM_ERROR 系统繁忙
start: 200 ok 15000
again: 200 ok 15000
after the end: 400 INVALID_REQUEST 活动已结束或未激活
released: 200 ok 24400
no cash: 200 ok 24400
