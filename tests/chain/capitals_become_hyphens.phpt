--TEST--
In a property a leading capital is folded and every other one begins a new word
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
$instance = WxFavor\Builder::factory(sandbox_start()->config());
foreach ([
    $instance->v3->marketing->favor->couponStocks,
    $instance->v3->marketing->favor->{'coupon-stocks'},
    $instance->V3->Marketing->CouponStocks,
    $instance->useFlowByDay,
    $instance->_openid_,
    $instance->_stock_id_,
    $instance->_stockId_,
    $instance->{'{openid}'},
    $instance->__,
    $instance->_a,
    $instance->aBC,
    $instance->{'123'},
    $instance->{'图片'},
    $instance->{'a b'},
] as $node) {
    echo implode('/', iterator_to_array($node)), "\n";
}
?>
--EXPECT--
v3/marketing/favor/coupon-stocks
v3/marketing/favor/coupon-stocks
v3/marketing/coupon-stocks
use-flow-by-day
{openid}
{stock_id}
{stock-id}
{openid}
__
_a
a-b-c
123
图片
a b
