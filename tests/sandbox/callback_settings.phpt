--TEST--
sandbox: setting and querying the notify URL
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$set = static fn (array $body): string => $merchant->send('POST', '/v3/marketing/favor/callbacks', $body)->line();
$get = static fn (string $query): string => ($a = $merchant->send('GET', "/v3/marketing/favor/callbacks$query"))->status === 200 ? $a->body : $a->line();
$url = 'https://pay.weixin.qq.com/notify';
echo $get('?mchid=1900000001'), "\n", $get(''), "\n", $get('?mchid=1900000002'), "\n", $get('?mchid=x'), "\n";
echo $set(['notify_url' => $url]), "\n", $set(['mchid' => '1900000001']), "\n", $set(['mchid' => '1900000002', 'notify_url' => $url]), "\n";
foreach (['http://pay.weixin.qq.com', "$url?a=b", "$url#x", 'https://localhost/', 'https://host/', 'http://127.0.0.1:1/', 'nonsense', 'https://', "$url "] as $bad) {
    echo "$bad: ", $set(['mchid' => '1900000001', 'notify_url' => $bad]), "\n";
}
$answer = $merchant->send('POST', '/v3/marketing/favor/callbacks', ['mchid' => '1900000001', 'notify_url' => $url, 'switch' => true]);
echo implode(' ', array_keys($answer->json())), ' ', $get('?mchid=1900000001'), "\n";
$sandbox->admin('POST', '/sandbox/settings', ['http_loopback' => true]);
echo $set(['mchid' => '1900000001', 'notify_url' => 'http://127.0.0.1:1/']), "\n";
$sandbox->admin('POST', '/sandbox/settings', ['http_loopback' => false, 'check_reachable' => true]);
echo $set(['mchid' => '1900000001', 'notify_url' => 'https://127.0.0.1:1/']), "\n";
$sandbox->admin('POST', '/sandbox/merchants/1900000001', ['event_push' => false]);
echo $set(['mchid' => '1900000001', 'notify_url' => $url]), "\n";
?>
--EXPECT--
404 RESOURCE_NOT_EXISTS 回调地址未设置
400 PARAM_ERROR 回调商户不能为空
400 INVALID_REQUEST 非法的商户号
400 MCH_NOT_EXISTS 商户号不合法
400 PARAM_ERROR 回调商户不能为空
400 PARAM_ERROR 回调url不能为空
400 INVALID_REQUEST 非法的商户号
http://pay.weixin.qq.com: 500 SYSTEM_ERROR 系统繁忙
https://pay.weixin.qq.com/notify?a=b: 500 SYSTEM_ERROR 系统繁忙
https://pay.weixin.qq.com/notify#x: 500 SYSTEM_ERROR 系统繁忙
https://localhost/: 500 SYSTEM_ERROR 系统繁忙
https://host/: 500 SYSTEM_ERROR 系统繁忙
http://127.0.0.1:1/: 500 SYSTEM_ERROR 系统繁忙
nonsense: 500 SYSTEM_ERROR 系统繁忙
https://: 500 SYSTEM_ERROR 系统繁忙
https://pay.weixin.qq.com/notify : 500 SYSTEM_ERROR 系统繁忙
update_time notify_url {"notify_url":"https://pay.weixin.qq.com/notify","mchid":"1900000001"}
200 ok
500 SYSTEM_ERROR 系统繁忙
403 REQUEST_BLOCKED 调用商户无权限
