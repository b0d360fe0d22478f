--TEST--
Revolt drives calls, and its other timers go on meanwhile (examples/revolt.php)
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php
require __DIR__ . '/../helpers/packages.inc';
package_require('revolt');
?>
--FILE--
<?php
require __DIR__ . '/slow_server.inc';
require __DIR__ . '/../helpers/packages.inc';
$server = new SlowServer;
$config = tempnam(sys_get_temp_dir(), 'wxfavor-config-');
// What a later PHP deprecates in Revolt is theirs to mend.
$arguments = ['-n', '-d', 'error_reporting=' . (E_ALL & ~E_DEPRECATED), ...extension_args()];
// Every answer takes 400 ms.
file_put_contents($config, json_encode($server->config(['base_uri' => "http://127.0.0.1:$server->port/delay/400/", 'openid' => 'o', 'appid' => 'wx1'])));
$process = proc_open([PHP_BINARY, ...$arguments, dirname(__DIR__, 2) . '/examples/revolt.php'], [['file', '/dev/null', 'r'], ['pipe', 'w'], ['redirect', 1]], $pipes, null,
    ['WXFAVOR_CONFIG' => $config, 'COMPOSER_AUTOLOAD' => package_autoload('revolt')] + getenv());
$out = stream_get_contents($pipes[1]);
$status = proc_close($process);
unlink($config);
preg_match('~ticked (\d+) times~', $out, $m);
$pages = array_slice(explode("\n", $out), 0, 3);
sort($pages);
echo implode("\n", $pages), "\n";
echo ($m[1] ?? 0) > 5 ? 'the clock ticked' : $out, "\nended with $status\nat most ", $server->log()['most'], " at once\n";
?>
--EXPECT--
page 0: 200
page 1: 200
page 2: 200
the clock ticked
ended with 0
at most 3 at once
