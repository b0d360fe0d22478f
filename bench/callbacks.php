<?php
/*
 * A notify URL under load: callbacks that the sandbox has signed and encrypted,
 * one in a hundred of them forged, corrupted or replayed, sent over TLS to nginx
 * and PHP-FPM; with this extension, and with the Composer package
 * wechatpay/wechatpay. Fails unless exactly the right ones were accepted, once.
 *
 *     php -d extension=modules/wxfavor.so bench/callbacks.php [callbacks]     default 10000
 *
 * opcache is on for both, without looking at files; both endpoints note down what
 * they accept in SQLite, whose primary key keeps repeats out. The sender and
 * nginx share the processors with PHP. "CPU" is the time of the processor that
 * the workers of PHP-FPM spend on a callback: that figure stays when the machine
 * is busy otherwise. "peak" is the most memory that a worker has had, libraries
 * and what opcache shares included. WECHATPAY_AUTOLOAD names an autoload.php of
 * wechatpay/wechatpay for where Composer does not have it.
 */
require __DIR__ . '/../tests/helpers/callback_load.inc';
require __DIR__ . '/../tests/helpers/packages.inc';

const WORKERS = 2;
const AT_A_TIME = 16;

$count = max(200, (int) ($argv[1] ?? 10000));
$bad = max(count(BAD_CALLBACKS), intdiv($count, 100));
if (!getenv('WECHATPAY_AUTOLOAD') && ($why = package_install('wechatpay')) === null) {
    putenv('WECHATPAY_AUTOLOAD=' . package_autoload('wechatpay'));
}
$sandbox = sandbox_start();
$config = $sandbox->config(['platform_certificates' => false]);
unset($config['base_uri']);
$endpoints = ['wxfavor' => endpoint_of_wxfavor($config)];
if (getenv('WECHATPAY_AUTOLOAD')) {
    $endpoints['wechatpay'] = endpoint_of_wechatpay($config, getenv('WECHATPAY_AUTOLOAD'));
} else {
    echo "without wechatpay/wechatpay: $why\n";
}

$load = new CallbackLoad($sandbox);
$load->make($count, $bad);
printf("%d callbacks, %d of them bad, in %d ways; PHP %s, %s processors, %d workers, %d connections\n\n",
    $count, $bad, count(BAD_CALLBACKS), PHP_VERSION, trim((string) shell_exec('nproc 2>/dev/null')), WORKERS, AT_A_TIME);

$results = [];
foreach ($endpoints as $name => $endpoint) {
    $results[$name] = $r = $load->run($endpoint, WORKERS, AT_A_TIME, endpoint_ini());
    sort($r['times']);
    $results[$name]['line'] = [$r['accepted'], count($r['wrong']), sprintf('%.0f', $count / $r['seconds']), sprintf('%.0f', $r['worker_cpu'] / $count * 1e6),
        sprintf('%.1f', $r['times'][intdiv($count, 2)] / 1000), sprintf('%.1f', $r['times'][intdiv($count * 99, 100)] / 1000), sprintf('%.1f', $r['peak'])];
}
$line = "%-24s %9s %7s %12s %8s %7s %7s %8s\n";
printf($line, '', 'accepted', 'wrong', 'callbacks/s', 'CPU us', 'p50 ms', 'p99 ms', 'peak MB');
foreach ($results as $name => $r) {
    printf($line, $name, ...$r['line']);
}
if (isset($results['wechatpay'])) {
    [$a, $b] = [$results['wxfavor'], $results['wechatpay']];
    printf($line, 'wechatpay / wxfavor', '', '', sprintf('%.2f', $a['seconds'] / $b['seconds']), sprintf('%.2f', $b['worker_cpu'] / $a['worker_cpu']), '', '', sprintf('%.2f', $b['peak'] / $a['peak']));
}
echo "\nHow they were answered (status: how many)\n";
foreach (['good' => 200] + BAD_CALLBACKS as $kind => $expected) {
    printf("%-24s", $kind);
    foreach ($results as $name => $r) {
        ksort($r['statuses'][$kind]);
        printf(' %-24s', "$name " . implode(', ', array_map(static fn (int $status, int $n) => "$status: $n", array_keys($r['statuses'][$kind]), $r['statuses'][$kind])));
    }
    echo "\n";
}
foreach ($results as $name => $r) {
    foreach (array_slice($r['wrong'], 0, 20) as $wrong) {
        echo "$name: $wrong\n";
    }
}
exit($results['wxfavor']['wrong'] === [] && $results['wxfavor']['crashes'] === [] ? 0 : 1);
