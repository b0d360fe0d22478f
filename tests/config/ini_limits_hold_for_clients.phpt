--TEST--
The INI limits are those of clients that set none, and a client overrides them
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
$sandbox = sandbox_start();
$big = ['headers' => ['X-Sandbox-Fault' => 'size=3000']];
ini_set('wxfavor.max_response_size', '2K');
$small = WxFavor\Builder::factory($sandbox->config());
$large = WxFavor\Builder::factory($sandbox->config(['max_response_size' => 4000]));
fate(fn() => $small->chain(COUPONS)->get($big + listing($sandbox)));
echo $large->chain(COUPONS)->get($big + listing($sandbox))->getStatusCode(), "\n";
ini_restore('wxfavor.max_response_size');
// A client keeps what held when it was made.
fate(fn() => $small->chain(COUPONS)->get($big + listing($sandbox)));
echo WxFavor\Builder::factory($sandbox->config())->chain(COUPONS)->get($big + listing($sandbox))->getStatusCode(), "\n";

// The shortest limit is a limit; 0 is none; the call has the last word.
ini_set('wxfavor.timeout', '0.0001');
$hasty = WxFavor\Builder::factory($sandbox->config());
$slow = ['headers' => ['X-Sandbox-Fault' => 'delay=300']];
$e = fate(fn() => $hasty->chain(COUPONS)->get($slow + listing($sandbox)));
var_dump($e instanceof WxFavor\Exception\TimeoutException);
echo $hasty->chain(COUPONS)->get($slow + ['timeout' => 0] + listing($sandbox))->getStatusCode(), "\n";
echo WxFavor\Builder::factory($sandbox->config(['timeout' => 0]))->chain(COUPONS)->get($slow + listing($sandbox))->getStatusCode(), "\n";
?>
--EXPECT--
RequestException, no response, final, outcome known
200
RequestException, no response, final, outcome known
200
TimeoutException, no response, retryable, outcome known
bool(true)
200
200
