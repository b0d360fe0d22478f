--TEST--
An answer that is not as documented is a MappingException with the path; after a change it says that the outcome is unknown
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/favor.inc';
use WxFavor\Exception\MappingException;
[$sandbox, $favor] = sandbox_favor();
$mchid = $sandbox->info['mchid'];
$coupon = ['stockId' => '10000001', 'openid' => $sandbox->info['openid'], 'outRequestNo' => 'n1', 'appid' => $sandbox->info['appid'], 'stockCreatorMchid' => $mchid];
function mapping(callable $call, string $before): void
{
    try {
        $call();
        echo "$before: nothing thrown\n";
    } catch (MappingException $e) {
        printf("%s: [%s] %s %s%s %d\n", $before, $e->getPath(), $e->getMessage(), $e->isRetryable() ? 'retryable' : 'final',
            $e->isOutcomeUnknown() ? ', outcome unknown' : '', $e->getResponse()?->getStatusCode());
    }
}
foreach (['empty', 'truncate', 'notjson', 'bom', 'array', 'deep', 'badutf8', 'dupkeys', 'missing', 'wrongtype', 'exp', 'bigint', 'float'] as $way) {
    mapping(fn () => $favor->listStocks(0, 10, $mchid, options: fault("body=$way")), $way);
}
mapping(fn () => $favor->sendCoupon(...$coupon, options: fault('body=missing')), 'send');
mapping(fn () => $favor->sendCouponAsync(...$coupon, options: fault('body=missing'))->wait(), 'send later');
mapping(fn () => $favor->sendCoupon(...$coupon, options: fault('status=204')), 'send, 204');
echo $favor->sendCoupon(...$coupon)->couponId, ": one coupon was issued\n";
// Not one of them is about somebody else's answer.
fate(fn () => $favor->sendCoupon(...$coupon, options: fault('body=tamper')));
fate(fn () => $favor->listStocks(0, 10, $mchid, options: fault('status=500')));
mapping(fn () => WxFavor\Model\Coupon::fromJson('{}'), 'fromJson');
?>
--EXPECTF--
empty: [] listStocks(): the answer is not what WeChat Pay documents: not JSON: empty text final 200
truncate: [%s] listStocks(): the answer is not what WeChat Pay documents: %s final 200
notjson: [] listStocks(): the answer is not what WeChat Pay documents: not JSON: no value, at byte 0 final 200
bom: [] listStocks(): the answer is not what WeChat Pay documents: not JSON: it begins with a byte order mark final 200
array: [] listStocks(): the answer is not what WeChat Pay documents: a list instead of an object final 200
deep: [deep%s] listStocks(): the answer is not what WeChat Pay documents: deep%s: nested too deeply, at byte %d final 200
badutf8: [sandbox_bad] listStocks(): the answer is not what WeChat Pay documents: sandbox_bad: invalid UTF-8, at byte %d final 200
dupkeys: [sandbox_twice] listStocks(): the answer is not what WeChat Pay documents: sandbox_twice: the object has this name twice final 200
missing: [data[0].stock_id] listStocks(): the answer is not what WeChat Pay documents: data[0].stock_id: missing final 200
wrongtype: [total_count] listStocks(): the answer is not what WeChat Pay documents: total_count: a string instead of an integer final 200
exp: [total_count] listStocks(): the answer is not what WeChat Pay documents: total_count: %s is not written as an integer final 200
bigint: [total_count] listStocks(): the answer is not what WeChat Pay documents: total_count: 9007199254740993 is beyond ±9007199254740991, where integers are no longer exact final 200
float: [total_count] listStocks(): the answer is not what WeChat Pay documents: total_count: %d.5 is not written as an integer final 200
send: [coupon_id] sendCoupon(): the answer is not what WeChat Pay documents: coupon_id: missing final, outcome unknown 200
send later: [coupon_id] sendCoupon(): the answer is not what WeChat Pay documents: coupon_id: missing final, outcome unknown 200
send, 204: [] sendCoupon(): the answer is not what WeChat Pay documents: not JSON: empty text final, outcome unknown 204
20000000001: one coupon was issued
WrongSignatureException, response 200, retryable, outcome unknown
ServerException, response 500, retryable, outcome known
fromJson: [stock_creator_mchid] stock_creator_mchid: missing final 0
