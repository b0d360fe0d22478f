--TEST--
An InvalidArgumentException can be asked which field was refused, and by what rule
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/favor.inc';
use WxFavor\Exception\InvalidArgumentException;
use WxFavor\Model;
[$sandbox, $favor] = sandbox_favor();
$ask = static function (string $name, callable $call): void {
    try {
        $call();
        echo "$name: NOT REFUSED\n";
    } catch (InvalidArgumentException $e) {
        echo "$name: [{$e->getPath()}] [{$e->getRule()}]", $e->getPath() === '' || str_starts_with($e->getMessage(), $e->getPath()) ? '' : ' NOT IN THE MESSAGE', "\n";
    }
};
$stock = fn (array $change, array $options = []) => fn () => $favor->createCouponStock(...stock($sandbox, $change), options: $options);
$rule = stock($sandbox)['stockUseRule'];
$use = stock($sandbox)['couponUseRule'];
$ask('another rule', $stock(['stockUseRule' => ['max_amount' => 1] + $rule]));
$ask('missing', $stock(['stockUseRule' => array_diff_key($rule, ['max_amount' => 1])]));
$ask('missing, without checks', $stock(['stockUseRule' => array_diff_key($rule, ['max_amount' => 1])], ['checks' => false]));
$ask('kind', $stock(['stockUseRule' => ['max_amount' => 1.5] + $rule], ['checks' => false]));
$ask('an object that is none', $stock(['couponUseRule' => ['fixed_normal_coupon' => new ArrayObject()]]));
$ask('unknown', $stock(['stockUseRule' => ['max_amuont' => 1] + $rule]));
$ask('twice', $stock(['stockUseRule' => ['maxAmount' => 1] + $rule]));
$ask('item of a list', $stock(['couponUseRule' => ['trade_type' => ['CARD', 'CASH']] + $use]));
$ask('items', $stock(['couponUseRule' => ['limit_pay' => []] + $use]));
$ask('length', $stock(['comment' => str_repeat('x', 61)]));
$ask('format', $stock(['outRequestNo' => 'a b']));
$ask('time', $stock(['availableEndTime' => 'soon']));
$ask('range', fn () => $favor->listStocks(0, 11, '1'));
$ask('range of pages', fn () => $favor->eachStock('1', pageSize: 11));
$ask('the whole', fn () => $favor->modifyAvailableSingleitem('1', '1'));
$ask('a segment of the path', fn () => $favor->queryCoupon('..', 'wx', 'o'));
$ask('the same, without checks', fn () => $favor->queryCoupon('1', 'wx', '.', ['checks' => false]));
$ask('HTTPS', fn () => $favor->setCallback('1', 'HTTPS://pay.example.com/'));
$ask('a bill', fn () => $favor->downloadUseFlow('1', '/nowhere/bill', '2025-02-29'));
$ask('a model', fn () => new Model\StockRule(5, 2 ** 60, 1, false, false));
$ask('a time of a model', fn () => new Model\FavorAvailableTime(availableEndTime: 'soon'));
$ask('an option', $stock([], ['tiemout' => 1]));
$ask('a setting', fn () => WxFavor\Builder::factory([]));
$ask('made by hand', fn () => throw new InvalidArgumentException('text'));
?>
--EXPECT--
another rule: [stock_use_rule.max_amount] [budget]
missing: [stock_use_rule.max_amount] [required]
missing, without checks: [stock_use_rule.max_amount] [required]
kind: [stock_use_rule.max_amount] [kind]
an object that is none: [coupon_use_rule.fixed_normal_coupon] [kind]
unknown: [stock_use_rule.max_amuont] [unknown]
twice: [stock_use_rule.max_amount] [duplicate]
item of a list: [coupon_use_rule.trade_type[1]] [enum]
items: [coupon_use_rule.limit_pay] [items]
length: [comment] [length]
format: [out_request_no] [request-no]
time: [available_end_time] [time]
range: [limit] [range]
range of pages: [limit] [range]
the whole: [] [goods]
a segment of the path: [coupon_id] [path]
the same, without checks: [openid] [path]
HTTPS: [notify_url] [notify-url]
a bill: [bill_date] [date]
a model: [max_amount] [integer]
a time of a model: [available_end_time] [time]
an option: [] []
a setting: [] []
made by hand: [] []
