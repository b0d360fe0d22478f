--TEST--
sandbox: a wrong signature is answered with what the server signed
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$target = $merchant->couponsPath();
$body = '{"stock_id":"中文"}';
$answer = $merchant->raw('POST', $target, $body, [], ['body' => 'something else', 'nonce' => 'NONCE']);
$detail = $answer->json()['detail'];
$information = $detail['sign_information'];
[$method, $url, $timestamp, $nonce, $shown, $end] = explode("\n", $information['truncated_sign_message']);
var_dump($detail['field'], $detail['issue'], $detail['location'], $information['method'], $information['url'] === $target);
var_dump($method, $url === $target, $nonce, $shown === substr($body, 0, 8), $end);
var_dump($information['sign_message_length'] === strlen("POST\n$target\n$timestamp\nNONCE\n$body\n"));

$sandbox->admin('POST', '/sandbox/settings', ['sign_detail' => 'nested']);
$detail = $merchant->raw('POST', $target, $body, [], ['body' => 'something else'])->json()['detail'];
var_dump($detail['detail'], isset($detail['sign_information']), isset($detail['issue']));

// The target is taken raw: bytes that a web server might normalise are signed as they came.
$odd = $target . '/../x//y?a=%2b&b=%E4%B8%AD&c+d=%26';
echo $merchant->send('GET', $odd)->line(), "\n";
var_dump($sandbox->lastRequest()['target'] === $odd, $sandbox->lastRequest()['verdict']['ok']);
?>
--EXPECT--
string(9) "signature"
string(14) "sign not match"
string(13) "authorization"
string(4) "POST"
bool(true)
string(4) "POST"
bool(true)
string(5) "NONCE"
bool(true)
string(0) ""
bool(true)
array(1) {
  ["issue"]=>
  string(14) "sign not match"
}
bool(true)
bool(false)
404 RESOURCE_NOT_EXISTS 请求的资源不存在
bool(true)
bool(true)
