--TEST--
A bill that is wrong, cut, refused or unfinished leaves no file, and no change of the old one
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/bill.inc';
[$sandbox, $client] = bill_sandbox(['bill_fault' => 'wrong_hash']);
$dir = scratch_dir();
file_put_contents("$dir/old", 'old');
$tidy = fn (string $text) => preg_replace('~[0-9a-f]{40}~', 'HASH', $text);
$try = static function (string $name, $sink, ?callable $progress = null) use ($client, $dir, $tidy): ?Throwable {
    ob_start();
    $e = thrown(fn () => $client->downloadUseFlow('10000004', $sink, progress: $progress), "$name: ");
    echo $tidy(ob_get_clean()), '  ', left($dir), ', ', file_get_contents("$dir/old"), "\n";
    return $e;
};
$e = $try('wrong hash', "$dir/old");
$try('wrong hash', "$dir/new");
$stream = new WxFavor\Http\Stream('old');
$try('wrong hash', $stream);
var_dump((string) $stream);
$sandbox->admin('POST', '/sandbox/settings', ['bill_fault' => 'truncated']);
$try('truncated', "$dir/old");
$sandbox->admin('POST', '/sandbox/settings', ['bill_gzip' => true]);
$try('truncated gzip', "$dir/old");
$sandbox->admin('POST', '/sandbox/settings', ['bill_gzip' => false, 'bill_fault' => 'huge']);
$try('progress throws', "$dir/new", fn () => throw new LogicException('enough'));
$try('no folder', "$dir/none/new");
$try('a folder', $dir);
$try('nothing', '');
$try('null', null);
thrown(fn () => $client->downloadUseFlow('99999999', "$dir/new"));
thrown(fn () => $client->downloadBill($sandbox->baseUri . 'v3/billdownload/file?token=none', str_repeat('0', 40), "$dir/new"));
thrown(fn () => $client->downloadBill($sandbox->baseUri, 'abc', "$dir/new"));
thrown(fn () => $client->downloadBill('/v3/billdownload/file', str_repeat('0', 40), "$dir/new"));
thrown(fn () => $client->downloadBill('http://example.com/bill', str_repeat('0', 40), "$dir/new"));
thrown(fn () => $client->downloadBill('download://example.csv', str_repeat('0', 40), "$dir/new"));
echo left($dir), "\n";
?>
--EXPECTF--
wrong hash: SignatureException: the bill is not the one that the link was for: its SHA-1 is HASH, not HASH, after %d bytes; nothing of it was kept
  old, old
wrong hash: SignatureException: the bill is not the one that the link was for: its SHA-1 is HASH, not HASH, after %d bytes; nothing of it was kept
  old, old
wrong hash: SignatureException: the bill is not the one that the link was for: its SHA-1 is HASH, not HASH, after %d bytes; nothing of it was kept
  old, old
string(3) "old"
truncated: SignatureException: the bill is not the one that the link was for: its SHA-1 is HASH, not HASH, after %d bytes; nothing of it was kept
  old, old
truncated gzip: SignatureException: the compressed bill ends too early, after %d bytes
  old, old
progress throws: LogicException: enough
  old, old
no folder: TransferException: cannot make the file TMP/wxfavor-files/none/new.%s.part: No such file or directory
  old, old
a folder: TransferException: %s is there, and no file
  old, old
nothing: InvalidArgumentException: sink must be a path; it is empty, or has a NUL byte
  old, old
null: InvalidArgumentException: sink must be a path, a resource that is an open stream, or a Stream; null given
  old, old
ClientException: %s
ClientException: Client error: GET %s answered 404 RESOURCE_NOT_EXISTS: 账单不存在或下载链接已失效%S
InvalidArgumentException: the hash of the bill must be a SHA-1, 40 hexadecimal digits, not "abc"
InvalidArgumentException: the link to a file must be a whole URL, not "/v3/billdownload/file"
InvalidArgumentException: files of example.com are fetched by https:// only, and those of WeChat Pay from port 443
InvalidArgumentException: %s
old
