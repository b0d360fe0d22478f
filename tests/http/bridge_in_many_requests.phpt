--TEST--
Every request of a process declares the PSR-7 classes anew
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php
require __DIR__ . '/../helpers/packages.inc';
package_require('psr-2.0');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/packages.inc';
putenv('WXFAVOR_TEST_CACHE=' . package_cache());
$options = ['-n', '-d', 'extension_dir=' . ini_get('extension_dir'), '-d', 'extension=wxfavor'];
$probe = stream_socket_server('tcp://127.0.0.1:0');
$address = stream_socket_get_name($probe, false);
fclose($probe);
$server = proc_open([PHP_BINARY, ...$options, '-S', $address, __DIR__ . '/../helpers/requests.inc'],
    [['file', '/dev/null', 'r'], ['file', '/dev/null', 'w'], ['pipe', 'w']], $pipes);
$answers = [];
for ($i = 0; $i < 200 && count($answers, COUNT_RECURSIVE) < 21; $i++) {
    $answer = @file_get_contents("http://$address/");
    if ($answer === false) {
        usleep(50000);
        continue;
    }
    $answers[$answer][] = true;
}
var_dump(proc_get_status($server)['running'], count($answers), count(current($answers)));
echo preg_replace('/[0-9a-f]{32}/', 'HASH', key($answers));
proc_terminate($server);
?>
--EXPECT--
bool(true)
int(1)
int(20)
1 HASH Mine mine WxFavor\Http\Psr\Response
