--TEST--
A small compressed answer fills neither disk nor memory; what follows a compressed bill is named
--EXTENSIONS--
wxfavor
zlib
--FILE--
<?php
require __DIR__ . '/bill.inc';
$dir = scratch_dir();
mkdir("$dir/tmp");
// 256 MiB in 256 KiB.
$context = deflate_init(ZLIB_ENCODING_GZIP, ['level' => 9]);
$bomb = '';
for ($i = 0; $i < 256; $i++) {
    $bomb .= deflate_add($context, str_repeat("\0", 1 << 20), $i === 255 ? ZLIB_FINISH : ZLIB_NO_FLUSH);
}
echo strlen($bomb) < 1 << 19 ? 'small' : strlen($bomb), "\n";
file_put_contents("$dir/tmp/bomb", $bomb);
file_put_contents("$dir/old", 'old');
$server = new ScriptServer('answer($peer, file_get_contents("' . $dir . '/tmp/bomb"));');
$client = script_client($server);
$most = 0;
$progress = function () use (&$most, $dir): void {
    clearstatcache();
    $most = max($most, 0, ...array_map(filesize(...), glob("$dir/*.part")));
};
$url = "{$server->baseUri}v3/billdownload/file?token=x";
memory_reset_peak_usage();
$peak = memory_get_peak_usage();
foreach ([fn () => $client->downloadBill($url, str_repeat('0', 40), "$dir/old", $progress), fn () => $client->downloadBillAsync($url, str_repeat('0', 40), "$dir/old", $progress)->wait()] as $try) {
    ob_start();
    $e = thrown($try);
    echo preg_replace('~\d{5,}~', 'N', ob_get_clean()), left($dir), ', ', file_get_contents("$dir/old"), "\n";
}
echo $most < 64 << 20 ? 'little was written' : "$most WRITTEN", ', ', memory_get_peak_usage() - $peak < 4 << 20 ? 'little memory' : memory_get_peak_usage() - $peak, "\n";
echo count($server->heads()), " requests\n";

// What shrinks as bills do, is no bomb: the tenth part or so.
$bill = '';
for ($i = 0; $i < 60000; $i++) {
    $bill .= '`10000001,`' . (20000000000 + $i * 7919) . ',`全场代金券,`1.00,`12.34,`支付,`42000000002024010100' . (10000000 + $i * 104729 % 89999999) . ',`2024-01-01 ' . gmdate('H:i:s', $i % 86400) . ",`1900000001\r\n";
}
$zip = gzencode($bill, 9);
foreach (['one' => $zip, 'two members' => gzencode(substr($bill, 0, 3000000), 9) . gzencode(substr($bill, 3000000), 9), 'and zeros' => "$zip\0\0\0", 'and text' => $zip . 'text'] as $name => $bytes) {
    file_put_contents("$dir/tmp/bomb", $bytes);
    ob_start();
    $result = thrown(fn () => (string) $client->downloadBill($url, sha1($bill), "$dir/bill") === $bill ? throw new Exception('right') : 1);
    $text = preg_replace('~\d{5,}~', 'N', ob_get_clean());
    echo "$name: $text";
    @unlink("$dir/bill");
}
echo left($dir), "\n";
?>
--EXPECT--
small
RequestException: the compressed bill grows beyond all measure: N bytes came out of N, and more than 100 times as many (and 16 MiB) are not taken
old tmp, old
RequestException: the compressed bill grows beyond all measure: N bytes came out of N, and more than 100 times as many (and 16 MiB) are not taken
old tmp, old
little was written, little memory
2 requests
one: Exception: right
two members: Exception: right
and zeros: RequestException: behind the compressed bill, at byte N, is something that is no gzip
and text: RequestException: behind the compressed bill, at byte N, is something that is no gzip
old tmp
