--TEST--
e2e: through a proxy goes a tunnel, and the proxy learns host and port alone
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
$config = ['proxy' => "http://127.0.0.1:$proxy->port", 'connect_to' => []] + by_tls($nginx->port(), $sandbox->config());
$client = WxFavor\Builder::factory($config);
for ($i = 0; $i < 2; $i++) {
    outcome(fn () => $client->v3->marketing->favor->users->_openid_->coupons->get(['openid' => $sandbox->info['openid'], 'query' => ['appid' => $sandbox->info['appid']]]));
}
echo $proxy->heads();
echo $sandbox->lastRequest()['verdict']['ok'] ? "verified\n" : "refused\n";
echo WxFavor\Client::stats()['connections'], " tunnel\n";
?>
--EXPECT--
answered 200
answered 200
CONNECT api.mch.weixin.qq.com:443 HTTP/1.1
Host: api.mch.weixin.qq.com:443
Proxy-Connection: Keep-Alive

verified
1 tunnel
