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
// Whoever looks first, and however: every property is there.
$json = file_get_contents(__DIR__ . '/../samples/query_coupon.json');
$new = fn () => Model\Coupon::fromJson($json);
$every = array_keys(get_object_vars($new()));
$ways = [
    'foreach' => function ($coupon) { foreach ($coupon as $name => $value) { yield $name => $value; } },
    'array' => fn ($coupon) => (array) $coupon,
    'get_object_vars' => fn ($coupon) => get_object_vars($coupon),
    'by name' => function ($coupon) use ($every) { foreach ($every as $name) { yield $name => $coupon->$name; } },
    'reflection' => function ($coupon) { foreach ((new ReflectionClass($coupon))->getProperties() as $property) { yield $property->getName() => $property->isInitialized($coupon) ? $property->getValue($coupon) : 'uninitialized'; } },
    'array_column' => function ($coupon) use ($every) { foreach ($every as $name) { yield $name => array_column([$coupon], $name)[0] ?? null; } },
    'isset' => function ($coupon) use ($every) { foreach ($every as $name) { yield $name => isset($coupon->$name) && !empty([$coupon->$name]) ? $coupon->$name : null; } },
    'clone' => fn ($coupon) => get_object_vars(clone $coupon),
    'first read, then cloned' => fn ($coupon) => [$coupon->status, get_object_vars(clone $coupon)][1],
    'debug' => fn ($coupon) => [print_r($coupon, true), var_export($coupon, true), get_object_vars($coupon)][2],
];
foreach ($ways as $way => $look) {
    $seen = $look($new());
    $seen = $seen instanceof Traversable ? iterator_to_array($seen) : $seen;
    echo $seen == get_object_vars($new()) && count($seen) === 21 && $seen['createTime'] instanceof DateTimeImmutable ? '' : "$way: differs\n";
}
$one = $new();
var_dump($one == $new(), $one->couponId === '98674556' && $one == $new(), $new() == $one, $one == (object) (array) $one, $one->createTime === $one->createTime, $one->cutToMessage === $one->cutToMessage);
echo substr_count(print_r($new(), true), 'DateTimeImmutable Object'), ' ', $new()?->consumeInformation?->goodsDetail[0]?->price, ' ', $new()->startTime?->format('c') ?? 'none', "\n";
foreach (['couponId', 'createTime', 'cutToMessage', 'startTime'] as $name) {
    $fresh = $new();
    thrown(function () use ($fresh, $name) { $fresh->$name = null; });
    thrown(function () use ($fresh, $name) { unset($fresh->$name); });
    // PHP hands out objects, and copies nothing else.
    thrown(function () use ($fresh, $name) { $reference = &$fresh->$name; $reference = null; });
    echo json_encode($fresh == $new()), "\n";
}
// The collector looks at what is there, and makes nothing.
$held = array_map($new, range(1, 50));
$cycle = (object) ['coupons' => $held, 'list' => Model\CouponCollection::fromJson(file_get_contents(__DIR__ . '/../samples/list_coupons.json'))];
$cycle->self = $cycle;
$held[0]->createTime->format('c');
foreach ($held as $each) {
    $other = $each;
}
unset($each, $other);
$before = memory_get_usage();
gc_collect_cycles();
var_dump(memory_get_usage() - $before < 10000); // all there is would be 100 kB
$cycle->list->data[0]->normalCouponInformation->couponAmount;
unset($cycle);
var_dump(gc_collect_cycles() > 0, $held[0]->createTime->format('Y'), $held[49]->couponId);
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
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
4 1 none
Error: Cannot modify readonly property WxFavor\Model\Coupon::$couponId
Error: Cannot unset readonly property WxFavor\Model\Coupon::$couponId
Error: Cannot modify readonly property WxFavor\Model\Coupon::$couponId
true
Error: Cannot modify readonly property WxFavor\Model\Coupon::$createTime
Error: Cannot unset readonly property WxFavor\Model\Coupon::$createTime
nothing thrown, but null
true
Error: Cannot modify readonly property WxFavor\Model\Coupon::$cutToMessage
Error: Cannot unset readonly property WxFavor\Model\Coupon::$cutToMessage
nothing thrown, but null
true
Error: Cannot modify readonly property WxFavor\Model\Coupon::$startTime
Error: Cannot unset readonly property WxFavor\Model\Coupon::$startTime
Error: Cannot modify readonly property WxFavor\Model\Coupon::$startTime
true
bool(true)
bool(true)
string(4) "2015"
string(8) "98674556"
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
InvalidArgumentException: available_begin_time: "soon" is no time with an offset, such as 2030-06-01T00:00:00+08:00
{"fix_available_time":{"available_week_day":[0,6],"begin_time":0},"available_begin_time":"2030-01-02T03:04:05.678+05:30"} 2030-01-02T03:04:05+05:30 678 0,6
array(3) {
  [0]=>
  enum(WxFavor\Enum\TradeType::Card)
  [1]=>
  enum(WxFavor\Enum\TradeType::Face)
  [2]=>
  string(3) "NEW"
}
