--TEST--
COUPON.USE has a typed coupon; what does not fit the documentation throws where it is read, and loses nothing else
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/callbacks.inc';
use WxFavor\Exception\MappingException;
$parser = notification_parser();
$parse = static function (mixed $plain = COUPON_USED, array $change = []) use ($parser): WxFavor\Notification {
    $body = notification_body($change, sealed($plain));
    return $parser->parse(signed_headers($body), $body);
};
// All that the documentation has, and something that it has not.
$full = ['stock_creator_mchid' => '9800064', 'stock_id' => '9865888', 'coupon_id' => '98674556', 'singleitem_discount_off' => ['single_price_max' => 100],
    'discount_to' => ['cut_to_price' => 1, 'max_price' => 2000000000], 'coupon_name' => '微信支付代金券', 'status' => 'USED', 'description' => '微信支付营销', 'create_time' => '2015-05-20T13:29:35+08:00',
    'coupon_type' => 'CUT_TO', 'no_cash' => false, 'available_begin_time' => '2015-05-20T13:29:35.120+08:00', 'available_end_time' => '2015-05-20T13:29:35Z', 'singleitem' => true,
    'normal_coupon_information' => ['coupon_amount' => 100, 'transaction_minimum' => 1000],
    'consume_information' => ['consume_time' => '2015-05-21T13:29:35+08:00', 'consume_mchid' => '9856081', 'transaction_id' => '2345234523', 'consume_amount' => 7,
        'goods_detail' => [['goods_id' => 'a_goods1', 'quantity' => 7, 'price' => 1, 'discount_amount' => 4, 'new' => true], ['goods_id' => '_2', 'quantity' => 1, 'price' => 2, 'discount_amount' => 1]]],
    'business_type' => 'MULTIUSE', 'added_later' => ['x' => 1.5]];
$n = $parse($full);
$c = $n->coupon;
echo get_class($c), " $c->stockCreatorMchid $c->stockId $c->couponId $c->couponName ", get_class($c->status), " {$c->status->value} {$c->couponType->value} {$c->businessType->value}\n";
var_dump($c->singleitemDiscountOff->singlePriceMax, $c->discountTo->maxPrice, $c->normalCouponInformation->couponAmount, $c->noCash, $c->singleitem);
echo get_class($c->createTime), ' ', $c->availableBeginTime->format('Y-m-d\TH:i:s.vP'), ' ', $c->availableEndTime->format(DATE_ATOM), "\n";
$use = $c->consumeInformation;
echo get_class($use), " {$use->consumeTime->format(DATE_ATOM)} $use->consumeMchid $use->transactionId $use->consumeAmount ", count($use->goodsDetail), "\n";
$goods = $use->goodsDetail[0];
echo get_class($goods), " $goods->goodsId $goods->quantity $goods->price $goods->discountAmount ", json_encode($goods->getExtra()), "\n";
var_dump($c->getExtra() === ['added_later' => ['x' => 1.5]], $c->toArray() === $full, $n->resource === $full, $n->coupon === $c, isset($n->coupon), array_key_exists('coupon', $n->toArray()));

echo "-- little\n";
$c = $parse(['stock_creator_mchid' => '1', 'stock_id' => '2', 'coupon_id' => '3', 'state' => 'USED', 'no_cash' => null, 'create_time' => ''])->coupon;
var_dump($c->status, $c->state, $c->noCash, $c->createTime, $c->consumeInformation);
echo gettype($parse(['status' => 'NEW_ONE'] + COUPON_USED)->coupon->status), "\n";

echo "-- no cash coupon\n";
foreach (['COUPON.SEND', 'coupon.use', 'NEW.EVENT'] as $event) {
    $n = $parse(['coupon_id' => 7, 'of' => ['another' => 'shape']], ['event_type' => $event]);
    echo $event, ' ', json_encode($n->coupon), ' ', json_encode($n->resource), ' ', json_encode($n->isCouponUse()), "\n";
}

echo "-- not what is documented\n";
$broken = static function (mixed $plain) use ($parse): void {
    $n = $parse($plain);
    foreach ([fn () => $n->coupon, fn () => $n->coupon ?? 'nobody sees', fn () => isset($n->coupon), fn () => !empty($n->coupon), fn () => (clone $n)->coupon, fn () => (new ReflectionProperty($n, 'coupon'))->getValue($n)] as $i => $read) {
        try {
            $read();
            echo "read\n";
        } catch (MappingException $e) {
            echo $i === 0 ? "{$e->getMessage()} | {$e->getPath()} | " . json_encode([$e->isRetryable(), $e->isOutcomeUnknown()]) . ' ' . WxFavor\NotificationReply::failure($e)->status : '', $i < 5 ? ' ' : "again\n";
        }
    }
    if ($n->resource !== (is_array($plain) ? $plain : json_decode($plain, true)) || !$n->isCouponUse() || $n->id === '' || !property_exists($n, 'coupon') || json_encode($n) === false) {
        echo "LOST\n";
    }
};
$broken(array_diff_key(COUPON_USED, ['coupon_id' => 1]));
$broken(['coupon_id' => 98674556] + COUPON_USED);
$broken(['coupon_id' => null] + COUPON_USED);
$broken(['no_cash' => 'false'] + COUPON_USED);
$broken(['normal_coupon_information' => ['coupon_amount' => '100', 'transaction_minimum' => 1]] + COUPON_USED);
$broken('{"stock_creator_mchid":"1","stock_id":"2","coupon_id":"3","normal_coupon_information":{"coupon_amount":1.0,"transaction_minimum":1}}');
$broken(['consume_information' => ['consume_time' => 'yesterday']] + COUPON_USED);
$broken(['consume_information' => ['goods_detail' => [['goods_id' => 'x', 'quantity' => 1, 'price' => 1, 'discount_amount' => 1], ['goods_id' => 'y', 'quantity' => []]]]] + COUPON_USED);
$broken('{"stock_creator_mchid":"1","stock_id":"2","coupon_id":"3","coupon_id":"4"}');

echo "-- read only\n";
thrown(function () use ($n) { $n->coupon = null; });
$n = $parse(['coupon_id' => 1] + COUPON_USED);
thrown(function () use ($n) { unset($n->coupon); });
try { $n->coupon['x'] = 1; echo "WRITTEN\n"; } catch (Throwable $e) { echo 'refused', "\n"; }
var_dump($parse()->coupon->consumeInformation->transactionId);
?>
--EXPECT--
WxFavor\Model\CouponUse 9800064 9865888 98674556 微信支付代金券 WxFavor\Enum\CouponStatus USED CUT_TO MULTIUSE
int(100)
int(2000000000)
int(100)
bool(false)
bool(true)
DateTimeImmutable 2015-05-20T13:29:35.120+08:00 2015-05-20T13:29:35+00:00
WxFavor\Model\ConsumeInformation 2015-05-21T13:29:35+08:00 9856081 2345234523 7 2
WxFavor\Model\GoodsDetail a_goods1 7 1 4 {"new":true}
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
-- little
NULL
enum(WxFavor\Enum\CouponStatus::Used)
NULL
NULL
NULL
string
-- no cash coupon
COUPON.SEND null {"coupon_id":7,"of":{"another":"shape"}} false
coupon.use null {"coupon_id":7,"of":{"another":"shape"}} false
NEW.EVENT null {"coupon_id":7,"of":{"another":"shape"}} false
-- not what is documented
the content of COUPON.USE is not what WeChat Pay documents: coupon_id: missing | coupon_id | [false,false] 500     again
the content of COUPON.USE is not what WeChat Pay documents: coupon_id: a number instead of a string | coupon_id | [false,false] 500     again
the content of COUPON.USE is not what WeChat Pay documents: coupon_id: null, but it must be there | coupon_id | [false,false] 500     again
the content of COUPON.USE is not what WeChat Pay documents: no_cash: a string instead of a boolean | no_cash | [false,false] 500     again
the content of COUPON.USE is not what WeChat Pay documents: normal_coupon_information.coupon_amount: a string instead of an integer | normal_coupon_information.coupon_amount | [false,false] 500     again
the content of COUPON.USE is not what WeChat Pay documents: normal_coupon_information.coupon_amount: 1.0 is not written as an integer | normal_coupon_information.coupon_amount | [false,false] 500     again
the content of COUPON.USE is not what WeChat Pay documents: consume_information.consume_time: "yesterday" is no time of RFC 3339 | consume_information.consume_time | [false,false] 500     again
the content of COUPON.USE is not what WeChat Pay documents: consume_information.goods_detail[1].quantity: a list instead of an integer | consume_information.goods_detail[1].quantity | [false,false] 500     again
the content of COUPON.USE is not what WeChat Pay documents: coupon_id: the object has this name twice | coupon_id | [false,false] 500     again
-- read only
Error: Cannot modify readonly property WxFavor\Notification::$coupon
Error: Cannot unset readonly property WxFavor\Notification::$coupon from global scope
refused
string(28) "4200000001201901010000000001"
