--TEST--
Every request names in Wechatpay-Serial a key that the client holds
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
$sandbox = sandbox_start();
$serial = $sandbox->info['platform_serial'];
$id = $sandbox->info['public_key_id'];
$all = $sandbox->info['certs'];
foreach ([[$serial => $all[$serial]], [strtolower($serial) => $all[$serial]], [$id => $all[$id]], [$serial => $all[$serial], $id => $all[$id]]] as $certs) {
    $instance = WxFavor\Builder::factory($sandbox->config(['certs' => $certs]));
    foreach (['get', 'post', 'put', 'patch', 'delete'] as $verb) {
        $instance->v3->x->$verb(['http_errors' => false]);
        echo str_replace([$serial, $id], ['SERIAL', 'ID'], $sandbox->lastRequest()['headers']['Wechatpay-Serial']), ' ';
    }
    echo "\n";
}
// With a public key there is never a call for certificates.
var_dump(array_filter($sandbox->journal(), fn($entry) => str_contains($entry['target'], 'certificates')));
?>
--EXPECT--
SERIAL SERIAL SERIAL SERIAL SERIAL 
SERIAL SERIAL SERIAL SERIAL SERIAL 
ID ID ID ID ID 
ID ID ID ID ID 
array(0) {
}
