--TEST--
e2e: a new connection resumes the TLS session of the one before
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


$nginx = new Nginx(['tls' => nginx_tls("keepalive_requests 1;\n" . nginx_signed(), false)]);
$client = WxFavor\Builder::factory(by_tls($nginx->port(), signed_config()));
for ($i = 0; $i < 3; $i++) {
    outcome(fn () => $client->chain('v3/x')->get());
}
foreach ($nginx->awaitRequests(3) as $request) {
    echo $request['reused'] ? 'resumed' : 'negotiated', ' ';
}
echo "\n", WxFavor\Client::stats()['connections'], ' connections, at the server ', $nginx->connections(), "\n";
// Another client of the same kind resumes, too; sessions are the engine's.
$other = WxFavor\Builder::factory(by_tls($nginx->port(), signed_config()));
outcome(fn () => $other->chain('v3/x')->get());
var_dump($nginx->awaitRequests(4)[3]['reused']);
?>
--EXPECT--
answered 200
answered 200
answered 200
negotiated resumed resumed 
3 connections, at the server 3
answered 200
bool(true)
