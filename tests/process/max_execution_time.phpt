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


// Where the limit counts CPU time, which a waiting call does not use, its signal is sent; elsewhere it comes by itself.
ob_start();
phpinfo(INFO_GENERAL);
$real = str_contains(ob_get_clean(), 'Zend Max Execution Timers => enabled');
$client = hanging_client(hang_then(fn ($parent) => $real || posix_kill($parent, SIGPROF)));
register_shutdown_function(function () {
    echo "\nin flight at the end: ", WxFavor\Client::stats()['in_flight'], "\n";
});
set_time_limit($real ? 1 : 1000);
$client->request('GET', '/v3/x');
echo "never\n";
?>
--EXPECTF--
Fatal error: Maximum execution time of %d second%s exceeded in %s on line %d

in flight at the end: 1
