--TEST--
e2e: verify => false warns, works, and lends its connections and sessions to nobody
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


// A new connection for every request, so that TLS sessions are what could be shared.
$nginx = new Nginx(['tls' => nginx_tls(nginx_signed(), true, tls_foreign_certificate()), 'once' => nginx_tls("keepalive_requests 1;\n" . nginx_signed(), false, tls_foreign_certificate())]);
foreach (['tls', 'once'] as $server) {
    $config = by_tls($nginx->port($server), signed_config());
    $careless = WxFavor\Builder::factory(['verify' => false] + $config);
    outcome(fn () => $careless->chain('v3/x')->get());
    $careful = WxFavor\Builder::factory($config);
    outcome(fn () => $careful->chain('v3/x')->get());
    outcome(fn () => $careless->chain('v3/x')->get());
}
?>
--EXPECTF--
Warning: WxFavor\Builder::factory(): verify is false: anybody on the way can read and change what this client sends and receives in %s on line %d
answered 200
WxFavor\Exception\ConnectException
answered 200

Warning: WxFavor\Builder::factory(): verify is false: anybody on the way can read and change what this client sends and receives in %s on line %d
answered 200
WxFavor\Exception\ConnectException
answered 200
