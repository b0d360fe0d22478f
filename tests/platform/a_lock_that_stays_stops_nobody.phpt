--TEST--
platform: a process that dies or hangs while it downloads keeps the others waiting for a while at most
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/platform.inc';
$sandbox = sandbox_start(['workers' => 4]);
$names = new Names($sandbox);
$dir = scratch_dir();
$code = function (string $file, array $config = [], array $options = []) use ($sandbox): string {
    return '$config = ' . var_export($sandbox->config($config + ['certs' => [], 'platform_certificates' => ['file' => $file]]), true) . ';
        $instance = WxFavor\Builder::factory($config);
        try {
            $response = $instance->chain("v3/marketing/favor/callbacks")->get(["query" => ["mchid" => $config["mchid"]], "http_errors" => false] + ' . var_export($options, true) . ');
            echo json_encode($response->isSignatureVerified()), " ", implode(" ", $instance->getDriver()->platformKeys()->serials());
        } catch (WxFavor\Exception\WxFavorException $e) {
            echo get_class($e), " ", $e->getMessage();
        }';
};
$start = function (string $code) {
    $process = proc_open([PHP_BINARY, '-n', ...extension_args(), '-r', $code], [['file', '/dev/null', 'r'], ['pipe', 'w'], ['redirect', 1]], $pipes);
    return [$process, $pipes[1]];
};
$listing = fn () => implode(' ', array_map(fn ($path) => substr($path, strlen($dir) + 1), glob("$dir/*")));

// A download that fails unlocks, and so does one that PHP leaves.
$sandbox->admin('POST', '/sandbox/faults', ['spec' => 'status=500', 'count' => 3, 'path' => CERTIFICATES]);
echo explode(' ', run_alone($code("$dir/failed")))[0], "\n";
$nobody = new Listener;
echo str_contains(run_alone($code("$dir/left", ['base_uri' => "http://127.0.0.1:$nobody->port"], ['timeout' => 0.2])), 'timed out') ? 'given up' : 'NOT', "\n";
echo 'left: ', json_encode($listing()), "\n";

// Somebody holds the lock and does not come to an end: this test. One does not wait longer than its own time limit, …
mkdir("$dir/apart");
$held = fopen("$dir/apart/hung.lock", 'c');
chmod("$dir/apart/hung.lock", 0600);
flock($held, LOCK_EX);
echo preg_replace('~\d+ ms~', 'N ms', run_alone($code("$dir/apart/hung", [], ['timeout' => 0.5]))), "\n";
// … and another one, who has the time, goes ahead after eleven seconds.
$patient = $start($code("$dir/apart/hung", [], ['timeout' => 600]));

// Killed while it downloads: the kernel has given its lock back, and the file that is left is no lock.
$silent = new Listener;
[$process, $output] = $start($code("$dir/killed", ['base_uri' => "http://127.0.0.1:$silent->port"]));
for ($until = microtime(true) + 30; !$silent->wasCalled() && microtime(true) < $until; usleep(5000));
echo 'while it downloads: ', $listing(), "\n";
proc_terminate($process, 9);
proc_close($process);
echo $names->in(run_alone($code("$dir/killed"))), "\n";
echo $listing(), "\n";

// A lock that cannot be had is none.
mkdir("$dir/folder.lock");
echo $names->in(run_alone($code("$dir/folder"))), "\n";
symlink("$dir/nowhere", "$dir/link.lock");
echo $names->in(run_alone($code("$dir/link"))), ' ', json_encode(file_exists("$dir/nowhere")), "\n";

echo $names->in(stream_get_contents($patient[1])), "\n";
proc_close($patient[0]);
flock($held, LOCK_UN);
echo $listing(), ', apart: ', implode(' ', array_map(basename(...), glob("$dir/apart/*"))), "\n";
?>
--EXPECT--
WxFavor\Exception\TransferException
given up
left: ""
WxFavor\Exception\TimeoutException timed out while the platform certificates were being downloaded; nothing was sent
while it downloads: apart killed.lock
true FIRST
apart killed
true FIRST
true FIRST false
true FIRST
apart folder folder.lock killed link link.lock, apart: hung hung.lock
