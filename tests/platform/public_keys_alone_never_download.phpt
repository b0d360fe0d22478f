--TEST--
platform: with public keys alone certificates are never asked for, whatever comes back
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/platform.inc';
$sandbox = sandbox_start();
$id = $sandbox->info['public_key_id'];
$instance = WxFavor\Builder::factory($sandbox->config(['certs' => only($sandbox, $id)]));
$instance->chain(COUPONS)->get(listing($sandbox));
// Unknown certificates, unknown public keys, the old certificate.
foreach (['X-Sandbox-Fault' => 'serial=unknown', 'X-Sandbox-Fault ' => 'serial=unknown-pubkey', 'Wechatpay-Serial' => $sandbox->info['platform_serial']] as $name => $value) {
    fate(fn () => $instance->chain(COUPONS)->get(['headers' => [trim($name) => $value]] + listing($sandbox)));
}
$keys = $instance->getDriver()->platformKeys();
thrown(fn () => $keys->refresh());
var_dump(strlen($keys->encrypt('x')), $keys->preferredSerial() === $id, $keys->downloadedAt());
foreach ($keys->all() as $serial => $key) {
    var_dump($serial === $id, $key);
}
var_dump(downloads($sandbox));
// Nor with platform_certificates => false.
$instance = WxFavor\Builder::factory($sandbox->config(['platform_certificates' => false]));
fate(fn () => $instance->chain(COUPONS)->get(['headers' => ['X-Sandbox-Fault' => 'serial=unknown']] + listing($sandbox)));
var_dump(downloads($sandbox));
?>
--EXPECT--
UnknownSerialException, response 200, final, outcome known
UnknownSerialException, response 200, final, outcome known
UnknownSerialException, response 200, final, outcome known
InvalidArgumentException: this client does not download platform certificates: only public keys are configured, or platform_certificates is false
int(344)
bool(true)
NULL
bool(true)
array(4) {
  ["type"]=>
  string(10) "public_key"
  ["source"]=>
  string(10) "configured"
  ["from"]=>
  NULL
  ["until"]=>
  NULL
}
int(0)
UnknownSerialException, response 200, final, outcome known
int(0)
