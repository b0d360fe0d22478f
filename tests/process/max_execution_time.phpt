--TEST--
process: max_execution_time ends a call that waits, cleanly
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


// Without thread safety the limit counts CPU time, which a waiting call does not use: so its signal is sent.
$client = hanging_client(hang_then(fn ($parent) => PHP_ZTS || posix_kill($parent, SIGPROF)));
register_shutdown_function(function () {
    echo "\nin flight at the end: ", WxFavor\Client::stats()['in_flight'], "\n";
});
set_time_limit(PHP_ZTS ? 1 : 1000);
$client->request('GET', '/v3/x');
echo "never\n";
?>
--EXPECTF--
Fatal error: Maximum execution time of %d second%s exceeded in %s on line %d

in flight at the end: 1
