--TEST--
A flow is linked, downloaded and checked: plain, compressed, large, slow; to a path, a resource, a Stream
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/bill.inc';
[$sandbox, $client, $day, $used, $refunded] = paid_sandbox();
$dir = scratch_dir();

$show = static function (WxFavor\Http\Stream $bill, array $expected, ?string $path = null): void {
    $text = (string) $bill;
    $rows = [];
    $bill->rewind();
    $reader = new WxFavor\BillReader($bill);
    foreach ($reader as $row) {
        $rows[] = [$row->tradeType, $row->couponId, $row->transactionId, $row->orderAmount];
    }
    echo count($rows), ' of ', $reader->getTotal(), ' rows', $rows === $expected ? '' : ' AND NOT THOSE: ' . json_encode($rows, JSON_UNESCAPED_UNICODE),
        $path === null || file_get_contents($path) === $text ? "\n" : " NOT IN THE FILE\n";
};
$show($client->downloadUseFlow('10000001', "$dir/use"), $used, "$dir/use");
$show($client->downloadRefundFlow('10000001', "$dir/refund"), $refunded, "$dir/refund");
$show($client->downloadUseFlow('10000001', sink: "$dir/day", date: $day), $used, "$dir/day");
$show($client->downloadRefundFlow('10000001', "$dir/day", $day), $refunded, "$dir/day");
$show($client->downloadUseFlow('10000001', "$dir/day", '2020-01-01'), [], "$dir/day");
$resource = fopen("$dir/resource", 'w+b');
$show($client->downloadUseFlow('10000001', $resource), $used, "$dir/resource");
$show($client->downloadUseFlow('10000001', new WxFavor\Http\Stream('')), $used);
$show($client->downloadUseFlow('10000001', 'php://temp'), $used);
// The link by itself.
$link = json_decode($client->request('GET', 'v3/marketing/favor/stocks/10000001/use-flow')->getBody());
$show($client->downloadBill($link->url, strtoupper($link->hash_value), "$dir/link"), $used, "$dir/link");

foreach ([['bill_gzip' => true], ['bill_gzip' => false, 'bill_fault' => 'slow'], ['bill_fault' => 'none', 'bill_links_unsigned' => true]] as $settings) {
    $sandbox->admin('POST', '/sandbox/settings', $settings);
    $show($client->downloadUseFlow('10000001', "$dir/use"), $used, "$dir/use");
}
echo "-- larger than any buffer\n";
foreach ([false, true] as $gzip) {
    $sandbox->admin('POST', '/sandbox/settings', ['bill_gzip' => $gzip, 'bill_fault' => 'huge']);
    $bill = $client->downloadUseFlow('10000001', "$dir/use");
    $reader = new WxFavor\BillReader($bill);
    echo iterator_count($reader), ' of ', $reader->getTotal(), ' rows, ', $bill->getSize() === filesize("$dir/use") && $bill->getSize() > 1 << 20 ? 'all in the file' : 'NOT IN THE FILE', "\n";
}
$told = [];
$sandbox->admin('POST', '/sandbox/settings', ['bill_gzip' => false]);
$client->downloadUseFlow('10000001', "$dir/use", progress: function (...$numbers) use (&$told) { $told = $numbers; });
var_dump($told[0] === filesize("$dir/use"), $told[1] === filesize("$dir/use"));
echo left($dir), "\n";
?>
--EXPECT--
3 of 3 rows
2 of 2 rows
3 of 3 rows
2 of 2 rows
0 of 0 rows
3 of 3 rows
3 of 3 rows
3 of 3 rows
3 of 3 rows
3 of 3 rows
3 of 3 rows
3 of 3 rows
-- larger than any buffer
3 of 3 rows, all in the file
3 of 3 rows, all in the file
bool(true)
bool(true)
day link refund resource use
