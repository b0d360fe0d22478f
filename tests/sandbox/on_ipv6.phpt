--TEST--
sandbox: bound to [::1] its admin part, its console and its cut connections work as on 127.0.0.1
--EXTENSIONS--
openssl
--SKIPIF--
<?php
if (!@stream_socket_server('tcp://[::1]:0')) {
    die('skip no IPv6 loopback');
}
?>
--FILE--
<?php
require __DIR__ . '/signer.inc';
// The helper's own server lends its state directory, its merchant and its clean-up.
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$log = "{$sandbox->dir}/ipv6.log";
$out = ['file', $log, 'w'];
$server = proc_open(
    [getenv('WXFAVOR_SANDBOX_PHP') ?: PHP_BINARY, '-d', 'output_buffering=0', '-S', '[::1]:0', dirname(__DIR__, 2) . '/sandbox/index.php'],
    [['file', '/dev/null', 'r'], $out, $out],
    $pipes,
    null,
    ['WXFAVOR_SANDBOX_DIR' => $info['dir']] + getenv(),
);
register_shutdown_function(static function () use ($server): void {
    proc_terminate($server, 9);
    proc_close($server);
});
for ($port = '', $until = microtime(true) + 60; $port === '' && microtime(true) < $until; usleep(5000)) {
    $port = preg_match('~http://\[::1\]:([1-9]\d*)\) started~', (string) file_get_contents($log), $m) ? $m[1] : '';
}
$send = static function (string $method, string $target, array $headers = []) use ($port): string {
    $socket = stream_socket_client("tcp://[::1]:$port", $errno, $error, 60);
    $lines = '';
    foreach ($headers + ['Host' => "[::1]:$port", 'Content-Length' => '0'] as $name => $value) {
        $lines .= "$name: $value\r\n";
    }
    fwrite($socket, "$method $target HTTP/1.1\r\n$lines\r\n");
    return (string) @stream_get_contents($socket);
};
$status = static fn (string $answer): string => substr($answer, 9, 3) ?: 'nothing';
foreach (["[::1]:$port", '[::1]', "localhost:$port", 'localhost', "127.0.0.1:$port", 'evil.example', "evil.example:$port", '[::2]:1', '::1:evil', 'localhost:1:2'] as $host) {
    echo str_replace($port, 'PORT', $host), ': ', $status($send('GET', '/sandbox/config', ['Host' => $host])), "\n";
}
echo 'console ', $status($send('GET', '/')), ', forwarded ', $status($send('GET', '/', ['X-Forwarded-For' => '::1'])), "\n";

$target = $merchant->couponsPath() . "?appid={$info['appid']}";
foreach (['status=500', 'reset=before', 'reset=midbody', 'close=header'] as $fault) {
    $answer = $send('GET', $target, ['Authorization' => $merchant->authorization('GET', $target, ''), 'X-Sandbox-Fault' => $fault]);
    [$head, $body] = explode("\r\n\r\n", $answer, 2) + [1 => ''];
    $length = preg_match('/^Content-Length: (\d+)/mi', $head, $m) ? (int) $m[1] : 0;
    echo "$fault: ", $status($answer), ' ', strlen($body) < $length ? 'cut' : 'not cut', "\n";
}
var_dump(str_contains((string) file_get_contents($log), 'could not be cut'));
?>
--EXPECT--
[::1]:PORT: 200
[::1]: 200
localhost:PORT: 200
localhost: 200
127.0.0.1:PORT: 200
evil.example: 403
evil.example:PORT: 403
[::2]:1: 403
::1:evil: 403
localhost:1:2: 403
console 200, forwarded 403
status=500: 500 not cut
reset=before: nothing not cut
reset=midbody: 200 cut
close=header: 200 not cut
bool(false)
