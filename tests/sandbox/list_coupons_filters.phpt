--TEST--
sandbox: filters of the list of a user's coupons
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$path = $merchant->couponsPath() . "?appid={$info['appid']}";
$ids = static function (string $query) use ($merchant, $path): string {
    $answer = $merchant->send('GET', $path . $query);
    return $answer->status === 200 ? implode(' ', array_map(
        static fn (array $c): string => substr($c['coupon_id'], -1) . $c['status'][0],
        $answer->json()['data'],
    )) . ' of ' . $answer->json()['total_count'] : $answer->line();
};
foreach (['10000001', '10000001', '10000005', '10000009'] as $i => $stock) {
    $merchant->issue("n$i", ['stock_id' => $stock]);
}
$row = static fn (int $n): string => '/sandbox/coupons/2000000000' . $n;
$sandbox->admin('POST', $row(2), ['status' => 'USED']);
$sandbox->admin('POST', $row(3), ['end_at' => 1]);
foreach ([
    'none' => '', 'creator' => '&creator_mchid=1900000001', 'SENDED' => '&creator_mchid=1900000001&status=SENDED',
    'USED' => '&creator_mchid=1900000001&status=USED', 'EXPIRED' => '&creator_mchid=1900000001&status=EXPIRED',
    'stock' => '&stock_id=10000001', 'available' => '&available_mchid=1900000001&status=USED&stock_id=1&limit=1&offset=3',
    'creator wins' => '&available_mchid=1900000001&creator_mchid=1900000001', 'sender ignored' => '&sender_mchid=1900000002',
    'empty values' => '&stock_id=&status=&creator_mchid=&sender_mchid=&available_mchid=&business_type=',
    'multi-use only' => '&business_type=MULTIUSE', 'other creator' => '&creator_mchid=1900000002',
    'not usable there' => '&available_mchid=1900000002', 'bad merchant' => '&creator_mchid=x', 'bad status' => '&status=NONE',
] as $what => $query) {
    echo "$what: {$ids($query)}\n";
}
?>
--EXPECT--
none: 4S 2U 1S of 3
creator: 4S 2U 1S of 3
SENDED: 4S 1S of 2
USED: 4S 2U 1S of 3
EXPIRED:  of 0
stock: 2U 1S of 2
available: 4S 1S of 2
creator wins: 4S 2U 1S of 3
sender ignored: 4S 2U 1S of 3
empty values: 4S 2U 1S of 3
multi-use only:  of 0
other creator:  of 0
not usable there:  of 0
bad merchant: 400 MCH_NOT_EXISTS 商户号不合法
bad status: 400 PARAM_ERROR 券状态错误
