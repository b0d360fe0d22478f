--TEST--
…Async() gives promises of models: many at once, chained, rejected, cancelled, abandoned
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/favor.inc';
use WxFavor\Promise;
[$sandbox, $favor] = sandbox_favor(['workers' => 1]);
$mchid = $sandbox->info['mchid'];
$query = fn (int $n, array $options = []) => $favor->queryStockAsync(stockCreatorMchid: $mchid, stockId: (string) (10000000 + $n), options: $options);
$stocks = Promise::all(array_map($query, range(1, 5)))->wait();
echo implode(' ', array_map(fn ($stock) => get_class($stock) . ':' . $stock->stockId, $stocks)), "\n";
echo $query(1)->then(fn (WxFavor\Model\Stock $stock) => $stock->status)->wait()->name, "\n";
echo get_class($query(999)->otherwise(fn ($e) => $e)->wait()), "\n";
echo $query(1, fault('body=bigint'))->then(null, fn ($e) => get_class($e) . ' at ' . $e->getPath())->wait(), "\n";
thrown(fn () => $query(1, fault('body=array'))->wait());
$p = $query(1);
$p->cancel();
echo $p->getState(), ' ';
thrown(fn () => $p->wait());
thrown(fn () => $favor->queryStockAsync('', ''));
$lost = $query(2)->then(function ($stock) use (&$lost) { echo 'without wait(): ', $stock->stockId, "\n"; });
WxFavor\Client::finish();
thrown(fn () => new WxFavor\Internal\Mapper);
thrown(fn () => new WxFavor\FavorService);
thrown(fn () => clone $favor);
var_dump($favor);
?>
--EXPECTF--
WxFavor\Model\Stock:10000001 WxFavor\Model\Stock:10000002 WxFavor\Model\Stock:10000003 WxFavor\Model\Stock:10000004 WxFavor\Model\Stock:10000005
Running
WxFavor\Exception\ClientException
WxFavor\Exception\MappingException at stock_use_rule.max_coupons
MappingException: queryStock(): the answer is not what WeChat Pay documents: a list instead of an object
rejected CancellationException: %s
InvalidArgumentException: stock_id: must not be empty (checks => false leaves out this rule of the documentation)
without wait(): 10000002
Error: WxFavor\Internal\Mapper cannot be created with new
Error: WxFavor\FavorService cannot be created with new; use WxFavor\Client::favor()
Error: Trying to clone an uncloneable object of class WxFavor\FavorService
object(WxFavor\FavorService)#%d (0) {
}
