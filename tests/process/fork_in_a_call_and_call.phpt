--TEST--
process: a child that is forked during a call makes calls of its own
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


fork_in_a_call(function ($client) {
    for ($i = 0; $i < 2; $i++) {
        echo 'the child got ', $client->chain('v3/child')->get()->getStatusCode(), "\n";
    }
    print_r(array_intersect_key(WxFavor\Client::stats(), ['transfers' => 1, 'connections' => 1]));
    exit(0);
}, 2);
?>
--EXPECT--
the child got 200
the child got 200
Array
(
    [transfers] => 2
    [connections] => 1
)
the child ended with 0
the parent got 200
3 calls, 1 connection; at the server 5 on 2
