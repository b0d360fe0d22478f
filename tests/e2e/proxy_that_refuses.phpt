--TEST--
e2e: a proxy that refuses is no connection, and nothing was sent
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


$nginx = new Nginx(['tls' => nginx_tls(nginx_signed())]);
$proxy = new ConnectProxy($nginx->port(), 'refuse');
$closed = free_port();
foreach (["http://127.0.0.1:$proxy->port" => 'refuses', "http://127.0.0.1:$closed" => 'is not there', "http://no-such-proxy.invalid:1" => 'has no address'] as $url => $what) {
    $client = WxFavor\Builder::factory(['proxy' => $url, 'connect_to' => []] + by_tls($nginx->port(), signed_config()));
    echo "a proxy that $what: ";
    $e = outcome(fn () => $client->chain('v3/x')->post(['json' => []]));
    echo preg_replace('~: .*;~', ': …;', $e->getMessage()), "\n";
    var_dump($e->isOutcomeUnknown());
}
echo count($nginx->requests()), " requests\n";
?>
--EXPECT--
a proxy that refuses: WxFavor\Exception\ConnectException
no connection to api.mch.weixin.qq.com: …; nothing was sent
bool(false)
a proxy that is not there: WxFavor\Exception\ConnectException
no connection to api.mch.weixin.qq.com: …; nothing was sent
bool(false)
a proxy that has no address: WxFavor\Exception\ConnectException
no connection to api.mch.weixin.qq.com: …; nothing was sent
bool(false)
0 requests
