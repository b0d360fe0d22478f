--TEST--
Downloads take half of the connections, in order; calls, and who waits for one, do not stand behind them
--EXTENSIONS--
wxfavor
--INI--
wxfavor.max_connections=4
wxfavor.max_in_flight=3
--FILE--
<?php
require __DIR__ . '/bill.inc';
use WxFavor\Promise;

$dir = scratch_dir();
$bill = str_repeat("a row of a bill\r\n", 40000);
$server = new ManyServer($bill);
[$sandbox, $instance] = sandbox_client();
$client = WxFavor\Builder::factory($sandbox->config(['base_uri' => $server->baseUri]))->getDriver();
$url = fn (string $name) => "{$server->baseUri}v3/billdownload/file?token=$name";
$order = [];
$get = function (string $name, ?callable $progress = null) use ($client, $url, $bill, $dir, &$order): Promise {
    return $client->downloadBillAsync($url($name), sha1($bill), "$dir/$name", $progress)->then(function () use (&$order, $name): void { $order[] = $name; });
};
$promises = [];
for ($i = 0; $i < 12; $i++) {
    $promises[] = $get("b$i");
}
$promises[] = $instance->chain(COUPONS)->postAsync(coupon($sandbox, 'n'))->then(function () use (&$order): void { $order[] = 'coupon'; });
WxFavor\Client::poll();
// The one that is waited for does not wait for the twelve.
$client->downloadBill($url('now'), sha1($bill), "$dir/now");
echo count($order) < 13 ? 'soon' : 'AS THE LAST', "\n";
Promise::all($promises)->wait();
echo array_search('coupon', $order) < 12 ? 'the coupon was not the last' : 'THE COUPON HAD TO WAIT', "\n";
echo implode(' ', array_slice(array_values(array_filter($order, fn ($name) => $name !== 'coupon')), -2)) === 'b10 b11' || in_array('b11', array_slice($order, -2)) ? 'in order' : implode(' ', $order), "\n";
// Two take their turn, and one is waited for.
[$most, $files] = $server->most();
echo $most <= 3 ? 'no more than half' : "TOO MANY: $most", ", $files files\n";

// In the middle of one, others can be waited for.
$done = null;
$inner = $get('inner');
$get('outer', function (int $total, int $received) use (&$done, $inner, $client, $url, $bill, $dir): void {
    if ($received > 0 && $done === null) {
        $done = false;
        $inner->wait();
        $done = $client->downloadBill($url('innermost'), sha1($bill), "$dir/innermost")->getSize() === strlen($bill);
    }
})->wait();
var_dump($done);
foreach (glob("$dir/*") as $file) {
    echo file_get_contents($file) === $bill ? '' : "$file IS WRONG\n";
}
echo count(glob("$dir/*")), "\n";
?>
--EXPECT--
soon
the coupon was not the last
in order
no more than half, 13 files
bool(true)
16
