--TEST--
sandbox: budget, day, user and natural-person limits
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

echo "budget of five coupons\n";
for ($i = 1; $i <= 6; $i++) {
    echo $merchant->issue("budget-$i", ['stock_id' => '10000005'])->line(), "\n";
}
echo "three coupons a day\n";
for ($i = 1; $i <= 4; $i++) {
    echo $merchant->issue("day-$i", ['stock_id' => '10000011'])->line(), "\n";
}
$sandbox->admin('POST', '/sandbox/clock', ['advance' => 86400]);
echo $merchant->issue('day-4', ['stock_id' => '10000011'])->line(), "\n";

echo "one for each person\n";
echo $merchant->issue('person-a', ['stock_id' => '10000006'], 'oSamePerson_A')->line(), "\n";
echo $merchant->issue('person-b', ['stock_id' => '10000006'], 'oSamePerson_B')->line(), "\n";
echo $merchant->issue('person-c', ['stock_id' => '10000006'], 'oAnother')->line(), "\n";

echo "per openid where persons do not count\n";
$sandbox->admin('POST', '/sandbox/stocks/10000006', ['natural_person_limit' => false]);
echo $merchant->issue('person-b', ['stock_id' => '10000006'], 'oSamePerson_B')->line(), "\n";
$sandbox->admin('POST', '/sandbox/settings', ['user_limit_code' => 'RULE_LIMIT']);
echo $merchant->issue('person-b2', ['stock_id' => '10000006'], 'oSamePerson_B')->line(), "\n";
?>
--EXPECT--
budget of five coupons
200 ok
200 ok
200 ok
200 ok
200 ok
403 NOT_ENOUGH 批次预算不足
three coupons a day
200 ok
200 ok
200 ok
403 NOT_ENOUGH 批次预算不足
200 ok
one for each person
200 ok
403 REQUEST_BLOCKED 用户被限领拦截
200 ok
per openid where persons do not count
200 ok
403 RULE_LIMIT 用户被限领拦截
