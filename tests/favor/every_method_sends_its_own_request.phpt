--TEST--
Every method of FavorService sends the request of its endpoint, synchronously and not, whatever the answer
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/favor.inc';
[$sandbox, $favor] = sandbox_favor();

$stock = ['stockCreatorMchid' => '8956000', 'stockId' => '9856000'];
$page = ['offset' => 10, 'limit' => 10, 'stockCreatorMchid' => '1900001111'];
$user = ['openid' => 'o4GgauInH_RCEdvrrNGrntXDu6D4', 'appid' => 'wx233544546545989'];
$calls = [
    'createCouponStock' => [
        'stockName' => 'GD测批次4', 'comment' => '验证活动', 'belongMerchant' => 'xxx98568865xxx',
        'availableBeginTime' => '2020-02-13T18:00:00.120+08:00', 'availableEndTime' => new DateTime('2020-02-20T23:59:59.120+08:00'),
        'stockUseRule' => ['max_coupons' => 10, 'max_amount' => 100, 'max_coupons_per_user' => 10, 'natural_person_limit' => false, 'prevent_api_abuse' => false],
        'couponUseRule' => ['fixed_normal_coupon' => ['coupon_amount' => 10, 'transaction_minimum' => 10], 'available_merchants' => ['0' => '209784532', '1' => '221003827']],
        'noCash' => false, 'stockType' => 'NORMAL', 'outRequestNo' => '207662xxxxxx',
    ],
    'startStock' => $stock, 'stopStock' => $stock, 'pauseStock' => $stock, 'restartStock' => $stock,
    'listStocks' => ['offset' => 1, 'limit' => 10, 'stockCreatorMchid' => '9856888', 'createStartTime' => '2015-05-20T13:29:35.120+08:00', 'status' => WxFavor\Enum\StockStatus::Stopped],
    'queryStock' => $stock,
    'listAvailableMerchants' => $page + ['stockId' => '9865000'],
    'listAvailableSingleitems' => $page + ['stockId' => '9865000'],
    'modifyAvailableSingleitem' => $stock + ['addGoodsIdList' => ['a/1'], 'deleteGoodsIdList' => ['中']],
    'sendCoupon' => $user + ['stockId' => '9856000', 'outRequestNo' => '89560002019101000121', 'stockCreatorMchid' => '8956000', 'couponValue' => 100, 'couponMinimum' => 100],
    'listCouponsByFilter' => $user + ['stockId' => '1', 'status' => 'SENDED', 'creatorMchid' => '2', 'senderMchid' => '', 'offset' => 0, 'limit' => 20, 'businessType' => 'MULTIUSE'],
    'queryCoupon' => $user + ['couponId' => '985688'],
    'useFlow' => ['stockId' => '9865000'], 'refundFlow' => ['stockId' => '9865000'],
    'useFlowByDay' => ['stockId' => '9865000', 'billDate' => '2025-09-01'], 'refundFlowByDay' => ['stockId' => '9865000', 'billDate' => '2025-09-01'],
    'setCallback' => ['mchid' => '9856888', 'notifyUrl' => 'https://pay.weixin.qq.com', 'switch' => true],
    'queryCallback' => ['mchid' => '9856888'],
];
foreach ($calls as $method => $arguments) {
    $sent = [];
    foreach ([fn () => $favor->$method(...$arguments), fn () => $favor->{"{$method}Async"}(...$arguments)->wait()] as $call) {
        $sandbox->admin('DELETE', '/sandbox/journal');
        try {
            $call();
        } catch (WxFavor\Exception\RequestException $e) {
        }
        $sent[] = arrived($sandbox);
        $type = $sandbox->lastRequest()['headers']['Content-Type'] ?? '';
    }
    echo $sent[0], $type === '' ? '' : " ($type)", $sent[0] === $sent[1] ? '' : " but asynchronously $sent[1]", "\n";
}
$methods = array_map(fn ($method) => $method->name, (new ReflectionClass($favor))->getMethods(ReflectionMethod::IS_PUBLIC));
$left = array_filter($methods, fn ($name) => !isset($calls[preg_replace('/Async$/', '', $name)]) && !str_starts_with($name, 'each')
    // tests/bills and tests/images
    && !preg_match('/^(download|uploadImage)/', $name));
echo 'not called: ', implode(', ', $left), "\n";
?>
--EXPECT--
POST /v3/marketing/favor/coupon-stocks {"stock_name":"GD测批次4","comment":"验证活动","belong_merchant":"xxx98568865xxx","available_begin_time":"2020-02-13T18:00:00.120+08:00","available_end_time":"2020-02-20T23:59:59.120+08:00","stock_use_rule":{"max_coupons":10,"max_amount":100,"max_coupons_per_user":10,"natural_person_limit":false,"prevent_api_abuse":false},"coupon_use_rule":{"fixed_normal_coupon":{"coupon_amount":10,"transaction_minimum":10},"available_merchants":["209784532","221003827"]},"no_cash":false,"stock_type":"NORMAL","out_request_no":"207662xxxxxx"} (application/json)
POST /v3/marketing/favor/stocks/9856000/start {"stock_creator_mchid":"8956000"} (application/json)
POST /v3/marketing/favor/stocks/9856000/stop {"stock_creator_mchid":"8956000"} (application/json)
POST /v3/marketing/favor/stocks/9856000/pause {"stock_creator_mchid":"8956000"} (application/json)
POST /v3/marketing/favor/stocks/9856000/restart {"stock_creator_mchid":"8956000"} (application/json)
GET /v3/marketing/favor/stocks?offset=1&limit=10&stock_creator_mchid=9856888&create_start_time=2015-05-20T13%3A29%3A35.120%2B08%3A00&status=stoped
GET /v3/marketing/favor/stocks/9856000?stock_creator_mchid=8956000
GET /v3/marketing/favor/stocks/9865000/merchants?offset=10&limit=10&stock_creator_mchid=1900001111
GET /v3/marketing/favor/stocks/9865000/items?offset=10&limit=10&stock_creator_mchid=1900001111
POST /v3/marketing/favor/stocks/9856000/modify-goods-id {"stock_creator_mchid":"8956000","add_goods_id_list":["a/1"],"delete_goods_id_list":["中"]} (application/json)
POST /v3/marketing/favor/users/o4GgauInH_RCEdvrrNGrntXDu6D4/coupons {"stock_id":"9856000","out_request_no":"89560002019101000121","appid":"wx233544546545989","stock_creator_mchid":"8956000","coupon_value":100,"coupon_minimum":100} (application/json)
GET /v3/marketing/favor/users/o4GgauInH_RCEdvrrNGrntXDu6D4/coupons?appid=wx233544546545989&stock_id=1&status=SENDED&creator_mchid=2&offset=0&limit=20&business_type=MULTIUSE
GET /v3/marketing/favor/users/o4GgauInH_RCEdvrrNGrntXDu6D4/coupons/985688?appid=wx233544546545989
GET /v3/marketing/favor/stocks/9865000/use-flow
GET /v3/marketing/favor/stocks/9865000/refund-flow
GET /v3/marketing/favor/stocks/9865000/use-flow-by-day?bill_date=2025-09-01
GET /v3/marketing/favor/stocks/9865000/refund-flow-by-day?bill_date=2025-09-01
POST /v3/marketing/favor/callbacks {"mchid":"9856888","notify_url":"https://pay.weixin.qq.com","switch":true} (application/json)
GET /v3/marketing/favor/callbacks?mchid=9856888
not called: 
