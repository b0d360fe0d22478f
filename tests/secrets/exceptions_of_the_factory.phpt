--TEST--
An exception about the configuration shows none of it, with all arguments in the traces
--EXTENSIONS--
wxfavor
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=1000000
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
$secret = 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6';
$pem = file_get_contents(test_keys() . '/merchant-encrypted.pem');
$plain = file_get_contents(test_keys() . '/merchant.pem');
$good = ['privateKey' => $plain, 'secret' => $secret] + offline_config();
final class Shop
{
    private static array $config;
    public static function set(array $config): void
    {
        self::$config = $config;
    }
    public static function client(): WxFavor\BuilderChainable
    {
        return WxFavor\Builder::factory(self::$config);
    }
}
foreach ([
    ['mchid' => 'x'], ['serial' => 'x'], ['unknown' => 1], ['privateKey' => [$pem, 'a wrong passphrase']], ['privateKey' => substr($plain, 0, 900)],
    ['secret' => "$secret-too-long"], ['certs' => ['PUB_KEY_ID_01' => $plain]], ['certs' => [], 'platform_certificates' => false], ['base_uri' => 'x'], ['timeout' => -1], ['headers' => ['X' => "\n"]],
] as $change) {
    Shop::set($change + $good);
    try {
        Shop::client();
        echo 'nothing thrown for ', key($change), "\n";
    } catch (InvalidArgumentException $e) {
        ob_start();
        echo $e, $e->getTraceAsString(), print_r($e, true), print_r($e->getTrace(), true);
        var_dump($e);
        debug_zval_dump($e->getTrace());
        try {
            echo serialize($e);
        } catch (Exception $refused) {
            echo $refused;
        }
        $all = ob_get_clean();
        echo key($change), ': ', str_contains($all, 'factory') ? 'traced' : 'NOT TRACED';
        foreach ([$secret, 'a wrong passphrase', explode("\n", $plain)[5], explode("\n", $pem)[5]] as $i => $bytes) {
            echo str_contains($all, $bytes) ? " SHOWS $i" : '';
        }
        echo "\n";
    }
}
// A call of another type. Before PHP 8.2 this trace is PHP's own, and PHP had no #[\SensitiveParameter].
try {
    WxFavor\Builder::factory($secret);
} catch (TypeError $e) {
    var_dump(PHP_VERSION_ID >= 80200 && str_contains($e . print_r($e, true), $secret));
}
?>
--EXPECT--
mchid: traced
serial: traced
unknown: traced
privateKey: traced
privateKey: traced
secret: traced
certs: traced
certs: traced
base_uri: traced
timeout: traced
headers: traced
bool(false)
