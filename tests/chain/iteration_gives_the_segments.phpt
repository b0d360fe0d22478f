--TEST--
A node is traversed over the segments of its path
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
$instance = WxFavor\Builder::factory(sandbox_start()->config());
foreach ($instance->v3->couponStocks->_stock_id_->chain('a/b') as $i => $segment) {
    echo "$i: $segment\n";
}
var_dump(iterator_to_array($instance), [...$instance['x/y']], iterator_count($instance->a->b));
$node = $instance->v3;
foreach ($node as $outer) {
    foreach ($node as $inner) {
        echo "$outer $inner\n";
    }
}
var_dump($node instanceof Traversable, $node instanceof ArrayAccess, $node->getIterator() instanceof ArrayIterator);
?>
--EXPECT--
0: v3
1: coupon-stocks
2: {stock_id}
3: a
4: b
array(0) {
}
array(2) {
  [0]=>
  string(1) "x"
  [1]=>
  string(1) "y"
}
int(2)
v3 v3
bool(true)
bool(true)
bool(true)
