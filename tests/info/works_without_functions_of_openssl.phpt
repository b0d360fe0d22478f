--TEST--
Where the functions of ext/openssl are disabled, PEM works and objects are refused clearly
--EXTENSIONS--
wxfavor
openssl
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
$code = '$config = ' . var_export(offline_config(), true) . ';
    echo get_class(WxFavor\Builder::factory($config)), "\n";
    $key = openssl_pkey_get_private($config["privateKey"]);
    $certificate = openssl_x509_read("file://' . test_keys() . '/platform.crt");
    foreach ([["privateKey" => $key], ["certs" => ["PUB_KEY_ID_01" => $key]], ["certs" => ["0123456789ABCDEF" => $certificate]]] as $change) {
        try { echo get_class(WxFavor\Builder::factory($change + $config)), "\n"; } catch (InvalidArgumentException $e) { echo $e->getMessage(), "\n"; }
    }';
echo run_alone($code, ['disable_functions' => 'openssl_pkey_export,openssl_pkey_get_details,openssl_x509_export']);
?>
--EXPECT--
WxFavor\BuilderChainable
privateKey: openssl_pkey_get_details() is disabled in this PHP; pass the key as PEM text or file:// path
certs[PUB_KEY_ID_01]: openssl_pkey_get_details() is disabled in this PHP; pass the key as PEM text or file:// path
certs[0123456789ABCDEF]: openssl_x509_export() is disabled in this PHP; pass the key as PEM text or file:// path
