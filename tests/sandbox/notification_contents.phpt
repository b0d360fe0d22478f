--TEST--
sandbox: a notification is signed, encrypted and shaped as documented
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
require __DIR__ . '/receiver.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$receiver = new Receiver($sandbox);
$id = $receiver->useCoupon($merchant);
$made = $receiver->during('/sandbox/notify', [], [200])['deliveries'];
echo count($made), ' ', $made[0]['kind'], ' ', $made[0]['status'], "\n";
$got = $receiver->received[0];
$answer = $merchant->answer([200, $got['headers'], $got['body']]);
var_dump($answer->signatureFault(), $got['headers']['content-type'], $got['headers']['wechatpay-signature-type'], isset($got['headers']['request-id']));
$envelope = $answer->json();
var_dump($envelope['id'] === $id, strlen($id) <= 36);
$resource = $envelope['resource'];
unset($envelope['id'], $envelope['create_time'], $envelope['resource']);
echo json_encode($envelope, JSON_UNESCAPED_UNICODE), "\n", json_encode(array_diff_key($resource, ['ciphertext' => 1, 'nonce' => 1])), ' ', strlen($resource['nonce']), "\n";
$plain = $receiver->plaintext(0);
echo implode(' ', array_keys($plain)), "\n", $plain['status'], ' ', implode(' ', array_keys($plain['consume_information'])), "\n";
var_dump(isset($plain['openid']), isset($plain['appid']), isset($plain['out_request_no']));

// A reduced-to coupon has names of its own here.
$coupon = $merchant->issue('n2', ['stock_id' => '10000008'])->json()['coupon_id'];
$sandbox->admin('POST', '/sandbox/consume', ['coupon_id' => $coupon, 'mchid' => $merchant->mchid, 'total' => 800]);
foreach (['empty', 'absent'] as $style) {
    $sandbox->admin('POST', '/sandbox/settings', ['notify_aad' => $style]);
    $receiver->during('/sandbox/notify', ['all' => true], [500]);
    $plain = $receiver->plaintext(count($receiver->received) - 1);
    echo $style, ' ', json_encode(json_decode(end($receiver->received)['body'], true)['resource']['associated_data'] ?? null), ' ',
        json_encode([$plain['discount_to'], $plain['singleitem_discount_off'], isset($plain['cut_to_message'])]), "\n";
}
?>
--EXPECT--
1 delivery 200
string(0) ""
string(16) "application/json"
string(25) "WECHATPAY2-SHA256-RSA2048"
bool(true)
bool(true)
bool(true)
{"resource_type":"encrypt-resource","event_type":"COUPON.USE","summary":"代金券核销通知"}
{"original_type":"coupon","algorithm":"AEAD_AES_256_GCM","associated_data":"coupon"} 12
stock_creator_mchid stock_id coupon_id coupon_name status description create_time coupon_type no_cash available_begin_time available_end_time singleitem normal_coupon_information consume_information
USED consume_time consume_mchid transaction_id
bool(false)
bool(false)
bool(false)
empty "" [{"cut_to_price":500,"max_price":1000},{"single_price_max":1000},false]
absent null [{"cut_to_price":500,"max_price":1000},{"single_price_max":1000},false]
