--TEST--
Options and settings are taken as named arguments, too
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
$sandbox = sandbox_start();
$instance = WxFavor\Builder::factory(config: $sandbox->config());
echo $instance->chain(segment: COUPONS)->get(options: listing($sandbox))->getStatusCode(), "\n";
echo $instance->getDriver()->request(uri: COUPONS, method: 'GET', options: listing($sandbox))->getStatusCode(), "\n";
$post = $instance->chain(COUPONS)->post(...);
echo $post(coupon($sandbox, 'n1'))->getBody(), "\n";
echo json_encode(array_map(fn($r) => $r->getStatusCode(), array_map([$instance->chain(COUPONS), 'get'], [listing($sandbox), listing($sandbox)]))), "\n";
?>
--EXPECT--
200
200
{"coupon_id":"20000000001"}
[200,200]
