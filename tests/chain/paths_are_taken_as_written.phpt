--TEST--
What is given to chain() and [] keeps its capitals, underscores and empty segments
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
foreach ([
    fn() => $instance->chain('v3/Some_Path/_openid_/couponStocks'),
    fn() => $instance['v3/Some_Path/_openid_/couponStocks'],
    fn() => $instance->{'v3/Some_Path/_openid_/couponStocks'},
    fn() => $instance->v3['couponStocks']->chain('_openid_'),
    fn() => $instance['v3']['A']['123'][45],
    fn() => $instance->chain('v3/a//b/'),
    fn() => $instance->chain('v3/a%2Fb%2fc/%zz/100%'),
    fn() => $instance->chain('v3/微信/a b/"<>\\^`|/~!$&\'()*+,;=:@-._/[]'),
    fn() => $instance->chain('v3/../v3/./a'),
    fn() => $instance->chain('v3/a?b=c&d')->chain('e'),
] as $node) {
    $node()->get(['http_errors' => false]);
    echo $sandbox->lastRequest()['target'], ' ', $sandbox->lastRequest()['verdict']['ok'] ? 'signed' : 'WRONG', "\n";
}
?>
--EXPECT--
/v3/Some_Path/_openid_/couponStocks signed
/v3/Some_Path/_openid_/couponStocks signed
/v3/Some_Path/_openid_/couponStocks signed
/v3/couponStocks/_openid_ signed
/v3/A/123/45 signed
/v3/a//b/ signed
/v3/a%2Fb%2fc/%25zz/100%25 signed
/v3/%E5%BE%AE%E4%BF%A1/a%20b/%22%3C%3E%5C%5E%60%7C/~!$&'()*+,;=:@-._/[] signed
/v3/../v3/./a signed
/v3/a?b=c&d/e signed
