--TEST--
A bill is written where its sink stands, which stands there again afterwards; what is before and behind it stays
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/bill.inc';
[$sandbox, $client] = bill_sandbox();
$dir = scratch_dir();
$rows = static fn (mixed $source): string => (string) count(iterator_to_array(new WxFavor\BillReader($source))) . ' rows';
$client->downloadUseFlow('10000004', "$dir/whole");
$whole = file_get_contents("$dir/whole");

foreach (['behind a line' => 'w+b', 'appended' => 'a+b', 'into an old file' => 'r+b'] as $name => $mode) {
    file_put_contents("$dir/file", str_repeat("old\n", 1000));
    $file = fopen("$dir/file", $mode);
    fwrite($file, "log\n");
    // PHP counts only what it wrote where a stream appends.
    $before = $mode === 'a+b' ? 4004 : ftell($file);
    $bill = $client->downloadUseFlow('10000004', $file);
    echo $name, ': ', $bill->tell() === $before && $before >= 4 ? 'at its start' : "AT {$bill->tell()} NOT $before", ', ', $rows($bill), ', ';
    $content = file_get_contents("$dir/file");
    [$head, $tail] = explode($whole, $content, 2);
    echo json_encode(substr($head, 0, 8)), ' and ', strlen($head), ' bytes before it, ',
        strlen($tail) === max(0, ($mode === 'r+b' ? 4000 : 0) - strlen($head . $whole)) ? 'the rest of the old ones behind it' : 'WHAT IS BEHIND IT?', "\n";
    fclose($file);
}
$stream = new WxFavor\Http\Stream("ab\n" . $whole);
$stream->seek(3);
$bill = $client->downloadUseFlowAsync('10000004', $stream)->wait();
echo 'a Stream: ', $bill === $stream && $bill->tell() === 3 ? 'at its start, ' : 'ELSEWHERE, ', $rows($bill), ', ', (string) $bill === "ab\n$whole" ? 'right' : 'WRONG', "\n";

// One that says it can seek, and one that cannot.
final class Odd
{
    public $context;
    public static string $written = '';
    public static bool $seeks = false;
    public function stream_open(): bool { return true; }
    public function stream_write(string $bytes): int { self::$written .= $bytes; return strlen($bytes); }
    public function stream_read(int $count): string { return ''; }
    public function stream_eof(): bool { return true; }
    public function stream_seek(int $offset, int $whence): bool { return self::$seeks; }
    public function stream_tell(): int { return 0; }
}
stream_wrapper_register('odd', Odd::class);
foreach ([false, true] as Odd::$seeks) {
    Odd::$written = '';
    $client->downloadUseFlow('10000004', fopen('odd://x', 'w+b'));
    echo 'odd: ', Odd::$written === $whole ? 'right' : 'WRONG', "\n";
}
?>
--EXPECT--
behind a line: at its start, 0 rows, "log\n" and 4 bytes before it, the rest of the old ones behind it
appended: at its start, 0 rows, "old\nold\n" and 4004 bytes before it, the rest of the old ones behind it
into an old file: at its start, 0 rows, "log\n" and 4 bytes before it, the rest of the old ones behind it
a Stream: at its start, 0 rows, right
odd: right
odd: right
