<?php
/*
 * What warm connections and keys are worth: the same calls with connections
 * that stay, with a new connection for every call, and with the cold start
 * that a PHP process without this extension makes in every request. All in
 * one run, against an nginx of its own that answers what was signed before.
 * Figures are of this machine; the ratios are what to look at.
 *
 *     php -d extension=modules/wxfavor.so bench/warm.php [calls]
 */
require __DIR__ . '/../tests/helpers/nginx.inc';

$calls = max(100, (int) ($argv[1] ?? 2000));
// keepalive_requests 1: every call of "fresh" opens a connection, which cannot even resume a TLS session.
$nginx = new Nginx([
    'warm' => nginx_tls(nginx_signed(), false),
    'warm2' => nginx_tls(nginx_signed()),
    'fresh' => str_replace('ssl_session_cache', 'keepalive_requests 1; ssl_session_tickets off; ssl_session_cache off; #', nginx_tls(nginx_signed(), false)),
    'resumed' => nginx_tls("keepalive_requests 1;\n" . nginx_signed(), false),
]);

function clock(callable $call, int $times): array
{
    $cpu = fn () => (fn ($u) => $u['ru_utime.tv_sec'] + $u['ru_stime.tv_sec'] + ($u['ru_utime.tv_usec'] + $u['ru_stime.tv_usec']) / 1e6)(getrusage());
    $call();
    $before = [hrtime(true), $cpu(), WxFavor\Client::stats()['connections']];
    for ($i = 0; $i < $times; $i++) {
        $call();
    }
    return [
        'rate' => $times / ((hrtime(true) - $before[0]) / 1e9),
        'cpu' => 1e6 * ($cpu() - $before[1]) / $times,
        'handshakes' => 1000 * (WxFavor\Client::stats()['connections'] - $before[2]) / $times,
    ];
}

$make = fn (string $server) => WxFavor\Builder::factory(by_tls($nginx->port($server), signed_config()));
$post = function (WxFavor\BuilderChainable $client): void {
    $client->chain('v3/marketing/favor/users/o4GgauInH/coupons')->post(['json' => ['out_request_no' => 'n1', 'stock_id' => '9856000']]);
};
$kept = $make('warm');
$kept2 = $make('warm2');
$fresh = $make('fresh');
$resumed = $make('resumed');
$rows = [
    'one client, connection kept, HTTP/1.1' => clock(fn () => $post($kept), $calls),
    'one client, connection kept, HTTP/2' => clock(fn () => $post($kept2), $calls),
    'a client per call, as in FPM' => clock(fn () => $post($make('warm')), $calls),
    'a connection per call, session resumed' => clock(fn () => $post($resumed), intdiv($calls, 4)),
    'a connection per call' => clock(fn () => $post($fresh), intdiv($calls, 4)),
];
$base = end($rows);
printf("%-42s %9s %7s %12s %22s\n", '', 'calls/s', 'ratio', 'CPU us/call', 'handshakes/1000 calls');
foreach ($rows as $name => $row) {
    printf("%-42s %9.0f %6.1fx %12.0f %22.0f\n", $name, $row['rate'], $row['rate'] / $base['rate'], $row['cpu'], $row['handshakes']);
}
