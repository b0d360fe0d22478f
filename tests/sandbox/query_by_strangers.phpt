--TEST--
sandbox: coupons of others: neither creator nor sender may look
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

// Both merchants may use one appid; that alone opens no coupon.
$sandbox->admin('POST', "/sandbox/appids/{$info['appid']}", ['mchid' => '1900000002']);
$partner = new Merchant($sandbox, $info['partner']);
$own = $merchant->issue('n1')->json()['coupon_id'];
$target = $merchant->couponsPath() . "/$own?appid={$info['appid']}";
echo $merchant->send('GET', $target)->line(), "\n", $partner->send('GET', $target)->line(), "\n";
echo $partner->send('GET', $merchant->couponsPath() . "?appid={$info['appid']}&creator_mchid=1900000001")->json()['total_count'], "\n";
// What it has sent itself it may see, and so may the creator.
$sent = $partner->issue('n1', ['stock_id' => '10000007'])->json()['coupon_id'];
$target = $merchant->couponsPath() . "/$sent?appid={$info['appid']}";
echo $merchant->send('GET', $target)->line(), "\n", $partner->send('GET', $target)->line(), "\n";
?>
--EXPECT--
200 ok
403 REQUEST_BLOCKED 调用商户无权限
0
200 ok
200 ok
