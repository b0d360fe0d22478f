--TEST--
No dump of a client or a chain shows a secret
--EXTENSIONS--
wxfavor
openssl
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
$secret = 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6';
$pem = file_get_contents(test_keys() . '/merchant-encrypted.pem');
$plain = file_get_contents(test_keys() . '/merchant.pem');
$instance = WxFavor\Builder::factory(offline_config(['secret' => $secret, 'privateKey' => [$pem, 'a passphrase'], 'proxy' => 'http://user:proxy-password@proxy.test:1/']));
$node = $instance->v3->x;
$client = $instance->getDriver();
ob_start();
foreach ([$instance, $node, $client, [$client], (object) ['c' => $client]] as $thing) {
    var_dump($thing);
    print_r($thing);
    var_export($thing);
    debug_zval_dump($thing);
    var_dump((array) $thing);
    echo json_encode($thing), "\n";
    try {
        echo serialize($thing);
    } catch (Exception $e) {
        echo $e;
    }
}
var_dump(get_object_vars($client), get_mangled_object_vars($client), get_mangled_object_vars($node), WxFavor\Client::stats());
echo new ReflectionObject($client);
$dump = ob_get_clean();
var_dump(strlen($dump) > 1000, str_contains($dump, '1900000001'));
$lines = explode("\n", $plain);
foreach ([$secret, 'a passphrase', 'proxy-password', $lines[5], explode("\n", $pem)[5], 'PRIVATE KEY'] as $i => $bytes) {
    echo $i, str_contains($dump, $bytes) ? ' SHOWN' : ' kept', "\n";
}
?>
--EXPECT--
bool(true)
bool(true)
0 kept
1 kept
2 kept
3 kept
4 kept
5 kept
