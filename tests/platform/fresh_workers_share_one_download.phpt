--TEST--
platform: PHP-FPM: twenty fresh workers that share a file make one download, for calls and notifications, and leave no lock
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
require __DIR__ . '/../helpers/platform.inc';
require __DIR__ . '/../helpers/notifier.inc';
$sandbox = sandbox_start(['workers' => 4]);
$names = new Names($sandbox);
$notifier = new Notifier($sandbox);
$file = $sandbox->dir . '/certificates.json';
$instance = 'WxFavor\Builder::factory(' . var_export($sandbox->config(['certs' => [], 'platform_certificates' => ['file' => $file]]), true) . ')';
$scripts = [
    'call.php' => "<?php
        \$instance = $instance;
        echo getmypid(), ' ', \$instance->chain('v3/marketing/favor/callbacks')->get(['query' => ['mchid' => '1900000001'], 'http_errors' => false])->getHeaderLine('Wechatpay-Serial');",
    'notify.php' => "<?php
        echo getmypid(), ' ', (new WxFavor\NotificationParser($instance))->fromGlobals()->eventType;",
];
/** All at once: twenty requests, each of which finds a worker of its own as long as the first has not been answered. */
$run = function (string $what, Nginx $front, string $serial) use ($sandbox, $names, $notifier): void {
    $before = downloads($sandbox);
    // The others come while it is under way.
    $sandbox->admin('POST', '/sandbox/faults', ['spec' => 'delay=700', 'count' => 1, 'path' => CERTIFICATES]);
    $sockets = $answers = [];
    for ($n = 0; $n < 20; $n++) {
        [$headers, $body] = $n % 2 === 0 ? [[], ''] : $notifier->notification($serial);
        $lines = '';
        foreach ($headers as $name => $value) {
            $lines .= "$name: $value\r\n";
        }
        $sockets[$n] = stream_socket_client("tcp://127.0.0.1:{$front->port('front')}");
        fwrite($sockets[$n], ($n % 2 === 0 ? 'GET /call.php' : 'POST /notify.php') . " HTTP/1.0\r\nHost: x\r\nContent-Length: " . strlen($body) . "\r\n$lines\r\n$body");
    }
    $pids = [];
    foreach ($sockets as $socket) {
        [$head, $body] = explode("\r\n\r\n", stream_get_contents($socket), 2) + [1 => ''];
        [$pid, $answer] = explode(' ', $body, 2) + [1 => ''];
        $pids[$pid] = 1;
        $answer = explode(' ', $head)[1] . ' ' . $names->in($answer);
        $answers[$answer] = ($answers[$answer] ?? 0) + 1;
    }
    ksort($answers);
    echo "$what: ", json_encode($answers), ', ', count($pids) > 10 ? 'many' : count($pids), ' workers, ', downloads($sandbox) - $before, " download\n";
};
$fpm = function () use ($scripts): array {
    $fpm = new Fpm($scripts, ['pool' => ['pm.max_children' => '20']]);
    return [$fpm, new Nginx(['front' => "listen 127.0.0.1:@PORT@;\n" . $fpm->location()])];
};
[$pool, $front] = $fpm();
$run('no file', $front, $sandbox->info['platform_serial']);
$second = $names->rotate('all', 'SECOND');
$run('rotated', $front, $second);
$pool->stop();

touch($file, time() - 13 * 3600);
[$pool, $front] = $fpm();
$run('a file of yesterday', $front, $second);
$pool->stop();
echo implode(' ', $pool->crashes()), count(glob("$file*")), " file\n";
?>
--EXPECT--
no file: {"200 COUPON.USE":10,"200 FIRST":10}, many workers, 1 download
rotated: {"200 COUPON.USE":10,"200 SECOND":10}, many workers, 1 download
a file of yesterday: {"200 COUPON.USE":10,"200 SECOND":10}, many workers, 1 download
1 file
