--TEST--
process: a child that is forked during a call and leaves by returning does not disturb it
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
});
?>
--EXPECT--
in the child: WxFavor\Exception\TransferException: GET /v3/slow was in flight when this process was forked; the parent process has its outcome
the child ended with 5
the parent got 200
3 calls, 1 connection; at the server 3 on 1
