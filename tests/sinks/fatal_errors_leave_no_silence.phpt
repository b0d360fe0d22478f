--TEST--
A fatal error in the seek() of a sink is told, and errors of later requests are, too
--EXTENSIONS--
wxfavor
openssl
--FILE--
<?php
// A sink that cannot seek after all is no reason to fail, so its warnings are not shown: but only its, and only then.
require __DIR__ . '/../promise/slow_server.inc';

$slow = new SlowServer;
$page = <<<'PHP'
    <?php
    final class Sink extends WxFavor\Http\Stream
    {
        public function seek($offset, $whence = SEEK_SET): void
        {
            echo $undefined;
            match ($_SERVER['REQUEST_URI']) {
                '/fatal' => trigger_error('of seek()', E_USER_ERROR),
                '/memory' => str_repeat('x', ini_set('memory_limit', '4M') === false ? 0 : 100000000),
                default => throw new RuntimeException('cannot seek'),
            };
        }
    }
    echo error_reporting(), ' ';
    register_shutdown_function(fn () => print(' ' . error_reporting()));
    echo WxFavor\Builder::factory(CONFIG)->chain('v3/delay/{ms}')->get(['ms' => 0, 'sink' => new Sink])->getStatusCode();
    PHP;
$daemon = new Daemon('silence');
$file = $daemon->write('page.php', str_replace('CONFIG', var_export($slow->config(), true), $page));
$port = free_port();
$daemon->start([PHP_BINARY, '-n', '-d', 'display_errors=0', '-d', 'log_errors=1', '-d', 'error_reporting=-1', ...(extension_args()), '-S', "127.0.0.1:$port", $file]);
$daemon->await(fn () => str_contains($daemon->log(), 'started'));
foreach (['quiet', 'fatal', 'quiet', 'memory', 'quiet'] as $way) {
    echo "$way: ", sandbox_http($port, 'GET', "/$way")[2], "\n";
}
// PHP 8.5 writes the trace below, in which the text stands again.
foreach ([':  of seek()', 'Allowed memory size', 'Undefined variable'] as $text) {
    echo "$text: ", substr_count($daemon->log(), $text), "\n";
}
?>
--EXPECT--
quiet: -1 200 -1
fatal: -1  -1
quiet: -1 200 -1
memory: -1  -1
quiet: -1 200 -1
:  of seek(): 1
Allowed memory size: 1
Undefined variable: 0
