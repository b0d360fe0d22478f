--TEST--
Properties, chain() and [] send the same request, byte for byte
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
$spellings = [
    fn() => $instance->v3->marketing->favor->users->_openid_->coupons,
    fn() => $instance->chain('v3/marketing/favor/users/{openid}/coupons'),
    fn() => $instance['v3/marketing/favor/users/{openid}/coupons'],
    fn() => $instance->v3->chain('marketing/favor')['users/{openid}']->coupons,
    fn() => $instance->{'v3/marketing/favor/users/{openid}/coupons'},
    fn() => $instance->V3->Marketing->Favor->Users->{'{openid}'}->Coupons,
    fn() => $instance->chain('/v3/marketing/')->chain('/favor/')['/users']['{openid}/']->coupons,
];
$posts = $gets = [];
foreach ($spellings as $spelling) {
    $spelling()->post(coupon($sandbox, 'n1'));
    $posts[] = comparable($sandbox->lastRequest());
    $spelling()->get(listing($sandbox));
    $gets[] = comparable($sandbox->lastRequest());
}
foreach ([$posts, $gets] as $entries) {
    echo $entries[0][0], ' ', $entries[0][1], ' ', $entries[0][4], "\n";
    foreach ($entries as $i => $entry) {
        echo $entry === $entries[0] ? "same\n" : "spelling $i differs: " . print_r($entry, true);
    }
}
?>
--EXPECT--
POST /v3/marketing/favor/users/oWxFavor_Aa-1bCdEfGhIjKlMnOpQ/coupons 109
same
same
same
same
same
same
same
GET /v3/marketing/favor/users/oWxFavor_Aa-1bCdEfGhIjKlMnOpQ/coupons?appid=wx1a2b3c4d5e6f7081 0
same
same
same
same
same
same
same
