--TEST--
A stock's life through typed methods: objects in, objects out
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/favor.inc';
use WxFavor\Enum;
use WxFavor\Model;
[$sandbox, $favor] = sandbox_favor();
$mchid = $sandbox->info['mchid'];
$created = $favor->createCouponStock(...stock($sandbox, [
    'stockUseRule' => new Model\StockRule(maxCoupons: 100, maxAmount: 50000, maxCouponsPerUser: 3, naturalPersonLimit: false, preventApiAbuse: false),
    'couponUseRule' => ['fixedNormalCoupon' => new Model\FixedValueStockMsg(500, 1000), 'coupon_available_time' => (object) ['availableTimeAfterReceive' => 1440], 'tradeType' => [Enum\TradeType::Card, 'OTHER'], 'available_merchants' => [$mchid]],
    'patternInfo' => ['description' => 'how to use it', 'background_color' => Enum\BackgroundColor::Color010],
    'availableBeginTime' => $begin = new DateTimeImmutable('-1 second', new DateTimeZone('+08:00')),
    'stockType' => Enum\StockType::Normal,
]));
echo get_class($created), "\n", get_debug_type($created->createTime), "\n";
$body = json_decode($sandbox->lastRequest()['body']);
echo json_encode($body->coupon_use_rule), ' ', json_encode($body->pattern_info), ' ',
    preg_match('/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?\+08:00$/D', $body->available_begin_time), "\n";

$id = ['stockCreatorMchid' => $mchid, 'stockId' => $created->stockId];
echo get_debug_type($favor->startStock(...$id)->startTime), "\n";
$stock = $favor->queryStock(...$id);
echo $stock->status->name, ' ', $stock->stockUseRule->fixedNormalCoupon->couponAmount, ' ', implode(',', array_map(fn ($t) => $t->name, $stock->stockUseRule->tradeType)), "\n";
$sent = $favor->sendCoupon(stockId: $created->stockId, openid: $sandbox->info['openid'], outRequestNo: 'n1', appid: $sandbox->info['appid'], stockCreatorMchid: $mchid);
$again = $favor->sendCoupon(stockId: $created->stockId, openid: $sandbox->info['openid'], outRequestNo: 'n1', appid: $sandbox->info['appid'], stockCreatorMchid: $mchid);
echo $sent == $again ? 'the same coupon' : 'another coupon', "\n";
$coupon = $favor->queryCoupon(couponId: $sent->couponId, appid: $sandbox->info['appid'], openid: $sandbox->info['openid']);
echo $coupon->status->value, ' ', $coupon->couponType->name, ' ', $coupon->normalCouponInformation->transactionMinimum, ' ', $coupon->createTime->format('P'), "\n";
echo get_class($favor->pauseStock(...$id)), ' ', $favor->queryStock(...$id)->status->name, "\n";
echo get_class($favor->restartStock(...$id)), ' ', $favor->queryStock(...$id)->status->name, "\n";
echo implode(',', $favor->listAvailableMerchants(0, 50, ...$id)->data), "\n";
echo $favor->listAvailableSingleitems(0, 100, ...$id)->totalCount, "\n";
echo $favor->setCallback($mchid, 'https://pay.example.com/notify')->notifyUrl, ' ', $favor->queryCallback($mchid)->mchid === $mchid ? 'ours' : '', "\n";
// What no page documents, and the official SDKs have: its end, and the goods of a goods coupon.
$goods = ['stockCreatorMchid' => $mchid, 'stockId' => '10000009'];
$changed = $favor->modifyAvailableSingleitem(...$goods, addGoodsIdList: ['goods-4', '商品/5'], deleteGoodsIdList: ['goods-1']);
echo get_debug_type($changed->pauseTime ?? $changed->effectTime), ' ', implode(',', iterator_to_array($favor->eachAvailableSingleitem(...$goods))), "\n";
fate(fn () => $favor->modifyAvailableSingleitem(...$goods, deleteGoodsIdList: ['goods-2', 'goods-3', 'goods-4', '商品/5']));
foreach (['pause_time', 'effect_time'] as $name) {
    $changed = Model\ModifyAvailableSingleitemResponse::fromJson("{\"$name\":\"2015-05-20T13:29:35.120+08:00\",\"stock_id\":\"1\"}");
    echo ($changed->pauseTime ?? $changed->effectTime)->format('v'), ' ';
}
$unstarted = $favor->createCouponStock(...stock($sandbox))->stockId;
$stopped = $favor->stopStock($mchid, $unstarted);
echo get_debug_type($stopped->stopTime), ' ', $stopped->stockId === $unstarted ? $favor->queryStock(stockId: $unstarted, stockCreatorMchid: $mchid)->status->name : 'another', "\n";
fate(fn () => $favor->startStock($mchid, $unstarted));
?>
--EXPECT--
WxFavor\Model\CreateCouponStockResponse
DateTimeImmutable
{"coupon_available_time":{"available_time_after_receive":1440},"fixed_normal_coupon":{"coupon_amount":500,"transaction_minimum":1000},"trade_type":["CARD","OTHER"],"available_merchants":["1900000001"]} {"description":"how to use it","background_color":"COLOR010"} 1
DateTimeImmutable
Running 500 Card,Other
the same coupon
SENDED Normal 1000 +08:00
WxFavor\Model\PauseStockResponse Paused
WxFavor\Model\RestartStockResponse Running
1900000001
0
https://pay.example.com/notify ours
DateTimeImmutable goods-2,goods-3,goods-4,商品/5
ClientException, response 400, final, outcome known
120 120 DateTimeImmutable Stopped
ClientException, response 400, final, outcome known
