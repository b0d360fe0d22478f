--TEST--
A page that could not be fetched is fetched again, and each…() can begin at a later page
--EXTENSIONS--
wxfavor
openssl
--FILE--
<?php
require __DIR__ . '/endpoints.inc';
$server = new EndpointServer();
$favor = WxFavor\Builder::factory(signed_config(['base_uri' => $server->baseUri]))->getDriver()->favor();
$sample = json_decode(endpoint_samples()['listAvailableSingleitems']['answer'], true);
$page = fn (int $page, int $count, int $total = 9) => json_encode(['total_count' => $total, 'offset' => $page, 'limit' => 3,
    'data' => $count === 0 ? [] : array_map(fn ($i) => "$page-$i", range(0, $count - 1))] + $sample);
$whole = [$page(0, 3), $page(1, 3), $page(2, 3), $page(3, 0)];
$broken = fn (int $at) => array_replace($whole, [$at => '{"total_count":9}']);
$list = fn (array $more = []) => $favor->eachAvailableSingleitem('1', '2', ...$more + ['pageSize' => 3]);
$say = fn (WxFavor\Pages $pages) => print('  ' . ($pages->valid() ? "{$pages->key()}: {$pages->current()}" : 'the end') . ", page {$pages->getPage()}, total {$pages->getTotalCount()}\n");

/** Goes on after exceptions, of which each mends the server. */
function stubborn(EndpointServer $server, WxFavor\Pages $pages, array $whole): void
{
    $seen = [];
    $failures = 0;
    while ($failures < 5) {
        try {
            for (; $pages->valid(); $pages->next()) {
                $seen[$pages->key()] = $pages->current();
            }
            break;
        } catch (WxFavor\Exception\MappingException) {
            echo 'page ', $pages->getPage(), ' fails, ';
            $failures++;
            $asked = $server->pages();
            $server->answers(...$whole);
        }
    }
    echo implode(' ', $seen), ', keys ', implode('', array_keys($seen)), ', asked for ', implode(' ', $asked ?? []), ' and ', implode(' ', $server->pages()), "\n";
}
foreach ([0, 1, 2] as $at) {
    $server->answers(...$broken($at));
    stubborn($server, $list(), $whole);
}
echo "a page without items, and one that is repeated\n";
$server->answers($page(0, 3), $page(1, 0), $page(2, 3));
stubborn($server, $list(), $whole);
$server->answers($page(0, 3), $page(0, 3), $page(2, 3));
stubborn($server, $list(), $whole);

echo "whoever comes next fetches it\n";
foreach (['valid', 'current', 'key', 'next'] as $method) {
    $server->answers(...$broken(1));
    $pages = $list();
    try {
        foreach ($pages as $item);
    } catch (WxFavor\Exception\MappingException) {
        foreach ([1, 2] as $time) {
            try {
                $pages->$method();
                echo "$method did not fail\n";
            } catch (WxFavor\Exception\MappingException $e) {
                echo $time === 1 ? "  $method: {$e->getPath()} at page {$pages->getPage()}, asked for " . implode(' ', $server->pages()) . "\n" : '';
            }
        }
    }
    $server->answers(...$whole);
    $pages->$method();
    $say($pages);
}
echo "a first page\n";
$server->answers(...$broken(0));
$pages = $list();
foreach (['rewind', 'next'] as $method) {
    try {
        $pages->$method();
    } catch (WxFavor\Exception\MappingException $e) {
        echo "  $method: ", $e->getPath(), ' ', var_export($pages->getTotalCount(), true), "\n";
    }
}
$server->answers(...$whole);
$pages->next();
$say($pages);
$pages->next();
$say($pages);

echo "foreach goes on through a NoRewindIterator, and else begins again\n";
$server->answers(...$broken(2));
$pages = $list();
try {
    foreach ($pages as $item);
} catch (WxFavor\Exception\MappingException) {
    $server->answers(...$whole);
}
echo '  ', implode(' ', iterator_to_array(new NoRewindIterator($pages))), "\n  ", implode(' ', iterator_to_array($pages)), "\n";

echo "from a later page\n";
foreach ([0, 1, 2, 3] as $from) {
    $server->answers(...$whole);
    $pages = $list(['fromPage' => $from]);
    echo "  $from: page ", $pages->getPage(), ': ', implode(' ', iterator_to_array($pages)), ', asked for ', implode(' ', $server->pages()), ', again from ', $pages->rewind() ?? $pages->current() ?? 'nothing', "\n";
}
// What was left out counts as read; short pages behind it are no end there either.
$server->answers($page(0, 3), $page(1, 2), $page(2, 2), $page(3, 0));
echo '  short pages: ', implode(' ', iterator_to_array($list(['fromPage' => 1]))), ', asked for ', implode(' ', $server->pages()), "\n";
$server->answers($page(0, 3), $page(1, 0));
try {
    iterator_to_array($list(['fromPage' => 1]));
} catch (WxFavor\Exception\MappingException $e) {
    echo "  none: ", $e->getMessage(), "\n";
}
foreach ([[-1, true], [501, true], [-1, false], [PHP_INT_MAX, false], ['1', true], ['x', true]] as [$from, $checks]) {
    $server->answers(...$whole);
    try {
        echo '  ', var_export($from, true), ': ', $list(['fromPage' => $from, 'options' => ['checks' => $checks]])->current() ?? 'nothing', ' of ', implode(' ', $server->pages()), "\n";
    } catch (Throwable $e) {
        echo '  ', $e::class, ': ', $e->getMessage(), "\n";
    }
}
?>
--EXPECT--
page 0 fails, 0-0 0-1 0-2 1-0 1-1 1-2 2-0 2-1 2-2, keys 012345678, asked for 0 and 0 1 2
page 1 fails, 0-0 0-1 0-2 1-0 1-1 1-2 2-0 2-1 2-2, keys 012345678, asked for 0 1 and 1 2
page 2 fails, 0-0 0-1 0-2 1-0 1-1 1-2 2-0 2-1 2-2, keys 012345678, asked for 0 1 2 and 2
a page without items, and one that is repeated
page 1 fails, 0-0 0-1 0-2 1-0 1-1 1-2 2-0 2-1 2-2, keys 012345678, asked for 0 1 and 1 2
page 1 fails, 0-0 0-1 0-2 1-0 1-1 1-2 2-0 2-1 2-2, keys 012345678, asked for 0 1 and 1 2
whoever comes next fetches it
  valid: data at page 1, asked for 0 1 1
  3: 1-0, page 1, total 9
  current: data at page 1, asked for 0 1 1
  3: 1-0, page 1, total 9
  key: data at page 1, asked for 0 1 1
  3: 1-0, page 1, total 9
  next: data at page 1, asked for 0 1 1
  3: 1-0, page 1, total 9
a first page
  rewind: data 9
  next: data 9
  0: 0-0, page 0, total 9
  1: 0-1, page 0, total 9
foreach goes on through a NoRewindIterator, and else begins again
  2-0 2-1 2-2
  0-0 0-1 0-2 1-0 1-1 1-2 2-0 2-1 2-2
from a later page
  0: page 0: 0-0 0-1 0-2 1-0 1-1 1-2 2-0 2-1 2-2, asked for 0 1 2, again from 0-0
  1: page 1: 1-0 1-1 1-2 2-0 2-1 2-2, asked for 1 2, again from 1-0
  2: page 2: 2-0 2-1 2-2, asked for 2, again from 2-0
  3: page 3: , asked for 3, again from nothing
  short pages: 1-0 1-1 2-0 2-1, asked for 1 2 3
  none: data: listAvailableSingleitems() answers page 1 without items, of 9 items 0 came
  -1:   WxFavor\Exception\InvalidArgumentException: fromPage must not be less than 0, it is -1
  501:   WxFavor\Exception\InvalidArgumentException: offset: must be from 0 to 500, it is 501 (checks => false leaves out this rule of the documentation)
  -1:   WxFavor\Exception\InvalidArgumentException: fromPage must not be less than 0, it is -1
  9223372036854775807:   WxFavor\Exception\InvalidArgumentException: offset: 9223372036854775807 is beyond ±9007199254740991, where integers are no longer exact
  '1': 1-0 of 1
  'x':   TypeError: WxFavor\FavorService::eachAvailableSingleitem(): Argument #5 ($fromPage) must be of type int, string given
