--TEST--
Every documented error code arrives with its status, code, text, class and advice
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
$favor = $instance->getDriver()->favor();
// The table that the pages of all endpoints share, then what the guide's FAQ and newer pages have beside it, what
// gateways answer, and what nobody has documented yet.
$documented = <<<'TABLE'
    400 PARAM_ERROR 回调url不能为空
    400 PARAM_ERROR 回调商户不能为空
    400 PARAM_ERROR 券id必填
    400 PARAM_ERROR appid必填
    400 PARAM_ERROR openid必填
    400 PARAM_ERROR 页大小超过阈值
    400 PARAM_ERROR 输入时间格式错误
    400 PARAM_ERROR 批次号必填
    400 PARAM_ERROR 商户号必填
    400 PARAM_ERROR 非法的批次状态
    400 MCH_NOT_EXISTS 商户号不合法
    400 INVALID_REQUEST openid与appid不匹配
    400 INVALID_REQUEST 活动已结束或未激活
    400 INVALID_REQUEST 非法的商户号
    400 APPID_MCHID_NOT_MATCH 商户号与appid不匹配
    401 SIGN_ERROR 错误的签名，验签失败
    400 INVALID_REQUEST openid 与 appID 不匹配
    400 PARAM_ERROR 你配置的信息需要开通特殊权限
    400 PARAM_ERROR 批次预算等于批次面额乘以发券数
    400 PARAM_ERROR 活动未开始或已结束
    400 INVALID_REQUEST 批次发放规则或核销规则有误，请修改后重试
    400 INVALID_REQUEST 暂时无法领取，请联系商家处理
    400 INVALID_REQUEST 激活失败:账户余额不足,请充值
    403 RULE_LIMIT 自然人限领
    403 USER_AL_GET_COUPON 用户已领取过该代金券
    403 USER_ACCOUNT_ABNORMAL 用户非法
    403 NOT_ENOUGH 批次预算不足
    403 REQUEST_BLOCKED 调用商户无权限
    403 REQUEST_BLOCKED 商户无权发券
    403 REQUEST_BLOCKED 批次不支持跨商户发券
    403 REQUEST_BLOCKED 用户被限领拦截
    403 RULE_LIMIT 已达用户最大领取次数
    403 NO_AUTH 商户无权限
    404 RESOURCE_NOT_EXISTS 批次不存在
    429 FREQUENCY_LIMIT_EXCEED 接口限频
    429 RATELIMIT_EXCEEDED 频率超限
    429 FREQUENCY_LIMITED 频率超限
    500 SYSTEM_ERROR 系统繁忙
    503 SERVICE_UNAVAILABLE 服务不可用
    400 A_CODE_OF_TOMORROW 新的错误
    418 ANOTHER_ONE 新的状态
    599 YET_ANOTHER 新的状态
    TABLE;
foreach (explode("\n", $documented) as $line) {
    [$status, $code, $message] = explode(' ', $line, 3);
    $fault = "status=$status; code=$code; message=" . rawurlencode($message);
    $options = ['headers' => ['X-Sandbox-Fault' => $fault]];
    $e = fate(fn() => $instance->chain(COUPONS)->post($options + coupon($sandbox, 'n1')), "$line: ");
    if ([$e->getErrorCode(), $e->getErrorMessage(), $e->getCode(), $e->getResponse()->getStatusCode()] !== [$code, $message, (int) $status, (int) $status]
        || $e->getRequestId() !== $e->getResponse()->getHeaderLine('Request-ID') || $e->isSignatureVerified() !== true
        || !str_contains($e->getMessage(), "$status $code: $message (Request-ID {$e->getRequestId()})")) {
        var_dump($e);
    }
    // The typed methods throw the same.
    try {
        $favor->queryStock($sandbox->info['mchid'], '10000001', options: $options);
        echo "nothing thrown\n";
    } catch (WxFavor\Exception\RequestException $typed) {
        if ([get_class($typed), $typed->getErrorCode(), $typed->getErrorMessage(), $typed->isRetryable()] !== [get_class($e), $code, $message, $e->isRetryable()] || $typed->isOutcomeUnknown()) {
            var_dump($typed);
        }
    }
}
?>
--EXPECT--
400 PARAM_ERROR 回调url不能为空: ClientException, response 400, final, outcome known
400 PARAM_ERROR 回调商户不能为空: ClientException, response 400, final, outcome known
400 PARAM_ERROR 券id必填: ClientException, response 400, final, outcome known
400 PARAM_ERROR appid必填: ClientException, response 400, final, outcome known
400 PARAM_ERROR openid必填: ClientException, response 400, final, outcome known
400 PARAM_ERROR 页大小超过阈值: ClientException, response 400, final, outcome known
400 PARAM_ERROR 输入时间格式错误: ClientException, response 400, final, outcome known
400 PARAM_ERROR 批次号必填: ClientException, response 400, final, outcome known
400 PARAM_ERROR 商户号必填: ClientException, response 400, final, outcome known
400 PARAM_ERROR 非法的批次状态: ClientException, response 400, final, outcome known
400 MCH_NOT_EXISTS 商户号不合法: ClientException, response 400, final, outcome known
400 INVALID_REQUEST openid与appid不匹配: ClientException, response 400, final, outcome known
400 INVALID_REQUEST 活动已结束或未激活: ClientException, response 400, final, outcome known
400 INVALID_REQUEST 非法的商户号: ClientException, response 400, final, outcome known
400 APPID_MCHID_NOT_MATCH 商户号与appid不匹配: ClientException, response 400, final, outcome known
401 SIGN_ERROR 错误的签名，验签失败: ClientException, response 401, final, outcome known
400 INVALID_REQUEST openid 与 appID 不匹配: ClientException, response 400, final, outcome known
400 PARAM_ERROR 你配置的信息需要开通特殊权限: ClientException, response 400, final, outcome known
400 PARAM_ERROR 批次预算等于批次面额乘以发券数: ClientException, response 400, final, outcome known
400 PARAM_ERROR 活动未开始或已结束: ClientException, response 400, final, outcome known
400 INVALID_REQUEST 批次发放规则或核销规则有误，请修改后重试: ClientException, response 400, final, outcome known
400 INVALID_REQUEST 暂时无法领取，请联系商家处理: ClientException, response 400, final, outcome known
400 INVALID_REQUEST 激活失败:账户余额不足,请充值: ClientException, response 400, final, outcome known
403 RULE_LIMIT 自然人限领: ClientException, response 403, final, outcome known
403 USER_AL_GET_COUPON 用户已领取过该代金券: ClientException, response 403, final, outcome known
403 USER_ACCOUNT_ABNORMAL 用户非法: ClientException, response 403, final, outcome known
403 NOT_ENOUGH 批次预算不足: ClientException, response 403, final, outcome known
403 REQUEST_BLOCKED 调用商户无权限: ClientException, response 403, final, outcome known
403 REQUEST_BLOCKED 商户无权发券: ClientException, response 403, final, outcome known
403 REQUEST_BLOCKED 批次不支持跨商户发券: ClientException, response 403, final, outcome known
403 REQUEST_BLOCKED 用户被限领拦截: ClientException, response 403, final, outcome known
403 RULE_LIMIT 已达用户最大领取次数: ClientException, response 403, final, outcome known
403 NO_AUTH 商户无权限: ClientException, response 403, final, outcome known
404 RESOURCE_NOT_EXISTS 批次不存在: ClientException, response 404, final, outcome known
429 FREQUENCY_LIMIT_EXCEED 接口限频: ClientException, response 429, retryable, outcome known
429 RATELIMIT_EXCEEDED 频率超限: ClientException, response 429, retryable, outcome known
429 FREQUENCY_LIMITED 频率超限: ClientException, response 429, retryable, outcome known
500 SYSTEM_ERROR 系统繁忙: ServerException, response 500, retryable, outcome unknown
503 SERVICE_UNAVAILABLE 服务不可用: ServerException, response 503, retryable, outcome unknown
400 A_CODE_OF_TOMORROW 新的错误: ClientException, response 400, final, outcome known
418 ANOTHER_ONE 新的状态: ClientException, response 418, final, outcome known
599 YET_ANOTHER 新的状态: ServerException, response 599, retryable, outcome unknown
