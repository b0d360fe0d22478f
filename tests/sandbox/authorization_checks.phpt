--TEST--
sandbox: each failed check of the Authorization header has its own text
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$target = $merchant->couponsPath() . "?appid={$info['appid']}";
$try = static function (string $what, array $sign = [], ?string $header = null) use ($merchant, $target): void {
    $headers = $header === null ? [] : ['Authorization' => $header];
    $answer = $merchant->send('GET', $target, null, $headers, $sign);
    $detail = json_decode($answer->body, true)['detail'] ?? [];
    echo "$what: {$answer->line()} ", $detail['field'] ?? '', ' ', $detail['location'] ?? '', $answer->signatureFault(), "\n";
};
$good = $merchant->authorization('GET', $target, '');
$try('good');
$try('absent', [], '');
$try('other scheme form', [], 'Bearer abc');
$try('doubled parameter', [], $good . ',mchid="1900000001"');
$try('missing parameter', [], preg_replace('/nonce_str="[^"]*",/', '', $good));
$try('unquoted', [], str_replace('mchid="1900000001"', 'mchid=1900000001', $good));
$try('extra parameter', [], $good . ',x="1"');
$try('milliseconds', ['timestamp' => time() . '000']);
$try('scheme', ['scheme' => 'WECHATPAY2-SM2-WITH-SM3']);
$try('301 seconds old', ['timestamp' => (string) (time() - 302)]);
$try('299 seconds ahead', ['timestamp' => (string) (time() + 298)]);
$try('merchant unknown', ['mchid' => '1999999999']);
$try('merchant without certificate', ['mchid' => '1900000003']);
$try('serial unknown', ['serial' => str_repeat('AB', 20)]);
$try('serial of another merchant', ['serial' => $info['partner']['serial']]);
$try('revoked', ['serial' => '50000000000000000000000000000000000000A1']);
$try('expired', ['serial' => '50000000000000000000000000000000000000A2']);
$try('replaced', ['serial' => '50000000000000000000000000000000000000A3']);
$try('serial in lower case with zeros', ['serial' => '00' . strtolower($info['serial'])]);
$try('other key', ['key' => openssl_pkey_get_private($info['partner']['privateKey'])]);
$try('no base64', ['signature' => '***']);
$try('spaces after commas', [], str_replace('",', '", ', $good));
$try('other order', [], preg_replace('/(mchid="[^"]*"),(nonce_str="[^"]*")/', '$2,$1', $good));
$answer = $merchant->send('GET', '/v3/certificates', null, [], ['mchid' => '1900000004', 'serial' => '40000000000000000000000000000000000000A4']);
echo 'no APIv3 key: ', $answer->line(), "\n";
?>
--EXPECT--
good: 200 ok  
absent: 401 SIGN_ERROR Http头Authorization值格式错误 Authorization authorization
other scheme form: 401 SIGN_ERROR Http头Authorization值格式错误 Authorization authorization
doubled parameter: 401 SIGN_ERROR Http头Authorization值格式错误 Authorization authorization
missing parameter: 401 SIGN_ERROR Http头Authorization值格式错误 Authorization authorization
unquoted: 401 SIGN_ERROR Http头Authorization值格式错误 Authorization authorization
extra parameter: 401 SIGN_ERROR Http头Authorization值格式错误 Authorization authorization
milliseconds: 401 SIGN_ERROR Http头Authorization中的timestamp与发起请求的时间不得超过5分钟 timestamp authorization
scheme: 401 SIGN_ERROR Http头Authorization认证类型不正确 Authorization authorization
301 seconds old: 401 SIGN_ERROR Http头Authorization中的timestamp与发起请求的时间不得超过5分钟 timestamp authorization
299 seconds ahead: 200 ok  
merchant unknown: 401 SIGN_ERROR 商户未申请过证书 mchid authorization
merchant without certificate: 401 SIGN_ERROR 商户未申请过证书 mchid authorization
serial unknown: 401 SIGN_ERROR 商户证书序列号有误 serial_no authorization
serial of another merchant: 401 SIGN_ERROR 商户证书序列号有误 serial_no authorization
revoked: 401 SIGN_ERROR 商户证书已作废 serial_no authorization
expired: 401 SIGN_ERROR 商户证书已过期 serial_no authorization
replaced: 401 SIGN_ERROR 已更换证书，请使用新证书 serial_no authorization
serial in lower case with zeros: 200 ok  
other key: 401 SIGN_ERROR 错误的签名，验签失败 signature authorization
no base64: 401 SIGN_ERROR 错误的签名，验签失败 signature authorization
spaces after commas: 200 ok  
other order: 200 ok  
no APIv3 key: 401 SIGN_ERROR 商户未设置APIv3密钥
