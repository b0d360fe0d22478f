--TEST--
e2e: a server whose authority is not trusted gets nothing
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


$nginx = new Nginx(['tls' => nginx_tls(nginx_signed())]);
$config = by_tls($nginx->port(), signed_config());

foreach (['another authority' => ['verify' => tls_other_ca()], 'those of the system' => ['verify' => true]] as $name => $override) {
    $client = WxFavor\Builder::factory($override + $config);
    echo "$name: ";
    $e = outcome(fn () => $client->chain('v3/x')->post(['json' => ['secret' => 1]]));
    echo preg_replace('~: (?!//).*certificate.*;~', ': …certificate…;', $e->getMessage()), "\n";
    var_dump($e->isRetryable(), $e->isOutcomeUnknown());
}
echo 'requests that reached the server: ', count($nginx->requests()), "\n";
echo 'the right one: ';
outcome(fn () => WxFavor\Builder::factory($config)->chain('v3/x')->get());
?>
--EXPECT--
another authority: WxFavor\Exception\ConnectException
no connection to api.mch.weixin.qq.com: …certificate…; nothing was sent
bool(true)
bool(false)
those of the system: WxFavor\Exception\ConnectException
no connection to api.mch.weixin.qq.com: …certificate…; nothing was sent
bool(true)
bool(false)
requests that reached the server: 0
the right one: answered 200
