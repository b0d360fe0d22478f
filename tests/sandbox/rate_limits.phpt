--TEST--
sandbox: documented limits per endpoint and address, off by default
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$list = static fn (): string => $merchant->send('GET', '/v3/marketing/favor/callbacks?mchid=1900000001')->line();
$set = static fn (): string => $merchant->send('POST', '/v3/marketing/favor/callbacks', ['mchid' => '1900000001', 'notify_url' => 'https://a.example/'])->line();
for ($i = 0; $i < 6; $i++) {
    $set();
}
echo $set(), "\n";
$sandbox->admin('POST', '/sandbox/settings', ['rate_limits' => true]);
for ($i = 1; $i <= 6; $i++) {
    echo "$i: ", $set(), "\n";
}
echo $list(), "\n";
$sandbox->admin('POST', '/sandbox/settings', ['rate_limit_code' => 'RATELIMIT_EXCEEDED']);
echo $set(), "\n";
var_dump(preg_match('/-268447840$/', $sandbox->journal()[12]['request_id']));
$sandbox->admin('POST', '/sandbox/settings', ['rate_limit_scale' => 1000]);
echo $set(), "\n";
?>
--EXPECT--
200 ok
1: 200 ok
2: 200 ok
3: 200 ok
4: 200 ok
5: 200 ok
6: 429 FREQUENCY_LIMIT_EXCEED 接口限频
200 ok
429 RATELIMIT_EXCEEDED 接口限频
int(1)
200 ok
