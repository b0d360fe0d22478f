--TEST--
sandbox: every documented refusal of issuing, by doing the wrong thing
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$say = static fn (string $what, Answer $answer) => print("$what: {$answer->line()}\n");
$say('no openid', $merchant->issue('a', [], ''));
foreach (['stock_id', 'appid', 'stock_creator_mchid', 'out_request_no'] as $name) {
    $say("no $name", $merchant->issue('a', [$name => null]));
    $say("empty $name", $merchant->issue('a', [$name => '']));
}
$say('number with blank', $merchant->issue('a b'));
$say('number too long', $merchant->issue(str_repeat('a', 129)));
$say('number of 128', $merchant->issue('|_*-' . str_repeat('a', 124)));
$say('number type', $merchant->issue('a', ['out_request_no' => 5]));
$say('unknown stock', $merchant->issue('a', ['stock_id' => '99999999']));
$say('wrong creator', $merchant->issue('a', ['stock_creator_mchid' => '1900000002']));
$say('creator not a number', $merchant->issue('a', ['stock_creator_mchid' => '19x']));
$say('foreign appid', $merchant->issue('a', ['appid' => $info['partner']['appid']]));
$say('foreign openid', $merchant->issue('a', [], $info['partner']['openid']));
$say('not started', $merchant->issue('a', ['stock_id' => '10000002']));
$say('paused', $merchant->issue('a', ['stock_id' => '10000003']));
$say('ended', $merchant->issue('a', ['stock_id' => '10000004']));
$say('audit', $merchant->issue('a', ['stock_id' => '10000012']));
$say('begins tomorrow', $merchant->issue('a', ['stock_id' => '10000010']));
$say('abnormal user', $merchant->issue('a', [], 'oAbnormalUser'));
$say('abusive user', $merchant->issue('a', ['stock_id' => '10000006'], 'oAbusiveUser'));
$sandbox->admin('POST', '/sandbox/merchants/1900000001', ['product' => false]);
$say('no permission', $merchant->issue('a'));
$sandbox->admin('POST', '/sandbox/merchants/1900000001', ['product' => true, 'closed' => true]);
$say('closed merchant', $merchant->issue('a'));
$say('not JSON', $merchant->raw('POST', $merchant->couponsPath(), '{"stock_id":'));
$say('JSON list', $merchant->raw('POST', $merchant->couponsPath(), '[]'));
?>
--EXPECT--
no openid: 400 PARAM_ERROR openid必填
no stock_id: 400 PARAM_ERROR 批次号必填
empty stock_id: 400 PARAM_ERROR 批次号必填
no appid: 400 PARAM_ERROR appid必填
empty appid: 400 PARAM_ERROR appid必填
no stock_creator_mchid: 400 PARAM_ERROR 商户号必填
empty stock_creator_mchid: 400 PARAM_ERROR 商户号必填
no out_request_no: 400 PARAM_ERROR 商户单据号必填
empty out_request_no: 400 PARAM_ERROR 商户单据号必填
number with blank: 400 PARAM_ERROR 商户单据号格式错误
number too long: 400 PARAM_ERROR out_request_no 长度超过限制
number of 128: 200 ok
number type: 400 PARAM_ERROR out_request_no 类型错误
unknown stock: 404 RESOURCE_NOT_EXISTS 批次不存在
wrong creator: 400 INVALID_REQUEST 非法的商户号
creator not a number: 400 MCH_NOT_EXISTS 商户号不合法
foreign appid: 400 APPID_MCHID_NOT_MATCH 商户号与appid不匹配
foreign openid: 400 INVALID_REQUEST openid与appid不匹配
not started: 400 INVALID_REQUEST 活动已结束或未激活
paused: 400 INVALID_REQUEST 活动已结束或未激活
ended: 400 INVALID_REQUEST 活动已结束或未激活
audit: 400 INVALID_REQUEST 活动已结束或未激活
begins tomorrow: 400 INVALID_REQUEST 活动已结束或未激活
abnormal user: 403 USER_ACCOUNT_ABNORMAL 用户非法
abusive user: 403 REQUEST_BLOCKED 用户被限领拦截
no permission: 403 REQUEST_BLOCKED 调用商户无权限
closed merchant: 400 MCH_NOT_EXISTS 商户号不合法
not JSON: 400 PARAM_ERROR 请求体不是合法的JSON对象
JSON list: 400 PARAM_ERROR 请求体不是合法的JSON对象
