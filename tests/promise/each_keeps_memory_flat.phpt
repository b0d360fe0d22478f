--TEST--
each() works through 100 000 in the memory of a few
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/promises.inc';
use WxFavor\Promise;

$run = function (int $count) {
    $items = (function () use ($count) {
        for ($i = 0; $i < $count; $i++) {
            yield $i => function () use ($i) {
                $p = new Promise(function () use (&$p, $i) { $p->resolve(str_repeat('x', 1000) . $i); });
                return $p->then(fn ($v) => strlen($v))->finally(fn () => null);
            };
        }
    })();
    $sum = $most = 0;
    Promise::each($items, 16, function ($length) use (&$sum, &$most) { $sum += $length; $most = max($most, memory_get_usage()); })->wait();
    return [$sum, $most];
};
[$sum] = $run(1000);
$before = memory_get_usage();
[$sum, $most] = $run(100000);
$after = memory_get_usage();
gc_collect_cycles();
say("$sum", $most - $before < 4_000_000 ? 'flat' : 'grew by ' . ($most - $before), memory_get_usage() - $before < 20_000 ? 'nothing left' : 'left ' . (memory_get_usage() - $before));
$after = null;
?>
--EXPECT--
100488890 flat nothing left
