--TEST--
process: a signal handler may make a call in the middle of a call
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


$nginx = new Nginx(['tls' => nginx_tls(nginx_signed())]);
$other = WxFavor\Builder::factory(by_tls($nginx->port(), signed_config()));
[$mine, $theirs] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$client = hanging_client(hang_then(fn ($parent) => posix_kill($parent, SIGUSR1), function () use ($theirs) {
    fread($theirs, 1);
    return signed_answer('{"outer":1}');
}));
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, function () use ($mine, $other) {
    echo 'inner: ', $other->chain('v3/y')->get()->getBody(), "\n";
    fwrite($mine, '.');
});
$outer = $client->request('GET', '/v3/x')->getBody();
echo "outer: $outer\n";
?>
--EXPECT--
inner: {"coupon_id":"20000000001"}
outer: {"outer":1}
