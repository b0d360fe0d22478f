--TEST--
A key or passphrase that got where a name, a path or a URL should be is not repeated
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';

$pem = file_get_contents(test_keys() . '/merchant.pem');
$line = explode("\n", $pem)[5];
$good = offline_config();
foreach ([
    'verify' => ['verify' => $pem] + $good,
    'a name' => [$pem => 1] + $good,
    'a serial' => ['certs' => [$pem => $pem]] + $good,
    'base_uri' => ['base_uri' => $pem] + $good,
    'swapped' => ['privateKey' => ['my-secret-passphrase', $pem]] + $good,
] as $place => $config) {
    try {
        WxFavor\Builder::factory($config);
        echo "$place: nothing thrown\n";
    } catch (WxFavor\Exception\InvalidArgumentException $e) {
        echo $place, ': ', str_contains($e->getMessage(), $line) || str_contains($e->getMessage(), 'my-secret') ? 'SHOWN' : 'kept', "\n";
    }
}
?>
--EXPECT--
verify: kept
a name: kept
a serial: kept
base_uri: kept
swapped: kept
