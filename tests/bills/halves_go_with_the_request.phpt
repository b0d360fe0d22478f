--TEST--
exit() and fatal errors in the middle of a bill leave no half file
--EXTENSIONS--
wxfavor
pcntl
--FILE--
<?php
require __DIR__ . '/bill.inc';
$dir = scratch_dir();
$server = new ScriptServer('$part = str_repeat("z", 1 << 20); fwrite($peer, "HTTP/1.1 200 OK\r\nContent-Length: " . (64 << 20) . "\r\n\r\n"); for ($i = 0; $i < 64; $i++) { if (!fwrite($peer, $part)) { break; } }');
$config = sandbox_start()->config(['base_uri' => $server->baseUri]);
foreach (['exit' => 'exit(0);', 'fatal' => 'ini_set("memory_limit", "8M"); str_repeat("x", 1 << 26);', 'throw' => 'throw new LogicException("x");', 'nested exit' => 'register_shutdown_function(fn () => 1); exit(1);'] as $how => $code) {
    $output = run_alone(sprintf('
        $client = WxFavor\Builder::factory(unserialize(base64_decode("%s")))->getDriver();
        $client->downloadBill("%sv3/billdownload/file?token=x", str_repeat("0", 40), "%s/bill", function () {
            echo count(glob("%s/*.part")), " half\n";
            %s
        });', base64_encode(serialize($config)), $server->baseUri, $dir, $dir, $code), ['display_errors' => '0']);
    echo $how, ': ', strtok($output, "\n"), ', left: ', left($dir), "\n";
}
// A forked child takes nothing away from its parent.
$client = WxFavor\Builder::factory($config)->getDriver();
$pid = null;
thrown(fn () => $client->downloadBill("{$server->baseUri}v3/billdownload/file?token=x", str_repeat('0', 40), "$dir/bill", function () use (&$pid, $dir) {
    if ($pid !== null) {
        return;
    }
    $pid = pcntl_fork();
    if ($pid === 0) {
        exit(0);
    }
    pcntl_waitpid($pid, $status);
    echo 'after the child: ', count(glob("$dir/*.part")), "\n";
    throw new LogicException('seen');
}));
echo 'left: ', left($dir), "\n";
?>
--EXPECT--
exit: 1 half, left: nothing
fatal: 1 half, left: nothing
throw: 1 half, left: nothing
nested exit: 1 half, left: nothing
after the child: 1
LogicException: seen
left: nothing
