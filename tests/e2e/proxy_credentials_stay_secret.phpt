--TEST--
e2e: the password of a proxy reaches the proxy, and no message, trace or dump
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
$proxy = new ConnectProxy($nginx->port(), 'credentials');
$config = ['connect_to' => []] + by_tls($nginx->port(), signed_config());
ob_start();
$client = WxFavor\Builder::factory(['proxy' => "http://me:hush@127.0.0.1:$proxy->port"] + $config);
echo $client->chain('v3/x')->get(['debug' => true])->getStatusCode();
var_dump($client, $client->getDriver());
$wrong = WxFavor\Builder::factory(['proxy' => "http://me:not-hush@127.0.0.1:$proxy->port"] + $config);
try {
    $wrong->chain('v3/x')->get(['debug' => true]);
} catch (WxFavor\Exception\ConnectException $e) {
    echo $e;
}
$said = ob_get_clean();
var_dump(isset($e), str_contains($said, 'hush'), str_contains($said, base64_encode('me:hush')), str_contains($said, base64_encode('me:not-hush')));
echo implode("\n", preg_grep('~Proxy-Authorization~i', explode("\n", $said))), "\n";
?>
--EXPECT--
bool(true)
bool(false)
bool(false)
bool(false)
> Proxy-Authorization: (masked)
> Proxy-Authorization: (masked)
