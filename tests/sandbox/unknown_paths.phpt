--TEST--
sandbox: unknown paths and methods are refused after authentication
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

echo $merchant->send('GET', '/v3/marketing/favor/nothing')->line(), "\n";
echo $merchant->send('DELETE', $merchant->couponsPath())->line(), "\n";
echo $merchant->send('GET', '/v3/nothing', null, ['Authorization' => ''])->line(), "\n";
$answer = $merchant->send('GET', $merchant->couponsPath() . "?appid={$info['appid']}");
var_dump(preg_match('/^[0-9A-F]{32}-0$/', $answer->headers['request-id']), $answer->headers['content-type'], $answer->headers['keep-alive']);
var_dump(preg_match('/^[0-9A-F]{32}-[1-9]\d+$/', $merchant->send('GET', '/v3/nothing')->headers['request-id']));
$sandbox->admin('POST', '/sandbox/settings', ['require_user_agent' => true]);
echo $merchant->send('GET', $merchant->couponsPath() . "?appid={$info['appid']}", null, ['User-Agent' => ''])->line(), "\n";
?>
--EXPECT--
404 RESOURCE_NOT_EXISTS 请求的资源不存在
405 RESOURCE_NOT_EXISTS 不支持的请求方法
401 SIGN_ERROR Http头Authorization值格式错误
int(1)
string(31) "application/json; charset=utf-8"
string(9) "timeout=8"
int(1)
400 INVALID_REQUEST Http头缺少User-Agent
