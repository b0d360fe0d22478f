--TEST--
Settings given by reference are read, and not changed
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
$sandbox = sandbox_start();
$config = $sandbox->config();
$by_reference = [];
foreach ($config as $name => $value) {
    $by_reference[$name] = &$config[$name];
}
foreach ($config['certs'] as $serial => $value) {
    $certs[$serial] = &$config['certs'][$serial];
}
$key = [&$config['privateKey'], ''];
$before = serialize($by_reference);
$instance = WxFavor\Builder::factory(['certs' => &$certs, 'privateKey' => &$key] + $by_reference);
echo $instance->chain(COUPONS)->get(listing($sandbox))->getStatusCode(), "\n";
var_dump($before === serialize($by_reference));
// What changes afterwards changes no client.
$config['mchid'] = 'x';
$certs = [];
echo $instance->chain(COUPONS)->get(listing($sandbox))->getStatusCode(), "\n";
?>
--EXPECT--
200
bool(true)
200
