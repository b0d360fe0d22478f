--TEST--
process: a signal handler runs while a call waits, and its exception ends the call
--EXTENSIONS--
wxfavor
openssl
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../helpers/nginx.inc';
nginx_or_skip();
?>
--FILE--
<?php
require __DIR__ . '/hanging.inc';


$client = hanging_client(hang_then(fn ($parent) => posix_kill($parent, SIGINT)));
pcntl_async_signals(true);
pcntl_signal(SIGINT, fn () => throw new DomainException('enough'));
try {
    $client->request('GET', '/v3/x');
} catch (DomainException $e) {
    echo $e->getMessage(), "\n";
}
$stats = WxFavor\Client::stats();
echo "in flight: {$stats['in_flight']}, failures: {$stats['failures']}\n";
// Everything still works.
$nginx = new Nginx(['tls' => nginx_tls(nginx_signed())]);
outcome(fn () => WxFavor\Builder::factory(by_tls($nginx->port(), signed_config()))->chain('v3/x')->get());
?>
--EXPECT--
enough
in flight: 0, failures: 1
answered 200
