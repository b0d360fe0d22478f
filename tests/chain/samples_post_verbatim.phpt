--TEST--
The synchronous samples that send a coupon run as they are printed
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();

// As printed, the openid is not filled in: it is sent as it is, and the server answers.
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
foreach ($sandbox->journal() as $entry) {
    echo "$entry[method] $entry[target] $entry[body]\n";
}

// Filled in, the same code issues a coupon, and again the same one: the number is the same.
['openid' => $openid, 'appid' => $appid, 'mchid' => $mchid] = $sandbox->info;
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
?>
--EXPECT--
ClientException: Client error: POST http://127.0.0.1:PORT/v3/marketing/favor/users//coupons answered 400 PARAM_ERROR: openid必填 (Request-ID ID-268435461)
ClientException: Client error: POST http://127.0.0.1:PORT/v3/marketing/favor/users//coupons answered 400 PARAM_ERROR: openid必填 (Request-ID ID-268435461)
ClientException: Client error: POST http://127.0.0.1:PORT/v3/marketing/favor/users//coupons answered 400 PARAM_ERROR: openid必填 (Request-ID ID-268435461)
POST /v3/marketing/favor/users//coupons {"stock_id":"9856000","out_request_no":"89560002019101000121","appid":"wx233544546545989","stock_creator_mchid":"8956000","coupon_value":100,"coupon_minimum":100}
POST /v3/marketing/favor/users//coupons {"stock_id":"9856000","out_request_no":"89560002019101000121","appid":"wx233544546545989","stock_creator_mchid":"8956000","coupon_value":100,"coupon_minimum":100}
POST /v3/marketing/favor/users//coupons {"stock_id":"9856000","out_request_no":"89560002019101000121","appid":"wx233544546545989","stock_creator_mchid":"8956000","coupon_value":100,"coupon_minimum":100}
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
