--TEST--
Each thing that can be wrong with a signature has its reason and a message that says what to do
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client(['platform_certificates' => false]);
$id = $sandbox->info['public_key_id'];
$tidy = static fn(string $text): string => preg_replace(
    ["~$id~", '~' . strtolower($id) . '~', '~' . substr($id, 11) . '~', '~' . $sandbox->info['platform_serial'] . '~', '~(Wechatpay-Timestamp|here it is|signed) \d+~'],
    ['ID', 'id', 'digits of ID', 'SERIAL', '$1 N'],
    $text,
);
foreach ([
    'type=WECHATPAY2-SM2-WITH-SM3', 'type=', 'timestamp=yesterday', 'timestamp=-5', 'timestamp=1700000000.5', 'timestamp=99999999999999999999', 'timestamp=',
    'skew=%2B330', 'skew=-330', 'timestamp=0',
    'serial=unknown', 'serial=unknown-pubkey', 'serial=not-a-serial', 'serial=' . strtolower($sandbox->info['public_key_id']), 'serial=' . substr($sandbox->info['public_key_id'], 11),
    'signature=flip', 'signature=otherkey', 'signature=notbase64', 'signature=short', 'signature=probe',
    'body=tamper', 'body=cut',
] as $fault) {
    try {
        $instance->chain(COUPONS)->post(['headers' => ['X-Sandbox-Fault' => $fault]] + coupon($sandbox, 'n1'));
        echo "$fault: BELIEVED\n";
    } catch (WxFavor\Exception\SignatureException $e) {
        echo $tidy($fault), ': ', $tidy($e->getMessage()), "\n  ", $e->getReason(), $e->isRetryable() ? ', retryable' : ', final', $e->isOutcomeUnknown() ? ', outcome unknown' : ', OUTCOME KNOWN',
            $e->isSignatureVerified() === false ? '' : ' WRONG FLAG', $e->getResponse()->isSignatureVerified() === false ? '' : ' WRONG FLAG', "\n";
    }
}
?>
--EXPECT--
type=WECHATPAY2-SM2-WITH-SM3: Wechatpay-Signature-Type is "WECHATPAY2-SM2-WITH-SM3"; only WECHATPAY2-SHA256-RSA2048 can be verified
  bad-type, final, outcome unknown
type=: Wechatpay-Signature-Type is ""; only WECHATPAY2-SHA256-RSA2048 can be verified
  bad-type, final, outcome unknown
timestamp=yesterday: Wechatpay-Timestamp is "yesterday", which is not a number of seconds
  bad-timestamp, final, outcome unknown
timestamp=-5: Wechatpay-Timestamp is "-5", which is not a number of seconds
  bad-timestamp, final, outcome unknown
timestamp=1700000000.5: Wechatpay-Timestamp is "1700000000.5", which is not a number of seconds
  bad-timestamp, final, outcome unknown
timestamp=99999999999999999999: Wechatpay-Timestamp is "99999999999999999999", which is not a number of seconds
  bad-timestamp, final, outcome unknown
timestamp=: the signature cannot be checked without Wechatpay-Timestamp (empty); see whether a proxy or a framework drops headers
  headers-missing, final, outcome unknown
skew=%2B330: signed N seconds in the future by the clock of this machine (Wechatpay-Timestamp N, here it is N; 300 seconds are allowed). The clock of this machine is slow: check its time synchronisation (NTP)
  clock-offset, final, outcome unknown
skew=-330: signed N seconds ago by the clock of this machine (Wechatpay-Timestamp N, here it is N; 300 seconds are allowed). Either the clock of this machine is fast (check its time synchronisation, NTP), or this is an old message that was delayed or replayed
  clock-offset, final, outcome unknown
timestamp=0: signed N seconds ago by the clock of this machine (Wechatpay-Timestamp N, here it is N; 300 seconds are allowed). Either the clock of this machine is fast (check its time synchronisation, NTP), or this is an old message that was delayed or replayed
  clock-offset, final, outcome unknown
serial=unknown: signed with the platform certificate 7E577E577E577E577E577E577E577E577E577E57, which is not configured: download the platform certificates (/v3/certificates) and add it to certs under this serial, beside the keys that are there. Held: SERIAL, ID
  unknown-serial, final, outcome unknown
serial=unknown-pubkey: signed with the WeChat Pay public key PUB_KEY_ID_0000000000000000000000000000000, which is not configured and cannot be fetched: download it from the merchant platform and add it to certs under this id, beside the keys that are there. Held: SERIAL, ID
  unknown-serial, final, outcome unknown
serial=not-a-serial: Wechatpay-Serial is "not-a-serial", neither a certificate serial nor a PUB_KEY_ID_…. Held: SERIAL, ID
  unknown-serial, final, outcome unknown
serial=id: Wechatpay-Serial is "id", neither a certificate serial nor a PUB_KEY_ID_…. Held: SERIAL, ID
  unknown-serial, final, outcome unknown
serial=digits of ID: signed with the platform certificate digits of ID, which is not configured: download the platform certificates (/v3/certificates) and add it to certs under this serial, beside the keys that are there. Held: SERIAL, ID
  unknown-serial, final, outcome unknown
signature=flip: the signature does not fit these 27 bytes of body under the key ID: the body was changed after it was signed (decoded and encoded again? it must be the raw bytes), or another key stands under this serial
  signature-wrong, retryable, outcome unknown
signature=otherkey: the signature does not fit these 27 bytes of body under the key ID: the body was changed after it was signed (decoded and encoded again? it must be the raw bytes), or another key stands under this serial
  signature-wrong, retryable, outcome unknown
signature=notbase64: the signature is malformed: 18 characters that are not the base64 of 256 bytes
  bad-signature, retryable, outcome unknown
signature=short: the signature is malformed: 100 characters that are not the base64 of 256 bytes
  bad-signature, retryable, outcome unknown
signature=probe: a probe of WeChat Pay (WECHATPAY/SIGNTEST/): the signature is wrong on purpose, to see that it is checked. The call may have been executed; repeat it with the same request number, or query. A notification comes again
  signature-probe, retryable, outcome unknown
body=tamper: the signature does not fit these 27 bytes of body under the key ID: the body was changed after it was signed (decoded and encoded again? it must be the raw bytes), or another key stands under this serial
  signature-wrong, retryable, outcome unknown
body=cut: the signature does not fit these 13 bytes of body under the key ID: the body was changed after it was signed (decoded and encoded again? it must be the raw bytes), or another key stands under this serial
  signature-wrong, retryable, outcome unknown
