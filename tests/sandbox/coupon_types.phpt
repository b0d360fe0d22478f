--TEST--
sandbox: reduced-to, goods and multi-use coupons, taken back coupons
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$get = static function (string $number, string $stock) use ($merchant, $info): array {
    $id = $merchant->issue($number, ['stock_id' => $stock])->json()['coupon_id'];
    return $merchant->send('GET', $merchant->couponsPath() . "/$id?appid={$info['appid']}")->json();
};
$coupon = $get('n1', '10000008');
echo $coupon['coupon_type'], ' ', json_encode($coupon['cut_to_message']), ' ', json_encode(isset($coupon['normal_coupon_information'])), "\n";
var_dump($get('n2', '10000009')['singleitem']);
$sandbox->admin('POST', '/sandbox/stocks/10000005', ['business_type' => 'MULTIUSE']);
echo $get('n3', '10000005')['business_type'], "\n";
$list = static fn (string $query): int => $merchant->send('GET', $merchant->couponsPath() . "?appid={$info['appid']}$query")->json()['total_count'];
echo $list(''), ' ', $list('&business_type=MULTIUSE'), "\n";
?>
--EXPECT--
CUT_TO {"single_price_max":1000,"cut_to_price":500} false
bool(true)
MULTIUSE
2 1
