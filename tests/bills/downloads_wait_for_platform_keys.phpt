--TEST--
Downloads of a client that knows no platform key yet wait for it, or fail without it and leave no file
--EXTENSIONS--
wxfavor
--INI--
zend.exception_ignore_args=1
--FILE--
<?php
require __DIR__ . '/bill.inc';
require __DIR__ . '/../helpers/platform.inc';
$dir = scratch_dir();
$sandbox = sandbox_start(['workers' => 2]);
$sandbox->admin('POST', '/sandbox/clock', ['advance' => 86400]);
$client = downloading($sandbox)->getDriver();
$promises = [];
for ($i = 0; $i < 12; $i++) {
    $promises[] = $client->downloadUseFlowAsync('10000004', "$dir/bill$i");
}
$now = $client->downloadRefundFlow('10000004', "$dir/now");
echo $now->getSize() > 0 ? 'one' : 'NONE', ' and ', count(array_filter(array_map(fn ($promise) => $promise->wait()->getSize() > 0, $promises))), ', ', downloads($sandbox), " download of keys\n";
echo count(glob("$dir/*")), " files\n";
array_map(unlink(...), glob("$dir/*"));

echo "-- no keys to be had\n";
$sandbox = sandbox_start();
$sandbox->admin('POST', '/sandbox/faults', ['spec' => 'status=500', 'count' => 1000, 'path' => CERTIFICATES]);
$client = downloading($sandbox, ['mchid' => $sandbox->info['mchid']])->getDriver();
$promise = $client->downloadUseFlowAsync('10000004', "$dir/bill");
thrown(fn () => $promise->wait());
thrown(fn () => $client->downloadUseFlow('10000004', "$dir/bill"));
echo count(array_filter($sandbox->journal(), fn ($entry) => str_contains($entry['target'], 'flow'))), ' links, left: ', left($dir), "\n";
?>
--EXPECTF--
one and 12, 1 download of keys
13 files
-- no keys to be had
TransferException: downloading the platform certificates (/v3/certificates) failed %s
TransferException: downloading the platform certificates (/v3/certificates) failed %s
0 links, left: nothing
