--TEST--
process: a fatal error in the output callback that gets the trace of a call ends the process cleanly
--EXTENSIONS--
wxfavor
openssl
--SKIPIF--
<?php
require __DIR__ . '/../helpers/nginx.inc';
nginx_or_skip();
?>
--INI--
display_errors=0
log_errors=0
--FILE--
<?php
require __DIR__ . '/../helpers/nginx.inc';

// Before the one that stops nginx.
register_shutdown_function(function () use (&$client) {
    // Past the output buffer, whose callback has just ended.
    fwrite(STDOUT, 'the error: ' . error_get_last()['message'] . "\n");
    fwrite(STDOUT, 'another call: ' . $client->chain('v3/x')->get()->getStatusCode() . "\n");
});
$nginx = new Nginx(['tls' => nginx_tls(nginx_signed())]);
$client = WxFavor\Builder::factory(by_tls($nginx->port(), signed_config()));
ob_start(function (string $text) {
    if (str_starts_with($text, '*')) {
        trigger_error('fatal, in the middle of a trace', E_USER_ERROR);
    }
    return $text;
}, 1);
$client->chain('v3/x')->get(['debug' => true]);
echo "never\n";
?>
--EXPECT--
the error: fatal, in the middle of a trace
another call: 200
