--TEST--
ext/curl is not needed
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php
require __DIR__ . '/../helpers/calling.inc';
if (trim(run_alone('echo (int) extension_loaded("curl");')) !== '0') die('skip ext/curl is built into this PHP');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
$sandbox = sandbox_start();
echo run_alone('var_dump(extension_loaded("curl")); $i = WxFavor\Builder::factory(' . var_export($sandbox->config(), true) . ');
    echo $i->chain("' . COUPONS . '")->post(' . var_export(coupon($sandbox, 'n1'), true) . ')->getBody(), "\n";');
?>
--EXPECT--
bool(false)
{"coupon_id":"20000000001"}
