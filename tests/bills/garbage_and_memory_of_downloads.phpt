--TEST--
Downloads are no garbage while they run, leave none, and need no more memory for more bills or longer ones
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/bill.inc';
use WxFavor\Promise;

final class Witness
{
    public static int $alive = 0;
    public $holds;

    public function __construct() { self::$alive++; }
    public function __destruct() { self::$alive--; }
}
$dir = scratch_dir();
$bill = str_repeat("a row of a bill\r\n", 200000);
$server = new ManyServer($bill);
[$sandbox, $instance] = sandbox_client();
$client = WxFavor\Builder::factory($sandbox->config(['base_uri' => $server->baseUri]))->getDriver();
$get = fn (string $name, mixed $sink, ?callable $progress = null, ?string $hash = null) => $client->downloadBillAsync("{$server->baseUri}v3/billdownload/file?token=$name", $hash ?? sha1($bill), $sink, $progress);

// Each holds what waits for it, and itself.
$make = static function (string $name, mixed $sink, ?string $hash = null) use ($get): Promise {
    $w = new Witness;
    $told = 0;
    $promise = $get($name, $sink, function () use ($w, &$told, &$promise): void {
        $told++ === 0 && gc_collect_cycles();
    }, $hash);
    $w->holds = $promise;
    return $promise->then(fn () => $w->holds === $promise, fn () => $w->holds === $promise);
};
$check = static function (string $name, callable $run): void {
    $run();
    gc_collect_cycles();
    echo $name, ': ', Witness::$alive, " alive\n";
};
$check('done', function () use ($make, $dir) { var_dump($make('a', "$dir/a")->wait()); });
$check('failed', function () use ($make, $dir) { var_dump($make('a', "$dir/b", str_repeat('0', 40))->wait()); });
$check('in a stream', function () use ($make) { var_dump($make('a', new WxFavor\Http\Stream(fopen('php://temp', 'w+b')))->wait()); });
$check('nobody has it', function () use ($make, $dir) { $make('a', "$dir/c"); gc_collect_cycles(); WxFavor\Client::finish(); });
$check('cancelled unsent', function () use ($get, $dir) { $w = new Witness; $w->holds = $get('a', "$dir/d", fn () => $w); $w->holds->cancel(); });
$check('cancelled in the middle', function () use ($get, $dir) {
    $w = new Witness;
    $seen = 0;
    $w->holds = $get('a', "$dir/d", function ($total, $received) use ($w, &$seen) { $seen = $received; });
    while ($seen === 0) {
        WxFavor\Client::poll(0.1);
    }
    $w->holds->cancel();
});
$check('waits for its turn, and is reachable by nobody else', function () use ($make, $dir) {
    for ($i = 0; $i < 20; $i++) {
        $make('a', "$dir/t$i");
    }
    WxFavor\Client::poll();
    gc_collect_cycles();
    echo Witness::$alive, " under way\n";
    WxFavor\Client::finish();
});
echo count(glob("$dir/*")), " files\n";

echo "-- memory\n";
$many = static function (int $count) use ($get, $dir): int {
    $promises = [];
    for ($i = 0; $i < $count; $i++) {
        $promises[] = $get('a', "$dir/m$i");
    }
    $under = memory_get_usage();
    foreach ($promises as $promise) {
        $promise->wait();
    }
    $peak = memory_get_peak_usage() - $under;
    unset($promises, $promise);
    gc_collect_cycles();
    return $peak;
};
$many(4);
$before = memory_get_usage();
memory_reset_peak_usage();
$peak = $many(30);
echo $peak < 2 << 20 ? 'less than 2 MiB for 30 bills of 3.4 MB' : "$peak BYTES", ', ', memory_get_usage() - $before < 20000 ? 'nothing stays' : memory_get_usage() - $before . ' BYTES STAY', "\n";
?>
--EXPECT--
bool(true)
done: 0 alive
bool(true)
failed: 0 alive
bool(true)
in a stream: 0 alive
nobody has it: 0 alive
cancelled unsent: 0 alive
cancelled in the middle: 0 alive
20 under way
waits for its turn, and is reachable by nobody else: 0 alive
22 files
-- memory
less than 2 MiB for 30 bills of 3.4 MB, nothing stays
