--TEST--
sandbox: admin calls refuse values that would only fail later
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$coupon = $merchant->issue('n1')->json()['coupon_id'];
$post = static function (string $path, string $json) use ($sandbox): void {
    [$status, , $body] = sandbox_http($sandbox->port, 'POST', "/sandbox/$path", [], $json);
    echo "$path $json: $status ", json_decode($body, true)['error'] ?? '', "\n";
};
foreach (['"stopped"', 'null', '1', '["running"]', '"running"'] as $value) {
    $post('stocks/10000001', "{\"status\": $value}");
}
$post("coupons/$coupon", '{"status": "SENT"}');
$post('stocks/10000001', '{"coupon_type": "NONE"}');
$post('stocks/10000001', '{"business_type": "X"}');
$post('stocks/10000001', '{"business_type": null}');
$post('merchants/1900000001', '{"key_mode": "none"}');
$post('merchants/1900000001', '{"balance": -1}');
$post('merchants/1900000001', '{"secret": 5}');
$post('stocks/10000001', '{"max_coupons": "many"}');
$post('stocks/10000001', '{"max_coupons": null}');
$post('stocks/10000001', '{"max_amount_by_day": null}');
$post('stocks/10000001', '{"end_at": 1e30}');
$post('stocks/10000001', '{"end_at": 253402271999999}');
$post('stocks/10000001', '{"fix_time": "noon"}');
$post('stocks/10000001', '{"natural_person_limit": true}');

foreach (['1e30', '-1e30', '1e11', '"x"', '[1]', 'true', '-1e11', '0.5'] as $value) {
    $post('clock', "{\"advance\": $value}");
}
$post('clock', '{"set": "1969-12-31T00:00:00Z"}');
$post('settings', '{"clock_offset": 9223372036854775807}');
$post('settings', '{"notify_minute": "soon"}');
foreach (['"x"', '-1', '1.5', '[]', 'true', '"2"', '2'] as $value) {
    $post('faults', "{\"spec\": \"status=500\", \"path\": \"/v3/nowhere\", \"count\": $value}");
}
$post('faults', '{"spec": "status=500", "chance": 101}');
$post('faults', '{"spec": "status=500", "seed": "x"}');

// None of them has left anything behind.
echo $merchant->issue('n2')->line(), ', ', $merchant->send('GET', $merchant->couponsPath() . "/$coupon?appid={$info['appid']}")->json()['status'], "\n";
echo $merchant->send('GET', '/v3/marketing/favor/stocks/10000001?stock_creator_mchid=1900000001')->json()['available_end_time'], "\n";
echo implode(' ', array_column($sandbox->admin('GET', '/sandbox/faults')['faults'], 'remaining')), "\n";
?>
--EXPECT--
stocks/10000001 {"status": "stopped"}: 400 status takes one of unactivated, audit, running, paused, stoped
stocks/10000001 {"status": null}: 400 status takes one of unactivated, audit, running, paused, stoped
stocks/10000001 {"status": 1}: 400 status takes one of unactivated, audit, running, paused, stoped
stocks/10000001 {"status": ["running"]}: 400 status takes one of unactivated, audit, running, paused, stoped
stocks/10000001 {"status": "running"}: 200 
coupons/20000000001 {"status": "SENT"}: 400 status takes one of SENDED, USED, EXPIRED, RECOVER
stocks/10000001 {"coupon_type": "NONE"}: 400 coupon_type takes one of NORMAL, CUT_TO
stocks/10000001 {"business_type": "X"}: 400 business_type takes one of null, MULTIUSE
stocks/10000001 {"business_type": null}: 200 
merchants/1900000001 {"key_mode": "none"}: 400 key_mode takes one of certificate, switch, public_key
merchants/1900000001 {"balance": -1}: 400 balance takes an integer from 0 to 253402271999999
merchants/1900000001 {"secret": 5}: 400 secret takes a string
stocks/10000001 {"max_coupons": "many"}: 400 max_coupons takes an integer from 0 to 253402271999999
stocks/10000001 {"max_coupons": null}: 400 max_coupons takes an integer from 0 to 253402271999999
stocks/10000001 {"max_amount_by_day": null}: 200 
stocks/10000001 {"end_at": 1e30}: 400 end_at takes an integer from 0 to 253402271999999
stocks/10000001 {"end_at": 253402271999999}: 200 
stocks/10000001 {"fix_time": "noon"}: 400 fix_time takes an object or array
stocks/10000001 {"natural_person_limit": true}: 200 
clock {"advance": 1e30}: 400 the clock runs from 1970 to 9999
clock {"advance": -1e30}: 400 the clock runs from 1970 to 9999
clock {"advance": 1e11}: 200 
clock {"advance": "x"}: 400 advance takes seconds
clock {"advance": [1]}: 400 advance takes seconds
clock {"advance": true}: 400 advance takes seconds
clock {"advance": -1e11}: 200 
clock {"advance": 0.5}: 200 
clock {"set": "1969-12-31T00:00:00Z"}: 400 the clock runs from 1970 to 9999
settings {"clock_offset": 9223372036854775807}: 400 clock_offset takes an integer
settings {"notify_minute": "soon"}: 400 notify_minute takes an integer
faults {"spec": "status=500", "path": "/v3/nowhere", "count": "x"}: 400 count takes an integer from 0
faults {"spec": "status=500", "path": "/v3/nowhere", "count": -1}: 400 count takes an integer from 0
faults {"spec": "status=500", "path": "/v3/nowhere", "count": 1.5}: 400 count takes an integer from 0
faults {"spec": "status=500", "path": "/v3/nowhere", "count": []}: 400 count takes an integer from 0
faults {"spec": "status=500", "path": "/v3/nowhere", "count": true}: 400 count takes an integer from 0
faults {"spec": "status=500", "path": "/v3/nowhere", "count": "2"}: 200 
faults {"spec": "status=500", "path": "/v3/nowhere", "count": 2}: 200 
faults {"spec": "status=500", "chance": 101}: 400 chance takes an integer from 0 to 100
faults {"spec": "status=500", "seed": "x"}: 400 seed takes an integer
200 ok, SENDED
9999-12-31T23:59:59+08:00
2 2
