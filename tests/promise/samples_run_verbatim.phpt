--TEST--
The twelve samples of the guide's page, asynchronous and synchronous, run as they are printed
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php
require __DIR__ . '/../helpers/packages.inc';
package_require('psr-2.0');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/packages.inc';
package_load('psr-2.0');
[$sandbox, $instance] = sandbox_client();

// As printed: no openid is filled in, and the server refuses it.
thrown(function () use ($instance) {
$instance->v3->marketing->favor->users->_openid_->coupons->postAsync([
  'openid' => '',
  'json' => [
    'stock_id' => '9856000',
    'out_request_no' => '89560002019101000121',
    'appid' => 'wx233544546545989',
    'stock_creator_mchid' => '8956000',
    'coupon_value' => 100,
    'coupon_minimum' => 100,
  ],
])
->then(static function(\Psr\Http\Message\ResponseInterface $response) {
  print_r(json_decode((string) $response->getBody(), true));
})
->wait();
});
thrown(function () use ($instance) {
$instance->chain('v3/marketing/favor/users/{openid}/coupons')->postAsync([
  'openid' => '',
  'json' => [
    'stock_id' => '9856000',
    'out_request_no' => '89560002019101000121',
    'appid' => 'wx233544546545989',
    'stock_creator_mchid' => '8956000',
    'coupon_value' => 100,
    'coupon_minimum' => 100,
  ],
])
->then(static function(\Psr\Http\Message\ResponseInterface $response) {
  print_r(json_decode((string) $response->getBody(), true));
})
->wait();
});
thrown(function () use ($instance) {
$instance['v3/marketing/favor/users/{openid}/coupons']->postAsync([
  'openid' => '',
  'json' => [
    'stock_id' => '9856000',
    'out_request_no' => '89560002019101000121',
    'appid' => 'wx233544546545989',
    'stock_creator_mchid' => '8956000',
    'coupon_value' => 100,
    'coupon_minimum' => 100,
  ],
])
->then(static function(\Psr\Http\Message\ResponseInterface $response) {
  print_r(json_decode((string) $response->getBody(), true));
})
->wait();
});
thrown(function () use ($instance) {
$response = $instance->v3->marketing->favor->users->_openid_->coupons->post([
  'openid' => '',
  'json' => [
    'stock_id' => '9856000',
    'out_request_no' => '89560002019101000121',
    'appid' => 'wx233544546545989',
    'stock_creator_mchid' => '8956000',
    'coupon_value' => 100,
    'coupon_minimum' => 100,
  ],
]);
print_r(json_decode((string) $response->getBody(), true));
});
thrown(function () use ($instance) {
$response = $instance->chain('v3/marketing/favor/users/{openid}/coupons')->post([
  'openid' => '',
  'json' => [
    'stock_id' => '9856000',
    'out_request_no' => '89560002019101000121',
    'appid' => 'wx233544546545989',
    'stock_creator_mchid' => '8956000',
    'coupon_value' => 100,
    'coupon_minimum' => 100,
  ],
]);
print_r(json_decode((string) $response->getBody(), true));
});
thrown(function () use ($instance) {
$response = $instance['v3/marketing/favor/users/{openid}/coupons']->post([
  'openid' => '',
  'json' => [
    'stock_id' => '9856000',
    'out_request_no' => '89560002019101000121',
    'appid' => 'wx233544546545989',
    'stock_creator_mchid' => '8956000',
    'coupon_value' => 100,
    'coupon_minimum' => 100,
  ],
]);
print_r(json_decode((string) $response->getBody(), true));
});
thrown(function () use ($instance) {
$instance->v3->marketing->favor->users->_openid_->coupons->getAsync([
  'openid' => '',
  'query' => [
    'appid' => '',
    'stock_id' => '',
    'status' => 'SENDED',
    'creator_mchid' => '',
    'sender_mchid' => '',
    'available_mchid' => '',
    'offset' => 0,
    'limit' => 20,
    'business_type' => 'MULTIUSE',
  ],
])
->then(static function(\Psr\Http\Message\ResponseInterface $response) {
  print_r(json_decode((string) $response->getBody(), true));
})
->wait();
});
thrown(function () use ($instance) {
$instance->chain('v3/marketing/favor/users/{openid}/coupons')->getAsync([
  'openid' => '',
  'query' => [
    'appid' => '',
    'stock_id' => '',
    'status' => 'SENDED',
    'creator_mchid' => '',
    'sender_mchid' => '',
    'available_mchid' => '',
    'offset' => 0,
    'limit' => 20,
    'business_type' => 'MULTIUSE',
  ],
])
->then(static function(\Psr\Http\Message\ResponseInterface $response) {
  print_r(json_decode((string) $response->getBody(), true));
})
->wait();
});
thrown(function () use ($instance) {
$instance['v3/marketing/favor/users/{openid}/coupons']->getAsync([
  'openid' => '',
  'query' => [
    'appid' => '',
    'stock_id' => '',
    'status' => 'SENDED',
    'creator_mchid' => '',
    'sender_mchid' => '',
    'available_mchid' => '',
    'offset' => 0,
    'limit' => 20,
    'business_type' => 'MULTIUSE',
  ],
])
->then(static function(\Psr\Http\Message\ResponseInterface $response) {
  print_r(json_decode((string) $response->getBody(), true));
})
->wait();
});
thrown(function () use ($instance) {
$response = $instance->v3->marketing->favor->users->_openid_->coupons->get([
  'openid' => '',
  'query' => [
    'appid' => '',
    'stock_id' => '',
    'status' => 'SENDED',
    'creator_mchid' => '',
    'sender_mchid' => '',
    'available_mchid' => '',
    'offset' => 0,
    'limit' => 20,
    'business_type' => 'MULTIUSE',
  ],
]);
print_r(json_decode((string) $response->getBody(), true));
});
thrown(function () use ($instance) {
$response = $instance->chain('v3/marketing/favor/users/{openid}/coupons')->get([
  'openid' => '',
  'query' => [
    'appid' => '',
    'stock_id' => '',
    'status' => 'SENDED',
    'creator_mchid' => '',
    'sender_mchid' => '',
    'available_mchid' => '',
    'offset' => 0,
    'limit' => 20,
    'business_type' => 'MULTIUSE',
  ],
]);
print_r(json_decode((string) $response->getBody(), true));
});
thrown(function () use ($instance) {
$response = $instance['v3/marketing/favor/users/{openid}/coupons']->get([
  'openid' => '',
  'query' => [
    'appid' => '',
    'stock_id' => '',
    'status' => 'SENDED',
    'creator_mchid' => '',
    'sender_mchid' => '',
    'available_mchid' => '',
    'offset' => 0,
    'limit' => 20,
    'business_type' => 'MULTIUSE',
  ],
]);
print_r(json_decode((string) $response->getBody(), true));
});

foreach ($sandbox->journal() as $entry) {
    echo "$entry[method] $entry[target] $entry[body]\n";
}
$sandbox->admin('POST', '/sandbox/reset');

// Filled in, the same code issues a coupon (one number, one coupon), and lists it.
['openid' => $openid, 'appid' => $appid, 'mchid' => $mchid] = $sandbox->info;
ob_start(fn ($text) => preg_replace('~\[(available_begin_time|available_end_time|create_time)\] => \S+~', '[$1] => TIME', $text));
$instance->v3->marketing->favor->users->_openid_->coupons->postAsync([
  'openid' => $openid,
  'json' => [
    'stock_id' => '10000001',
    'out_request_no' => '89560002019101000121',
    'appid' => $appid,
    'stock_creator_mchid' => $mchid,
  ],
])
->then(static function(\Psr\Http\Message\ResponseInterface $response) {
  print_r(json_decode((string) $response->getBody(), true));
})
->wait();
$instance->chain('v3/marketing/favor/users/{openid}/coupons')->postAsync([
  'openid' => $openid,
  'json' => [
    'stock_id' => '10000001',
    'out_request_no' => '89560002019101000121',
    'appid' => $appid,
    'stock_creator_mchid' => $mchid,
  ],
])
->then(static function(\Psr\Http\Message\ResponseInterface $response) {
  print_r(json_decode((string) $response->getBody(), true));
})
->wait();
$instance['v3/marketing/favor/users/{openid}/coupons']->postAsync([
  'openid' => $openid,
  'json' => [
    'stock_id' => '10000001',
    'out_request_no' => '89560002019101000121',
    'appid' => $appid,
    'stock_creator_mchid' => $mchid,
  ],
])
->then(static function(\Psr\Http\Message\ResponseInterface $response) {
  print_r(json_decode((string) $response->getBody(), true));
})
->wait();
$response = $instance->v3->marketing->favor->users->_openid_->coupons->post([
  'openid' => $openid,
  'json' => [
    'stock_id' => '10000001',
    'out_request_no' => '89560002019101000121',
    'appid' => $appid,
    'stock_creator_mchid' => $mchid,
  ],
]);
print_r(json_decode((string) $response->getBody(), true));
$response = $instance->chain('v3/marketing/favor/users/{openid}/coupons')->post([
  'openid' => $openid,
  'json' => [
    'stock_id' => '10000001',
    'out_request_no' => '89560002019101000121',
    'appid' => $appid,
    'stock_creator_mchid' => $mchid,
  ],
]);
print_r(json_decode((string) $response->getBody(), true));
$response = $instance['v3/marketing/favor/users/{openid}/coupons']->post([
  'openid' => $openid,
  'json' => [
    'stock_id' => '10000001',
    'out_request_no' => '89560002019101000121',
    'appid' => $appid,
    'stock_creator_mchid' => $mchid,
  ],
]);
print_r(json_decode((string) $response->getBody(), true));
$instance->v3->marketing->favor->users->_openid_->coupons->getAsync([
  'openid' => $openid,
  'query' => [
    'appid' => $appid,
    'offset' => 0,
    'limit' => 20,
  ],
])
->then(static function(\Psr\Http\Message\ResponseInterface $response) {
  print_r(json_decode((string) $response->getBody(), true));
})
->wait();
$instance->chain('v3/marketing/favor/users/{openid}/coupons')->getAsync([
  'openid' => $openid,
  'query' => [
    'appid' => $appid,
    'offset' => 0,
    'limit' => 20,
  ],
])
->then(static function(\Psr\Http\Message\ResponseInterface $response) {
  print_r(json_decode((string) $response->getBody(), true));
})
->wait();
$instance['v3/marketing/favor/users/{openid}/coupons']->getAsync([
  'openid' => $openid,
  'query' => [
    'appid' => $appid,
    'offset' => 0,
    'limit' => 20,
  ],
])
->then(static function(\Psr\Http\Message\ResponseInterface $response) {
  print_r(json_decode((string) $response->getBody(), true));
})
->wait();
$response = $instance->v3->marketing->favor->users->_openid_->coupons->get([
  'openid' => $openid,
  'query' => [
    'appid' => $appid,
    'offset' => 0,
    'limit' => 20,
  ],
]);
print_r(json_decode((string) $response->getBody(), true));
$response = $instance->chain('v3/marketing/favor/users/{openid}/coupons')->get([
  'openid' => $openid,
  'query' => [
    'appid' => $appid,
    'offset' => 0,
    'limit' => 20,
  ],
]);
print_r(json_decode((string) $response->getBody(), true));
$response = $instance['v3/marketing/favor/users/{openid}/coupons']->get([
  'openid' => $openid,
  'query' => [
    'appid' => $appid,
    'offset' => 0,
    'limit' => 20,
  ],
]);
print_r(json_decode((string) $response->getBody(), true));
ob_end_flush();
?>
--EXPECT--
ClientException: Client error: POST http://127.0.0.1:PORT/v3/marketing/favor/users//coupons answered 400 PARAM_ERROR: openid必填 (Request-ID ID-268435461)
ClientException: Client error: POST http://127.0.0.1:PORT/v3/marketing/favor/users//coupons answered 400 PARAM_ERROR: openid必填 (Request-ID ID-268435461)
ClientException: Client error: POST http://127.0.0.1:PORT/v3/marketing/favor/users//coupons answered 400 PARAM_ERROR: openid必填 (Request-ID ID-268435461)
ClientException: Client error: POST http://127.0.0.1:PORT/v3/marketing/favor/users//coupons answered 400 PARAM_ERROR: openid必填 (Request-ID ID-268435461)
ClientException: Client error: POST http://127.0.0.1:PORT/v3/marketing/favor/users//coupons answered 400 PARAM_ERROR: openid必填 (Request-ID ID-268435461)
ClientException: Client error: POST http://127.0.0.1:PORT/v3/marketing/favor/users//coupons answered 400 PARAM_ERROR: openid必填 (Request-ID ID-268435461)
ClientException: Client error: GET http://127.0.0.1:PORT/v3/marketing/favor/users//coupons?appid=&stock_id=&status=SENDED&creator_mchid=&sender_mchid=&available_mchid=&offset=0&limit=20&business_type=MULTIUSE answered 400 PARAM_ERROR: openid必填 (Request-ID ID-268435461)
ClientException: Client error: GET http://127.0.0.1:PORT/v3/marketing/favor/users//coupons?appid=&stock_id=&status=SENDED&creator_mchid=&sender_mchid=&available_mchid=&offset=0&limit=20&business_type=MULTIUSE answered 400 PARAM_ERROR: openid必填 (Request-ID ID-268435461)
ClientException: Client error: GET http://127.0.0.1:PORT/v3/marketing/favor/users//coupons?appid=&stock_id=&status=SENDED&creator_mchid=&sender_mchid=&available_mchid=&offset=0&limit=20&business_type=MULTIUSE answered 400 PARAM_ERROR: openid必填 (Request-ID ID-268435461)
ClientException: Client error: GET http://127.0.0.1:PORT/v3/marketing/favor/users//coupons?appid=&stock_id=&status=SENDED&creator_mchid=&sender_mchid=&available_mchid=&offset=0&limit=20&business_type=MULTIUSE answered 400 PARAM_ERROR: openid必填 (Request-ID ID-268435461)
ClientException: Client error: GET http://127.0.0.1:PORT/v3/marketing/favor/users//coupons?appid=&stock_id=&status=SENDED&creator_mchid=&sender_mchid=&available_mchid=&offset=0&limit=20&business_type=MULTIUSE answered 400 PARAM_ERROR: openid必填 (Request-ID ID-268435461)
ClientException: Client error: GET http://127.0.0.1:PORT/v3/marketing/favor/users//coupons?appid=&stock_id=&status=SENDED&creator_mchid=&sender_mchid=&available_mchid=&offset=0&limit=20&business_type=MULTIUSE answered 400 PARAM_ERROR: openid必填 (Request-ID ID-268435461)
POST /v3/marketing/favor/users//coupons {"stock_id":"9856000","out_request_no":"89560002019101000121","appid":"wx233544546545989","stock_creator_mchid":"8956000","coupon_value":100,"coupon_minimum":100}
POST /v3/marketing/favor/users//coupons {"stock_id":"9856000","out_request_no":"89560002019101000121","appid":"wx233544546545989","stock_creator_mchid":"8956000","coupon_value":100,"coupon_minimum":100}
POST /v3/marketing/favor/users//coupons {"stock_id":"9856000","out_request_no":"89560002019101000121","appid":"wx233544546545989","stock_creator_mchid":"8956000","coupon_value":100,"coupon_minimum":100}
POST /v3/marketing/favor/users//coupons {"stock_id":"9856000","out_request_no":"89560002019101000121","appid":"wx233544546545989","stock_creator_mchid":"8956000","coupon_value":100,"coupon_minimum":100}
POST /v3/marketing/favor/users//coupons {"stock_id":"9856000","out_request_no":"89560002019101000121","appid":"wx233544546545989","stock_creator_mchid":"8956000","coupon_value":100,"coupon_minimum":100}
POST /v3/marketing/favor/users//coupons {"stock_id":"9856000","out_request_no":"89560002019101000121","appid":"wx233544546545989","stock_creator_mchid":"8956000","coupon_value":100,"coupon_minimum":100}
GET /v3/marketing/favor/users//coupons?appid=&stock_id=&status=SENDED&creator_mchid=&sender_mchid=&available_mchid=&offset=0&limit=20&business_type=MULTIUSE 
GET /v3/marketing/favor/users//coupons?appid=&stock_id=&status=SENDED&creator_mchid=&sender_mchid=&available_mchid=&offset=0&limit=20&business_type=MULTIUSE 
GET /v3/marketing/favor/users//coupons?appid=&stock_id=&status=SENDED&creator_mchid=&sender_mchid=&available_mchid=&offset=0&limit=20&business_type=MULTIUSE 
GET /v3/marketing/favor/users//coupons?appid=&stock_id=&status=SENDED&creator_mchid=&sender_mchid=&available_mchid=&offset=0&limit=20&business_type=MULTIUSE 
GET /v3/marketing/favor/users//coupons?appid=&stock_id=&status=SENDED&creator_mchid=&sender_mchid=&available_mchid=&offset=0&limit=20&business_type=MULTIUSE 
GET /v3/marketing/favor/users//coupons?appid=&stock_id=&status=SENDED&creator_mchid=&sender_mchid=&available_mchid=&offset=0&limit=20&business_type=MULTIUSE 
Array
(
    [coupon_id] => 20000000001
)
Array
(
    [coupon_id] => 20000000001
)
Array
(
    [coupon_id] => 20000000001
)
Array
(
    [coupon_id] => 20000000001
)
Array
(
    [coupon_id] => 20000000001
)
Array
(
    [coupon_id] => 20000000001
)
Array
(
    [data] => Array
        (
            [0] => Array
                (
                    [stock_creator_mchid] => 1900000001
                    [stock_id] => 10000001
                    [coupon_id] => 20000000001
                    [coupon_name] => 沙箱满减券
                    [status] => SENDED
                    [description] => 全场通用
                    [create_time] => TIME
                    [coupon_type] => NORMAL
                    [no_cash] => 
                    [available_begin_time] => TIME
                    [available_end_time] => TIME
                    [singleitem] => 
                    [normal_coupon_information] => Array
                        (
                            [coupon_amount] => 100
                            [transaction_minimum] => 200
                        )

                )

        )

    [total_count] => 1
    [limit] => 20
    [offset] => 0
)
Array
(
    [data] => Array
        (
            [0] => Array
                (
                    [stock_creator_mchid] => 1900000001
                    [stock_id] => 10000001
                    [coupon_id] => 20000000001
                    [coupon_name] => 沙箱满减券
                    [status] => SENDED
                    [description] => 全场通用
                    [create_time] => TIME
                    [coupon_type] => NORMAL
                    [no_cash] => 
                    [available_begin_time] => TIME
                    [available_end_time] => TIME
                    [singleitem] => 
                    [normal_coupon_information] => Array
                        (
                            [coupon_amount] => 100
                            [transaction_minimum] => 200
                        )

                )

        )

    [total_count] => 1
    [limit] => 20
    [offset] => 0
)
Array
(
    [data] => Array
        (
            [0] => Array
                (
                    [stock_creator_mchid] => 1900000001
                    [stock_id] => 10000001
                    [coupon_id] => 20000000001
                    [coupon_name] => 沙箱满减券
                    [status] => SENDED
                    [description] => 全场通用
                    [create_time] => TIME
                    [coupon_type] => NORMAL
                    [no_cash] => 
                    [available_begin_time] => TIME
                    [available_end_time] => TIME
                    [singleitem] => 
                    [normal_coupon_information] => Array
                        (
                            [coupon_amount] => 100
                            [transaction_minimum] => 200
                        )

                )

        )

    [total_count] => 1
    [limit] => 20
    [offset] => 0
)
Array
(
    [data] => Array
        (
            [0] => Array
                (
                    [stock_creator_mchid] => 1900000001
                    [stock_id] => 10000001
                    [coupon_id] => 20000000001
                    [coupon_name] => 沙箱满减券
                    [status] => SENDED
                    [description] => 全场通用
                    [create_time] => TIME
                    [coupon_type] => NORMAL
                    [no_cash] => 
                    [available_begin_time] => TIME
                    [available_end_time] => TIME
                    [singleitem] => 
                    [normal_coupon_information] => Array
                        (
                            [coupon_amount] => 100
                            [transaction_minimum] => 200
                        )

                )

        )

    [total_count] => 1
    [limit] => 20
    [offset] => 0
)
Array
(
    [data] => Array
        (
            [0] => Array
                (
                    [stock_creator_mchid] => 1900000001
                    [stock_id] => 10000001
                    [coupon_id] => 20000000001
                    [coupon_name] => 沙箱满减券
                    [status] => SENDED
                    [description] => 全场通用
                    [create_time] => TIME
                    [coupon_type] => NORMAL
                    [no_cash] => 
                    [available_begin_time] => TIME
                    [available_end_time] => TIME
                    [singleitem] => 
                    [normal_coupon_information] => Array
                        (
                            [coupon_amount] => 100
                            [transaction_minimum] => 200
                        )

                )

        )

    [total_count] => 1
    [limit] => 20
    [offset] => 0
)
Array
(
    [data] => Array
        (
            [0] => Array
                (
                    [stock_creator_mchid] => 1900000001
                    [stock_id] => 10000001
                    [coupon_id] => 20000000001
                    [coupon_name] => 沙箱满减券
                    [status] => SENDED
                    [description] => 全场通用
                    [create_time] => TIME
                    [coupon_type] => NORMAL
                    [no_cash] => 
                    [available_begin_time] => TIME
                    [available_end_time] => TIME
                    [singleitem] => 
                    [normal_coupon_information] => Array
                        (
                            [coupon_amount] => 100
                            [transaction_minimum] => 200
                        )

                )

        )

    [total_count] => 1
    [limit] => 20
    [offset] => 0
)
