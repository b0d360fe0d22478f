--TEST--
BillReader gives typed rows, by the headings, from any source
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/bill.inc';
[$sandbox, $instance] = sandbox_client();
$client = $instance->getDriver();
$issued = json_decode($instance->chain(COUPONS)->post(coupon($sandbox, 'n1'))->getBody());
$paid = $sandbox->admin('POST', '/sandbox/consume', ['coupon_id' => $issued->coupon_id, 'mchid' => '1900000001', 'total' => 1234, 'goods' => [['goods_id' => 'a"b', 'price' => 1234]]]);
$day = $sandbox->admin('GET', '/sandbox/payments')['payments'][0]['day'];
$sandbox->admin('POST', '/sandbox/clock', ['advance' => 86400]);
$dir = scratch_dir();

$reader = new WxFavor\BillReader($client->downloadUseFlow('10000001', "$dir/day", $day));
foreach ($reader as $i => $row) {
    echo $i, ': ', get_class($row), "\n";
    var_dump($row->stockId, $row->couponId === $issued->coupon_id, $row->couponType, $row->discountAmount, $row->orderAmount, $row->tradeType,
        $row->transactionId === $paid['transaction_id'], $row->mchid, $row->deviceId, json_decode($row->goods)[0]->goods_id,
        $row->combined, $row->combinedTransactionId, $row->combinedOrderAmount);
    echo get_class($row->tradeTime), ' ', $row->tradeTime->format('P'), ' ', $row->tradeTime->format('Y-m-d') === $day ? 'that day' : 'ANOTHER DAY', "\n";
    echo implode(' ', array_keys($row->fields)), "\n";
}
var_dump($reader->getTotal(), $reader->valid(), $reader->current(), count($reader->getColumns()));

echo "-- again, and from other sources\n";
foreach ([$reader, new WxFavor\BillReader("$dir/day"), new WxFavor\BillReader(fopen("$dir/day", 'rb')), new WxFavor\BillReader(new WxFavor\Http\Stream(file_get_contents("$dir/day")))] as $again) {
    foreach ([1, 2] as $time) {
        echo count(iterator_to_array($again)), ' ';
    }
}
$pipe = new WxFavor\BillReader(popen('cat ' . escapeshellarg("$dir/day"), 'r'));
echo count(iterator_to_array($pipe)), "\n";
thrown(fn () => $pipe->rewind());
thrown(fn () => (new ReflectionClass(WxFavor\BillRow::class))->newInstance());
thrown(function () use ($row) { $row->stockId = 'x'; });
thrown(fn () => serialize($reader));
thrown(fn () => clone $reader);
?>
--EXPECTF--
0: WxFavor\BillRow
string(8) "10000001"
bool(true)
string(15) "全场代金券"
int(100)
int(1234)
string(6) "支付"
bool(true)
string(10) "1900000001"
NULL
string(3) "a"b"
bool(false)
NULL
NULL
DateTimeImmutable +08:00 that day
批次id 优惠id 优惠类型 优惠金额（元） 订单总金额（元） 交易类型 支付单号 消耗时间 消耗商户号 设备号 银行流水号 单品信息 是否合单订单 微信支付合单单号 合单优惠总金额 合单订单总金额
int(1)
bool(false)
NULL
int(16)
-- again, and from other sources
1 1 1 1 1 1 1 1 1
RuntimeException: The bill cannot be read a second time: its source cannot seek
Error: WxFavor\BillRow cannot be created with new; BillReader makes them
Error: Cannot modify readonly property WxFavor\BillRow::$stockId
Exception: Serialization of 'WxFavor\BillReader' is not allowed
Error: Trying to clone an uncloneable object of class WxFavor\BillReader
