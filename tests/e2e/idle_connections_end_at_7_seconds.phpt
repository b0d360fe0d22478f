--TEST--
e2e: a connection that was idle for 7 s is not used again (the server drops it at 8 s)
--EXTENSIONS--
wxfavor
openssl
--SKIPIF--
<?php
require __DIR__ . '/../helpers/nginx.inc';
if (getenv('SKIP_SLOW_TESTS')) {
    die('skip slow: sleeps for 7 s');
}
nginx_or_skip();
?>
--FILE--
<?php
require __DIR__ . '/../helpers/nginx.inc';


$nginx = new Nginx(['tls' => nginx_tls("keepalive_timeout 8s;\n" . nginx_signed(), false)]);
$client = WxFavor\Builder::factory(by_tls($nginx->port(), signed_config()));
foreach ([0, 0, 7] as $pause) {
    sleep($pause);
    outcome(fn () => $client->chain('v3/x')->get());
    echo WxFavor\Client::stats()['connections'], "\n";
}
echo $nginx->awaitRequests(3)[2]['reused'] ? "resumed the TLS session\n" : "negotiated anew\n";
?>
--EXPECT--
answered 200
1
answered 200
1
answered 200
2
resumed the TLS session
