--TEST--
sandbox: another merchant issues only from stocks opened and granted to it
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$partner = new Merchant($sandbox, $info['partner']);
$issue = static fn (string $number, string $stock): string => $partner->issue(
    $number,
    ['stock_id' => $stock, 'appid' => $info['partner']['appid']],
    $info['partner']['openid'],
)->line();
echo $issue('n1', '10000001'), "\n", $issue('n1', '10000013'), "\n", $issue('n1', '10000007'), "\n";

// Numbers belong to the sender: the creator may use the same one.
echo $merchant->issue('n1', ['stock_id' => '10000007'])->line(), "\n";

// Both see the coupon; of the creator's other coupons the sender sees nothing.
$list = static fn (Merchant $m, array $who): int => $m->send('GET', $m->couponsPath($who['openid']) . "?appid={$who['appid']}&creator_mchid=1900000001")->json()['total_count'];
echo $list($partner, $info['partner']), ' ', $list($merchant, $info), "\n";
?>
--EXPECT--
403 REQUEST_BLOCKED 批次不支持跨商户发券
403 REQUEST_BLOCKED 商户无权发券
200 ok
200 ok
1 1
