--TEST--
each…() fetches page by page, and stops where the list ends
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/favor.inc';
[$sandbox, $favor] = sandbox_favor();
$mchid = $sandbox->info['mchid'];
$send = fn (string $number) => $favor->sendCoupon(stockId: '10000001', openid: $sandbox->info['openid'], outRequestNo: $number, appid: $sandbox->info['appid'], stockCreatorMchid: $mchid);
$coupons = fn (int $size, ?string $available = null, array $options = []) => $favor->eachUserCoupon($sandbox->info['openid'], $sandbox->info['appid'],
    creatorMchid: $available === null ? $mchid : null, availableMchid: $available, pageSize: $size, options: $options);
/** The loop, and the pages that it asked for. */
function walk(SandboxServer $sandbox, iterable $pages, ?callable $each = null): void
{
    $sandbox->admin('DELETE', '/sandbox/journal');
    $seen = [];
    foreach ($pages as $key => $item) {
        $seen[] = $item->couponId ?? $item->stockId ?? $item;
        $each !== null && $each($key);
    }
    $asked = array_map(fn ($entry) => preg_replace('/.*[?&]offset=(\d+)&limit=(\d+).*/', '$1/$2', $entry['target']),
        array_filter($sandbox->journal(), fn ($entry) => str_contains($entry['target'], 'offset=')));
    echo count($seen), ' items, ', count(array_unique($seen)), ' different, pages ', implode(' ', $asked), "\n";
}
walk($sandbox, $coupons(3));
for ($i = 0; $i < 6; $i++) {
    $send("n$i");
}
walk($sandbox, $coupons(3));
walk($sandbox, $coupons(4));
walk($sandbox, $coupons(20));
walk($sandbox, $coupons(2, $mchid));
walk($sandbox, $favor->eachStock($mchid));
walk($sandbox, $favor->eachStock($mchid, status: 'paused'));
walk($sandbox, $favor->eachAvailableMerchant($mchid, '10000001'));
walk($sandbox, $favor->eachAvailableSingleitem($mchid, '10000009', pageSize: 1));
// A list that grows meanwhile, newest first: something comes twice, nothing is left out.
walk($sandbox, $coupons(3), fn ($key) => $key === 1 && $send('late'));
// Nothing is fetched before it is needed, and a break ends it.
$sandbox->admin('DELETE', '/sandbox/journal');
$pages = $coupons(2);
var_dump($pages->getTotalCount());
foreach ($pages as $key => $coupon) {
    if ($key === 1) {
        break;
    }
}
echo count($sandbox->journal()), " call, ", $pages->getTotalCount(), " in all\n";
// By hand, and from the beginning again.
$pages = $coupons(4);
echo $pages->current()->couponId, ' ', $pages->key(), ' ';
$pages->next();
echo $pages->current()->couponId, ' ', $pages->key(), "\n";
echo count(iterator_to_array($pages)), ' ', count(iterator_to_array($pages, false)), "\n";
// The list becomes shorter: the page behind the last one is no error.
walk($sandbox, $coupons(3), fn ($key) => $key === 2 && $sandbox->admin('POST', '/sandbox/reset'));
thrown(fn () => iterator_to_array($coupons(3, options: fault('status=500'))));
echo implode(',', $pages->valid() ? ['valid'] : ['at the end']), "\n";
thrown(fn () => clone $pages);
thrown(fn () => serialize($pages));
?>
--EXPECTF--
0 items, 0 different, pages 0/3
6 items, 6 different, pages 0/3 1/3
6 items, 6 different, pages 0/4 1/4
6 items, 6 different, pages 0/20
6 items, 6 different, pages 0/2
14 items, 14 different, pages 0/10 1/10
1 items, 1 different, pages 0/10
1 items, 1 different, pages 0/50
3 items, 3 different, pages 0/1 1/1 2/1
7 items, 6 different, pages 0/3 1/3 2/3
NULL
1 call, 7 in all
20000000007 0 20000000006 1
7 7
3 items, 3 different, pages 1/3
ServerException: Server error: GET http://127.0.0.1:PORT/v3/marketing/favor/users/oWxFavor_Aa-1bCdEfGhIjKlMnOpQ/coupons?appid=wx1a2b3c4d5e6f7081&creator_mchid=1900000001&offset=0&limit=3 answered 500 SYSTEM_ERROR: 系统繁忙 (Request-ID ID-%d)
at the end
Error: Trying to clone an uncloneable object of class WxFavor\Pages
Exception: Serialization of 'WxFavor\Pages' is not allowed
