--TEST--
sandbox: paying with a coupon: what is refused, what is booked
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$pay = static function (string $what, array $order) use ($sandbox): array {
    [$status, , $body] = sandbox_http($sandbox->port, 'POST', '/sandbox/consume', [], json_encode($order + ['mchid' => '1900000001', 'total' => 500]));
    $answer = json_decode($body, true);
    echo "$what: $status ", $answer['reason'] ?? "discount {$answer['discount']}", "\n";
    return $answer;
};
$issue = static fn (string $number, string $stock = '10000001'): string => $merchant->issue($number, ['stock_id' => $stock])->json()['coupon_id'];
$coupon = $issue('n1');
$pay('unknown coupon', ['coupon_id' => '1']);
$pay('below the threshold', ['coupon_id' => $coupon, 'total' => 199]);
$pay('other merchant', ['coupon_id' => $coupon, 'mchid' => '1900000002']);
$sandbox->admin('POST', '/sandbox/stocks/10000001', ['fix_time' => ['available_week_day' => [], 'begin_time' => 0, 'end_time' => 1]]);
$sandbox->admin('POST', '/sandbox/clock', ['set' => '2030-01-01T12:00:00+08:00']);
$sandbox->admin('POST', "/sandbox/coupons/$coupon", ['end_at' => 4000000000000]);
$pay('outside the hours', ['coupon_id' => $coupon]);
$sandbox->admin('POST', '/sandbox/clock', ['set' => '2030-01-01T00:00:00+08:00']);
$sandbox->admin('POST', "/sandbox/coupons/$coupon", ['begin_at' => 3900000000000]);
$pay('before its window', ['coupon_id' => $coupon]);
$sandbox->admin('POST', "/sandbox/coupons/$coupon", ['begin_at' => 0]);
$sandbox->admin('POST', "/sandbox/coupons/$coupon", ['status' => 'RECOVER']);
$pay('taken back', ['coupon_id' => $coupon]);
$sandbox->admin('POST', "/sandbox/coupons/$coupon", ['status' => 'SENDED']);
$paid = $pay('right', ['coupon_id' => $coupon]);
$pay('twice', ['coupon_id' => $coupon]);
var_dump(preg_match('/^4200\d{24}$/', $paid['transaction_id']));
$sandbox->admin('POST', '/sandbox/reset');

$coupon = $issue('n1');
$sandbox->admin('POST', '/sandbox/stocks/10000001', ['status' => 'paused']);
$paid = $pay('stock paused', ['coupon_id' => $coupon]);
$view = $merchant->send('GET', $merchant->couponsPath() . "/$coupon?appid={$info['appid']}")->json();
echo $view['status'], ' ', $view['consume_information']['consume_mchid'], ' ', $view['consume_information']['transaction_id'] === $paid['transaction_id'] ? 'same transaction' : '', "\n";

$goods = $issue('n2', '10000009');
$pay('other goods', ['coupon_id' => $goods, 'goods' => [['goods_id' => 'x', 'quantity' => 1, 'price' => 500]]]);
$pay('covered goods', ['coupon_id' => $goods, 'goods' => [['goods_id' => 'goods-2', 'quantity' => 2, 'price' => 250], ['goods_id' => 'x', 'price' => 1]]]);
echo json_encode($merchant->send('GET', $merchant->couponsPath() . "/$goods?appid={$info['appid']}")->json()['consume_information']['goods_detail']), "\n";
$pay('reduced-to coupon', ['coupon_id' => $issue('n3', '10000008'), 'total' => 800]);
$pay('best coupon of a user', ['openid' => $info['openid']]);
$issue('n4', '10000011');
$pay('best coupon of a user', ['openid' => $info['openid']]);

$refund = static fn (array $json): string => ($r = sandbox_http($sandbox->port, 'POST', '/sandbox/refund', [], json_encode($json)))[0] . ' ' . (json_decode($r[2], true)['reason'] ?? json_decode($r[2], true)['amount']);
echo 'refund: ', $refund(['transaction_id' => $paid['transaction_id'], 'amount' => 100]), ', ', $refund(['transaction_id' => $paid['transaction_id'], 'amount' => 401]), ', ', $refund(['transaction_id' => $paid['transaction_id']]), ', ', $refund(['transaction_id' => 'x']), "\n";
echo $merchant->send('GET', $merchant->couponsPath() . "/$coupon?appid={$info['appid']}")->json()['status'], ', ', json_encode($sandbox->admin('GET', '/sandbox/invariants')['ok']), "\n";
?>
--EXPECT--
unknown coupon: 409 coupon
below the threshold: 409 threshold
other merchant: 409 merchant
outside the hours: 409 hours
before its window: 409 window
taken back: 409 status
right: 200 discount 100
twice: 409 status
int(1)
stock paused: 200 discount 100
USED 1900000001 same transaction
other goods: 409 goods
covered goods: 200 discount 100
[{"goods_id":"goods-2","quantity":2,"price":250,"discount_amount":100},{"goods_id":"x","quantity":1,"price":1,"discount_amount":0}]
reduced-to coupon: 200 discount 300
best coupon of a user: 409 coupon
best coupon of a user: 200 discount 100
refund: 200 100, 409 amount, 200 400, 409 transaction
USED, true
