--TEST--
sandbox: a refused signature is explained
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$target = $merchant->couponsPath() . '?appid=' . $info['appid'] . '&stock_id=%E4%B8%AD';
$post = $merchant->couponsPath();
$body = '{"a": "中/国"}';
$hint = static function (string $what, Answer $answer): void {
    echo "$what: {$answer->status} ", preg_replace('/[0-9A-F]{40}/', 'SERIAL', implode(' + ', $answer->json()['detail']['sandbox_hints'] ?? ['-'])), "\n";
};
$time = (string) time();
$get = static fn (string $what, array $sign) => $hint($what, $merchant->send('GET', $target, null, [], $sign + ['timestamp' => $time, 'nonce' => 'N']));
$send = static fn (string $what, array $sign) => $hint($what, $merchant->raw('POST', $post, $body, [], $sign + ['timestamp' => $time, 'nonce' => 'N']));
$path = $merchant->couponsPath();
$get('query left out', ['message' => "GET\n$path\n$time\nN\n\n"]);
$get('whole URL', ['message' => "GET\nhttps://api.mch.weixin.qq.com$target\n$time\nN\n\n"]);
$get('decoded', ['message' => "GET\n" . rawurldecode($target) . "\n$time\nN\n\n"]);
$get('lower case', ['message' => "get\n$target\n$time\nN\n\n"]);
$get('no last line', ['message' => "GET\n$target\n$time\nN\n"]);
$get('CRLF', ['message' => "GET\r\n$target\r\n$time\r\nN\r\n\r\n"]);
$get('backslash n', ['message' => "GET\\n$target\\n$time\\nN\\n\\n"]);
$get('milliseconds', ['message' => "GET\n$target\n{$time}000\nN\n\n"]);
$get('exchanged', ['message' => "GET\n$target\nN\n$time\n\n"]);
$get('template', ['message' => "GET\n" . str_replace($info['openid'], '{openid}', $target) . "\n$time\nN\n\n"]);
$send('body left out', ['body' => '']);
$send('body encoded anew', ['body' => json_encode(json_decode($body))]);
$send('line feed', ['body' => "$body\n"]);
$send('two mistakes', ['message' => "post\n$post\n$time\nN\n\n"]);
$send('something else', ['message' => 'x']);
$send('like a response', ['message' => "$time\nN\n$body\n"]);
openssl_sign("POST\n$post\n$time\nN\n$body\n", $sha1, openssl_pkey_get_private($info['privateKey']), OPENSSL_ALGO_SHA1);
$send('SHA-1', ['signature' => base64_encode($sha1)]);
$send('key of another merchant', ['key' => openssl_pkey_get_private($info['partner']['privateKey'])]);
$send('unknown key', ['signature' => base64_encode(random_bytes(256))]);
$send('not base64', ['signature' => '%2B']);
$send('platform serial', ['serial' => $info['platform_serial']]);
$send('serial of another', ['serial' => $info['partner']['serial']]);
$clock = $merchant->send('GET', $target, null, [], ['timestamp' => (string) (time() + 4000)]);
echo 'clock: ', preg_replace('/\d+/', 'N', $clock->json()['detail']['sandbox_hints'][0]), "\n";
$hint('no header', $merchant->send('GET', $target, null, ['Authorization' => '']));
echo str_contains($sandbox->log(), 'body: signed as empty, sent with') ? "the log says it too\n" : "not in the log\n";
$sandbox->admin('POST', '/sandbox/settings', ['sign_hints' => false]);
$send('switched off', ['body' => '']);
?>
--EXPECT--
query left out: 401 target: signed without the query
whole URL: 401 target: signed with scheme and host
decoded: 401 target: signed decoded, sent percent-encoded
lower case: 401 method: signed in lower case
no last line: 401 line ends: the line feed after the last line is missing
CRLF: 401 line ends: signed CRLF, LF is wanted
backslash n: 401 line ends: signed backslash and n instead of line feeds
milliseconds: 401 timestamp: signed in milliseconds, sent in seconds
exchanged: 401 order: nonce and timestamp are exchanged
template: 401 target: the template variable {openid} was signed unexpanded
body left out: 401 body: signed as empty, sent with 16 bytes
body encoded anew: 401 body: encoded anew between signing and sending
line feed: 401 body: signed with a line feed that was not sent
two mistakes: 401 method: signed in lower case + body: signed as empty, sent with 16 bytes
something else: 401 the key is right, the signed message is another one than that of the request (the server's has 99 bytes, 16 of them body): compare method, target, timestamp, nonce and body
like a response: 401 form: signed like a response, without method and target
SHA-1: 401 the message was hashed with SHA-1, SHA-256 is wanted
key of another merchant: 401 signed with the private key of merchant 1900000002, serial SERIAL + apart from the key the message is right
unknown key: 401 the signature was not made with the private key that belongs to serial SERIAL
not base64: 401 the signature is not base64; it seems to be percent-encoded
platform serial: 401 this is the serial of a platform key; serial_no is that of the merchant API certificate
serial of another: 401 this serial belongs to merchant 1900000002
clock: the client's clock is N seconds ahead
no header: 401 the request has no Authorization header; a proxy or web server may have dropped it
the log says it too
switched off: 401 -
