--TEST--
A node is used again and again, and its children do not change it
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
$favor = $instance->v3->marketing->favor;
$users = $favor->users;
$coupons = $users->_openid_->coupons;
for ($i = 1; $i <= 3; $i++) {
    echo $coupons->post(coupon($sandbox, "n$i"))->getBody(), "\n";
    echo json_decode($coupons->get(listing($sandbox))->getBody())->total_count, "\n";
}
$one = $coupons->_coupon_id_;
$two = $coupons['{coupon_id}'];
foreach ([$one, $two] as $i => $node) {
    echo json_decode($node->get(['coupon_id' => '2000000000' . ($i + 1)] + listing($sandbox))->getBody())->coupon_id, "\n";
}
foreach ([$instance, $favor, $users, $coupons, $one, $two] as $node) {
    echo implode('/', iterator_to_array($node)), "\n";
}
var_dump($favor->users === $users, $instance->getDriver() === $one->getDriver());
// The client lives on with any node.
unset($instance, $favor, $users, $one, $two);
echo json_decode($coupons->get(listing($sandbox))->getBody())->total_count, "\n";
?>
--EXPECT--
{"coupon_id":"20000000001"}
1
{"coupon_id":"20000000002"}
2
{"coupon_id":"20000000003"}
3
20000000001
20000000002

v3/marketing/favor
v3/marketing/favor/users
v3/marketing/favor/users/{openid}/coupons
v3/marketing/favor/users/{openid}/coupons/{coupon_id}
v3/marketing/favor/users/{openid}/coupons/{coupon_id}
bool(false)
bool(true)
3
