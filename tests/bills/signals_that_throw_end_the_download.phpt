--TEST--
A signal handler that throws ends the download that is waited for, and leaves no file; one that is not waited for goes on
--EXTENSIONS--
wxfavor
pcntl
posix
--INI--
zend.exception_ignore_args=1
--FILE--
<?php
require __DIR__ . '/bill.inc';
$dir = scratch_dir();
mkdir("$dir/first");
// One stops in the middle and stays; the other comes whole.
$server = new ScriptServer('if (str_contains($head, "whole")) { answer($peer, "a bill"); return; } fwrite($peer, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf"); fread($peer, 1);');
$client = script_client($server);
$get = fn (string $name, string $file) => ["{$server->baseUri}v3/billdownload/file?token=$name", sha1('a bill'), "$dir/$file"];
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, function () use ($dir): void {
    echo count(glob("$dir/first/*.part")), " half\n";
    throw new LogicException('the signal');
});
$other = $client->downloadBillAsync(...$get('whole', 'other'));
$killer = proc_open(['sh', '-c', 'until ls "$1"/*.part >/dev/null 2>&1; do sleep 0.05; done; kill -USR1 "$2"', 'sh', "$dir/first", (string) getmypid()],
    array_fill(0, 3, ['file', '/dev/null', 'r+']), $pipes);
thrown(fn () => $client->downloadBill(...$get('half', 'first/bill')));
proc_close($killer);
echo left("$dir/first"), "\n";
echo $client->downloadBill(...$get('whole', 'first/bill')), ', ', $other->wait(), "\n";
echo left($dir), ', ', left("$dir/first"), "\n";
?>
--EXPECT--
1 half
LogicException: the signal
nothing
a bill, a bill
first other, bill
