<?php
/*
 * Memory of one process over 100,000 calls that Promise::each() takes from a
 * generator, 64 at a time: PHP's own, what is resident, and the most that was.
 *
 *     php -d extension=modules/wxfavor.so bench/each.php [calls] [concurrency]
 *
 * Every request is signed, sent and answered (by responder.c), every answer
 * verified, and every response handed to a callback.
 */
require __DIR__ . '/responder.inc';

/** Of /proc/self/status, in KiB: VmRSS, VmHWM. */
function status(string $field): int
{
    return preg_match("~^$field:\s*(\d+) kB~m", (string) @file_get_contents('/proc/self/status'), $m) ? (int) $m[1] : 0;
}

$count = max(1000, (int) ($argv[1] ?? 100000));
$concurrency = max(1, (int) ($argv[2] ?? 64));
$marks = array_map(static fn (float $part) => (int) round($part * $count), [0.01, 0.1, 0.5, 1]);
$folder = bench_folder();
$responder = new Responder(build(__DIR__ . '/responder.c', $folder), $folder);
$coupons = WxFavor\Builder::factory($responder->config())->chain('v3/marketing/favor/users/{openid}/coupons');

printf("%d at a time; PHP %s\n%8s %14s %14s %14s %12s\n", $concurrency, PHP_VERSION, 'calls', 'PHP, bytes', 'resident, KiB', 'peak, KiB', 'calls/s');
$issued = 0;
$seen = [];
$calls = static function () use ($coupons, $count): Generator {
    for ($i = 0; $i < $count; $i++) {
        yield $i => $coupons->postAsync(['openid' => 'o4GgauInH_RCEdvrrNGrntXDu6D4', 'json' => [
            'stock_id' => '9856000', 'out_request_no' => "bench$i", 'appid' => 'wx233544546545989', 'stock_creator_mchid' => '8956000',
        ]]);
    }
};
WxFavor\Promise::each($calls(), $concurrency, static function (WxFavor\Http\Response $response) use (&$issued): void {
    $issued += $response->getStatusCode() === 200 ? 1 : 0;
}, null, static function (int $done, int $failed, int $inFlight, float $perSecond) use ($marks, &$seen): void {
    if (in_array($done, $marks, true)) {
        $seen[$done] = [memory_get_usage(), status('VmRSS'), status('VmHWM')];
        printf("%8d %14d %14d %14d %12.0f\n", $done, ...[...$seen[$done], $perSecond]);
    }
})->wait();
$issued === $count || exit("only $issued of $count were issued\n");
$first = $seen[$marks[1]] ?? [0, 0, 0];
$last = $seen[$marks[3]];
printf("from %s to %s calls: PHP %+d bytes, resident %+d KiB, peak %+d KiB\n",
    number_format($marks[1]), number_format($count), $last[0] - $first[0], $last[1] - $first[1], $last[2] - $first[2]);
