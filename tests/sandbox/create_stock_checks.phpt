--TEST--
sandbox: each rule of creating a stock has its answer
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$now = time();
$time = static fn (int $seconds): string => date(DATE_RFC3339, $now + $seconds);
$base = [
    'stock_name' => '夏日满减', 'belong_merchant' => '1900000001', 'available_begin_time' => $time(3600), 'available_end_time' => $time(86400 * 30),
    'stock_use_rule' => ['max_coupons' => 100, 'max_amount' => 50000, 'max_coupons_per_user' => 3, 'natural_person_limit' => false, 'prevent_api_abuse' => false],
    'coupon_use_rule' => ['fixed_normal_coupon' => ['coupon_amount' => 500, 'transaction_minimum' => 1000], 'available_merchants' => ['1900000001']],
    'no_cash' => true, 'stock_type' => 'NORMAL', 'out_request_no' => 'n',
];
$number = 0;
$try = static function (string $what, array $change) use ($merchant, $base, &$number): void {
    $body = ['out_request_no' => 'n' . $number++] + $base;
    foreach ($change as $pointer => $value) {
        $at = &$body;
        foreach (explode('/', $pointer) as $name) {
            $at = &$at[$name];
        }
        $at = $value;
        unset($at);
    }
    $answer = $merchant->send('POST', '/v3/marketing/favor/coupon-stocks', without_nulls($body));
    echo "$what: {$answer->line()} ", json_decode($answer->body, true)['detail']['field'] ?? '', "\n";
};
function without_nulls(array $body): array
{
    foreach ($body as $name => $value) {
        if ($value === null) {
            unset($body[$name]);
        } elseif (is_array($value)) {
            $body[$name] = without_nulls($value);
        }
    }
    return $body;
}
echo $merchant->raw('POST', '/v3/marketing/favor/coupon-stocks', '{"available_merchants": ["0":"209784532"]}')->line(), "\n";
foreach (['stock_name', 'belong_merchant', 'available_begin_time', 'stock_use_rule', 'stock_use_rule/max_coupons', 'stock_use_rule/natural_person_limit', 'coupon_use_rule', 'no_cash', 'stock_type', 'out_request_no'] as $name) {
    $try("no $name", [$name => null]);
}
$try('string for a number', ['stock_use_rule/max_coupons' => '100']);
$try('float for a number', ['stock_use_rule/max_amount' => 50000.5]);
$try('list for an object', ['coupon_use_rule/fixed_normal_coupon' => [1]]);
$try('other merchant', ['belong_merchant' => '1900000002']);
$try('blank in number', ['out_request_no' => 'a b']);
$try('number of 129', ['out_request_no' => str_repeat('x', 129)]);
$try('name of 9 wide', ['stock_name' => '一二三四五六七八九']);
$try('name of 10 wide', ['stock_name' => '一二三四五六七八九十']);
$try('name of 20 narrow', ['stock_name' => str_repeat('a', 20)]);
$try('name of 21 narrow', ['stock_name' => str_repeat('a', 21)]);
$try('name with comma', ['stock_name' => 'a,b']);
$try('type', ['stock_type' => 'DISCOUNT']);
$try('no fixed coupon', ['coupon_use_rule/fixed_normal_coupon' => null]);
$try('amount 9', ['coupon_use_rule/fixed_normal_coupon/coupon_amount' => 9, 'stock_use_rule/max_amount' => 900]);
$try('amount 100001', ['coupon_use_rule/fixed_normal_coupon/coupon_amount' => 100001, 'coupon_use_rule/fixed_normal_coupon/transaction_minimum' => 200000]);
$try('threshold = amount', ['coupon_use_rule/fixed_normal_coupon/transaction_minimum' => 500]);
$try('threshold 10000001', ['coupon_use_rule/fixed_normal_coupon/transaction_minimum' => 10000001]);
$try('0 per user', ['stock_use_rule/max_coupons_per_user' => 0]);
$try('61 per user', ['stock_use_rule/max_coupons_per_user' => 61]);
$try('more per user than coupons', ['stock_use_rule/max_coupons' => 10, 'stock_use_rule/max_coupons_per_user' => 11, 'stock_use_rule/max_amount' => 5000]);
$try('4 coupons', ['stock_use_rule/max_coupons' => 4, 'stock_use_rule/max_amount' => 2000]);
$try('10000001 coupons', ['stock_use_rule/max_coupons' => 10000001, 'stock_use_rule/max_amount' => 5000000500]);
$try('day budget 0', ['stock_use_rule/max_amount_by_day' => 0]);
$try('day budget above all', ['stock_use_rule/max_amount_by_day' => 50001]);
$try('budget', ['stock_use_rule/max_amount' => 50001]);
$try('budget above the maximum', ['stock_use_rule/max_coupons' => 10000000, 'stock_use_rule/max_amount' => 1000000000000, 'coupon_use_rule/fixed_normal_coupon/coupon_amount' => 100000, 'coupon_use_rule/fixed_normal_coupon/transaction_minimum' => 100001]);
$try('no time', ['available_begin_time' => '2030-13-01T00:00:00+08:00']);
$try('end before begin', ['available_end_time' => $time(3600)]);
$try('begin in the past', ['available_begin_time' => $time(-120)]);
$try('begin a few seconds ago', ['available_begin_time' => $time(-10)]);
$try('begin after a year', ['available_begin_time' => $time(366 * 86400), 'available_end_time' => $time(367 * 86400)]);
$try('91 days', ['available_end_time' => $time(3600 + 91 * 86400)]);
$try('90 days', ['available_end_time' => $time(3600 + 90 * 86400)]);
$try('usable for 0 minutes', ['coupon_use_rule/coupon_available_time/available_time_after_receive' => 0]);
$try('usable for 1441 minutes', ['coupon_use_rule/coupon_available_time/available_time_after_receive' => 1441]);
$try('usable for 1440 minutes', ['coupon_use_rule/coupon_available_time/available_time_after_receive' => 1440]);
$try('51 merchants', ['coupon_use_rule/available_merchants' => array_fill(0, 51, '1900000001')]);
$try('merchant with letters', ['coupon_use_rule/available_merchants' => ['xx']]);
$try('51 items', ['coupon_use_rule/available_items' => array_map('strval', range(1, 51))]);
$try('51 items left out', ['coupon_use_rule/unavailable_items' => array_map('strval', range(1, 51))]);
$try('item of 129', ['coupon_use_rule/available_items' => [str_repeat('x', 129)]]);
$try('51 tags', ['coupon_use_rule/goods_tag' => array_map('strval', range(1, 51))]);
$try('two payment methods', ['coupon_use_rule/limit_pay' => ['CFT', 'ICBC_CREDIT']]);
$try('short card number', ['coupon_use_rule/limit_card' => ['name' => '卡', 'bin' => ['12345']]]);
$try('no card number', ['coupon_use_rule/limit_card' => ['name' => '卡', 'bin' => []]]);
$try('mini program without appid', ['pattern_info' => ['description' => 'x', 'jump_target' => 'MINI_PROGRAM', 'mini_program_path' => 'p']]);
$try('mini program without path', ['pattern_info' => ['description' => 'x', 'jump_target' => 'MINI_PROGRAM', 'mini_program_appid' => 'wx1']]);
$try('mini program', ['pattern_info' => ['description' => 'x', 'jump_target' => 'MINI_PROGRAM', 'mini_program_appid' => 'wx1', 'mini_program_path' => 'p']]);
?>
--EXPECT--
400 PARAM_ERROR 请求体不是合法的JSON对象
no stock_name: 400 PARAM_ERROR stock_name 必填 /stock_name
no belong_merchant: 400 PARAM_ERROR 商户号必填 /belong_merchant
no available_begin_time: 400 PARAM_ERROR available_begin_time 必填 /available_begin_time
no stock_use_rule: 400 PARAM_ERROR stock_use_rule 必填 /stock_use_rule
no stock_use_rule/max_coupons: 400 PARAM_ERROR max_coupons 必填 /stock_use_rule/max_coupons
no stock_use_rule/natural_person_limit: 400 PARAM_ERROR natural_person_limit 必填 /stock_use_rule/natural_person_limit
no coupon_use_rule: 400 PARAM_ERROR coupon_use_rule 必填 /coupon_use_rule
no no_cash: 400 PARAM_ERROR no_cash 必填 /no_cash
no stock_type: 400 PARAM_ERROR stock_type 必填 /stock_type
no out_request_no: 400 PARAM_ERROR out_request_no 必填 /out_request_no
string for a number: 400 PARAM_ERROR max_coupons 类型错误 /stock_use_rule/max_coupons
float for a number: 400 PARAM_ERROR max_amount 类型错误 /stock_use_rule/max_amount
list for an object: 400 PARAM_ERROR fixed_normal_coupon 类型错误 /coupon_use_rule/fixed_normal_coupon
other merchant: 400 INVALID_REQUEST 非法的商户号 
blank in number: 400 PARAM_ERROR 商户单据号格式错误 /out_request_no
number of 129: 400 PARAM_ERROR 商户单据号格式错误 /out_request_no
name of 9 wide: 200 ok 
name of 10 wide: 400 PARAM_ERROR 你配置的信息需要开通特殊权限 /stock_name
name of 20 narrow: 200 ok 
name of 21 narrow: 400 PARAM_ERROR 你配置的信息需要开通特殊权限 /stock_name
name with comma: 400 PARAM_ERROR 你配置的信息需要开通特殊权限 /stock_name
type: 400 PARAM_ERROR 你配置的信息需要开通特殊权限 /stock_type
no fixed coupon: 400 PARAM_ERROR 你配置的信息需要开通特殊权限 /stock_type
amount 9: 400 PARAM_ERROR 你配置的信息需要开通特殊权限 /coupon_use_rule/fixed_normal_coupon/coupon_amount
amount 100001: 400 PARAM_ERROR 你配置的信息需要开通特殊权限 /coupon_use_rule/fixed_normal_coupon/coupon_amount
threshold = amount: 400 PARAM_ERROR 你配置的信息需要开通特殊权限 /coupon_use_rule/fixed_normal_coupon/transaction_minimum
threshold 10000001: 400 PARAM_ERROR 你配置的信息需要开通特殊权限 /coupon_use_rule/fixed_normal_coupon/transaction_minimum
0 per user: 400 PARAM_ERROR 你配置的信息需要开通特殊权限 /stock_use_rule/max_coupons_per_user
61 per user: 400 PARAM_ERROR 你配置的信息需要开通特殊权限 /stock_use_rule/max_coupons_per_user
more per user than coupons: 400 PARAM_ERROR 你配置的信息需要开通特殊权限 /stock_use_rule/max_coupons_per_user
4 coupons: 400 PARAM_ERROR 你配置的信息需要开通特殊权限 /stock_use_rule/max_coupons
10000001 coupons: 400 PARAM_ERROR 你配置的信息需要开通特殊权限 /stock_use_rule/max_coupons
day budget 0: 400 PARAM_ERROR 你配置的信息需要开通特殊权限 /stock_use_rule/max_amount_by_day
day budget above all: 400 PARAM_ERROR 你配置的信息需要开通特殊权限 /stock_use_rule/max_amount_by_day
budget: 400 PARAM_ERROR 批次预算等于批次面额乘以发券数 /stock_use_rule/max_amount
budget above the maximum: 400 PARAM_ERROR 批次预算等于批次面额乘以发券数 /stock_use_rule/max_amount
no time: 400 PARAM_ERROR 输入时间格式错误 /available_begin_time
end before begin: 400 PARAM_ERROR 输入时间格式错误 /available_end_time
begin in the past: 400 PARAM_ERROR 活动开始时间超出允许范围 /available_begin_time
begin a few seconds ago: 200 ok 
begin after a year: 400 PARAM_ERROR 活动开始时间超出允许范围 /available_begin_time
91 days: 400 INVALID_REQUEST 活动未开始或已结束 
90 days: 200 ok 
usable for 0 minutes: 400 PARAM_ERROR 你配置的信息需要开通特殊权限 /coupon_use_rule/coupon_available_time/available_time_after_receive
usable for 1441 minutes: 400 PARAM_ERROR 你配置的信息需要开通特殊权限 /coupon_use_rule/coupon_available_time/available_time_after_receive
usable for 1440 minutes: 200 ok 
51 merchants: 400 PARAM_ERROR 可用商户号错误 /coupon_use_rule/available_merchants
merchant with letters: 400 PARAM_ERROR 可用商户号错误 /coupon_use_rule/available_merchants
51 items: 400 PARAM_ERROR available_items 超过限制 /coupon_use_rule/available_items
51 items left out: 400 PARAM_ERROR unavailable_items 超过限制 /coupon_use_rule/unavailable_items
item of 129: 400 PARAM_ERROR available_items 超过限制 /coupon_use_rule/available_items
51 tags: 400 PARAM_ERROR goods_tag 超过限制 /coupon_use_rule/goods_tag
two payment methods: 400 PARAM_ERROR limit_pay 只能有一个值 /coupon_use_rule/limit_pay
short card number: 400 PARAM_ERROR limit_card 格式错误 /coupon_use_rule/limit_card/bin
no card number: 400 PARAM_ERROR limit_card 格式错误 /coupon_use_rule/limit_card/bin
mini program without appid: 400 PARAM_ERROR mini_program_appid 必填 /pattern_info/mini_program_appid
mini program without path: 400 PARAM_ERROR mini_program_path 必填 /pattern_info/mini_program_path
mini program: 200 ok 
