--TEST--
A private key that is not the one of the serial: the message says where to look
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
$sandbox = sandbox_start();
foreach ([['privateKey' => test_keys() . '/merchant.pem'], ['serial' => '3A00000000000001'], ['mchid' => '1900000002'], ['mchid' => '1900009999']] as $change) {
    $instance = WxFavor\Builder::factory($sandbox->config($change));
    $e = thrown(fn() => $instance->chain(COUPONS)->post(coupon($sandbox, 'n1')));
    var_dump($e instanceof WxFavor\Exception\ClientException, $e->getErrorCode(), $e->isRetryable(), $e->isOutcomeUnknown());
}
// Both forms of the detail give the same advice.
foreach (['flat', 'nested'] as $form) {
    $sandbox->admin('POST', '/sandbox/settings', ['sign_detail' => $form]);
    $instance = WxFavor\Builder::factory($sandbox->config(['privateKey' => test_keys() . '/merchant.pem']));
    try {
        $instance->chain(COUPONS)->post(coupon($sandbox, 'n1'));
    } catch (WxFavor\Exception\ClientException $e) {
        echo $form, ': ', json_encode(array_keys($e->getErrorDetail())), ' ', substr(strrchr($e->getMessage(), ';'), 2), "\n";
    }
}
?>
--EXPECT--
ClientException: Client error: POST http://127.0.0.1:PORT/v3/marketing/favor/users/oWxFavor_Aa-1bCdEfGhIjKlMnOpQ/coupons answered 401 SIGN_ERROR: 错误的签名，验签失败 (Request-ID ID-268443699); method, URL and length are those that this client signed: check that privateKey belongs to the merchant API certificate whose serial is configured
bool(true)
string(10) "SIGN_ERROR"
bool(false)
bool(false)
ClientException: Client error: POST http://127.0.0.1:PORT/v3/marketing/favor/users/oWxFavor_Aa-1bCdEfGhIjKlMnOpQ/coupons answered 401 SIGN_ERROR: 商户证书序列号有误 (Request-ID ID-268443699); check mchid, serial (of its merchant API certificate, neither revoked nor expired), privateKey (of that certificate), that the merchant has an APIv3 key, and the clock of this machine
bool(true)
string(10) "SIGN_ERROR"
bool(false)
bool(false)
ClientException: Client error: POST http://127.0.0.1:PORT/v3/marketing/favor/users/oWxFavor_Aa-1bCdEfGhIjKlMnOpQ/coupons answered 401 SIGN_ERROR: 商户证书序列号有误 (Request-ID ID-268443699); check mchid, serial (of its merchant API certificate, neither revoked nor expired), privateKey (of that certificate), that the merchant has an APIv3 key, and the clock of this machine
bool(true)
string(10) "SIGN_ERROR"
bool(false)
bool(false)
ClientException: Client error: POST http://127.0.0.1:PORT/v3/marketing/favor/users/oWxFavor_Aa-1bCdEfGhIjKlMnOpQ/coupons answered 401 SIGN_ERROR: 商户未申请过证书 (Request-ID ID-268443699); check mchid, serial (of its merchant API certificate, neither revoked nor expired), privateKey (of that certificate), that the merchant has an APIv3 key, and the clock of this machine
bool(true)
string(10) "SIGN_ERROR"
bool(false)
bool(false)
flat: ["field","issue","location","sign_information","sandbox_hints"] method, URL and length are those that this client signed: check that privateKey belongs to the merchant API certificate whose serial is configured
nested: ["detail","field","location","sign_information","sandbox_hints"] method, URL and length are those that this client signed: check that privateKey belongs to the merchant API certificate whose serial is configured
