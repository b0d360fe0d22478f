--TEST--
Arguments are checked before anything is sent; errors name field and rule
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/favor.inc';
use WxFavor\Enum;
use WxFavor\Model;
[$sandbox, $favor] = sandbox_favor();
$before = count($sandbox->journal());
$stock = fn (array $change, array $options = []) => thrown(fn () => $favor->createCouponStock(...stock($sandbox, $change), options: $options));
$rule = stock($sandbox)['stockUseRule'];
$stock(['stockUseRule' => ['max_amount' => 500.5] + $rule]);
$stock(['stockUseRule' => ['max_amount' => '50000'] + $rule]);
$stock(['stockUseRule' => ['max_amount' => 50001] + $rule]);
$stock(['stockUseRule' => ['max_amount' => PHP_INT_MAX] + $rule]);
$stock(['stockUseRule' => ['maxAmount' => 1] + $rule]);
$stock(['stockUseRule' => ['max_amont' => 1] + $rule]);
$stock(['stockUseRule' => array_diff_key($rule, ['max_amount' => 1])]);
$stock(['stockUseRule' => [1, 2]]);
$stock(['stockUseRule' => new Model\FixedValueStockMsg(500, 1000)]);
$stock(['stockUseRule' => new ArrayObject($rule)]);
$stock(['couponUseRule' => ['fixed_normal_coupon' => ['coupon_amount' => 500, 'transaction_minimum' => NAN], 'available_merchants' => ['1']]]);
$stock(['couponUseRule' => ['fixed_normal_coupon' => ['coupon_amount' => 500, 'transaction_minimum' => 1000], 'available_merchants' => [1 => '1', 'a' => '2']]]);
$stock(['couponUseRule' => ['trade_type' => [Enum\StockStatus::Audit]]]);
$stock(['couponUseRule' => ['trade_type' => ['CASH']]]);
$stock(['stockName' => '一二三四五六七八九十']);
$amounts = fn (int $amount, int $threshold) => $stock(['couponUseRule' => ['fixed_normal_coupon' => ['coupon_amount' => $amount, 'transaction_minimum' => $threshold]]]);
$amounts(9, 100);
$amounts(100001, 200000);
$amounts(500, 499);
$amounts(500, 10000001);
$stock(['couponUseRule' => []]);
$stock(['stockUseRule' => ['max_coupons_per_user' => 0] + $rule]);
$stock(['stockUseRule' => ['max_coupons_per_user' => 101] + $rule]);
$stock(['couponUseRule' => ['coupon_available_time' => ['available_time_after_receive' => 1441]]]);
$stock(['couponUseRule' => ['coupon_available_time' => ['fix_available_time' => ['available_week_day' => [7], 'begin_time' => 0]]]]);
$stock(['comment' => str_repeat('注', 61)]);
$stock(['couponUseRule' => ['goods_tag' => array_fill(0, 51, 'a')]]);
$stock(['patternInfo' => ['description' => 'd', 'jump_target' => 'MINI_PROGRAM']]);
$stock(['stockName' => "\xFF"]);
$stock(['outRequestNo' => "a\0b"]);
$stock(['availableEndTime' => new DateTime('+100 days')]);
$stock(['availableEndTime' => '2030-06-01 00:00:00']);
$stock(['stockType' => Enum\CouponType::Normal]);
$stock([], ['checks' => 1]);
$stock([], ['json' => []]);
$stock([], ['tiemout' => 1]);
$loop = [];
$loop['x'] = &$loop;
$stock(['couponUseRule' => $loop]);
thrown(fn () => $favor->setCallback('1', 'http://pay.example.com/'));
thrown(fn () => $favor->setCallback('1', 'https://pay.example.com/?a=1'));
$coupons = fn (string ...$merchants) => thrown(fn () => $favor->listCouponsByFilter('o', 'wx', ...$merchants));
$coupons(creatorMchid: '1', senderMchid: '2', availableMchid: '3');
thrown(fn () => $favor->eachUserCoupon('o', 'wx', creatorMchid: '1', senderMchid: '2', availableMchid: '3'));
thrown(fn () => $favor->modifyAvailableSingleitem('1', '2'));
thrown(fn () => $favor->useFlowByDay('1', '2025-02-29'));
thrown(fn () => $favor->listStocks(0, 10, '1', '2030-01-02T00:00:00+08:00', '2030-01-01T00:00:00+08:00'));
thrown(fn () => $favor->useFlow('..'));
thrown(fn () => $favor->useFlow(''));
thrown(fn () => $favor->useFlow([]));
thrown(fn () => $favor->useFlow());
thrown(fn () => $favor->useFlow('1', [], 3));
thrown(fn () => $favor->useFlow('1', stock: '2'));
thrown(fn () => $favor->listStocks(0, '10', '1'));
thrown(fn () => $favor->listStocks(0, 10, '1', options: null));
thrown(fn () => $favor->eachStock('1', pageSize: 11));
thrown(fn () => $favor->eachStock('1', pageSize: []));
thrown(fn () => $favor->sendCouponAsync('1', 'o', 'a b', 'wx', '1'));
echo count($sandbox->journal()) - $before, " calls arrived\n";
// An empty text asks for nothing in a query, whatever kind of field it is; what is needed it cannot be.
$sent = function (callable $call) use ($sandbox) {
    try {
        $call();
    } catch (WxFavor\Exception\ClientException) { // The sandbox knows neither user nor merchant.
    }
    echo arrived($sandbox), "\n";
};
$sent(fn () => $favor->listCouponsByFilter('o', 'wx', stockId: '', status: '', creatorMchid: '', businessType: ''));
$sent(fn () => $favor->eachUserCoupon('o', 'wx', status: '', businessType: '', pageSize: 5)->rewind());
$sent(fn () => $favor->listStocks(0, 10, '1', '', '', ''));
thrown(fn () => $favor->listStocks(0, 10, ''));
thrown(fn () => $favor->createCouponStock(...stock($sandbox, ['stockType' => ''])));
// Scalars for strings as everywhere in PHP: converted, unless the caller's types are strict.
$favor->queryStock(stockCreatorMchid: 1900000001, stockId: 10000001);
echo arrived($sandbox), "\n";
thrown(eval('declare(strict_types=1); return fn () => $favor->queryStock(stockCreatorMchid: 1900000001, stockId: "1");'));
// Rules can be left out, kinds cannot.
$stock(['stockName' => 'a_b', 'stockUseRule' => ['new_rule' => ['x' => 1]] + $rule], ['checks' => false]);
echo json_decode($sandbox->lastRequest()['body'])->stock_use_rule->new_rule->x, "\n";
$stock(['stockUseRule' => ['max_amount' => 500.5] + $rule], ['checks' => false]);
?>
--EXPECTF--
InvalidArgumentException: stock_use_rule.max_amount: must be an integer (of fen), a number with a fraction given
InvalidArgumentException: stock_use_rule.max_amount: must be an integer (of fen), a string given
InvalidArgumentException: stock_use_rule.max_amount: must be coupon_amount × max_coupons = 500 × 100 = 50000 fen, it is 50001 (checks => false leaves out this rule of the documentation)
InvalidArgumentException: stock_use_rule.max_amount: 9223372036854775807 is beyond ±9007199254740991, where integers are no longer exact
InvalidArgumentException: stock_use_rule.max_amount: given twice, as max_amount and maxAmount
InvalidArgumentException: stock_use_rule.max_amont: StockRule has no such field (checks => false leaves out this rule of the documentation)
InvalidArgumentException: stock_use_rule.max_amount: missing
InvalidArgumentException: stock_use_rule: must be an object, a list given
TypeError: WxFavor\FavorService::createCouponStock(): Argument #5 ($stockUseRule) must be of type WxFavor\Model\StockRule|array, WxFavor\Model\FixedValueStockMsg given
TypeError: WxFavor\FavorService::createCouponStock(): Argument #5 ($stockUseRule) must be of type WxFavor\Model\StockRule|array, ArrayObject given
InvalidArgumentException: coupon_use_rule.fixed_normal_coupon.transaction_minimum: must be a finite number, NAN given
InvalidArgumentException: coupon_use_rule.available_merchants: must be a list, an array with names given
InvalidArgumentException: coupon_use_rule.trade_type[0]: must be WxFavor\Enum\TradeType, WxFavor\Enum\StockStatus given
InvalidArgumentException: coupon_use_rule.trade_type[0]: "CASH" is none of MICROAPP, APPPAY, PPAY, CARD, FACE, OTHER (checks => false leaves out this rule of the documentation)
InvalidArgumentException: stock_name: must be 9 Chinese characters or 20 letters at most (a Chinese one counts as two), it has 10 Chinese characters and 0 others (checks => false leaves out this rule of the documentation)
InvalidArgumentException: coupon_use_rule.fixed_normal_coupon.coupon_amount: must be from 10 to 100000 fen, it is 9 (checks => false leaves out this rule of the documentation)
InvalidArgumentException: coupon_use_rule.fixed_normal_coupon.coupon_amount: must be from 10 to 100000 fen, it is 100001 (checks => false leaves out this rule of the documentation)
InvalidArgumentException: coupon_use_rule.fixed_normal_coupon.transaction_minimum: must not be less than coupon_amount, 500 fen, it is 499 (checks => false leaves out this rule of the documentation)
InvalidArgumentException: coupon_use_rule.fixed_normal_coupon.transaction_minimum: must be from 10 to 10000000 fen, it is 10000001 (checks => false leaves out this rule of the documentation)
InvalidArgumentException: coupon_use_rule.fixed_normal_coupon: missing: stock_type NORMAL needs it (checks => false leaves out this rule of the documentation)
InvalidArgumentException: stock_use_rule.max_coupons_per_user: must be at least 1, it is 0 (checks => false leaves out this rule of the documentation)
InvalidArgumentException: stock_use_rule.max_coupons_per_user: must be at most max_coupons, 100, it is 101 (checks => false leaves out this rule of the documentation)
InvalidArgumentException: coupon_use_rule.coupon_available_time.available_time_after_receive: must be from 1 to 1440 minutes, it is 1441 (checks => false leaves out this rule of the documentation)
InvalidArgumentException: coupon_use_rule.coupon_available_time.fix_available_time.available_week_day[0]: must be from 0 to 6 (0: Sunday … 6: Saturday), it is 7 (checks => false leaves out this rule of the documentation)
InvalidArgumentException: comment: must have 1 to 60 characters, it has 61 (checks => false leaves out this rule of the documentation)
InvalidArgumentException: coupon_use_rule.goods_tag: must have 0 to 50 items, it has 51 (checks => false leaves out this rule of the documentation)
InvalidArgumentException: pattern_info.mini_program_appid: missing: jump_target MINI_PROGRAM needs it (checks => false leaves out this rule of the documentation)
InvalidArgumentException: stock_name: must be UTF-8
InvalidArgumentException: out_request_no: must hold no NUL
InvalidArgumentException: available_end_time: must be 90 days at most after available_begin_time (checks => false leaves out this rule of the documentation)
InvalidArgumentException: available_end_time: must be a time with an offset, such as 2030-06-01T00:00:00+08:00, it is "2030-06-01 00:00:00" (checks => false leaves out this rule of the documentation)
TypeError: WxFavor\FavorService::createCouponStock(): Argument #8 ($stockType) must be of type WxFavor\Enum\StockType|string, WxFavor\Enum\CouponType given
InvalidArgumentException: checks must be true or false, int given
InvalidArgumentException: the option json is not for createCouponStock(), which makes the request and reads the answer
InvalidArgumentException: "tiemout" is neither an option (query, json, body, headers, timeout, connect_timeout, http_errors, sink, progress, debug) nor a variable of "/v3/marketing/favor/coupon-stocks"
InvalidArgumentException: coupon_use_rule.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x: nested deeper than 32 levels
InvalidArgumentException: notify_url: must begin with https:// (checks => false leaves out this rule of the documentation)
InvalidArgumentException: notify_url: must have no query (nothing from a ? on) (checks => false leaves out this rule of the documentation)
InvalidArgumentException: available_mchid: must not be given beside both creator_mchid and sender_mchid; any two of the three pass (checks => false leaves out this rule of the documentation)
InvalidArgumentException: available_mchid: must not be given beside both creator_mchid and sender_mchid; any two of the three pass (checks => false leaves out this rule of the documentation)
InvalidArgumentException: add_goods_id_list or delete_goods_id_list must hold something (checks => false leaves out this rule of the documentation)
InvalidArgumentException: bill_date: must be a day as YYYY-MM-DD (checks => false leaves out this rule of the documentation)
InvalidArgumentException: create_end_time: must not be earlier than create_start_time (checks => false leaves out this rule of the documentation)
InvalidArgumentException: stock_id: must not be "..", which would lead to another path than the one that is signed
InvalidArgumentException: stock_id: must not be empty (checks => false leaves out this rule of the documentation)
TypeError: WxFavor\FavorService::useFlow(): Argument #1 ($stockId) must be of type string, array given
ArgumentCountError: WxFavor\FavorService::useFlow() expects at least 1 argument, 0 given
ArgumentCountError: WxFavor\FavorService::useFlow() expects at most 2 arguments, 3 given
Error: Unknown named parameter $stock
InvalidArgumentException: limit: must be an integer, a string given
TypeError: WxFavor\FavorService::listStocks(): Argument #7 ($options) must be of type array, null given
InvalidArgumentException: limit: must be from 1 to 10, it is 11 (checks => false leaves out this rule of the documentation)
TypeError: WxFavor\FavorService::eachStock(): Argument #5 ($pageSize) must be of type int, array given
InvalidArgumentException: out_request_no: must be letters, digits and | _ * - (checks => false leaves out this rule of the documentation)
0 calls arrived
GET /v3/marketing/favor/users/o/coupons?appid=wx
GET /v3/marketing/favor/users/o/coupons?appid=wx&offset=0&limit=5
GET /v3/marketing/favor/stocks?offset=0&limit=10&stock_creator_mchid=1
InvalidArgumentException: stock_creator_mchid: must not be empty (checks => false leaves out this rule of the documentation)
InvalidArgumentException: stock_type: "" is none of %s
GET /v3/marketing/favor/stocks/10000001?stock_creator_mchid=1900000001
TypeError: WxFavor\FavorService::queryStock(): Argument #2 ($stockCreatorMchid) must be of type string, int given
ClientException: Client error: POST http://127.0.0.1:PORT/v3/marketing/favor/coupon-stocks answered 400 PARAM_ERROR: 你配置的信息需要开通特殊权限 (Request-ID ID-%d)
1
InvalidArgumentException: stock_use_rule.max_amount: must be an integer (of fen), a number with a fraction given
