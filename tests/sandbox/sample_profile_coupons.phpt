--TEST--
sandbox: the coupon samples of the documentation run as printed
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start(['profile' => 'samples']);
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$appid = 'wx233544546545989';
$send = static fn (string $path): Answer => $merchant->send('POST', $path, [
    'stock_id' => '9856000', 'out_request_no' => '89560002019101000121', 'appid' => $appid, 'stock_creator_mchid' => '8956000',
]);
echo $send('/v3/marketing/favor/users/o4GgauInH_RCEdvrrNGrntXDu6D4/coupons')->line(), "\n";
$sandbox->admin('POST', '/sandbox/stocks/9856000', ['status' => 'running']);
echo $send('/v3/marketing/favor/users/o4GgauInH_RCEdvrrNGrntXDu6D4/coupons')->line(), "\n";
echo $send('/v3/marketing/favor/users//coupons')->line(), "\n";

$coupon = $merchant->send('GET', "/v3/marketing/favor/users/2323dfsdf342342/coupons/985688?appid=$appid")->json();
echo $coupon['coupon_id'], ' ', $coupon['status'], ' ', $coupon['coupon_type'], ' ', json_encode([$coupon['no_cash'], $coupon['singleitem']]), "\n";
echo $merchant->send('GET', "/v3/marketing/favor/users/o4GgauInH_RCEdvrrNGrntXDu6D4/coupons/985688?appid=$appid")->line(), "\n";

$list = $merchant->send('GET', "/v3/marketing/favor/users/2323dfsdf342342/coupons?appid=$appid")->json();
$coupon = $list['data'][0];
echo $coupon['coupon_id'], ' ', $coupon['stock_id'], ' ', $coupon['stock_creator_mchid'], ' ', isset($coupon['cut_to_message'], $coupon['consume_information']) ? 'both' : '', "\n";
echo $merchant->send('GET', "/v3/marketing/favor/users/o4GgauInH_RCEdvrrNGrntXDu6D4/coupons?appid=$appid")->json()['total_count'], "\n";
echo $merchant->send('GET', '/v3/marketing/favor/users//coupons?appid=&stock_id=&status=SENDED&creator_mchid=&sender_mchid=&available_mchid=&offset=0&limit=20&business_type=MULTIUSE')->line(), "\n";
echo $sandbox->admin('GET', '/sandbox/clock')['now'], "\n";
?>
--EXPECT--
400 INVALID_REQUEST 活动已结束或未激活
200 ok
400 PARAM_ERROR openid必填
98674556 EXPIRED CUT_TO [null,null]
200 ok
98674556 9865888 9800064 both
2
400 PARAM_ERROR openid必填
2020-02-13T17:00:00+08:00
