--TEST--
Two merchants in one process sign as themselves
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $one] = sandbox_client();
$partner = array_intersect_key($sandbox->info['partner'], ['mchid' => 1, 'serial' => 1, 'privateKey' => 1, 'certs' => 1, 'secret' => 1]);
$two = WxFavor\Builder::factory($partner + $sandbox->config());
$a = $one->v3->marketing->favor->users->_openid_->coupons;
$b = $two->v3->marketing->favor->users->_openid_->coupons;
foreach ([$a, $b, $a, $b] as $node) {
    $node->get(['http_errors' => false] + listing($sandbox));
    $entry = $sandbox->lastRequest();
    echo $entry['mchid'], ' ', $entry['verdict']['ok'] ? 'right' : 'wrong', "\n";
}
?>
--EXPECT--
1900000001 right
1900000002 right
1900000001 right
1900000002 right
