--TEST--
What runs while a page is fetched cannot move the loop, in callbacks and in fibers
--EXTENSIONS--
wxfavor
openssl
--FILE--
<?php
require __DIR__ . '/endpoints.inc';
$server = new EndpointServer();
$favor = WxFavor\Builder::factory(signed_config(['base_uri' => $server->baseUri]))->getDriver()->favor();
$sample = json_decode(endpoint_samples()['listStocks']['answer'], true);
$page = fn (int $page) => json_encode(['total_count' => 9, 'offset' => $page, 'limit' => 3,
    'data' => array_map(fn ($i) => ['stock_id' => "$page-$i"] + $sample['data'][0], range(0, 2))] + $sample);
$server->answers($page(0), $page(1), $page(2));
$pages = null;
$list = fn (callable $progress) => $favor->eachStock('9856888', pageSize: 3, options: ['progress' => $progress]);
$ids = fn (iterable $pages) => implode(' ', array_map(fn ($stock) => $stock->stockId, iterator_to_array($pages)));

$said = [];
$hits = 0;
$inside = false;
$pages = $list(function () use (&$pages, &$said, &$hits, &$inside) {
    if ($inside) {
        return;
    }
    $inside = true;
    foreach (['rewind', 'valid', 'current', 'key', 'next'] as $method) {
        try {
            $pages->$method();
            $said["$method passed"] = true;
        } catch (Throwable $e) {
            $said[$e::class . ': ' . $e->getMessage()] = true;
            $hits++;
        }
    }
    $said['total ' . var_export($pages->getTotalCount(), true) . ', page ' . $pages->getPage()] = true;
    $inside = false;
});
echo $ids($pages), "\n", implode("\n", array_keys($said)), "\n";
echo 'asked for ', implode(' ', $server->pages()), "\n";
// No items are lost from the memory of the request either.
iterator_to_array($pages);
gc_collect_cycles();
$before = memory_get_usage();
$hits = 0;
for ($i = 0; $i < 10; $i++) {
    foreach ($pages as $stock);
}
unset($stock);
gc_collect_cycles();
$grown = memory_get_usage() - $before;
echo $hits >= 150 ? 'many' : $hits, ' hits, ', $grown < 4096 ? 'nothing kept' : "$grown bytes kept", "\n";

// What a callback throws leaves the page to be fetched, and nothing busy.
$throw = true;
$pages = $list(function () use (&$throw) {
    $throw && throw new RuntimeException('no');
});
try {
    $pages->valid();
} catch (RuntimeException $e) {
    echo $e->getMessage(), ', then ';
}
$throw = false;
echo $ids(new NoRewindIterator($pages)), "\n";

// A fiber that is suspended in the middle of it.
$suspend = true;
$pages = $list(function () use (&$suspend) {
    if ($suspend) {
        $suspend = false;
        Fiber::suspend();
    }
});
$fiber = new Fiber(fn () => $ids($pages));
$fiber->start();
foreach (['rewind', 'valid', 'current', 'key', 'next'] as $method) {
    try {
        $pages->$method();
        echo "$method passed\n";
    } catch (Error $e) {
        echo $method, ': ', $e->getMessage(), "\n";
    }
}
$fiber->resume();
echo $fiber->getReturn(), "\n";
// One that never goes on.
$suspend = true;
$fiber = new Fiber(fn () => $pages->rewind());
$fiber->start();
unset($fiber);
gc_collect_cycles();
echo $ids(new NoRewindIterator($pages)), "\n";
?>
--EXPECT--
0-0 0-1 0-2 1-0 1-1 1-2 2-0 2-1 2-2
Error: The Pages are fetching a page already
total NULL, page 0
total 9, page 1
total 9, page 2
asked for 0 1 2
many hits, nothing kept
no, then 0-0 0-1 0-2 1-0 1-1 1-2 2-0 2-1 2-2
rewind: The Pages are fetching a page already
valid: The Pages are fetching a page already
current: The Pages are fetching a page already
key: The Pages are fetching a page already
next: The Pages are fetching a page already
0-0 0-1 0-2 1-0 1-1 1-2 2-0 2-1 2-2
0-0 0-1 0-2 1-0 1-1 1-2 2-0 2-1 2-2
