--TEST--
A promise of a bill is rejected with what the call would throw; wrong arguments are thrown at once
--EXTENSIONS--
wxfavor
--INI--
zend.exception_ignore_args=1
--FILE--
<?php
require __DIR__ . '/bill.inc';
[$sandbox, $client] = bill_sandbox(['bill_fault' => 'wrong_hash']);
$dir = scratch_dir();
file_put_contents("$dir/old", 'old');
$tidy = fn (string $text) => preg_replace(['~[0-9a-f]{40}~', '~after \d+ bytes~'], ['HASH', 'after N bytes'], $text);
$try = static function (string $name, callable $make) use ($dir, $tidy): void {
    $promise = null;
    ob_start();
    $e = thrown(function () use ($make, &$promise) { $promise = $make(); return $promise->wait(); }, "$name: ");
    echo $tidy(ob_get_clean()), '  ', $promise === null ? 'at once' : $promise->getState(), ', ', left($dir), ', ', file_get_contents("$dir/old"), "\n";
};
$try('wrong hash', fn () => $client->downloadUseFlowAsync('10000004', "$dir/old"));
$stream = new WxFavor\Http\Stream('old');
$try('wrong hash', fn () => $client->downloadRefundFlowAsync('10000004', $stream));
var_dump((string) $stream);
$sandbox->admin('POST', '/sandbox/settings', ['bill_fault' => 'huge']);
$try('progress throws', fn () => $client->downloadUseFlowAsync('10000004', "$dir/new", null, fn () => throw new LogicException('enough')));
$try('progress throws an Error', fn () => $client->downloadUseFlowAsync('10000004', "$dir/new", null, fn () => nothing()));
$try('no folder', fn () => $client->downloadUseFlowAsync('10000004', "$dir/none/new"));
$try('no stock', fn () => $client->downloadUseFlowAsync('99999999', "$dir/new"));
$link = fn () => $client->favor()->useFlow('10000004');
$try('no such link', fn () => $client->downloadBillAsync($sandbox->baseUri . 'v3/billdownload/file?token=none', str_repeat('0', 40), "$dir/new"));
$try('hash of another', fn () => $client->downloadBillAsync($link()->url, str_repeat('0', 40), "$dir/new"));
$sandbox->admin('POST', '/sandbox/settings', ['bill_fault' => 'none']);
final class Full
{
    public $context;
    public function stream_open(): bool { return true; }
    public function stream_write(string $bytes): int { throw new RuntimeException('full'); }
}
stream_wrapper_register('full', Full::class);
$try('sink throws', fn () => $client->downloadUseFlowAsync('10000004', fopen('full://x', 'wb')));
echo "-- arguments\n";
$try('sink', fn () => $client->downloadUseFlowAsync('10000004', null));
$try('sink', fn () => $client->downloadUseFlowAsync('10000004', ''));
$try('read-only', fn () => $client->downloadUseFlowAsync('10000004', fopen("$dir/old", 'rb')));
$try('hash', fn () => $client->downloadBillAsync($sandbox->baseUri, 'abc', "$dir/new"));
$try('url', fn () => $client->downloadBillAsync('/v3/billdownload/file', str_repeat('0', 40), "$dir/new"));
$try('stranger', fn () => $client->downloadBillAsync('http://example.com/bill', str_repeat('0', 40), "$dir/new"));
$try('callable', fn () => $client->downloadUseFlowAsync('10000004', "$dir/new", null, 'no_such_function'));

echo "-- nobody waits\n";
set_error_handler(function (int $level, string $text) use ($tidy) { echo $level === E_WARNING ? 'E_WARNING: ' : $level, $tidy($text), "\n"; return true; });
$sandbox->admin('POST', '/sandbox/settings', ['bill_fault' => 'wrong_hash']);
$client->downloadUseFlowAsync('10000004', "$dir/new");
WxFavor\Client::finish();
$sandbox->admin('POST', '/sandbox/settings', ['bill_fault' => 'none']);
$good = $client->downloadUseFlowAsync('10000004', "$dir/good");
unset($good);
WxFavor\Client::finish();
echo left($dir), "\n";
?>
--EXPECTF--
wrong hash: SignatureException: the bill is not the one that the link was for: its SHA-1 is HASH, not HASH, after N bytes; nothing of it was kept
  rejected, old, old
wrong hash: SignatureException: the bill is not the one that the link was for: its SHA-1 is HASH, not HASH, after N bytes; nothing of it was kept
  rejected, old, old
string(3) "old"
progress throws: LogicException: enough
  rejected, old, old
progress throws an Error: Error: Call to undefined function nothing()
  rejected, old, old
no folder: TransferException: cannot make the file TMP/wxfavor-files/none/new.%s.part: No such file or directory
  rejected, old, old
no stock: ClientException: Client error: GET http://127.0.0.1:PORT/v3/marketing/favor/stocks/99999999/use-flow answered 404 RESOURCE_NOT_EXISTS: 批次不存在%S
  rejected, old, old
no such link: ClientException: Client error: GET http://127.0.0.1:PORT/v3/billdownload/file?token=none answered 404 RESOURCE_NOT_EXISTS: 账单不存在或下载链接已失效%S
  rejected, old, old
hash of another: SignatureException: the bill is not the one that the link was for: its SHA-1 is HASH, not HASH, after N bytes; nothing of it was kept
  rejected, old, old
sink throws: RuntimeException: full
  rejected, old, old
-- arguments
sink: InvalidArgumentException: sink must be a path, a resource that is an open stream, or a Stream; null given
  at once, old, old
sink: InvalidArgumentException: sink must be a path; it is empty, or has a NUL byte
  at once, old, old
read-only: InvalidArgumentException: sink is a stream that is not writable
  at once, old, old
hash: InvalidArgumentException: the hash of the bill must be a SHA-1, 40 hexadecimal digits, not "abc"
  at once, old, old
url: InvalidArgumentException: the link to a file must be a whole URL, not "/v3/billdownload/file"
  at once, old, old
stranger: InvalidArgumentException: files of example.com are fetched by https:// only, and those of WeChat Pay from port 443
  at once, old, old
callable: TypeError: WxFavor\Client::downloadUseFlowAsync(): Argument #4 ($progress) must be a valid callback or null, function "no_such_function" not found or invalid function name
  at once, old, old
-- nobody waits
E_WARNING: wxfavor: nobody handled that a call failed: the bill is not the one that the link was for: its SHA-1 is HASH, not HASH, after N bytes; nothing of it was kept
good old
