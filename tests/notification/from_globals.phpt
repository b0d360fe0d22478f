--TEST--
A notify URL under PHP's web server: headers and body from PHP's own request
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/callbacks.inc';
$config = ['privateKey' => 'file://' . test_keys() . '/merchant.pem', 'secret' => SECRET] + offline_config();
$log = scratch_dir() . '/log';
$command = [PHP_BINARY, '-n', ...extension_args(), '-d', 'always_populate_raw_post_data=-1', '-S', '127.0.0.1:0', __DIR__ . '/endpoint.inc'];
$server = proc_open($command, [['file', '/dev/null', 'r'], ['file', $log, 'w'], ['file', $log, 'a']], $pipes, null, ['CONFIG' => json_encode($config)] + getenv());
register_shutdown_function(static function () use ($server): void { proc_terminate($server, 9); proc_close($server); });
for ($until = microtime(true) + 30; !preg_match('~http://127\.0\.0\.1:([1-9]\d*)\) started~', (string) file_get_contents($log), $m) && microtime(true) < $until; usleep(5000));
$send = static function (string $what, array $headers, string $body, string $query = '') use ($m): void {
    [$status, $answer, $content] = sandbox_http((int) $m[1], 'POST', "/notify$query", $headers, $body);
    echo "$what: $status ", $answer['content-type'] ?? 'no type', ' ', $answer['x-event'] ?? $answer['x-error'] ?? '-', " $content\n";
};
$body = notification_body();
$send('good', signed_headers($body), $body);
$send('without a body', signed_headers($body), $body, '?without-body');
$send('lower case', array_change_key_case(signed_headers($body)), $body);
$send('probe', signed_headers($body, ['Wechatpay-Signature' => 'WECHATPAY/SIGNTEST/x']), $body);
$send('changed', signed_headers($body), "$body ");
$send('nothing', [], '');
// As a form, PHP itself would have read it.
$send('as a form', signed_headers($body, ['Content-Type' => 'application/x-www-form-urlencoded']), $body);
$large = '"' . str_repeat('x', 2 << 20) . '"';
$send('large', signed_headers($large), $large);
$send('good again', signed_headers($body), $body);
echo "-- here\n";
$parser = notification_parser();
outcome('no request', fn () => $parser->fromGlobals());
$_SERVER = signed_headers('');
outcome('empty body', fn () => $parser->fromGlobals());
unset($_SERVER);
outcome('no $_SERVER', fn () => $parser->fromGlobals());
?>
--EXPECT--
good: 200 application/json EV-2018022511223320873 98674556 {"code":"SUCCESS","message":"OK"}
without a body: 204 no type EV-2018022511223320873 98674556 
lower case: 200 application/json EV-2018022511223320873 98674556 {"code":"SUCCESS","message":"OK"}
probe: 401 application/json WxFavor\Exception\SignatureProbeException {"code":"FAIL","message":"the signature does not verify"}
changed: 401 application/json WxFavor\Exception\WrongSignatureException {"code":"FAIL","message":"the signature does not verify"}
nothing: 401 application/json WxFavor\Exception\UnsignedException {"code":"FAIL","message":"the signature does not verify"}
as a form: 200 application/json EV-2018022511223320873 98674556 {"code":"SUCCESS","message":"OK"}
large: 400 application/json WxFavor\Exception\MalformedNotificationException {"code":"FAIL","message":"this is no notification"}
good again: 200 application/json EV-2018022511223320873 98674556 {"code":"SUCCESS","message":"OK"}
-- here
no request: SignatureException unsigned 401
empty body: MalformedNotificationException 400: not JSON: empty text
no $_SERVER: InvalidArgumentException: there is no $_SERVER to take the headers from
