--TEST--
Every each…() stops at the right page, whatever the answers say about themselves
--EXTENSIONS--
wxfavor
openssl
--FILE--
<?php
require __DIR__ . '/endpoints.inc';
$server = new EndpointServer();
$favor = WxFavor\Builder::factory(signed_config(['base_uri' => $server->baseUri]))->getDriver()->favor();
$samples = endpoint_samples();
$lists = [
    'eachStock' => fn (array $more = []) => $favor->eachStock('9856888', ...$more),
    'eachAvailableMerchant' => fn (array $more = []) => $favor->eachAvailableMerchant('1900001111', '9865000', ...$more),
    'eachAvailableSingleitem' => fn (array $more = []) => $favor->eachAvailableSingleitem('9865000', '9865000', ...$more),
    'eachUserCoupon' => fn (array $more = []) => $favor->eachUserCoupon(...$more + ['openid' => '2323dfsdf342342', 'appid' => 'wx233544546545989', 'creatorMchid' => '9865002']),
];
$of = ['eachStock' => 'listStocks', 'eachAvailableMerchant' => 'listAvailableMerchants', 'eachAvailableSingleitem' => 'listAvailableSingleitems', 'eachUserCoupon' => 'listCouponsByFilter'];

/** A page with that many items of its own, made of the sample. */
$page = function (string $each, int $page, int $count, array $about) use ($samples, $of): string {
    $answer = json_decode($samples[$of[$each]]['answer'], true);
    $data = [];
    for ($i = 0; $i < $count; $i++) {
        $item = $answer['data'][0];
        $data[] = match ($each) {
            'eachStock' => ['stock_id' => "$page-$i"] + $item,
            'eachUserCoupon' => ['coupon_id' => "$page-$i"] + $item,
            default => "$page-$i",
        };
    }
    return json_encode(array_filter($about + ['total_count' => 7, 'data' => $data, 'offset' => $page, 'limit' => 3] + $answer, fn ($value) => $value !== 'left out'));
};
$walk = function (callable $list, array $pages, array $more = ['pageSize' => 3]) use ($server): void {
    $server->answers(...$pages);
    $seen = [];
    try {
        foreach ($list($more) as $key => $item) {
            $seen[$key] = $item->couponId ?? $item->stockId ?? $item;
            if (count($seen) > 50) {
                echo 'endless, ';
                break;
            }
        }
    } catch (WxFavor\Exception\MappingException $e) {
        echo "[{$e->getPath()}] ", $e->getMessage(), ', ';
    }
    echo count($seen), ' items', count($seen) === count(array_unique($seen)) ? '' : ', some of them twice', ', pages ', implode(' ', $server->pages()), "\n";
};
foreach ($lists as $each => $list) {
    echo "$each\n";
    $pages = fn (array $counts, array ...$about) => array_map(fn ($i) => $page($each, $i, $counts[$i], $about[$i] ?? $about[0] ?? []), array_keys($counts));
    $server->answers($page($each, 0, 0, ['total_count' => 0]));
    $lazy = $list();
    echo '  nothing yet: ', count($server->pages()), ' calls; then asks for ';
    $lazy->valid();
    preg_match('~limit=(\d+)~', $server->arrived()['target'], $limit);
    echo $limit[1], "\n";
    foreach ([
        'three pages, the last one short' => $pages([3, 3, 1, 3]),
        'three full pages' => $pages([3, 3, 3, 3], ['total_count' => 9]),
        'null data' => $pages([0], ['data' => null, 'total_count' => 0]),
        'no data' => $pages([0], ['data' => 'left out', 'total_count' => 0]),
        'an empty page though there are more' => $pages([3, 0, 3], ['total_count' => 9]),
        'null data though there are more' => $pages([3, 0, 3], [], ['data' => null]),
        // What is left out of a page is no end; the pages were all read, so less than the total is all there is.
        'a short page in the middle' => $pages([3, 2, 3, 1], ['total_count' => 9]),
        'the same, and nothing behind' => $pages([3, 2, 3, 0], ['total_count' => 9]),
        'all pages shorter than they say' => $pages([2, 2, 2, 1, 3]),
        'short pages, then an empty one though there are more' => $pages([3, 1, 0, 3], ['total_count' => 9]),
        'an empty first page though there are more' => $pages([0, 3], ['total_count' => 4]),
        'an empty page because the total shrinks' => $pages([3, 3, 0, 3], ['total_count' => 9], ['total_count' => 9], ['total_count' => 6]),
        'the same to less than came' => $pages([3, 3, 0, 3], ['total_count' => 9], ['total_count' => 9], ['total_count' => 4]),
        'offsets of other pages' => $pages([3, 3, 1], ['offset' => 0], ['offset' => 3], ['offset' => 1]),
        'the total grows meanwhile' => $pages([3, 3, 3, 1], ['total_count' => 4], ['total_count' => 7], ['total_count' => 10], ['total_count' => 10]),
        'the total shrinks meanwhile' => $pages([3, 3, 3], ['total_count' => 9], ['total_count' => 5], ['total_count' => 5]),
        'the total becomes 0' => $pages([3, 3, 3], ['total_count' => 9], ['total_count' => 0]),
        'no offset, no limit' => $pages([3, 3, 1], ['offset' => 'left out', 'limit' => 'left out']),
        'null offset, null limit' => $pages([3, 3, 1], ['offset' => null, 'limit' => null]),
        'fewer at a time than asked for' => $pages([2, 2, 2, 1], ['limit' => 2]),
        'more at a time than asked for' => $pages([4, 4], ['limit' => 4, 'total_count' => 8]),
        'limit 0' => $pages([3, 3, 1], ['limit' => 0]),
        'everything, whatever the page' => array_fill(0, 3, $page($each, 0, 7, ['offset' => 'left out'])),
        'the same page for ever' => [$page($each, 0, 3, ['total_count' => 9007199254740991, 'offset' => 'left out'])],
        'the same page for ever, with its offset' => [$page($each, 0, 3, ['total_count' => 9007199254740991])],
        'the total at its limit' => $pages([3, 3, 2, 0], ['total_count' => 9007199254740991]),
    ] as $what => $answers) {
        echo "  $what: ";
        $walk($list, $answers);
    }
}
// Only a user's coupons can be all on one page by their arguments; an empty filter is none.
$coupons = fn (string $available) => fn (array $more) => $favor->eachUserCoupon(...$more + ['openid' => 'o', 'appid' => 'wx', 'creatorMchid' => $available === '' ? '1' : null, 'availableMchid' => $available]);
echo "with available_mchid: ";
$walk($coupons('9865000'), [$page('eachUserCoupon', 0, 3, [])]);
echo "with an empty one: ";
$walk($coupons(''), [$page('eachUserCoupon', 0, 3, []), $page('eachUserCoupon', 1, 3, []), $page('eachUserCoupon', 2, 1, [])]);
// Pages end where the documentation ends them.
echo "a list without end: ";
try {
    $server->answers(...array_map(fn ($i) => $page('eachAvailableSingleitem', $i, 1, ['limit' => 1, 'total_count' => 1000]), range(0, 502)));
    foreach ($favor->eachAvailableSingleitem('1', '2', pageSize: 1) as $key => $item);
} catch (WxFavor\Exception\InvalidArgumentException $e) {
    echo $key + 1, ' items, ', $e->getMessage(), "\n";
}
?>
--EXPECT--
eachStock
  nothing yet: 0 calls; then asks for 10
  three pages, the last one short: 7 items, pages 0 1 2
  three full pages: 9 items, pages 0 1 2
  null data: 0 items, pages 0
  no data: 0 items, pages 0
  an empty page though there are more: [data] data: listStocks() answers page 1 without items, of 9 items 3 came, 3 items, pages 0 1
  null data though there are more: [data] data: listStocks() answers page 1 without items, of 7 items 3 came, 3 items, pages 0 1
  a short page in the middle: 9 items, pages 0 1 2 3
  the same, and nothing behind: 8 items, pages 0 1 2 3
  all pages shorter than they say: 7 items, pages 0 1 2 3
  short pages, then an empty one though there are more: [data] data: listStocks() answers page 2 without items, of 9 items 4 came, 4 items, pages 0 1 2
  an empty first page though there are more: [data] data: listStocks() answers page 0 without items, of 4 items 0 came, 0 items, pages 0
  an empty page because the total shrinks: 6 items, pages 0 1 2
  the same to less than came: 6 items, pages 0 1 2
  offsets of other pages: 7 items, pages 0 1 2
  the total grows meanwhile: 10 items, pages 0 1 2 3
  the total shrinks meanwhile: 6 items, pages 0 1
  the total becomes 0: 6 items, pages 0 1
  no offset, no limit: 7 items, pages 0 1 2
  null offset, null limit: 7 items, pages 0 1 2
  fewer at a time than asked for: 7 items, pages 0 1 2 3
  more at a time than asked for: 8 items, pages 0 1
  limit 0: 7 items, pages 0 1 2
  everything, whatever the page: 7 items, pages 0 1
  the same page for ever: [data] data: listStocks() answers page 1 with the items of the page before, of 9007199254740991 items 3 came, 3 items, pages 0 1
  the same page for ever, with its offset: [data] data: listStocks() answers page 1 with the items of the page before, of 9007199254740991 items 3 came, 3 items, pages 0 1
  the total at its limit: [data] data: listStocks() answers page 3 without items, of 9007199254740991 items 8 came, 8 items, pages 0 1 2 3
eachAvailableMerchant
  nothing yet: 0 calls; then asks for 50
  three pages, the last one short: 7 items, pages 0 1 2
  three full pages: 9 items, pages 0 1 2
  null data: 0 items, pages 0
  no data: 0 items, pages 0
  an empty page though there are more: [data] data: listAvailableMerchants() answers page 1 without items, of 9 items 3 came, 3 items, pages 0 1
  null data though there are more: [data] data: listAvailableMerchants() answers page 1 without items, of 7 items 3 came, 3 items, pages 0 1
  a short page in the middle: 9 items, pages 0 1 2 3
  the same, and nothing behind: 8 items, pages 0 1 2 3
  all pages shorter than they say: 7 items, pages 0 1 2 3
  short pages, then an empty one though there are more: [data] data: listAvailableMerchants() answers page 2 without items, of 9 items 4 came, 4 items, pages 0 1 2
  an empty first page though there are more: [data] data: listAvailableMerchants() answers page 0 without items, of 4 items 0 came, 0 items, pages 0
  an empty page because the total shrinks: 6 items, pages 0 1 2
  the same to less than came: 6 items, pages 0 1 2
  offsets of other pages: 7 items, pages 0 1 2
  the total grows meanwhile: 10 items, pages 0 1 2 3
  the total shrinks meanwhile: 6 items, pages 0 1
  the total becomes 0: 6 items, pages 0 1
  no offset, no limit: 7 items, pages 0 1 2
  null offset, null limit: 7 items, pages 0 1 2
  fewer at a time than asked for: 7 items, pages 0 1 2 3
  more at a time than asked for: 8 items, pages 0 1
  limit 0: 7 items, pages 0 1 2
  everything, whatever the page: 7 items, pages 0 1
  the same page for ever: [data] data: listAvailableMerchants() answers page 1 with the items of the page before, of 9007199254740991 items 3 came, 3 items, pages 0 1
  the same page for ever, with its offset: [data] data: listAvailableMerchants() answers page 1 with the items of the page before, of 9007199254740991 items 3 came, 3 items, pages 0 1
  the total at its limit: [data] data: listAvailableMerchants() answers page 3 without items, of 9007199254740991 items 8 came, 8 items, pages 0 1 2 3
eachAvailableSingleitem
  nothing yet: 0 calls; then asks for 100
  three pages, the last one short: 7 items, pages 0 1 2
  three full pages: 9 items, pages 0 1 2
  null data: 0 items, pages 0
  no data: 0 items, pages 0
  an empty page though there are more: [data] data: listAvailableSingleitems() answers page 1 without items, of 9 items 3 came, 3 items, pages 0 1
  null data though there are more: [data] data: listAvailableSingleitems() answers page 1 without items, of 7 items 3 came, 3 items, pages 0 1
  a short page in the middle: 9 items, pages 0 1 2 3
  the same, and nothing behind: 8 items, pages 0 1 2 3
  all pages shorter than they say: 7 items, pages 0 1 2 3
  short pages, then an empty one though there are more: [data] data: listAvailableSingleitems() answers page 2 without items, of 9 items 4 came, 4 items, pages 0 1 2
  an empty first page though there are more: [data] data: listAvailableSingleitems() answers page 0 without items, of 4 items 0 came, 0 items, pages 0
  an empty page because the total shrinks: 6 items, pages 0 1 2
  the same to less than came: 6 items, pages 0 1 2
  offsets of other pages: 7 items, pages 0 1 2
  the total grows meanwhile: 10 items, pages 0 1 2 3
  the total shrinks meanwhile: 6 items, pages 0 1
  the total becomes 0: 6 items, pages 0 1
  no offset, no limit: 7 items, pages 0 1 2
  null offset, null limit: 7 items, pages 0 1 2
  fewer at a time than asked for: 7 items, pages 0 1 2 3
  more at a time than asked for: 8 items, pages 0 1
  limit 0: 7 items, pages 0 1 2
  everything, whatever the page: 7 items, pages 0 1
  the same page for ever: [data] data: listAvailableSingleitems() answers page 1 with the items of the page before, of 9007199254740991 items 3 came, 3 items, pages 0 1
  the same page for ever, with its offset: [data] data: listAvailableSingleitems() answers page 1 with the items of the page before, of 9007199254740991 items 3 came, 3 items, pages 0 1
  the total at its limit: [data] data: listAvailableSingleitems() answers page 3 without items, of 9007199254740991 items 8 came, 8 items, pages 0 1 2 3
eachUserCoupon
  nothing yet: 0 calls; then asks for 20
  three pages, the last one short: 7 items, pages 0 1 2
  three full pages: 9 items, pages 0 1 2
  null data: 0 items, pages 0
  no data: 0 items, pages 0
  an empty page though there are more: [data] data: listCouponsByFilter() answers page 1 without items, of 9 items 3 came, 3 items, pages 0 1
  null data though there are more: [data] data: listCouponsByFilter() answers page 1 without items, of 7 items 3 came, 3 items, pages 0 1
  a short page in the middle: 9 items, pages 0 1 2 3
  the same, and nothing behind: 8 items, pages 0 1 2 3
  all pages shorter than they say: 7 items, pages 0 1 2 3
  short pages, then an empty one though there are more: [data] data: listCouponsByFilter() answers page 2 without items, of 9 items 4 came, 4 items, pages 0 1 2
  an empty first page though there are more: [data] data: listCouponsByFilter() answers page 0 without items, of 4 items 0 came, 0 items, pages 0
  an empty page because the total shrinks: 6 items, pages 0 1 2
  the same to less than came: 6 items, pages 0 1 2
  offsets of other pages: 7 items, pages 0 1 2
  the total grows meanwhile: 10 items, pages 0 1 2 3
  the total shrinks meanwhile: 6 items, pages 0 1
  the total becomes 0: 6 items, pages 0 1
  no offset, no limit: 7 items, pages 0 1 2
  null offset, null limit: 7 items, pages 0 1 2
  fewer at a time than asked for: 7 items, pages 0 1 2 3
  more at a time than asked for: 8 items, pages 0 1
  limit 0: 7 items, pages 0 1 2
  everything, whatever the page: 7 items, pages 0 1
  the same page for ever: [data] data: listCouponsByFilter() answers page 1 with the items of the page before, of 9007199254740991 items 3 came, 3 items, pages 0 1
  the same page for ever, with its offset: [data] data: listCouponsByFilter() answers page 1 with the items of the page before, of 9007199254740991 items 3 came, 3 items, pages 0 1
  the total at its limit: [data] data: listCouponsByFilter() answers page 3 without items, of 9007199254740991 items 8 came, 8 items, pages 0 1 2 3
with available_mchid: 3 items, pages 0
with an empty one: 7 items, pages 0 1 2
a list without end: 501 items, offset: must be from 0 to 500, it is 501 (checks => false leaves out this rule of the documentation)
