--TEST--
sandbox: the invariants hold and a broken one is found
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$coupon = $merchant->issue('n1')->json()['coupon_id'];
$sandbox->admin('POST', '/sandbox/consume', ['coupon_id' => $coupon, 'mchid' => '1900000001', 'total' => 500]);
var_dump($sandbox->admin('GET', '/sandbox/invariants')['ok']);
$merchant->issue('n2', ['stock_id' => '10000005']);
$sandbox->admin('POST', '/sandbox/stocks/10000005', ['max_amount' => 50]);
$sandbox->admin('POST', "/sandbox/coupons/$coupon", ['status' => 'SENDED']);
$check = $sandbox->admin('GET', '/sandbox/invariants');
var_dump($check['ok'], array_keys($check['broken']));
?>
--EXPECT--
bool(true)
bool(false)
array(2) {
  [0]=>
  string(24) "issued x value <= budget"
  [1]=>
  string(44) "used coupons are paid, paid coupons are used"
}
