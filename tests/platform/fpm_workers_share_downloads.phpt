--TEST--
platform: PHP-FPM: a worker downloads once for all its requests, and fresh workers start warm from the file
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
require __DIR__ . '/../helpers/platform.inc';
$sandbox = sandbox_start(['workers' => 4]);
$names = new Names($sandbox);
$file = $sandbox->dir . '/certificates.json';
$script = fn (array $config): string => '<?php
    $config = ' . var_export($sandbox->config($config + ['certs' => []]), true) . ';
    $instance = WxFavor\Builder::factory($config);
    $status = $instance->chain("v3/marketing/favor/stocks/10000001")->get(["query" => ["stock_creator_mchid" => $config["mchid"]]])->getStatusCode();
    echo json_encode([getmypid(), $status, $instance->getDriver()->platformKeys()->serials()]);';
$scripts = ['plain.php' => $script([]), 'kept.php' => $script(['platform_certificates' => ['file' => $file]])];
$run = function (string $script, int $times, array $pool) use ($scripts, $sandbox, $names): void {
    $before = downloads($sandbox);
    $fpm = new Fpm($scripts, ['pool' => $pool]);
    $front = new Nginx(['front' => "listen 127.0.0.1:@PORT@;\n" . $fpm->location()]);
    $pids = $results = [];
    for ($n = 0; $n < $times; $n++) {
        [$pid, $status, $serials] = ask($front, $script);
        $pids[$pid] = 1;
        $results[$status . ' ' . $names->all($serials)] = 1;
    }
    echo "$script: ", count($pids), ' workers, ', implode(', ', array_keys($results)), ', ', downloads($sandbox) - $before, " downloads\n";
    $fpm->stop();
};
$run('plain.php', 10, []);
// Workers that end after every request.
$run('plain.php', 3, ['pm.max_requests' => '1']);
$run('kept.php', 5, ['pm.max_requests' => '1']);
$names->rotate('all', 'SECOND');
$run('kept.php', 3, ['pm.max_requests' => '1']);
// Due in passing: one worker renews it at the end of its request, for all.
touch($file, time() - 13 * 3600);
$run('kept.php', 5, ['pm.max_requests' => '1']);
?>
--EXPECT--
plain.php: 1 workers, 200 FIRST, 1 downloads
plain.php: 3 workers, 200 FIRST, 3 downloads
kept.php: 5 workers, 200 FIRST, 1 downloads
kept.php: 3 workers, 200 SECOND FIRST, 200 SECOND, 1 downloads
kept.php: 5 workers, 200 SECOND, 1 downloads
