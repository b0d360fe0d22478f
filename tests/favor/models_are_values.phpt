--TEST--
Models are read-only values: they can be cloned and compared, and neither written, serialized nor half made
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
use WxFavor\Enum;
use WxFavor\Model;
$coupon = Model\Coupon::fromJson(file_get_contents(__DIR__ . '/../samples/query_coupon.json'));
thrown(function () use ($coupon) { $coupon->couponId = '1'; });
thrown(function () use ($coupon) { $coupon->normalCouponInformation->couponAmount++; });
thrown(function () use ($coupon) { unset($coupon->couponId); });
thrown(function () use ($coupon) { $coupon->other = 1; });
thrown(fn () => serialize($coupon));
thrown(fn () => new Model\Coupon);
thrown(fn () => Model\Model::fromJson('{}'));
thrown(fn () => (new ReflectionClass(Model\Coupon::class))->newInstanceWithoutConstructor());
$copy = clone $coupon;
var_dump($copy == $coupon, $copy === $coupon, $copy->toJson() === $coupon->toJson(), isset($coupon->startTime), $coupon->createTime instanceof DateTimeImmutable);
unset($coupon);
echo $copy->consumeInformation->goodsDetail[0]->goodsId, "\n";

$rule = new Model\StockRule(maxCoupons: 100, maxAmount: 50000, maxCouponsPerUser: 3, naturalPersonLimit: false, preventApiAbuse: true);
echo json_encode($rule), ' ', var_export($rule->maxAmountByDay, true), "\n";
thrown(fn () => $rule->__construct(1, 2, 3, true, true));
thrown(fn () => new Model\StockRule(100, 50000.0, 3, false, true));
thrown(fn () => new Model\StockRule(100, 50000));
thrown(fn () => new Model\StockRule(100, null, 3, false, true));
thrown(fn () => new Model\FavorAvailableTime(availableBeginTime: 'soon'));
$time = new Model\FavorAvailableTime(fixAvailableTime: ['available_week_day' => [0, 6], 'begin_time' => 0], availableBeginTime: new DateTime('2030-01-02T03:04:05.678901+05:30'));
echo $time->toJson(), ' ', $time->availableBeginTime->format('c v'), ' ', implode(',', $time->fixAvailableTime->availableWeekDay), "\n";
$card = new Model\CouponRule(tradeType: [Enum\TradeType::Card, 'FACE', 'NEW']);
var_dump($card->tradeType);
foreach (get_declared_classes() as $class) {
    if (str_starts_with($class, 'WxFavor\\Model\\') && $class !== Model\Model::class) {
        $reflection = new ReflectionClass($class);
        $names = array_map(fn ($property) => $property->name, array_filter($reflection->getProperties(), fn ($property) => !$property->isReadOnly()));
        if (!$reflection->isFinal() || $names !== [] || !is_subclass_of($class, JsonSerializable::class)) {
            echo "$class: ", implode(', ', $names), "\n";
        }
    }
}
?>
--EXPECTF--
Error: Cannot modify readonly property WxFavor\Model\Coupon::$couponId
Error: Cannot modify readonly property WxFavor\Model\FixedValueStockMsg::$couponAmount
Error: Cannot unset readonly property WxFavor\Model\Coupon::$couponId
Error: Cannot create dynamic property WxFavor\Model\Coupon::$other
Exception: Serialization of 'WxFavor\Model\Coupon' is not allowed
Error: Call to private WxFavor\Model\%s::__construct() from global scope
Error: Cannot instantiate abstract class WxFavor\Model\Model
ReflectionException: Class WxFavor\Model\Coupon is an internal class marked as final that cannot be instantiated without invoking its constructor
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
a_goods1
{"max_coupons":100,"max_amount":50000,"max_coupons_per_user":3,"natural_person_limit":false,"prevent_api_abuse":true} NULL
Error: WxFavor\Model\StockRule is read-only and already constructed
InvalidArgumentException: max_amount: must be an integer (of fen), a number with a fraction given
ArgumentCountError: WxFavor\Model\StockRule::__construct() expects at least 5 arguments, 2 given
InvalidArgumentException: max_amount: missing
InvalidArgumentException: "soon" is no time with an offset, such as 2030-06-01T00:00:00+08:00
{"fix_available_time":{"available_week_day":[0,6],"begin_time":0},"available_begin_time":"2030-01-02T03:04:05.678+05:30"} 2030-01-02T03:04:05+05:30 678 0,6
array(3) {
  [0]=>
  enum(WxFavor\Enum\TradeType::Card)
  [1]=>
  enum(WxFavor\Enum\TradeType::Face)
  [2]=>
  string(3) "NEW"
}
