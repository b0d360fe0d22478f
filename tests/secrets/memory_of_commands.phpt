--TEST--
A script that has dropped its clients holds no secret but the parsed key, and none once PHP has shut down
--EXTENSIONS--
wxfavor
openssl
pdo_sqlite
--SKIPIF--
<?php
require __DIR__ . '/../helpers/memory_search.inc';
require __DIR__ . '/../helpers/daemon.inc';
memory_search_or_skip();
if (find_program('cc') === null) die('skip there is no compiler to stop a process at its very end with');
?>
--FILE--
<?php
require __DIR__ . '/memory_of_requests.inc';
$sandbox = sandbox_start();
$secrets = new Secrets($sandbox);
// Destructors run after PHP's own end: this one waits there until it is told to go.
file_put_contents("$secrets->folder/wait.c", '#include <unistd.h>
__attribute__((destructor)) static void wait_at_the_end(void) { char c; if (write(1, "ended\n", 6) == 6) { while (read(0, &c, 1) == 1 && c != \'\n\') { } } }');
passthru('cc -shared -fPIC -o ' . escapeshellarg("$secrets->folder/wait.so") . ' ' . escapeshellarg("$secrets->folder/wait.c"), $status);
foreach (['64', '0'] as $limit) {
    echo "-- wxfavor.key_cache=$limit\n";
    $command = [PHP_BINARY, '-n', ...extension_args(), '-d', "wxfavor.key_cache=$limit", __DIR__ . '/request_with_secrets.inc', $secrets->write(['wait' => true])];
    $process = proc_open($command, [['pipe', 'r'], ['pipe', 'w']], $pipes, null, ['LD_PRELOAD' => "$secrets->folder/wait.so"] + getenv());
    $pid = show_request(json_decode(fgets($pipes[1]), true));
    echo 'while they are used: ', found_in($pid, $secrets->needles), "\n";
    fwrite($pipes[0], "\n");
    echo trim(fgets($pipes[1])), ': ', found_in($pid, $secrets->needles), "\n";
    fwrite($pipes[0], "\n");
    echo trim(fgets($pipes[1])), ': ', found_in($pid, $secrets->needles), "\n";
    fwrite($pipes[0], "\n");
    array_map('fclose', $pipes);
    var_dump(proc_close($process));
}
?>
--EXPECT--
-- wxfavor.key_cache=64
issued 2, notified of EV-memory, signed well, opened plaintext, told no secret, keys are kept
while they are used: APIv3 key, d as a BIGNUM, dmp1 as a BIGNUM, dmq1 as a BIGNUM, iqmp as a BIGNUM, p as a BIGNUM, passphrase, q as a BIGNUM
wiped: d as a BIGNUM, dmp1 as a BIGNUM, dmq1 as a BIGNUM, iqmp as a BIGNUM, p as a BIGNUM, q as a BIGNUM
ended: nothing
int(0)
-- wxfavor.key_cache=0
issued 2, notified of EV-memory, signed well, opened plaintext, told no secret, no keys are kept
while they are used: APIv3 key, d as a BIGNUM, dmp1 as a BIGNUM, dmq1 as a BIGNUM, iqmp as a BIGNUM, p as a BIGNUM, passphrase, q as a BIGNUM
wiped: nothing
ended: nothing
int(0)
