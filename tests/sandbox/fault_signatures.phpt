--TEST--
sandbox: each way a response signature can be wrong
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

foreach ([
    'signature=flip', 'signature=otherkey', 'signature=notbase64', 'signature=probe', 'signature=empty', 'signature=short',
    'omit=Wechatpay-Nonce', 'omit=Wechatpay-Timestamp', 'omit=Wechatpay-Signature', 'omit=wechatpay-serial', 'unsigned',
    'serial=unknown', 'serial=unknown-pubkey', 'skew=+301', 'skew=-301', 'skew=299', 'skew=-299', 'body=tamper', 'body=cut',
] as $fault) {
    echo "$fault: ", $merchant->fault($fault)->signatureFault() ?: 'right', "\n";
}
echo $merchant->fault('type=WECHATPAY2-SM2-WITH-SM3')->headers['wechatpay-signature-type'], "\n";
echo substr($merchant->fault('signature=probe')->headers['wechatpay-signature'], 0, 19), "\n";
var_dump(isset($merchant->fault('omit=Wechatpay-Signature-Type')->headers['wechatpay-signature-type']));
echo $merchant->fault('timestamp=abc')->headers['wechatpay-timestamp'], "\n";
echo $merchant->fault('serial=unknown')->headers['wechatpay-serial'], "\n";
echo $merchant->fault('header=X-More:yes')->headers['x-more'], "\n";
?>
--EXPECT--
signature=flip: wrong signature
signature=otherkey: wrong signature
signature=notbase64: not base64
signature=probe: wrong signature
signature=empty: wrong signature
signature=short: wrong signature
omit=Wechatpay-Nonce: no nonce
omit=Wechatpay-Timestamp: no timestamp
omit=Wechatpay-Signature: no signature
omit=wechatpay-serial: no serial
unsigned: no timestamp
serial=unknown: unknown serial
serial=unknown-pubkey: unknown serial
skew=+301: clock
skew=-301: clock
skew=299: right
skew=-299: right
body=tamper: wrong signature
body=cut: wrong signature
WECHATPAY2-SM2-WITH-SM3
WECHATPAY/SIGNTEST/
bool(false)
abc
7E577E577E577E577E577E577E577E577E577E57
yes
