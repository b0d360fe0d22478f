--TEST--
A fatal error while a call is put together leaves no memory to the process
--EXTENSIONS--
wxfavor
openssl
--SKIPIF--
<?php
if (!is_readable('/proc/self/status')) die('skip there is no /proc');
?>
--FILE--
<?php
// Zend frees its own memory after a fatal error; what the core holds is for us to free.
require __DIR__ . '/../helpers/daemon.inc';
require __DIR__ . '/../helpers/keys.inc';
require __DIR__ . '/../helpers/sandbox.inc';

$page = <<<'PHP'
    <?php
    function fatal(): never { trigger_error('fatal', E_USER_ERROR); exit; }
    final class Text { public function __toString(): string { fatal(); } }
    final class Date extends DateTimeImmutable { #[ReturnTypeWillChange] public function format($format) { fatal(); } }

    $chain = WxFavor\Builder::factory(CONFIG);
    $much = str_repeat('x', 1 << 20);
    switch ($_SERVER['REQUEST_URI']) {
        case '/template':
            $chain->chain("v3/$much/{id}")->get(['id' => new Text]);
        case '/arguments':
            $chain->getDriver()->favor()->listStocks(0, 10, $much, new Date);
    }
    preg_match('~VmRSS:\s+(\d+)~', file_get_contents('/proc/self/status'), $m);
    echo $m[1];
    PHP;
$daemon = new Daemon('fatal');
$file = $daemon->write('page.php', str_replace('CONFIG', var_export(offline_config(), true), $page));
$port = free_port();
$daemon->start([PHP_BINARY, '-n', '-d', 'display_errors=0', '-d', 'log_errors=1', ...extension_args(), '-S', "127.0.0.1:$port", $file]);
$daemon->await(fn () => str_contains($daemon->log(), 'started'));
foreach (['template', 'arguments'] as $way) {
    $ask = fn (string $path) => sandbox_http($port, 'GET', $path)[2];
    $ask("/$way");
    $before = (int) $ask('/');
    for ($i = 0; $i < 40; $i++) {
        $ask("/$way");
    }
    $grown = (int) $ask('/') - $before;
    echo "$way: ", $grown < 20000 ? 'as before' : "$grown KB more", "\n";
}
echo substr_count($daemon->log(), 'Fatal error'), " fatal errors, as many of ours: ", substr_count($daemon->log(), 'Fatal error:  fatal'), "\n";
?>
--EXPECT--
template: as before
arguments: as before
82 fatal errors, as many of ours: 82
