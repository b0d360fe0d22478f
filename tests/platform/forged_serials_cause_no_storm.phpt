--TEST--
platform: whoever forges serials causes one download a minute at most, and does not stop other calls
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/platform.inc';
$sandbox = sandbox_start(['workers' => 4]);
$instance = downloading($sandbox);
$instance->chain(COUPONS)->get(listing($sandbox));
$begin = microtime(true);
$calls = [];
for ($n = 0; $n < 200; $n++) {
    $fault = $n % 4 === 3 ? [] : ['headers' => ['X-Sandbox-Fault' => sprintf('serial=%040X', random_int(1, PHP_INT_MAX))]];
    $calls[] = $instance->chain(COUPONS)->getAsync($fault + listing($sandbox));
}
$ends = [];
foreach ($calls as $call) {
    try {
        $end = $call->wait()->isSignatureVerified() ? 'verified' : 'UNVERIFIED';
    } catch (WxFavor\Exception\SignatureException $e) {
        $end = $e->getReason();
    }
    $ends[$end] = ($ends[$end] ?? 0) + 1;
}
ksort($ends);
$most = 2 + (int) ((microtime(true) - $begin) / 60);
echo json_encode($ends), ' ', downloads($sandbox) <= $most && downloads($sandbox) >= 2 ? 'in bounds' : downloads($sandbox), "\n";
// One serial again and again is told apart from another, and a POST says that its outcome is unknown.
foreach (['0BAD', '0BAD', 'not-a-serial', 'unknown-pubkey'] as $serial) {
    $e = fate(fn () => $instance->chain(COUPONS)->post(['headers' => ['X-Sandbox-Fault' => "serial=$serial"]] + coupon($sandbox, 'n1')));
    echo '  ', preg_replace(['~\d+ s ago~', '~Held: \S+~'], ['N s ago', 'Held: FIRST'], $e->getMessage()), "\n";
}
echo downloads($sandbox) <= $most ? 'in bounds' : downloads($sandbox), "\n";
?>
--EXPECT--
{"unknown-serial":150,"verified":50} in bounds
UnknownSerialException, response 200, final, outcome unknown
  signed with the platform certificate 0BAD, which is not known: an unknown serial had the platform certificates downloaded N s ago; the next one may after 60 s. Held: FIRST
UnknownSerialException, response 200, final, outcome unknown
  signed with the platform certificate 0BAD, which is not known: an unknown serial had the platform certificates downloaded N s ago; the next one may after 60 s. Held: FIRST
UnknownSerialException, response 200, final, outcome unknown
  Wechatpay-Serial is "not-a-serial", neither a certificate serial nor a PUB_KEY_ID_…. Held: FIRST
UnknownSerialException, response 200, final, outcome unknown
  signed with the WeChat Pay public key PUB_KEY_ID_0000000000000000000000000000000, which is not configured and cannot be fetched: download it from the merchant platform and add it to certs under this id, beside the keys that are there. Held: FIRST
in bounds
