--TEST--
sandbox: bills: from when, for whom, how long, in which form
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$get = static fn (string $path, ?Merchant $as = null): Answer => ($as ?? $merchant)->send('GET', "/v3/marketing/favor/stocks/$path");
$download = static function (string $url, bool $authorized = true) use ($merchant): Answer {
    $parts = parse_url($url);
    $headers = $authorized ? [] : ['Authorization' => ''];
    return $merchant->send('GET', "{$parts['path']}?{$parts['query']}", null, $headers);
};
$coupon = $merchant->issue('n1')->json()['coupon_id'];
$paid = $sandbox->admin('POST', '/sandbox/consume', ['coupon_id' => $coupon, 'mchid' => '1900000001', 'total' => 1234, 'goods' => [['goods_id' => 'a"b', 'price' => 1234]]]);
$sandbox->admin('POST', '/sandbox/refund', ['transaction_id' => $paid['transaction_id'], 'amount' => 34]);
$day = $sandbox->admin('GET', '/sandbox/payments')['payments'][0]['day'];

echo 'running: ', substr($get('10000001/use-flow')->line(), 0, 70), "\n";
echo 'today: ', $get("10000001/use-flow-by-day?bill_date=$day")->line(), "\n";
$sandbox->admin('POST', '/sandbox/clock', ['advance' => 86400]);
echo 'no date: ', $get('10000001/use-flow-by-day')->line(), "\n", 'bad date: ', $get('10000001/use-flow-by-day?bill_date=2024-02-30')->line(), "\n";
echo 'never started: ', $get("10000002/use-flow-by-day?bill_date=$day")->line(), "\n";
echo 'other merchant: ', $get("10000001/use-flow-by-day?bill_date=$day", new Merchant($sandbox, $info['partner']))->line(), "\n";
foreach (['use', 'refund'] as $kind) {
    $link = $get("10000001/$kind-flow-by-day?bill_date=$day");
    $file = $download($link->json()['url'], false);
    var_dump($link->signatureFault(), array_keys($link->json()), $link->json()["stock_{$kind}flow_count"], sha1($file->body) === $link->json()["stock_{$kind}flow_hash"]);
    echo preg_replace('/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/', 'TIME', str_replace($paid['transaction_id'], 'TRANSACTION', $file->body));
}
echo 'empty day: ', json_encode($get('10000001/use-flow-by-day?bill_date=2020-01-01')->json()['stock_useflow_count']), "\n";

// The whole stock: from 10:00 of the day after its end.
$end = $sandbox->admin('GET', '/sandbox/stocks/10000001')['end_at'];
$next = intdiv($end + 8 * 3600000, 86400000) * 86400000 + 86400000 - 8 * 3600000;
$at = static fn (int $millis): string => gmdate('Y-m-d\TH:i:s\Z', intdiv($millis, 1000));
$sandbox->admin('POST', '/sandbox/clock', ['set' => $at($next + 10 * 3600000 - 5000)]);
echo 'before 10:00: ', $get('10000001/refund-flow')->status, "\n";
$sandbox->admin('POST', '/sandbox/clock', ['set' => $at($next + 10 * 3600000 + 5000)]);
$link = $get('10000001/use-flow');
$url = $link->json()['url'];
var_dump(array_keys($link->json()), $link->json()['hash_type'], str_starts_with($url, "{$sandbox->baseUri}v3/billdownload/file?token="));
$file = $download($url);
var_dump(sha1($file->body) === $link->json()['hash_value'], isset($file->headers['wechatpay-signature']), $file->headers['content-type']);
echo 'without Authorization: ', $download($url, false)->line(), "\n";
$sandbox->admin('POST', '/sandbox/clock', ['advance' => 31]);
echo 'after 31 seconds: ', $download($url)->line(), "\n";
?>
--EXPECT--
running: 400 INVALID_REQUEST 活动明细在活动结束次日10点后可下载
today: 400 PARAM_ERROR 输入时间格式错误
no date: 400 PARAM_ERROR 输入时间格式错误
bad date: 400 PARAM_ERROR 输入时间格式错误
never started: 400 INVALID_REQUEST 活动未激活，没有账单
other merchant: 403 REQUEST_BLOCKED 调用商户无权限
string(0) ""
array(3) {
  [0]=>
  string(3) "url"
  [1]=>
  string(18) "stock_useflow_hash"
  [2]=>
  string(19) "stock_useflow_count"
}
string(1) "1"
bool(true)
批次id,优惠id,优惠类型,优惠金额（元）,订单总金额（元）,交易类型,支付单号,消耗时间,消耗商户号,设备号,银行流水号,单品信息,是否合单订单,微信支付合单单号,合单优惠总金额,合单订单总金额
`10000001,`20000000001,`全场代金券,`1.00,`12.34,`支付,`TRANSACTION,`TIME,`1900000001,`,`,"`[{""goods_id"":""a\""b"",""quantity"":1,""price"":1234,""discount_amount"":0}]",`否,`,`,`
总条数
`1
string(0) ""
array(3) {
  [0]=>
  string(3) "url"
  [1]=>
  string(21) "stock_refundflow_hash"
  [2]=>
  string(22) "stock_refundflow_count"
}
string(1) "1"
bool(true)
批次id,优惠id,优惠类型,优惠金额（元）,订单总金额（元）,交易类型,支付单号,消耗时间,消耗商户号,设备号,银行流水号,单品信息,是否合单订单,微信支付合单单号,合单优惠总金额,合单订单总金额
`10000001,`20000000001,`全场代金券,`1.00,`0.34,`退款,`TRANSACTION,`TIME,`1900000001,`,`,"`[{""goods_id"":""a\""b"",""quantity"":1,""price"":1234,""discount_amount"":0}]",`否,`,`,`
总条数
`1
empty day: "0"
before 10:00: 400
array(3) {
  [0]=>
  string(3) "url"
  [1]=>
  string(10) "hash_value"
  [2]=>
  string(9) "hash_type"
}
string(4) "SHA1"
bool(true)
bool(true)
bool(false)
string(25) "text/plain; charset=utf-8"
without Authorization: 401 SIGN_ERROR Http头Authorization值格式错误
after 31 seconds: 404 RESOURCE_NOT_EXISTS 账单不存在或下载链接已失效
