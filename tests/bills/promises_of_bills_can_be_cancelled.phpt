--TEST--
A download that is cancelled leaves no file, wherever it was, and the others go on
--EXTENSIONS--
wxfavor
--INI--
zend.exception_ignore_args=1
--FILE--
<?php
require __DIR__ . '/bill.inc';
use WxFavor\Promise;

$dir = scratch_dir();
$server = new ScriptServer('if (str_contains($head, "whole")) { answer($peer, "a bill"); return; }
    $part = str_repeat("z", 1 << 20); fwrite($peer, "HTTP/1.1 200 OK\r\nContent-Length: " . (64 << 20) . "\r\n\r\n"); for ($i = 0; $i < 64; $i++) { if (!fwrite($peer, $part)) { break; } }');
$client = script_client($server);
$endless = fn (string $name, ?callable $progress = null) => $client->downloadBillAsync("{$server->baseUri}v3/billdownload/file?token=$name", str_repeat('0', 40), "$dir/$name", $progress);
$whole = fn (string $name) => $client->downloadBillAsync("{$server->baseUri}v3/billdownload/file?whole=$name", sha1('a bill'), "$dir/$name");
$state = static function (string $name, Promise $promise) use ($dir): void {
    try {
        $promise->wait();
        echo "$name: ", $promise->getState();
    } catch (WxFavor\Exception\CancellationException $e) {
        echo "$name: cancelled", $e->isOutcomeUnknown() ? ', OUTCOME UNKNOWN' : '';
    } catch (Throwable $e) {
        echo "$name: ", get_class($e), ' ', $e->getMessage();
    }
    echo ', left: ', left($dir), "\n";
};

$promise = $endless('before');
$promise->cancel();
$state('before it began', $promise);

$promise = $endless('middle', function (int $total, int $received) use (&$promise, $dir): void {
    if ($received > 0 && $promise->getState() === 'pending') {
        echo count(glob("$dir/*.part")), " half\n";
        $promise->cancel();
        echo count(glob("$dir/*.part")), " half\n";
    }
});
$state('in its progress', $promise);

$seen = 0;
$promise = $endless('outside', function (int $total, int $received) use (&$seen): void { $seen = $received; });
while ($seen === 0) {
    WxFavor\Client::poll(0.1);
}
echo count(glob("$dir/*.part")), " half\n";
$promise->cancel();
$state('between steps', $promise);

// Cancelled with the group; the one beside it is not.
$other = $whole('other');
$group = Promise::all([$endless('a'), $endless('b')->then(fn () => null)]);
$group->cancel();
$state('a group', $group);
$state('the one beside it', $other);
unlink("$dir/other");

// While its link is under way, and while it waits for its turn.
$stalled = new ScriptServer('sleep(60);');
$slow = script_client($stalled);
$waiting = [];
for ($i = 0; $i < 20; $i++) {
    $waiting[] = $slow->downloadUseFlowAsync('10000001', "$dir/w$i");
}
do {
    WxFavor\Client::poll(0.1);
} while (count($stalled->heads()) === 0);
echo WxFavor\Client::stats()['in_flight'], " of ", WxFavor\Client::poll(), " under way\n";
foreach ($waiting as $i => $promise) {
    $promise->cancel();
}
echo WxFavor\Client::stats()['in_flight'], ' of ', WxFavor\Client::poll(), " under way\n";
$state('with a link', $waiting[0]);
$state('without its turn', $waiting[19]);

// While it is handed to a stream: that one has what it has.
$sink = new class {
    public static ?Promise $promise = null;
    public $context;
    public function stream_open(): bool { return true; }
    public function stream_write(string $bytes): int { echo self::$promise->getState(), ' '; self::$promise->cancel(); return strlen($bytes); }
    public function stream_close(): void { echo "closed\n"; }
};
stream_wrapper_register('sink', $sink::class);
$sink::$promise = $promise = $client->downloadBillAsync("{$server->baseUri}v3/billdownload/file?whole=stream", sha1('a bill'), fopen('sink://x', 'wb'));
$state('in its sink', $promise);
$sink::$promise = null;
?>
--EXPECT--
before it began: cancelled, left: nothing
1 half
0 half
in its progress: cancelled, left: nothing
1 half
between steps: cancelled, left: nothing
a group: cancelled, left: nothing
the one beside it: fulfilled, left: other
8 of 20 under way
0 of 0 under way
with a link: cancelled, left: nothing
without its turn: cancelled, left: nothing
pending closed
in its sink: cancelled, left: nothing
