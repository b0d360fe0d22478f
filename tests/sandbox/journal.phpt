--TEST--
sandbox: every request is recorded with verdict and answer
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$merchant->issue('n1');
$entry = $sandbox->lastRequest();
var_dump($entry['method'], $entry['target'] === $merchant->couponsPath(), json_decode($entry['body'], true)['out_request_no'], $entry['mchid']);
var_dump($entry['headers']['User-Agent'], $entry['verdict']['ok'], $entry['response']['status'], $entry['response']['body']);
var_dump($entry['response']['headers']['Request-ID'] === $entry['request_id'], $entry['serial'] === $info['serial']);
var_dump($entry['server_message'] === "POST\n{$entry['target']}\n{$entry['timestamp']}\n{$entry['nonce']}\n{$entry['body']}\n");
var_dump(str_ends_with($entry['response']['signed_message'], "\n{\"coupon_id\":\"20000000001\"}\n"), $entry['time'] > 1.7e9);

$merchant->raw('POST', $merchant->couponsPath(), "\xff\xfe", [], ['body' => 'x']);
$entry = $sandbox->lastRequest();
var_dump($entry['verdict']['check'], $entry['verdict']['reason'], base64_decode($entry['body_base64']) === "\xff\xfe", $entry['body_length']);
var_dump(count($sandbox->journal()));
$sandbox->admin('DELETE', '/sandbox/journal');
var_dump(count($sandbox->journal()));
?>
--EXPECT--
string(4) "POST"
bool(true)
string(2) "n1"
string(10) "1900000001"
string(12) "sandbox-test"
bool(true)
int(200)
string(27) "{"coupon_id":"20000000001"}"
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
string(9) "signature"
string(30) "错误的签名，验签失败"
bool(true)
int(2)
int(2)
int(0)
