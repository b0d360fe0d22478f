--TEST--
Calls that nobody waits for are finished before an FPM request ends, and leave nothing to the next
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php
require __DIR__ . '/../helpers/fpm.inc';
fpm_or_skip();
?>
--FILE--
<?php
require __DIR__ . '/../helpers/fpm.inc';
require __DIR__ . '/slow_server.inc';
$server = new SlowServer;
$config = var_export($server->config(), true);
$marks = tempnam(sys_get_temp_dir(), 'wxfavor-marks-');
$fpm = new Fpm(['page.php' => <<<PHP
    <?php
    use WxFavor\Client;
    \$slow = WxFavor\Builder::factory($config)->chain('v3/delay/{ms}');
    \$mark = fn (string \$text) => file_put_contents('$marks', "\$_GET[n] \$text\\n", FILE_APPEND);
    \$before = Client::stats() + ['under_way' => Client::poll()];
    switch (\$_GET['n']) {
        case 'nobody-waits':
            \$slow->postAsync(['ms' => 50, 'json' => 1])->then(fn (\$r) => \$mark('handler ' . \$r->getStatusCode()));
            break;
        case 'after-the-answer':
            \$slow->postAsync(['ms' => 300, 'json' => 2])->then(fn () => \$mark('handler'));
            echo json_encode(\$before);
            fastcgi_finish_request();
            \$mark('the client has its answer');
            exit;
        case 'exit-in-a-handler':
            \$slow->postAsync(['ms' => 0, 'json' => 3])->then(function () { exit; });
            \$slow->postAsync(['ms' => 20000, 'json' => 4])->then(fn () => \$mark('not run'));
            break;
        case 'fatal-in-a-handler':
            \$slow->postAsync(['ms' => 0, 'json' => 5])->then(fn () => trigger_error('of the handler', E_USER_ERROR));
            \$slow->postAsync(['ms' => 20000, 'json' => 6])->then(fn () => \$mark('not run'));
            break;
    }
    echo json_encode(\$before);
    PHP]);
$front = new Nginx(['front' => "listen 127.0.0.1:@PORT@;\n" . $fpm->location()]);

$pids = [];
foreach (['nobody-waits', 'after-the-answer', 'exit-in-a-handler', 'fatal-in-a-handler', 'nothing'] as $n) {
    [$status, , $body] = sandbox_http($front->port('front'), 'GET', "/page.php?n=$n");
    preg_match('~\{.*\}~', $body, $m);
    $before = json_decode($m[0] ?? 'null', true);
    $pids[] = $before['pid'] ?? null;
    echo "$n: $before[under_way] under way, $before[in_flight] in flight before it\n";
}
echo count(array_unique($pids)), " worker\n", file_get_contents($marks);
unlink($marks);
// Two that are under way at once may arrive in any order.
$sent = $server->log()['bodies'];
sort($sent);
echo 'sent: ', implode(' ', $sent), "\n";
// FPM's master writes the log, when it finds what the worker has said.
await(function () use ($fpm, &$m) { return preg_match_all('~wxfavor: POST .*?(?=; it may)~', $fpm->log(), $m) === 2; }, 'two lines of the log');
echo preg_replace('~:\d+/~', ':PORT/', implode("\n", $m[0])), "\n";
var_dump($fpm->crashes());
?>
--EXPECT--
nobody-waits: 0 under way, 0 in flight before it
after-the-answer: 0 under way, 0 in flight before it
exit-in-a-handler: 0 under way, 0 in flight before it
fatal-in-a-handler: 0 under way, 0 in flight before it
nothing: 0 under way, 0 in flight before it
1 worker
nobody-waits handler 200
after-the-answer the client has its answer
after-the-answer handler
sent: 1 2 3 4 5 6
wxfavor: POST http://127.0.0.1:PORT/v3/delay/20000 was under way when PHP left it
wxfavor: POST http://127.0.0.1:PORT/v3/delay/20000 was under way when PHP left it
array(0) {
}
