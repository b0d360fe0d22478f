--TEST--
Chaining, asking and dumping never send anything
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
$before = WxFavor\Client::stats();
$node = $instance->v3->marketing->favor->users->_openid_->coupons;
$node = $instance->chain('https://api.mch.weixin.qq.com/v3/{x}');
$node = $instance['v3/pay/transactions'];
isset($node->a->b, $node['c'], $instance->d);
empty($node->e);
$node->f ?? 1;
ob_start();
var_dump($node, $instance);
print_r($node);
ob_end_clean();
foreach ($node as $segment);
$instance->getDriver();
var_dump($sandbox->journal(), WxFavor\Client::stats()['transfers'] - $before['transfers'], WxFavor\Client::stats()['in_flight']);
?>
--EXPECT--
array(0) {
}
int(0)
int(0)
