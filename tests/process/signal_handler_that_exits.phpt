--TEST--
process: exit() in a signal handler ends a process whose call still waits
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


$client = hanging_client(hang_then(fn ($parent) => posix_kill($parent, SIGTERM)));
pcntl_async_signals(true);
pcntl_signal(SIGTERM, function () {
    echo "leaving\n";
    exit(0);
});
register_shutdown_function(function () {
    echo 'in flight: ', WxFavor\Client::stats()['in_flight'], "\n";
});
try {
    $client->request('POST', '/v3/x', ['json' => ['out_request_no' => '1']]);
    echo "never\n";
} finally {
    echo "exit() runs no finally\n";
}
?>
--EXPECTF--
leaving
wxfavor: POST http://127.0.0.1:%d/v3/x was under way when PHP left it; it may have been carried out: %s
in flight: 0
