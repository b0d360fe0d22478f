--TEST--
The samples of WeChat Pay's documentation become objects, and equal JSON again
--EXTENSIONS--
wxfavor
--FILE--
<?php
use WxFavor\Model;
$list = file_get_contents(__DIR__ . '/../samples/list_coupons.json');
$coupons = Model\CouponCollection::fromJson($list);
$coupon = file_get_contents(__DIR__ . '/../samples/query_coupon.json');
$one = Model\Coupon::fromJson($coupon);
foreach ([[$coupons, $list], [$one, $coupon]] as [$object, $json]) {
    var_dump($object->toArray() === json_decode($json, true));
    var_dump(json_encode($object) === json_encode(json_decode($json)));
    // Without blanks, which no string of the samples holds.
    var_dump($object->toJson() === preg_replace('/\s+/', '', $json));
    var_dump($object == $object::fromJson($object->toJson()));
    var_dump($object->getExtra() === []);
}
var_dump($coupons->data[0]->consumeInformation->goodsDetail[0]);
echo $coupons->data[0]->status->name, ' ', $one->createTime->format('Y-m-d\TH:i:s.vP'), "\n";
var_dump($one->noCash, $one->singleitem, $one->startTime, $one->businessType);
?>
--EXPECTF--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
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
Sended 2015-05-20T13:29:35.120+08:00
NULL
NULL
NULL
NULL
