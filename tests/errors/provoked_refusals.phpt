--TEST--
Refusals that the service itself gives, each told from the others
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
['openid' => $openid, 'appid' => $appid, 'mchid' => $mchid] = $sandbox->info;
$issue = static function (array $json, string $openid) use ($sandbox, $instance): void {
    $options = coupon($sandbox, 'n1');
    thrown(fn() => $instance->chain(COUPONS)->post(['openid' => $openid, 'json' => array_filter($json + $options['json'], fn($v) => $v !== null)]));
};
$issue(['stock_id' => null], $openid);
$issue(['appid' => null], $openid);
$issue(['stock_id' => '99999999'], $openid);
$issue(['stock_id' => '10000002'], $openid);
$issue(['appid' => 'wx0000000000000000'], $openid);
$issue([], '');
$issue([], 'oAbnormalUser');
thrown(fn() => $instance->chain(COUPONS)->get(['openid' => $openid, 'query' => ['appid' => $appid, 'limit' => 1000]]));
thrown(fn() => $instance->v3->no->such->thing->get());
thrown(fn() => $instance->chain(COUPONS)->delete(['openid' => $openid]));
?>
--EXPECT--
ClientException: Client error: POST http://127.0.0.1:PORT/v3/marketing/favor/users/oWxFavor_Aa-1bCdEfGhIjKlMnOpQ/coupons answered 400 PARAM_ERROR: 批次号必填 (Request-ID ID-268435461)
ClientException: Client error: POST http://127.0.0.1:PORT/v3/marketing/favor/users/oWxFavor_Aa-1bCdEfGhIjKlMnOpQ/coupons answered 400 PARAM_ERROR: appid必填 (Request-ID ID-268435461)
ClientException: Client error: POST http://127.0.0.1:PORT/v3/marketing/favor/users/oWxFavor_Aa-1bCdEfGhIjKlMnOpQ/coupons answered 404 RESOURCE_NOT_EXISTS: 批次不存在 (Request-ID ID-268435860)
ClientException: Client error: POST http://127.0.0.1:PORT/v3/marketing/favor/users/oWxFavor_Aa-1bCdEfGhIjKlMnOpQ/coupons answered 400 INVALID_REQUEST: 活动已结束或未激活 (Request-ID ID-268435856)
ClientException: Client error: POST http://127.0.0.1:PORT/v3/marketing/favor/users/oWxFavor_Aa-1bCdEfGhIjKlMnOpQ/coupons answered 400 APPID_MCHID_NOT_MATCH: 商户号与appid不匹配 (Request-ID ID-268435856)
ClientException: Client error: POST http://127.0.0.1:PORT/v3/marketing/favor/users//coupons answered 400 PARAM_ERROR: openid必填 (Request-ID ID-268435461)
ClientException: Client error: POST http://127.0.0.1:PORT/v3/marketing/favor/users/oAbnormalUser/coupons answered 403 USER_ACCOUNT_ABNORMAL: 用户非法 (Request-ID ID-268435859)
ClientException: Client error: GET http://127.0.0.1:PORT/v3/marketing/favor/users/oWxFavor_Aa-1bCdEfGhIjKlMnOpQ/coupons?appid=wx1a2b3c4d5e6f7081&limit=1000 answered 400 PARAM_ERROR: 页大小超过阈值 (Request-ID ID-268435461)
ClientException: Client error: GET http://127.0.0.1:PORT/v3/no/such/thing answered 404 RESOURCE_NOT_EXISTS: 请求的资源不存在 (Request-ID ID-268435860)
ClientException: Client error: DELETE http://127.0.0.1:PORT/v3/marketing/favor/users/oWxFavor_Aa-1bCdEfGhIjKlMnOpQ/coupons answered 405 RESOURCE_NOT_EXISTS: 不支持的请求方法 (Request-ID ID-268435861)
