--TEST--
sandbox: duplicates, concurrent copies, probes, damaged deliveries, moving to the public key
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
$kinds = static fn (array $answer): string => implode(' ', array_map(static fn (array $d): string => "{$d['kind']}:{$d['status']}", $answer['deliveries']));
$faults = static fn (): string => implode(', ', array_map(static fn (array $r): string => $merchant->answer([200, $r['headers'], $r['body']])->signatureFault() ?: 'right', $receiver->received));
$run = static function (array $settings, string $number, array $answers) use ($sandbox, $receiver, $merchant, $kinds, $faults): void {
    $sandbox->admin('POST', '/sandbox/settings', ['notify_duplicates' => 0, 'notify_concurrent' => 0, 'notify_probe_share' => 0] + []);
    $sandbox->admin('POST', '/sandbox/settings', $settings);
    $receiver->useCoupon($merchant, $number);
    $receiver->received = [];
    echo json_encode($settings), ' ', $kinds($receiver->during('/sandbox/notify', [], $answers)), ' | ', $faults(), "\n";
};
$run(['notify_duplicates' => 2], 'n1', [200]);
$run(['notify_concurrent' => 2], 'n2', [204]);
$run(['notify_probe_share' => 100], 'n3', [401, 200]);
echo $sandbox->admin('GET', '/sandbox/notifications')['notifications'][0]['attempts'], " attempt counted\n";
var_dump(str_starts_with($receiver->received[0]['headers']['wechatpay-signature'], 'WECHATPAY/SIGNTEST/'));

$id = $receiver->useCoupon($merchant, 'n4');
foreach (['', 'signature=flip', 'skew=-400', 'omit=Wechatpay-Nonce', 'serial=unknown'] as $fault) {
    $receiver->received = [];
    $made = $receiver->during("/sandbox/notifications/$id/resend", ['fault' => $fault], [200]);
    echo "$fault: {$made['kind']} {$made['status']} {$faults()}\n";
}
$sandbox->admin('POST', '/sandbox/settings', ['notify_public_key_share' => 100]);
$receiver->received = [];
$receiver->during("/sandbox/notifications/$id/resend", [], [200]);
var_dump($receiver->received[0]['headers']['wechatpay-serial'] === $info['public_key_id'], $faults());
$sandbox->admin('POST', '/sandbox/settings', ['notify_public_key_share' => 0]);
$sandbox->admin('POST', '/sandbox/merchants/1900000001', ['key_mode' => 'public_key']);
$receiver->during("/sandbox/notifications/$id/resend", [], [200]);
var_dump($receiver->received[1]['headers']['wechatpay-serial'] === $info['public_key_id']);

// Switched off: nothing is written down.
$merchant->send('POST', '/v3/marketing/favor/callbacks', ['mchid' => $merchant->mchid, 'notify_url' => $receiver->url, 'switch' => false]);
$coupon = $merchant->issue('n5')->json()['coupon_id'];
var_dump($sandbox->admin('POST', '/sandbox/consume', ['coupon_id' => $coupon, 'mchid' => $merchant->mchid, 'total' => 500])['notification_id']);
?>
--EXPECT--
{"notify_duplicates":2} delivery:200 duplicate:200 duplicate:200 | right, right, right
{"notify_concurrent":2} delivery:204 duplicate:204 duplicate:204 | right, right, right
{"notify_probe_share":100} probe:401 delivery:200 | wrong signature, right
1 attempt counted
bool(true)
: resend 200 right
signature=flip: resend 200 wrong signature
skew=-400: resend 200 clock
omit=Wechatpay-Nonce: resend 200 no nonce
serial=unknown: resend 200 unknown serial
bool(true)
string(5) "right"
bool(true)
NULL
