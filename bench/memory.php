<?php
/*
 * Memory of one process over 10,000 calls, one after the other.
 *
 *     php -d extension=modules/wxfavor.so bench/memory.php [calls]
 */
require __DIR__ . '/../tests/helpers/nginx.inc';

function resident(): int
{
    return preg_match('~^VmRSS:\s*(\d+) kB~m', (string) @file_get_contents('/proc/self/status'), $m) ? (int) $m[1] : 0;
}

$calls = max(1000, (int) ($argv[1] ?? 10000));
$nginx = new Nginx(['tls' => nginx_tls(nginx_signed())]);
$node = WxFavor\Builder::factory(by_tls($nginx->port(), signed_config()))->v3->marketing->favor->users->_openid_->coupons;
$first = null;
printf("%8s %14s %14s %12s\n", 'calls', 'PHP, bytes', 'resident, KiB', 'connections');
for ($i = 1; $i <= $calls; $i++) {
    $response = $node->post(['openid' => "o$i", 'json' => ['out_request_no' => "n$i", 'pad' => str_repeat('x', $i % 500)]]);
    (string) $response->getBody() === '{"coupon_id":"20000000001"}' || exit("wrong answer\n");
    if ($i === 1000 || $i % max(1000, intdiv($calls, 10)) === 0) {
        $now = [memory_get_usage(), resident()];
        $first ??= $now;
        printf("%8d %14d %14d %12d\n", $i, $now[0], $now[1], WxFavor\Client::stats()['connections']);
    }
}
printf("from 1,000 to %s calls: PHP %+d bytes, resident %+d KiB\n", number_format($calls), $now[0] - $first[0], $now[1] - $first[1]);
