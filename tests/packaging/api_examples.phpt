--TEST--
The examples of docs/api.md work as they are printed, typed and chained
--EXTENSIONS--
openssl
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/examples.inc';
[$sandbox, $instance] = sandbox_client();
$info = $sandbox->info;
$favor = $instance->getDriver()->favor();
$day = 86400;
$file = scratch_dir() . '/coupon.png';
file_put_contents($file, "\x89PNG\r\n\x1a\n" . random_bytes(100));
$begin = new DateTimeImmutable($sandbox->admin('GET', '/sandbox/clock')['now']);
$time = fn (int $seconds) => $begin->modify("$seconds seconds")->format(DATE_RFC3339);
// A value for every variable that the page has.
$vars = [
    'instance' => $instance, 'favor' => $favor, 'file' => $file,
    'stockName' => '夏日满减', 'belongMerchant' => $info['mchid'], 'availableBeginTime' => $time(60), 'availableEndTime' => $time(30 * $day),
    'stockUseRule' => ['max_coupons' => 10, 'max_amount' => 1000, 'max_coupons_per_user' => 10, 'natural_person_limit' => false, 'prevent_api_abuse' => false],
    'couponUseRule' => ['fixed_normal_coupon' => ['coupon_amount' => 100, 'transaction_minimum' => 200], 'available_merchants' => [$info['mchid']]],
    'noCash' => true, 'stockType' => 'NORMAL', 'stockCreatorMchid' => $info['mchid'], 'offset' => 0, 'limit' => 10,
    'appid' => $info['appid'], 'openid' => $info['openid'], 'mchid' => $info['mchid'], 'notifyUrl' => 'https://shop.example/notify',
    'addGoodsIdList' => ['a1'], 'billDate' => substr($time(-2 * $day), 0, 10),
];
$vars['couponId'] = $favor->sendCoupon(stockId: '10000001', openid: $info['openid'], outRequestNo: 'first', appid: $info['appid'], stockCreatorMchid: $info['mchid'])->couponId;
$unactivated = $favor->createCouponStock(...array_intersect_key($vars, array_flip(['stockName', 'belongMerchant', 'availableBeginTime', 'availableEndTime',
    'stockUseRule', 'couponUseRule', 'noCash', 'stockType'])), outRequestNo: 'first')->stockId;
// What is not stock 10000001: the state or the day has to be right.
$of = [
    'createCouponStock' => ['outRequestNo' => 'created'], 'sendCoupon' => ['outRequestNo' => 'sent'],
    'startStock' => ['stockId' => '10000002'], 'stopStock' => ['stockId' => $unactivated], 'pauseStock' => ['stockId' => '10000006'],
    'restartStock' => ['stockId' => '10000003'], 'modifyAvailableSingleitem' => ['stockId' => '10000009'],
    'listAvailableMerchants' => ['stockId' => '10000007'], 'listAvailableSingleitems' => ['stockId' => '10000009'],
    'useFlow' => ['stockId' => '10000004'], 'refundFlow' => ['stockId' => '10000004'],
    'useFlowByDay' => ['stockId' => '10000004'], 'refundFlowByDay' => ['stockId' => '10000004'],
];
$examples = new Examples('docs/api.md');
// The headings of the endpoints begin with a small letter.
preg_match_all('~^## ([a-z]\w+)$~m', file_get_contents(dirname(__DIR__, 2) . '/docs/api.md'), $names);
foreach ($names[1] as $name) {
    $sandbox->admin('DELETE', '/sandbox/journal');
    run($examples->take("->$name("), ($of[$name] ?? []) + $vars + ['stockId' => '10000001']);
    [$typed, $chained] = $sandbox->journal();
    $status = fn (array $entry) => $entry['response']['status'];
    $same = [$typed['method'], $typed['target'], json_decode($typed['body'], true)] == [$chained['method'], $chained['target'], json_decode($chained['body'], true)];
    // The two parts of an upload are divided by another text each time.
    echo "$name: {$status($typed)} {$status($chained)}", $same || $name === 'uploadImage' ? '' : ", ANOTHER REQUEST: $typed[target] $typed[body] $chained[target] $chained[body]", "\n";
}
echo $examples->left();
?>
--EXPECT--
createCouponStock: 200 200
startStock: 200 200
stopStock: 200 200
pauseStock: 200 200
restartStock: 200 200
listStocks: 200 200
queryStock: 200 200
listAvailableMerchants: 200 200
listAvailableSingleitems: 200 200
modifyAvailableSingleitem: 200 200
sendCoupon: 200 200
listCouponsByFilter: 200 200
queryCoupon: 200 200
useFlow: 200 200
refundFlow: 200 200
useFlowByDay: 200 200
refundFlowByDay: 200 200
setCallback: 200 200
queryCallback: 200 200
uploadImage: 200 200
