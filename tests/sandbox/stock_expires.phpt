--TEST--
sandbox: the end of a stock comes by the clock
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$get = static fn (string $stock): array => $merchant->send('GET', "/v3/marketing/favor/stocks/$stock?stock_creator_mchid=1900000001")->json();
$coupon = $merchant->issue('n1')->json()['coupon_id'];
$before = $get('10000001');
$sandbox->admin('POST', '/sandbox/clock', ['advance' => 60 * 86400 + 1]);
foreach (['10000001', '10000002', '10000003'] as $stock) {
    $now = $get($stock);
    echo $now['status'], ' ', isset($now['stop_time']) ? ($now['stop_time'] === $now['available_end_time'] ? 'stopped at its end' : 'other time') : 'no stop time', "\n";
}
var_dump($before['status'], isset($before['stop_time']));
echo $merchant->issue('n2')->line(), "\n";
echo $merchant->send('POST', '/v3/marketing/favor/stocks/10000002/start', ['stock_creator_mchid' => '1900000001'])->line(), "\n";
echo $merchant->send('GET', $merchant->couponsPath() . "/$coupon?appid={$info['appid']}")->json()['status'], "\n";
?>
--EXPECT--
stoped stopped at its end
stoped no stop time
stoped stopped at its end
string(7) "running"
bool(false)
400 INVALID_REQUEST 活动已结束或未激活
400 INVALID_REQUEST 活动已结束或未激活
EXPIRED
