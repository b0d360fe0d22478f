--TEST--
process: a signal handler that returns leaves the call to its end
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


[$mine, $theirs] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$client = hanging_client(hang_then(fn ($parent) => posix_kill($parent, SIGALRM), function () use ($theirs) {
    fread($theirs, 1);
    return signed_answer();
}));
pcntl_async_signals(true);
pcntl_signal(SIGALRM, function () use ($mine) {
    echo "alarm\n";
    fwrite($mine, '.'); // only now comes the answer
});
outcome(fn () => $client->request('GET', '/v3/x'));
?>
--EXPECT--
alarm
answered 200
