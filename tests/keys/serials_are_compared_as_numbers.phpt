--TEST--
Serials are the same in any case and with leading zeros; that of a certificate is sent in full
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
$keys = test_keys();
$server = sandbox_start();
foreach (['0123456789ABCDEF', '123456789abcdef', '00000123456789AbCdEf'] as $serial) {
    $instance = WxFavor\Builder::factory(offline_config(['certs' => [$serial => "$keys/platform.crt"], 'base_uri' => $server->baseUri, 'http_errors' => false]));
    $instance->v3->x->get();
    echo $server->lastRequest()['headers']['Wechatpay-Serial'], "\n";
}
// A short one that PHP makes an integer of, as a key of an array.
foreach (['12345678', '9223372036854775807', '0123'] as $serial) {
    $instance = WxFavor\Builder::factory(offline_config(['certs' => [$serial => "$keys/platform.pem"], 'base_uri' => $server->baseUri, 'http_errors' => false]));
    $instance->v3->x->get();
    echo $server->lastRequest()['headers']['Wechatpay-Serial'], "\n";
}
?>
--EXPECT--
0123456789ABCDEF
0123456789ABCDEF
0123456789ABCDEF
12345678
9223372036854775807
0123
