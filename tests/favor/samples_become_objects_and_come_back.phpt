--TEST--
The samples of WeChat Pay's documentation become objects, and equal JSON again
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/endpoints.inc';
use WxFavor\Model;
$samples = array_map(fn ($sample) => $sample['answer'], endpoint_samples());
foreach (endpoints() as $name => $endpoint) {
    $answers[$name] = ["WxFavor\\Model\\{$endpoint['answer']}", $samples[$name] ?? 'no sample'];
}
$answers['COUPON.USE'] = [Model\CouponUse::class, file_get_contents(__DIR__ . '/../samples/answers/CouponUse.json')];
foreach ($answers as $name => [$class, $json]) {
    $object = $class::fromJson($json);
    $checks = [
        'toArray() is what json_decode() reads' => $object->toArray() === json_decode($json, true),
        'json_encode() gives the same JSON' => json_encode($object) === json_encode(json_decode($json)),
        // Without blanks, which no string of the samples holds.
        'toJson() gives the same bytes' => $object->toJson() === preg_replace('/\s+/', '', $json),
        'the way there and back gives an equal object' => $object == $class::fromJson($object->toJson()),
        'every field is in the table' => extras($object) === [],
    ];
    echo $name, ' ', count($object->toArray()), ' fields', implode('', array_map(fn ($what) => "; not so: $what", array_keys(array_filter($checks, fn ($ok) => !$ok)))), "\n";
}
/** Fields that the table does not know, at any depth. */
function extras(Model\Model $object): array
{
    $found = $object->getExtra();
    foreach (get_object_vars($object) as $value) {
        foreach (is_array($value) ? $value : [$value] as $part) {
            $found += $part instanceof Model\Model ? extras($part) : [];
        }
    }
    return $found;
}
echo count($answers), ' samples, files ', count(glob(__DIR__ . '/../samples/answers/*.json')) + count(glob(__DIR__ . '/../samples/*.json')), "\n";
$coupons = Model\CouponCollection::fromJson($samples['listCouponsByFilter']);
$one = Model\Coupon::fromJson($samples['queryCoupon']);
var_dump($coupons->data[0]->consumeInformation->goodsDetail[0]);
// Both ways of writing a time, with the offset and the milliseconds that were sent.
foreach ([$coupons->data[0]->createTime, $one->createTime, $coupons->data[0]->consumeInformation->consumeTime, $one->availableEndTime] as $time) {
    echo get_class($time), ' ', $time->format('Y-m-d\TH:i:s.vP'), ' ', $time->getOffset(), "\n";
}
echo $coupons->data[0]->status->name, ' ', $one->status->name, "\n";
var_dump($one->noCash, $one->singleitem, $one->startTime, $one->businessType);
$stocks = Model\StockCollection::fromJson($samples['listStocks'])->data;
echo json_encode([$stocks[0]->stockUseRule->tradeType, $stocks[1]->stockUseRule->tradeType, $stocks[1]->businessType, $stocks[1]->availableRegionList[0]->type,
    $stocks[1]->stockUseRule->maxAmount, $stocks[1]->status, $stocks[1]->description, $stocks[1]->stockUseRule->fixedDiscountCoupon->discountPercent]), "\n";
?>
--EXPECTF--
createCouponStock 2 fields
startStock 2 fields
stopStock 2 fields
pauseStock 2 fields
restartStock 2 fields
listStocks 4 fields
queryStock 17 fields
listAvailableMerchants 5 fields
listAvailableSingleitems 5 fields
modifyAvailableSingleitem 2 fields
sendCoupon 1 fields
listCouponsByFilter 4 fields
queryCoupon 15 fields
useFlow 3 fields
refundFlow 3 fields
useFlowByDay 3 fields
refundFlowByDay 3 fields
setCallback 2 fields
queryCallback 2 fields
uploadImage 1 fields
COUPON.USE 16 fields
21 samples, files 21
object(WxFavor\Model\GoodsDetail)#%d (4) {
  ["goodsId"]=>
  string(8) "a_goods1"
  ["quantity"]=>
  int(7)
  ["price"]=>
  int(1)
  ["discountAmount"]=>
  int(4)
}
DateTimeImmutable 2015-05-20T13:29:35.000+08:00 28800
DateTimeImmutable 2015-05-20T13:29:35.120+08:00 28800
DateTimeImmutable 2015-05-20T13:29:35.000+08:00 28800
DateTimeImmutable 2015-05-20T13:29:35.120+08:00 28800
Sended Expired
NULL
NULL
NULL
NULL
[["MICROAPP"],["CARD","OTHER"],"MULTIUSE","CITY",9007199254740991,"stoped","",88]
