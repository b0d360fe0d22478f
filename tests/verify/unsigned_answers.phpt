--TEST--
An answer without any of the headers is refused as unsigned
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
$fault = ['headers' => ['X-Sandbox-Fault' => 'unsigned']];
$e = thrown(fn() => $instance->chain(COUPONS)->get($fault + listing($sandbox)));
var_dump($e->getReason(), $e->isSignatureVerified(), $e->hasResponse(), $e->getResponse()->getStatusCode(), $e->getCode());
fate(fn() => $instance->chain(COUPONS)->get($fault + listing($sandbox)));
fate(fn() => $instance->chain(COUPONS)->post($fault + coupon($sandbox, 'n1')));
// No setting lets it through.
foreach ([['http_errors' => false], ['debug' => false]] as $options) {
    fate(fn() => $instance->chain(COUPONS)->get($options + $fault + listing($sandbox)));
}
?>
--EXPECT--
UnsignedException: not signed: none of the headers Wechatpay-Timestamp, Wechatpay-Nonce, Wechatpay-Signature, Wechatpay-Serial is there. WeChat Pay signs; so this comes from something in between (proxy, gateway, error page), or the headers were lost on the way
string(8) "unsigned"
NULL
bool(true)
int(200)
int(200)
UnsignedException, response 200, final, outcome known
UnsignedException, response 200, final, outcome unknown
UnsignedException, response 200, final, outcome known
UnsignedException, response 200, final, outcome known
