--TEST--
sandbox: reset puts the fixtures back and keeps the keys
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$merchant->issue('n1');
$sandbox->admin('POST', '/sandbox/settings', ['time_format' => 'millis']);
$sandbox->admin('POST', '/sandbox/rotate', ['step' => 'all']);
foreach (['call', 'script'] as $how) {
    $merchant->issue("n-$how", ['stock_id' => '10000005']);
    if ($how === 'call') {
        $sandbox->admin('POST', '/sandbox/reset');
    } else {
        exec(PHP_BINARY . ' ' . escapeshellarg(dirname(__DIR__, 2) . '/sandbox/reset') . ' --dir ' . escapeshellarg($info['dir']), $output);
        echo preg_replace('~ /.*~', '', $output[0]), "\n";
    }
    var_dump(count($sandbox->admin('GET', '/sandbox/coupons')['coupons']), $sandbox->admin('GET', '/sandbox/stocks/10000005')['distributed'], count($sandbox->journal()));
    var_dump($sandbox->admin('GET', '/sandbox/settings')['time_format'], $sandbox->admin('GET', '/sandbox/config') == $info);
}
echo $merchant->issue('n1')->body, "\n";
?>
--EXPECT--
int(0)
int(0)
int(0)
string(7) "seconds"
bool(true)
reset
int(0)
int(0)
int(0)
string(7) "seconds"
bool(true)
{"coupon_id":"20000000001"}
