--TEST--
A flow is linked, downloaded and checked: plain, compressed, large, slow; to a path, a resource, a Stream
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/bill.inc';
[$sandbox, $client] = bill_sandbox();
$dir = scratch_dir();

$show = static function (WxFavor\Http\Stream $bill, ?string $path = null): void {
    $text = (string) $bill;
    echo strlen($text) > 1000 ? strlen($text) : str_replace("\r\n", '|', substr($text, -20)),
        $path === null || file_get_contents($path) === $text ? "\n" : " NOT IN THE FILE\n";
};
$show($client->downloadUseFlow('10000004', "$dir/use"), "$dir/use");
$show($client->downloadRefundFlow('10000004', "$dir/refund"), "$dir/refund");
$show($client->downloadUseFlow('10000001', sink: "$dir/day", date: '2020-01-01'), "$dir/day");
$show($client->downloadRefundFlow('10000001', "$dir/day", '2020-01-01'), "$dir/day");
$resource = fopen("$dir/resource", 'w+b');
$show($client->downloadUseFlow('10000004', $resource), "$dir/resource");
$show($client->downloadUseFlow('10000004', new WxFavor\Http\Stream('')));
$show($client->downloadUseFlow('10000004', 'php://temp'));
// The link by itself.
$link = json_decode($client->request('GET', 'v3/marketing/favor/stocks/10000004/use-flow')->getBody());
$show($client->downloadBill($link->url, strtoupper($link->hash_value), "$dir/link"), "$dir/link");

foreach ([['bill_gzip' => true], ['bill_gzip' => false, 'bill_fault' => 'slow'], ['bill_fault' => 'huge'], ['bill_gzip' => true, 'bill_fault' => 'huge'], ['bill_gzip' => false, 'bill_fault' => 'none', 'bill_links_unsigned' => true]] as $settings) {
    $sandbox->admin('POST', '/sandbox/settings', $settings);
    $show($client->downloadUseFlow('10000004', "$dir/use"), "$dir/use");
}
$told = [];
$client->downloadUseFlow('10000004', "$dir/use", progress: function (...$numbers) use (&$told) { $told = $numbers; });
var_dump($told[0] === filesize("$dir/use"), $told[1] === filesize("$dir/use"));
echo left($dir), "\n";
?>
--EXPECTF--
%S总条数|`0|
%S总条数|`0|
%S总条数|`0|
%S总条数|`0|
%S总条数|`0|
%S总条数|`0|
%S总条数|`0|
%S总条数|`0|
%S总条数|`0|
%S总条数|`0|
5529%d
5529%d
%S总条数|`0|
bool(true)
bool(true)
day link refund resource use
