--TEST--
sandbox: the samples of the development guide run as printed, in its order
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start(['profile' => 'samples']);
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$send = static fn (string $method, string $path, ?array $json = null): Answer => $merchant->send($method, "/v3/marketing/favor/$path", $json);
$guide = [
    'stock_name' => 'GD测批次4', 'comment' => '验证活动', 'belong_merchant' => 'xxx98568865xxx',
    'available_begin_time' => '2020-02-13T18:00:00.120+08:00', 'available_end_time' => '2020-02-20T23:59:59.120+08:00',
    'stock_use_rule' => ['max_coupons' => 10, 'max_amount' => 100, 'max_coupons_per_user' => 10, 'natural_person_limit' => false, 'prevent_api_abuse' => false],
    'coupon_use_rule' => ['fixed_normal_coupon' => ['coupon_amount' => 10, 'transaction_minimum' => 10], 'available_merchants' => ['0' => '209784532', '1' => '221003827']],
    'no_cash' => false, 'stock_type' => 'NORMAL', 'out_request_no' => '207662xxxxxx',
];
echo 'create: ', $send('POST', 'coupon-stocks', $guide)->line(), "\n";
$by = ['stock_creator_mchid' => '8956000'];
echo 'start: ', $send('POST', 'stocks/9856000/start', $by)->line(), "\n";
$coupon = ['stock_id' => '9856000', 'out_request_no' => '89560002019101000121', 'appid' => 'wx233544546545989', 'stock_creator_mchid' => '8956000'];
echo 'send: ', $send('POST', 'users/o4GgauInH_RCEdvrrNGrntXDu6D4/coupons', $coupon)->line(), "\n";
echo 'pause: ', $send('POST', 'stocks/9856000/pause', $by)->line(), "\n", 'restart: ', $send('POST', 'stocks/9856000/restart', $by)->line(), "\n";
$list = $send('GET', 'stocks?offset=1&limit=10&stock_creator_mchid=9856888&create_start_time%3D2015-05-20T13%3A29%3A35.120%2B08%3A00%26create_end_time%3D2015-05-20T13%3A29%3A35.120%2B08%3A00&status=paused');
echo 'list: ', $list->line(), ' ', count($list->json()['data']), ' of ', $list->json()['total_count'], "\n";
foreach ([
    'stocks/9856888?stock_creator_mchid=123456', 'users/o4GgauInH_RCEdvrrNGrntXDu6D4/coupons/985688?appid=wx233544546545989',
    'stocks/9865000/merchants?offset=10&limit=10&stock_creator_mchid=1900001111', 'stocks/9865000/items?offset=10&limit=10&stock_creator_mchid=9865000',
    'users/o4GgauInH_RCEdvrrNGrntXDu6D4/coupons?appid=wx233544546545989', 'stocks/9865000/use-flow', 'stocks/9865000/refund-flow',
] as $path) {
    $answer = $send('GET', $path);
    echo preg_replace('/\?.*/', '', $path), ': ', $answer->line(), ' ', isset($answer->json()['data']) ? count($answer->json()['data']) : '', "\n";
}
echo 'callbacks: ', $send('POST', 'callbacks', ['mchid' => '9856888', 'notify_url' => 'https://pay.weixin.qq.com'])->line(), "\n";
// The strict rules of the same request, in the other profile.
$strict = sandbox_start();
echo 'strict: ', (new Merchant($strict))->send('POST', '/v3/marketing/favor/coupon-stocks', $guide)->line(), "\n";
?>
--EXPECT--
create: 200 ok
start: 200 ok
send: 200 ok
pause: 200 ok
restart: 200 ok
list: 200 ok 2 of 12
stocks/9856888: 200 ok 
users/o4GgauInH_RCEdvrrNGrntXDu6D4/coupons/985688: 200 ok 
stocks/9865000/merchants: 200 ok 10
stocks/9865000/items: 200 ok 10
users/o4GgauInH_RCEdvrrNGrntXDu6D4/coupons: 200 ok 2
stocks/9865000/use-flow: 200 ok 
stocks/9865000/refund-flow: 200 ok 
callbacks: 200 ok
strict: 400 INVALID_REQUEST 非法的商户号
