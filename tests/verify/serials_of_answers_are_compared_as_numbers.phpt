--TEST--
The serial of an answer is recognised in lower case and with leading zeros
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
$sandbox = sandbox_start();
$serial = $sandbox->info['platform_serial'];
$instance = WxFavor\Builder::factory($sandbox->config(['certs' => [$serial => $sandbox->info['certs'][$serial]]]));
foreach (['lower', 'zeros'] as $kind) {
    $response = $instance->chain(COUPONS)->get(['headers' => ['X-Sandbox-Fault' => "serial=$kind"]] + listing($sandbox));
    echo str_replace([strtolower($serial), $serial], ['lower', 'SERIAL'], $response->getHeaderLine('Wechatpay-Serial')), ' ', json_encode($response->isSignatureVerified()), "\n";
}
// The key of another serial does not do.
$instance = WxFavor\Builder::factory($sandbox->config(['certs' => ['12' . substr($serial, 2) => file_get_contents($sandbox->info['certs'][$sandbox->info['public_key_id']])], 'platform_certificates' => false]));
fate(fn() => $instance->chain(COUPONS)->get(listing($sandbox)));
?>
--EXPECT--
lower true
000SERIAL true
UnknownSerialException, response 200, final, outcome known
