--TEST--
sandbox: admin calls and fault headers: loopback, or the token if one is set, no foreign web pages
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
foreach (['', 'secret-token'] as $token) {
    $sandbox = sandbox_start(['env' => ['WXFAVOR_SANDBOX_TOKEN' => $token]]);
    $merchant = new Merchant($sandbox);
    $info = $sandbox->info;
    $shown = ['X-Sandbox-Token' => 'secret-token'];
    $proxied = ['X-Forwarded-For' => '10.0.0.1'];
    $call = static fn (array $headers, string $method = 'GET', string $path = '/sandbox/config'): int => sandbox_http($sandbox->port, $method, $path, $headers)[0];

    echo $token === '' ? "no token set\n" : "a token is set\n";
    echo 'loopback ', $call([]), ', with token ', $call($shown), ', wrong ', $call(['X-Sandbox-Token' => 'x']), ', empty ', $call(['X-Sandbox-Token' => '']), "\n";
    echo 'forwarded ', $call($proxied), ', with token ', $call($proxied + $shown), ', wrong ', $call($proxied + ['X-Sandbox-Token' => 'x']), "\n";
    echo 'other host name ', $call(['Host' => 'evil.example']), "\n";
    echo 'other origin ', $call(['Origin' => 'http://evil.example'], 'POST', '/sandbox/reset'), "\n";
    echo 'own origin ', $call(['Origin' => "http://127.0.0.1:{$sandbox->port}"], 'POST', '/sandbox/reset'), "\n";
    echo 'cross-site fetch ', $call(['Sec-Fetch-Site' => 'cross-site'], 'POST', '/sandbox/reset'), "\n";
    echo 'console ', $call([], 'GET', '/'), ', forwarded ', $call($proxied, 'GET', '/'), ', logged in ', $call(['Cookie' => 'sandbox_token=secret-token'], 'GET', '/'), "\n";
    [$status, $headers] = sandbox_http($sandbox->port, 'POST', '/console/login', $proxied + ['Content-Type' => 'application/x-www-form-urlencoded'], 'token=secret-token');
    echo "login $status ", $headers['set-cookie'] ?? '-', "\n";
    echo 'form without its token ', sandbox_http($sandbox->port, 'POST', '/console/reset', ['Cookie' => 'sandbox_token=secret-token'], 'csrf=x')[0], "\n";
    $target = $merchant->couponsPath() . "?appid={$info['appid']}";
    $fault = static fn (array $headers): int => $merchant->send('GET', $target, null, $headers + ['X-Sandbox-Fault' => 'status=500'])->status;
    echo 'fault header ', $fault([]), ' ', $fault(['Host' => 'api.mch.weixin.qq.com']), ' ', $fault($proxied), ' ', $fault($proxied + $shown), "\n";
}
?>
--EXPECT--
no token set
loopback 200, with token 200, wrong 200, empty 200
forwarded 403, with token 403, wrong 403
other host name 403
other origin 403
own origin 200
cross-site fetch 403
console 200, forwarded 403, logged in 200
login 403 -
form without its token 403
fault header 500 500 200 200
a token is set
loopback 403, with token 200, wrong 403, empty 403
forwarded 403, with token 200, wrong 403
other host name 403
other origin 403
own origin 403
cross-site fetch 403
console 403, forwarded 403, logged in 200
login 303 sandbox_token=secret-token; Path=/; HttpOnly; SameSite=Strict
form without its token 403
fault header 200 200 200 500
