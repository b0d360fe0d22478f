--TEST--
The synchronous samples that list coupons run as they are printed
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();

// As printed, the openid is not filled in: it is sent as it is, and the server answers.
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
    echo "$entry[method] $entry[target]\n";
}

// Filled in, the same code lists the coupons.
['openid' => $openid, 'appid' => $appid, 'mchid' => $mchid] = $sandbox->info;
$instance->chain(COUPONS)->post(coupon($sandbox, 'n1'));
$response = $instance['v3/marketing/favor/users/{openid}/coupons']->get([
  'openid' => $openid,
  'query' => [
    'appid' => $appid,
    'stock_id' => '10000001',
    'status' => 'SENDED',
    'creator_mchid' => $mchid,
    'sender_mchid' => '',
    'available_mchid' => '',
    'offset' => 0,
    'limit' => 20,
  ],
]);
$coupons = json_decode((string) $response->getBody(), true);
print_r([$coupons['total_count'], $coupons['data'][0]['coupon_id'], $coupons['offset'], $coupons['limit']]);
?>
--EXPECT--
ClientException: Client error: GET http://127.0.0.1:PORT/v3/marketing/favor/users//coupons?appid=&stock_id=&status=SENDED&creator_mchid=&sender_mchid=&available_mchid=&offset=0&limit=20&business_type=MULTIUSE answered 400 PARAM_ERROR: openid必填 (Request-ID ID-268435461)
ClientException: Client error: GET http://127.0.0.1:PORT/v3/marketing/favor/users//coupons?appid=&stock_id=&status=SENDED&creator_mchid=&sender_mchid=&available_mchid=&offset=0&limit=20&business_type=MULTIUSE answered 400 PARAM_ERROR: openid必填 (Request-ID ID-268435461)
ClientException: Client error: GET http://127.0.0.1:PORT/v3/marketing/favor/users//coupons?appid=&stock_id=&status=SENDED&creator_mchid=&sender_mchid=&available_mchid=&offset=0&limit=20&business_type=MULTIUSE answered 400 PARAM_ERROR: openid必填 (Request-ID ID-268435461)
GET /v3/marketing/favor/users//coupons?appid=&stock_id=&status=SENDED&creator_mchid=&sender_mchid=&available_mchid=&offset=0&limit=20&business_type=MULTIUSE
GET /v3/marketing/favor/users//coupons?appid=&stock_id=&status=SENDED&creator_mchid=&sender_mchid=&available_mchid=&offset=0&limit=20&business_type=MULTIUSE
GET /v3/marketing/favor/users//coupons?appid=&stock_id=&status=SENDED&creator_mchid=&sender_mchid=&available_mchid=&offset=0&limit=20&business_type=MULTIUSE
Array
(
    [0] => 1
    [1] => 20000000001
    [2] => 0
    [3] => 20
)
