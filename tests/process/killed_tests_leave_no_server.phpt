--TEST--
A test that is killed leaves no server of its helpers, which would hold the pipe of its output
--SKIPIF--
<?php
PHP_OS_FAMILY === 'Windows' && die('skip there are no signals');
?>
--FILE--
<?php
$tests = var_export(dirname(__DIR__), true);
foreach ([
    'EndpointServer' => 'require "$tests/favor/endpoints.inc"; $s = new EndpointServer; $port = parse_url($s->baseUri, PHP_URL_PORT);',
    'ScriptServer' => 'require "$tests/helpers/script_server.inc"; $s = new ScriptServer(""); $port = $s->port;',
    'RawServer' => 'require "$tests/helpers/calling.inc"; $s = new RawServer("", ""); $port = $s->port;',
    'ManyServer' => 'require "$tests/bills/bill.inc"; $s = new ManyServer("content"); $port = parse_url($s->baseUri, PHP_URL_PORT);',
    'SlowServer' => 'require "$tests/promise/slow_server.inc"; $s = new SlowServer; $port = $s->port;',
    'Daemon' => 'require "$tests/helpers/daemon.inc"; $port = free_port(); $s = new Daemon("killed"); $s->start([PHP_BINARY, "-n", "-S", "127.0.0.1:$port"]);
        $s->await(fn () => @fsockopen("127.0.0.1", $port) !== false);',
] as $name => $code) {
    $process = proc_open([PHP_BINARY, '-n', '-r', "\$tests = $tests; $code echo \"\$port\n\"; sleep(600);"], [['file', '/dev/null', 'r'], ['pipe', 'w'], ['redirect', 1]], $pipes);
    $port = (int) fgets($pipes[1]);
    $listens = @fsockopen('127.0.0.1', $port) !== false;
    proc_terminate($process, 9);
    // All of them end, or the test would wait for the output as run-tests does.
    $read = [$pipes[1]];
    $write = $except = [];
    $ended = stream_select($read, $write, $except, 60) === 1 && fgets($pipes[1]) === false && feof($pipes[1]);
    proc_close($process);
    for ($i = 0; $i < 1000 && @fsockopen('127.0.0.1', $port) !== false; $i++) {
        usleep(10000);
    }
    echo "$name: ", $listens ? 'listens' : 'NO SERVER', ', ', $ended ? 'the output ends' : 'THE OUTPUT STAYS OPEN', ', ', $i < 1000 ? 'nobody is left' : 'SOMEBODY IS LEFT', "\n";
}
?>
--EXPECT--
EndpointServer: listens, the output ends, nobody is left
ScriptServer: listens, the output ends, nobody is left
RawServer: listens, the output ends, nobody is left
ManyServer: listens, the output ends, nobody is left
SlowServer: listens, the output ends, nobody is left
Daemon: listens, the output ends, nobody is left
