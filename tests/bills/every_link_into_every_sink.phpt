--TEST--
All four kinds of bills, by link and at once, synchronously and not, plain and compressed, come into paths, resources and Streams, with their rows
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/bill.inc';
[$sandbox, $instance] = sandbox_client();
$client = $instance->getDriver();
$favor = $client->favor();
for ($i = 1; $i <= 3; $i++) {
    $issued = json_decode($instance->chain(COUPONS)->post(coupon($sandbox, "n$i"))->getBody());
    $paid[] = $sandbox->admin('POST', '/sandbox/consume', ['coupon_id' => $issued->coupon_id, 'mchid' => '1900000001', 'total' => 1000 + $i])['transaction_id'];
}
$sandbox->admin('POST', '/sandbox/refund', ['transaction_id' => $paid[1], 'amount' => 500]);
$day = $sandbox->admin('GET', '/sandbox/payments')['payments'][0]['day'];
$sandbox->admin('POST', '/sandbox/clock', ['advance' => 400 * 86400]);
// Each link is used for as long as this takes.
$sandbox->admin('POST', '/sandbox/settings', ['bill_validity' => 3600]);
$dir = scratch_dir();

// By WeChat Pay's own words about each: the link, and its hash.
$links = [
    'use' => fn () => $favor->useFlow('10000001'),
    'refund' => fn () => $favor->refundFlow('10000001'),
    'use by day' => fn () => $favor->useFlowByDay('10000001', $day),
    'refund by day' => fn () => $favor->refundFlowByDay('10000001', $day),
];
$sinks = [
    'path' => fn () => "$dir/path",
    'resource' => fn () => fopen("$dir/resource", 'w+b'),
    'Stream' => fn () => new WxFavor\Http\Stream(''),
    'php://' => fn () => 'php://temp',
];
foreach ([false, true] as $gzip) {
    $sandbox->admin('POST', '/sandbox/settings', ['bill_gzip' => $gzip]);
    foreach ($links as $kind => $link) {
        $answer = $link();
        $hash = $answer->hashValue ?? $answer->stockUseflowHash ?? $answer->stockRefundflowHash;
        $date = str_contains($kind, 'day') ? $day : null;
        [$method, $seen] = ['download' . ucfirst(strtok($kind, ' ')) . 'Flow', []];
        foreach ($sinks as $name => $make) {
            foreach ([
                fn () => $client->downloadBill($answer->url, $hash, $make()),
                fn () => $client->downloadBillAsync($answer->url, $hash, $make())->wait(),
                fn () => $favor->downloadBill(url: $answer->url, hash: $hash, sink: $make()),
                fn () => $favor->downloadBillAsync($answer->url, $hash, sink: $make())->wait(),
                fn () => $client->$method('10000001', $make(), $date),
                fn () => $client->{"{$method}Async"}('10000001', $make(), $date)->wait(),
                fn () => $favor->$method(stockId: '10000001', sink: $make(), date: $date),
                fn () => $favor->{"{$method}Async"}('10000001', $make(), date: $date)->wait(),
            ] as $i => $download) {
                $bill = $download();
                $seen[] = ($bill instanceof WxFavor\Http\Stream && $bill->tell() === 0 && sha1((string) $bill) === $hash ? 'right' : "WRONG: $name $i")
                    . (in_array($name, ['path', 'resource']) && sha1_file("$dir/$name") !== $hash ? ' BUT NOT IN THE FILE' : '');
            }
        }
        $bill->rewind();
        $rows = iterator_to_array(new WxFavor\BillReader($bill));
        echo $gzip ? 'compressed ' : '', $kind, ': ', implode(', ', array_map(fn ($n, $text) => "$n $text", array_count_values($seen), array_keys(array_count_values($seen)))), '; ',
            implode(', ', array_map(fn ($row) => "$row->tradeType $row->orderAmount", $rows)), "\n";
    }
}
echo left($dir), "\n";
?>
--EXPECT--
use: 32 right; 支付 1001, 支付 1002, 支付 1003
refund: 32 right; 退款 500
use by day: 32 right; 支付 1001, 支付 1002, 支付 1003
refund by day: 32 right; 退款 500
compressed use: 32 right; 支付 1001, 支付 1002, 支付 1003
compressed refund: 32 right; 退款 500
compressed use by day: 32 right; 支付 1001, 支付 1002, 支付 1003
compressed refund by day: 32 right; 退款 500
path resource
