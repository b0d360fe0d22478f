--TEST--
Certificates and public keys side by side: any of them may answer
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
[$sandbox] = sandbox_client();
$serial = $sandbox->info['platform_serial'];
$id = $sandbox->info['public_key_id'];
$name = static fn(string $seen): string => [$serial => 'the certificate', $id => 'the public key'][$seen] ?? $seen;
$other = ['0123456789ABCDEF' => test_keys() . '/platform.crt', 'PUB_KEY_ID_01' => test_keys() . '/platform-pkcs1.pem'];
foreach ([
    [$serial, $id], [$id, $serial], [$serial, '0123456789ABCDEF'], ['0123456789ABCDEF', $serial], [$id, 'PUB_KEY_ID_01', $serial],
] as $names) {
    $all = $sandbox->info['certs'] + $other;
    $certs = array_combine($names, array_map(fn($n) => $all[$n], $names));
    $instance = WxFavor\Builder::factory($sandbox->config(['certs' => $certs]));
    $response = $instance->chain(COUPONS)->get(listing($sandbox));
    $asked = $sandbox->lastRequest()['headers']['Wechatpay-Serial'];
    echo in_array($id, $names, true) ? 'asked for ' . $name($asked) . ', ' : '', 'answered by ',
        $name($response->getHeaderLine('Wechatpay-Serial')), "\n";
}
// The call says which, and the other one answers.
$instance = WxFavor\Builder::factory($sandbox->config());
foreach ([$serial, $id] as $wanted) {
    $response = $instance->chain(COUPONS)->get(['headers' => ['Wechatpay-Serial' => $wanted]] + listing($sandbox));
    echo $name($wanted), ': ', $name($response->getHeaderLine('Wechatpay-Serial')), ' ', json_encode($response->isSignatureVerified()), "\n";
}
?>
--EXPECT--
asked for the public key, answered by the public key
asked for the public key, answered by the public key
answered by the certificate
answered by the certificate
asked for the public key, answered by the public key
the certificate: the certificate true
the public key: the public key true
