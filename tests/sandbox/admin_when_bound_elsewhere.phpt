--TEST--
sandbox: bound to all addresses, the admin part and fault headers need the token even from loopback
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start(['bind' => '0.0.0.0', 'env' => ['WXFAVOR_SANDBOX_TOKEN' => 'secret-token']]);
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$call = static fn (array $headers): int => sandbox_http($sandbox->port, 'GET', '/sandbox/config', $headers)[0];
echo 'without ', $call([]), ', wrong ', $call(['X-Sandbox-Token' => 'x']), ', right ', $call(['X-Sandbox-Token' => 'secret-token']), "\n";
echo 'console ', sandbox_http($sandbox->port, 'GET', '/')[0], "\n";
$target = $merchant->couponsPath() . "?appid={$info['appid']}";
echo 'API ', $merchant->send('GET', $target)->line(), "\n";
echo 'fault header ', $merchant->send('GET', $target, null, ['X-Sandbox-Fault' => 'status=500'])->status, ', with token ',
    $merchant->send('GET', $target, null, ['X-Sandbox-Fault' => 'status=500', 'X-Sandbox-Token' => 'secret-token'])->status, "\n";
?>
--EXPECT--
without 403, wrong 403, right 200
console 403
API 200 ok
fault header 200, with token 500
