--TEST--
e2e: FPM reloads under traffic lose no answer and crash nothing
--EXTENSIONS--
wxfavor
openssl
--SKIPIF--
<?php
require __DIR__ . '/../helpers/fpm.inc';
fpm_or_skip();
?>
--FILE--
<?php
require __DIR__ . '/../helpers/fpm.inc';


$wechat = new Nginx(['tls' => nginx_tls(nginx_signed())]);
$config = var_export(by_tls($wechat->port(), signed_config()), true);

$fpm = new Fpm(['call.php' => <<<PHP
    <?php
    \$client = WxFavor\Builder::factory($config);
    \$response = \$client->chain('v3/x')->get();
    echo json_encode(['body' => (string) \$response->getBody(), 'stats' => WxFavor\Client::stats()]);
    PHP], ['pool' => ['pm.max_children' => '2']]);
$front = new Nginx(['front' => "listen 127.0.0.1:@PORT@;\n" . $fpm->location()]);
// Traffic comes from a process of its own, until the file is gone.
$running = $front->write('running', '');
$lost = $front->write('lost', '');
$done = $front->write('done', '');
$port = $front->port('front');
$traffic = new Daemon('traffic');
$traffic->start([PHP_BINARY, '-n', '-r', <<<'PHP'
    require $argv[1];
    for ($n = 0; $n < 5000 && is_file($argv[3]); $n++) {
        [$status, , $body] = sandbox_http((int) $argv[2], 'GET', '/call.php');
        if ($status !== 200 || json_decode($body, true)['body'] !== '{"coupon_id":"20000000001"}') {
            file_put_contents($argv[4], "$status $body\n", FILE_APPEND);
        }
        file_put_contents($argv[5], '.', FILE_APPEND);
    }
    PHP, __DIR__ . '/../helpers/sandbox.inc', (string) $port, $running, $lost, $done]);

$reloads = getenv('SKIP_SLOW_TESTS') ? 5 : 100;
for ($i = 1; $i <= $reloads; $i++) {
    $answered = filesize_now($done);
    await(fn () => filesize_now($done) > $answered + 1, 'answers between reloads');
    $fpm->signal(12); // SIGUSR2
    await(fn () => $fpm->starts() > $i, "reload $i");
}
await(fn () => filesize_now($done) > $reloads * 2, 'answers');
unlink($running);
await(fn () => str_contains($traffic->log(), 'ended with status'), 'the end of the traffic');
echo 'lost: ', file_get_contents($lost), "\n";
print_r($fpm->crashes());
echo $traffic->log();

function filesize_now(string $file): int
{
    clearstatcache();
    return (int) filesize($file);
}
?>
--EXPECT--
lost: 
Array
(
)
ended with status 0
