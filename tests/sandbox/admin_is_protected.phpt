--TEST--
sandbox: admin calls and fault headers: loopback or token, no foreign web pages
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start(['env' => ['WXFAVOR_SANDBOX_TOKEN' => 'secret-token']]);
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$call = static fn (array $headers, string $method = 'GET', string $path = '/sandbox/config'): int => sandbox_http($sandbox->port, $method, $path, $headers)[0];
echo 'loopback ', $call([]), "\n";
echo 'forwarded ', $call(['X-Forwarded-For' => '10.0.0.1']), "\n";
echo 'forwarded, token ', $call(['X-Forwarded-For' => '10.0.0.1', 'X-Sandbox-Token' => 'secret-token']), "\n";
echo 'forwarded, wrong token ', $call(['X-Forwarded-For' => '10.0.0.1', 'X-Sandbox-Token' => 'x']), "\n";
echo 'other host name ', $call(['Host' => 'evil.example']), "\n";
echo 'other origin ', $call(['Origin' => 'http://evil.example'], 'POST', '/sandbox/reset'), "\n";
echo 'own origin ', $call(['Origin' => "http://127.0.0.1:{$sandbox->port}"], 'POST', '/sandbox/reset'), "\n";
echo 'cross-site fetch ', $call(['Sec-Fetch-Site' => 'cross-site'], 'POST', '/sandbox/reset'), "\n";
echo 'console ', $call([], 'GET', '/'), ' ', $call(['X-Real-IP' => '10.0.0.1'], 'GET', '/'), ' ', $call(['X-Real-IP' => '10.0.0.1', 'Cookie' => 'sandbox_token=secret-token'], 'GET', '/'), "\n";
[$status, $headers] = sandbox_http($sandbox->port, 'POST', '/console/login', ['X-Real-IP' => '10.0.0.1', 'Content-Type' => 'application/x-www-form-urlencoded'], 'token=secret-token');
echo "login $status ", $headers['set-cookie'], "\n";
echo 'form without its token ', sandbox_http($sandbox->port, 'POST', '/console/reset', [], 'csrf=x')[0], "\n";
$target = $merchant->couponsPath() . "?appid={$info['appid']}";
$fault = static fn (array $headers): int => $merchant->send('GET', $target, null, $headers + ['X-Sandbox-Fault' => 'status=500'])->status;
echo 'fault header ', $fault([]), ' ', $fault(['Host' => 'api.mch.weixin.qq.com']), ' ', $fault(['X-Forwarded-For' => '10.0.0.1']), ' ', $fault(['X-Forwarded-For' => '10.0.0.1', 'X-Sandbox-Token' => 'secret-token']), "\n";
?>
--EXPECT--
loopback 200
forwarded 403
forwarded, token 200
forwarded, wrong token 403
other host name 403
other origin 403
own origin 200
cross-site fetch 403
console 200 403 200
login 303 sandbox_token=secret-token; Path=/; HttpOnly; SameSite=Strict
form without its token 403
fault header 500 500 200 500
