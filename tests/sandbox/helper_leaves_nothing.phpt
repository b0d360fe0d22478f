--TEST--
sandbox: the test helper stops server and workers and removes their files, also when the test is killed
--EXTENSIONS--
openssl
--SKIPIF--
<?php
if (!is_dir('/proc/self')) {
    die('skip looks for processes in /proc');
}
?>
--FILE--
<?php
require __DIR__ . '/../helpers/sandbox.inc';

/** Processes whose environment names this state directory. */
function processes(string $dir): int
{
    $count = 0;
    foreach (glob('/proc/[0-9]*/environ') as $file) {
        $count += (int) str_contains((string) @file_get_contents($file), $dir);
    }
    return $count;
}

function gone(string $dir): string
{
    clearstatcache();
    for ($i = 0; $i < 1000 && (processes($dir) > 0 || is_dir($dir)); $i++) {
        usleep(10000);
        clearstatcache();
    }
    return processes($dir) === 0 && !is_dir($dir) ? 'nothing left' : processes($dir) . ' processes, ' . (is_dir($dir) ? 'files' : 'no files');
}

$sandbox = sandbox_start(['workers' => 3]);
$dir = $sandbox->dir;
var_dump(processes($dir) >= 4, is_dir($dir));
$sandbox->stop();
echo 'stop: ', gone($dir), "\n";
$sandbox->stop();

// Tests that end in other ways; each prints its directory first.
$head = 'require ' . var_export(dirname(__DIR__) . '/helpers/sandbox.inc', true) . '; $s = sandbox_start(["workers" => 2]); echo $s->dir, "\n"; flush();';
foreach ([
    'exit' => 'exit(3);',
    'fatal error' => 'nowhere();',
    'killed' => 'sleep(60);',
] as $how => $code) {
    $process = proc_open([PHP_BINARY, '-d', 'display_errors=0', '-r', "$head $code"], [['file', '/dev/null', 'r'], ['pipe', 'w'], ['file', '/dev/null', 'w']], $pipes, sys_get_temp_dir());
    $dir = trim(fgets($pipes[1]));
    if ($how === 'killed') {
        proc_terminate($process, 9);
    }
    // The pipe ends with the test: no server process holds it open.
    stream_get_contents($pipes[1]);
    proc_close($process);
    echo "$how: ", gone($dir), "\n";
}
?>
--EXPECT--
bool(true)
bool(true)
stop: nothing left
exit: nothing left
fatal error: nothing left
killed: nothing left
