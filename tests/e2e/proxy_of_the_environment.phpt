--TEST--
e2e: https_proxy of the environment is used, unless proxy => ""; plain HTTP ignores http_proxy
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
require __DIR__ . '/proxy.inc';


$sandbox = sandbox_start();
$nginx = new Nginx(['tls' => nginx_tls(nginx_to_sandbox($sandbox))]);
$proxy = new ConnectProxy($nginx->port());
foreach (['https_proxy', 'http_proxy', 'HTTPS_PROXY'] as $name) {
    putenv("$name=http://127.0.0.1:$proxy->port");
}
putenv('no_proxy');
$options = ['openid' => $sandbox->info['openid'], 'query' => ['appid' => $sandbox->info['appid']]];
$tls = by_tls($nginx->port(), $sandbox->config());
$tunnelled = fn () => substr_count($proxy->heads(), 'CONNECT ');
$get = fn (array $config) => WxFavor\Builder::factory($config)->v3->marketing->favor->users->_openid_->coupons->get($options);

outcome(fn () => $get(array_diff_key(['connect_to' => []] + $tls, ['proxy' => 1])));
echo 'the environment: ', $tunnelled(), "\n";
outcome(fn () => $get(['proxy' => ''] + $tls));
echo 'none: ', $tunnelled(), "\n";
outcome(fn () => $get($sandbox->config()));
echo 'plain HTTP: ', $tunnelled(), ', other heads: ', substr_count($proxy->heads(), "GET "), "\n";
?>
--EXPECT--
answered 200
the environment: 1
answered 200
none: 1
answered 200
plain HTTP: 1, other heads: 0
