--TEST--
sandbox: when a coupon may be used
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$sandbox->admin('POST', '/sandbox/clock', ['freeze' => true]);
$now = $sandbox->admin('GET', '/sandbox/clock')['millis'];
$stock = $sandbox->admin('GET', '/sandbox/stocks/10000001');
$window = static function (string $number) use ($merchant, $info): array {
    $id = $merchant->issue($number)->json()['coupon_id'];
    $coupon = $merchant->send('GET', $merchant->couponsPath() . "/$id?appid={$info['appid']}")->json();
    return [strtotime($coupon['available_begin_time']), strtotime($coupon['available_end_time'])];
};
[$begin, $end] = $window('plain');
var_dump($begin === intdiv($now, 1000), $end === intdiv($stock['end_at'], 1000));

$sandbox->admin('POST', '/sandbox/stocks/10000001', ['after_receive' => 90]);
[$begin, $end] = $window('minutes');
var_dump($end - $begin);

$sandbox->admin('POST', '/sandbox/stocks/10000001', ['second_day' => true]);
[$begin] = $window('second-day');
var_dump(($begin + 8 * 3600) % 86400, $begin > $now / 1000, $begin - $now / 1000 <= 86400);

$sandbox->admin('POST', '/sandbox/stocks/10000001', ['after_receive' => 1440, 'end_at' => $now + 172800000]);
[, $end] = $window('end');
var_dump($end <= intdiv($now, 1000) + 172800);
?>
--EXPECT--
bool(true)
bool(true)
int(5400)
int(0)
bool(true)
bool(true)
bool(true)
