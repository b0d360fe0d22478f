--TEST--
A call that takes too long ends with a TimeoutException that knows what may have happened
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
$slow = ['timeout' => 3, 'headers' => ['X-Sandbox-Fault' => 'delay=60000']];
$e = fate(fn() => $instance->chain(COUPONS)->post($slow + coupon($sandbox, 'n1')));
echo tidy($e->getMessage()), "\n", $e->getRequestMethod(), ' ', tidy($e->getRequestUri()), "\n";
var_dump($e instanceof WxFavor\Exception\TransferException, $e instanceof WxFavor\Exception\ConnectException, $e->getCode());

// The sandbox serves one call at a time, and sleeps; another one is asked.
[$other, $second] = sandbox_client(['timeout' => 3]);
$e = fate(fn() => $second->chain(COUPONS)->get(['headers' => ['X-Sandbox-Fault' => 'delay=60000']] + listing($other)));
echo tidy($e->getMessage()), "\n";
?>
--EXPECT--
TimeoutException, no response, retryable, outcome unknown
127.0.0.1:PORT did not answer POST /v3/marketing/favor/users/oWxFavor_Aa-1bCdEfGhIjKlMnOpQ/coupons within 3 s; the request was sent, and may have been carried out
POST http://127.0.0.1:PORT/v3/marketing/favor/users/oWxFavor_Aa-1bCdEfGhIjKlMnOpQ/coupons
bool(true)
bool(false)
int(0)
TimeoutException, no response, retryable, outcome known
127.0.0.1:PORT did not answer GET /v3/marketing/favor/users/oWxFavor_Aa-1bCdEfGhIjKlMnOpQ/coupons?appid=wx1a2b3c4d5e6f7081 within 3 s; the request was sent, and may have been carried out
