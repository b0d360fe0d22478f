--TEST--
e2e: HTTP/2 where the server offers it, else HTTP/1.1; the same target, byte for byte
--EXTENSIONS--
wxfavor
openssl
--SKIPIF--
<?php
require __DIR__ . '/../helpers/nginx.inc';
nginx_or_skip();
?>
--FILE--
<?php
require __DIR__ . '/../helpers/nginx.inc';


$sandbox = sandbox_start();
$nginx = new Nginx(['h2' => nginx_tls(nginx_to_sandbox($sandbox)), 'h1' => nginx_tls(nginx_to_sandbox($sandbox), false)]);
$target = 'v3/marketing/favor/users/{openid}/coupons';
foreach (['h2', 'h1'] as $server) {
    $client = WxFavor\Builder::factory(by_tls($nginx->port($server), $sandbox->config()));
    $response = $client->chain($target)->get([
        'openid' => 'o/A b+%é', 'query' => 'appid=' . $sandbox->info['appid'] . '&x=%7E+a%20b/?:@!$*\'(),;', 'http_errors' => false,
    ]);
    $entry = $sandbox->lastRequest();
    echo $response->getProtocolVersion(), ' ', $entry['verdict']['ok'] ? 'verified' : 'refused', ' ', $entry['target'], "\n";
    echo implode(' ', array_column($nginx->awaitRequests(1, $server), 'protocol')), "\n";
}
?>
--EXPECT--
2 verified /v3/marketing/favor/users/o%2FA%20b%2B%25%C3%A9/coupons?appid=wx1a2b3c4d5e6f7081&x=%7E+a%20b/?:@!$*'(),;
HTTP/2.0
1.1 verified /v3/marketing/favor/users/o%2FA%20b%2B%25%C3%A9/coupons?appid=wx1a2b3c4d5e6f7081&x=%7E+a%20b/?:@!$*'(),;
HTTP/1.1
