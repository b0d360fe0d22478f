--TEST--
A mixed-case openid arrives as it is, from a variable, chain() and []
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
$openid = $sandbox->info['openid'];
$instance->v3->marketing->favor->users->_openid_->coupons->get(listing($sandbox));
$targets[] = $sandbox->lastRequest()['target'];
$options = listing($sandbox);
unset($options['openid']);
$instance->chain("v3/marketing/favor/users/$openid/coupons")->get($options);
$targets[] = $sandbox->lastRequest()['target'];
$instance["v3/marketing/favor/users/$openid/coupons"]->get($options);
$targets[] = $sandbox->lastRequest()['target'];
$instance->v3->marketing->favor->users[$openid]->coupons->get($options);
$targets[] = $sandbox->lastRequest()['target'];
$instance->v3->marketing->favor->users->chain($openid)->coupons->get($options);
$targets[] = $sandbox->lastRequest()['target'];
echo preg_match('~[A-Z].*[a-z].*[A-Z]~', $openid) ? "mixed\n" : "not mixed: $openid\n";
foreach ($targets as $target) {
    echo str_replace($openid, 'OPENID', $target), "\n";
}
?>
--EXPECT--
mixed
/v3/marketing/favor/users/OPENID/coupons?appid=wx1a2b3c4d5e6f7081
/v3/marketing/favor/users/OPENID/coupons?appid=wx1a2b3c4d5e6f7081
/v3/marketing/favor/users/OPENID/coupons?appid=wx1a2b3c4d5e6f7081
/v3/marketing/favor/users/OPENID/coupons?appid=wx1a2b3c4d5e6f7081
/v3/marketing/favor/users/OPENID/coupons?appid=wx1a2b3c4d5e6f7081
