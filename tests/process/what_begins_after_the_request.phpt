--TEST--
What a save handler of sessions or a stream wrapper begins after the request has ended is not met by the next one
--EXTENSIONS--
wxfavor
openssl
session
--FILE--
<?php
// Both run behind the RSHUTDOWN of extensions: the handler if it is registered so, the wrapper when its streams are closed.
require __DIR__ . '/../promise/slow_server.inc';
use WxFavor\Client;

$slow = new SlowServer;
$page = <<<'PHP'
    <?php
    use WxFavor\Client;
    use WxFavor\Promise;

    function begin(): void
    {
        // The global variables are gone by now.
        $node = WxFavor\Builder::factory(CONFIG)->chain('v3/delay/{ms}');
        match (MODE) {
            'sync' => error_log('answered ' . $node->post(['ms' => 0, 'json' => 1])->getStatusCode()),
            'wait' => error_log('answered ' . $node->postAsync(['ms' => 0, 'json' => 2])->then(fn ($r) => $r)->wait()->getStatusCode()),
            'async' => $node->postAsync(['ms' => 0, 'json' => 3])->then(fn () => error_log('not run')),
            'bill' => $node->getDriver()->downloadBillAsync('https://api.mch.weixin.qq.com/v3/billdownload/file?token=x', str_repeat('a', 40), __DIR__ . '/bill'),
            'then' => Promise::all([1, 2])->then(fn () => error_log('not run')),
            'reject' => Promise::all([])->then(fn () => throw new Exception('not run')),
            'nothing' => null,
        };
    }

    class Wrapper
    {
        public $context;
        public function stream_open(): bool { return true; }
        public function stream_close(): void { begin(); }
        public function stream_flush(): bool { return true; }
    }

    class Handler implements SessionHandlerInterface
    {
        public function open($path, $name): bool { return true; }
        public function close(): bool { return true; }
        public function read($id): string { return ''; }
        public function write($id, $data): bool { begin(); return true; }
        public function destroy($id): bool { return true; }
        public function gc($lifetime): int { return 0; }
    }

    [, $who, $mode] = explode('/', $_SERVER['REQUEST_URI']);
    define('MODE', $mode);
    if ($who === 'session') {
        session_set_save_handler(new Handler, false);
        session_start();
        $_SESSION['changed'] = 1;
    } else {
        stream_wrapper_register('ours', 'Wrapper');
        $GLOBALS['stream'] = fopen('ours://x', 'w');
        $GLOBALS['again'] = &$GLOBALS['stream'];
    }
    // Finished by the end of this request, whatever the one before left.
    WxFavor\Promise::all([1])->then(fn () => error_log('handler of this request'));
    echo getmypid(), ' ', Client::poll(), ' ', Client::stats()['in_flight'];
    PHP;
$daemon = new Daemon('late');
$file = $daemon->write('page.php', str_replace('CONFIG', var_export($slow->config(), true), $page));
$port = free_port();
$daemon->start([PHP_BINARY, '-n', '-d', 'display_errors=0', '-d', 'log_errors=1', ...(extension_args()), '-S', "127.0.0.1:$port", $file]);
$daemon->await(fn () => str_contains($daemon->log(), 'started'));

$answers = [];
foreach (['session', 'stream'] as $who) {
    foreach (['sync', 'wait', 'async', 'bill', 'then', 'reject', 'nothing', 'nothing'] as $mode) {
        [$status, , $body] = sandbox_http($port, 'GET', "/$who/$mode");
        $answers[] = preg_replace('~^\d+~', 'one process', $body);
        $pids[] = (int) $body;
    }
}
echo count($answers), ': ', implode(', ', array_unique($answers)), "\n", count(array_unique($pids)), " process\n";
$daemon->await(fn () => substr_count($daemon->log(), 'handler of this request') === 16);
foreach (['answered 200', 'not run', 'still waiting for room when PHP ended; it was not sent', 'Fatal'] as $text) {
    echo "$text: ", substr_count($daemon->log(), $text), "\n";
}
$sent = $slow->log()['bodies'];
sort($sent);
echo 'sent: ', implode(' ', $sent), "\n";
?>
--EXPECT--
16: one process 0 0
1 process
answered 200: 4
not run: 0
still waiting for room when PHP ended; it was not sent: 2
Fatal: 0
sent: 1 1 2 2
