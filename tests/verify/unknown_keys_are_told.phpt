--TEST--
A serial that is not configured: which was seen, which are held, and what is missing
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
$sandbox = sandbox_start();
$name = static fn(string $text): string => str_replace([$sandbox->info['public_key_id'], $sandbox->info['platform_serial']], ['ID', 'SERIAL'], $text);
$serial = $sandbox->info['platform_serial'];
$id = $sandbox->info['public_key_id'];
foreach ([
    // Only the public key is held, and a certificate answers; and the other way round.
    [[$id => $sandbox->info['certs'][$id]], $serial],
    [[$serial => $sandbox->info['certs'][$serial]], $id],
    [['PUB_KEY_ID_01' => test_keys() . '/platform.pem'], $id],
    [['0123456789ABCDEF' => test_keys() . '/platform.crt'], $serial],
] as [$certs, $wanted]) {
    $instance = WxFavor\Builder::factory($sandbox->config(['certs' => $certs, 'platform_certificates' => false]));
    try {
        $instance->chain(COUPONS)->get(['headers' => ['Wechatpay-Serial' => $wanted]] + listing($sandbox));
    } catch (WxFavor\Exception\SignatureException $e) {
        echo $e->getReason(), ': ', $name($e->getMessage()), "\n";
    }
}
?>
--EXPECT--
unknown-serial: signed with the platform certificate SERIAL, which is not configured: download the platform certificates (/v3/certificates) and add it to certs under this serial, beside the keys that are there. Held: ID
unknown-serial: signed with the WeChat Pay public key ID, which is not configured and cannot be fetched: download it from the merchant platform and add it to certs under this id, beside the keys that are there. Held: SERIAL
unknown-serial: signed with the WeChat Pay public key ID, which is not configured and cannot be fetched: download it from the merchant platform and add it to certs under this id, beside the keys that are there. Held: PUB_KEY_ID_01
unknown-serial: signed with the platform certificate SERIAL, which is not configured: download the platform certificates (/v3/certificates) and add it to certs under this serial, beside the keys that are there. Held: 0123456789ABCDEF
