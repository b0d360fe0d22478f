--TEST--
A refusal that was signed far from the clock of this machine tells which way the clock is wrong
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
foreach (['+600', '-600', '+200'] as $skew) {
    $sandbox->admin('POST', '/sandbox/faults', ['spec' => "status=401; skew=$skew", 'count' => 1]);
    $e = null;
    try {
        $instance->chain(COUPONS)->get(listing($sandbox));
    } catch (WxFavor\Exception\ClientException $e) {
        echo preg_replace(['~^.*?answered~', '~\d{10}~', '~\b(59\d|60\d)\b~'], ['answered', 'TIME', '600'], tidy($e->getMessage())), "\n";
    }
}
?>
--EXPECT--
answered 401 SIGN_ERROR: 错误的签名，验签失败 (Request-ID ID-268443699); its signature does not verify; signed 600 seconds in the future by the clock of this machine (Wechatpay-Timestamp TIME, here it is TIME; 300 seconds are allowed). The clock of this machine is slow: check its time synchronisation (NTP)
answered 401 SIGN_ERROR: 错误的签名，验签失败 (Request-ID ID-268443699); its signature does not verify; signed 600 seconds ago by the clock of this machine (Wechatpay-Timestamp TIME, here it is TIME; 300 seconds are allowed). Either the clock of this machine is fast (check its time synchronisation, NTP), or this is an old message that was delayed or replayed
answered 401 SIGN_ERROR: 错误的签名，验签失败 (Request-ID ID-268443699); check mchid, serial (of its merchant API certificate, neither revoked nor expired), privateKey (of that certificate), that the merchant has an APIv3 key, and the clock of this machine
