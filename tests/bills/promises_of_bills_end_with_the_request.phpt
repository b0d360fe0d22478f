--TEST--
A script that ends brings its downloads to an end; exit(), fatal errors and children after fork() leave no half file
--EXTENSIONS--
wxfavor
pcntl
--INI--
zend.exception_ignore_args=1
--FILE--
<?php
require __DIR__ . '/bill.inc';
$dir = scratch_dir();
$bill = str_repeat("a row of a bill\r\n", 100000);
$server = new ManyServer($bill);
$config = base64_encode(serialize(sandbox_start()->config(['base_uri' => $server->baseUri])));
$get = fn (string $name, string $code, string $sink) => sprintf('$client->downloadBillAsync("%sv3/billdownload/file?token=x", "%s", %s, function ($total, $received) { if ($received > 0) { %s } })',
    $server->baseUri, sha1($bill), $sink, $code);
$shown = 'echo count(glob("' . $dir . '/*.part")) > 0 ? "half\n" : "none\n";';
$begin = '$client = WxFavor\Builder::factory(unserialize(base64_decode("' . $config . '")))->getDriver();';
foreach ([
    'end' => $get('end', '', "'$dir/end'") . ';' . $get('end', '', "'$dir/end2'") . '; echo "ends\n";',
    'exit' => $get('exit', "$shown exit(0);", "'$dir/exit'") . '->wait();',
    'exit at the end' => $get('exit', "$shown exit(0);", "'$dir/exit'") . ';' . $get('other', '', "'$dir/other'") . ';',
    'exit between' => $get('between', '', "'$dir/between'") . "; while (count(glob('$dir/*.part')) === 0) { WxFavor\\Client::poll(0.01); } $shown exit(0);",
    'fatal' => $get('fatal', "$shown eval('class Z { function f(); }');", "'$dir/fatal'") . ';',
    'exit in a sink' => 'class Sink { public $context; function stream_open() { return true; } function stream_write($bytes) { echo "written\n"; exit(0); } } stream_wrapper_register("sink", "Sink"); ' . $get('sink', '', 'fopen("sink://x", "wb")') . ';',
    'fatal in a sink' => 'class Sink { public $context; function stream_open() { return true; } function stream_write($bytes) { echo "written\n"; eval("class Z { function f(); }"); } } stream_wrapper_register("sink", "Sink"); ' . $get('sink', '', 'fopen("sink://x", "wb")') . ';',
] as $how => $code) {
    mkdir("$dir/tmp");
    // What PHP itself leaves behind after a fatal error is of no interest to memory checkers.
    $output = run_alone($begin . $code, ['display_errors' => '0', 'error_log' => '/dev/null', 'sys_temp_dir' => "$dir/tmp"], ['USE_ZEND_ALLOC' => '1']);
    echo $how, ': ', implode(' ', array_unique(explode("\n", trim($output)))), ', left in the folder for temporary files: ', left("$dir/tmp");
    rmdir("$dir/tmp");
    echo ', left: ', left($dir), "\n";
    array_map(unlink(...), glob("$dir/*"));
}

echo "-- fork\n";
$client = WxFavor\Builder::factory(unserialize(base64_decode($config)))->getDriver();
$forked = false;
$make = function (string $name) use ($client, $server, $bill, $dir, &$forked): WxFavor\Promise {
    return $client->downloadBillAsync("{$server->baseUri}v3/billdownload/file?token=x", sha1($bill), "$dir/$name", function (int $total, int $received) use (&$forked): void {
        $forked = $forked || $received > 0;
    });
};
$promise = $make('parent');
$later = $make('later');
while (!$forked) {
    WxFavor\Client::poll(0.1);
}
$pid = pcntl_fork();
if ($pid === 0) {
    ob_start();
    foreach ([$promise, $later] as $one) {
        thrown(fn () => $one->wait());
    }
    $own = $make('child')->wait()->getSize() === strlen($bill);
    file_put_contents("$dir/told", tidy(ob_get_clean()) . ($own ? 'and has its own' : 'BUT NOT ITS OWN'));
    exit(0);
}
pcntl_waitpid($pid, $status);
echo file_get_contents("$dir/told"), "\n";
var_dump($promise->wait()->getSize() === strlen($bill), $later->wait()->getSize() === strlen($bill));
echo left($dir), "\n";
?>
--EXPECT--
end: ends, left in the folder for temporary files: nothing, left: end end2
exit: half, left in the folder for temporary files: nothing, left: nothing
exit at the end: half, left in the folder for temporary files: nothing, left: nothing
exit between: half, left in the folder for temporary files: nothing, left: between
fatal: half  ended with status 255, left in the folder for temporary files: nothing, left: nothing
exit in a sink: written, left in the folder for temporary files: nothing, left: nothing
fatal in a sink: written  ended with status 255, left in the folder for temporary files: nothing, left: nothing
-- fork
TransferException: the bill was on its way when this process was forked; the parent process gets it
TransferException: the bill was on its way when this process was forked; the parent process gets it
and has its own
bool(true)
bool(true)
child later parent told
