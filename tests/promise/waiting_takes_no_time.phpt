--TEST--
Waiting for a slow answer takes no time of the processor
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/promises.inc';
use WxFavor\Client;
use WxFavor\Promise;

[$sandbox, $client] = sandbox_client([], ['workers' => 4]);
$coupons = $client->chain(COUPONS);
$slow = listing($sandbox, ['headers' => ['X-Sandbox-Fault' => 'delay=1000']]);
$coupons->get(listing($sandbox));

function processor(callable $run): string
{
    $times = fn () => (($r = getrusage())['ru_utime.tv_sec'] + $r['ru_stime.tv_sec']) * 1e3 + ($r['ru_utime.tv_usec'] + $r['ru_stime.tv_usec']) / 1e3;
    $before = $times();
    $start = hrtime(true);
    $run();
    $used = $times() - $before;
    $took = (hrtime(true) - $start) / 1e9;
    if (getenv('WXFAVOR_SHOW_TIMES')) {
        printf("%.1f ms of %.2f s\n", $used, $took);
    }
    // Valgrind multiplies all that is done, but not what is not.
    return $took >= 1 && $used < (getenv('USE_ZEND_ALLOC') === '0' ? 1000 : 50) ? 'idle' : "$used ms of $took s";
}
say('wait()', processor(fn () => $coupons->getAsync($slow)->wait()));
say('all()', processor(fn () => Promise::all([$coupons->getAsync($slow), $coupons->getAsync($slow)->then(fn () => 1)])->wait()));
say('synchronous', processor(fn () => $coupons->get($slow)));
$coupons->getAsync($slow);
say('poll()', processor(function () { while (Client::poll(0.5) > 0); }));
$coupons->getAsync($slow);
say('finish()', processor(fn () => Client::finish()));
?>
--EXPECT--
wait() idle
all() idle
synchronous idle
poll() idle
finish() idle
