--TEST--
process: a child that is forked during a call and leaves by a signal does not disturb it
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

fork_in_a_call(function () {
    posix_kill(getmypid(), SIGKILL);
});
?>
--EXPECT--
the child ended by signal 9
the parent got 200
3 calls, 1 connection; at the server 3 on 1
