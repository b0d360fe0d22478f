--TEST--
Ten bills come at once beside coupon calls; those whose connections break are resumed, and disturb nobody
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/bill.inc';
use WxFavor\Promise;

$dir = scratch_dir();
[$sandbox, $instance] = sandbox_client();
$bill = implode("\r\n", range(1, 300000));
$server = new ManyServer($bill);
$client = WxFavor\Builder::factory($sandbox->config(['base_uri' => $server->baseUri]))->getDriver();
$promises = $order = [];
foreach (['a', 'b', 'broken-c', 'd', 'e', 'f', 'broken-g', 'h', 'i', 'j'] as $name) {
    $promises[$name] = $client->downloadBillAsync("{$server->baseUri}v3/billdownload/file?token=$name", sha1($bill), "$dir/$name");
}
for ($i = 0; $i < 5; $i++) {
    $promises["coupon $i"] = $instance->chain(COUPONS)->postAsync(coupon($sandbox, "n$i"));
}
echo left($dir), "\n";
$values = Promise::all($promises)->wait();
foreach ($values as $name => $value) {
    echo $name, ' ', match (true) {
        $value instanceof WxFavor\Http\Stream => $value->tell() === 0 && (string) $value === $bill && file_get_contents("$dir/$name") === $bill ? 'whole' : 'WRONG',
        default => json_decode($value->getBody())->coupon_id > 0 ? 'issued' : 'WRONG',
    }, "\n";
}
[$most, $files] = $server->most();
echo $most > 1 ? 'several at once' : 'ONE AFTER THE OTHER', ', ', $most <= 8 ? 'no more than half of the connections' : "TOO MANY: $most", ", $files requests\n";
echo left($dir), "\n";
?>
--EXPECT--
nothing
a whole
b whole
broken-c whole
d whole
e whole
f whole
broken-g whole
h whole
i whole
j whole
coupon 0 issued
coupon 1 issued
coupon 2 issued
coupon 3 issued
coupon 4 issued
several at once, no more than half of the connections, 12 requests
a b broken-c broken-g d e f h i j
