--TEST--
e2e: a trusted certificate for another host gets nothing
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


$nginx = new Nginx(['tls' => nginx_tls(nginx_signed(), true, tls_foreign_certificate())]);
$client = WxFavor\Builder::factory(by_tls($nginx->port(), signed_config()));
$e = outcome(fn () => $client->chain('v3/x')->get());
echo $e->getMessage(), "\n";
echo 'requests that reached the server: ', count($nginx->requests()), "\n";
?>
--EXPECTF--
WxFavor\Exception\ConnectException
no connection to api.mch.weixin.qq.com: SSL: no alternative certificate subject name matches target host%wname 'api.mch.weixin.qq.com'; nothing was sent
requests that reached the server: 0
