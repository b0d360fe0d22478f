--TEST--
A variable that is absent is named; an empty one is sent
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
thrown(fn() => $instance->v3->users->_openid_->coupons->get());
thrown(fn() => $instance->chain('v3/{a}/{b}')->get(['a' => '1']));
thrown(fn() => $instance->chain('v3/{a}/{b}')->get(['b' => '1', 'A' => '2']));
thrown(fn() => $instance->chain('v3/x{?a,b}')->get(['a' => '1']));
// The name of an option is no variable.
thrown(fn() => $instance->chain('v3/{query}')->get(['query' => ['a' => 1]]));
var_dump($sandbox->journal());
$instance->v3->users->_openid_->coupons->get(['openid' => '', 'http_errors' => false]);
echo $sandbox->lastRequest()['target'], "\n";
$instance->chain('v3/{a}/{a}{?a}')->get(['a' => 'x', 'http_errors' => false]);
echo $sandbox->lastRequest()['target'], "\n";
$instance->chain('v3/{0}/{1}')->get(['x', 'y', 'http_errors' => false]);
echo $sandbox->lastRequest()['target'], "\n";
?>
--EXPECT--
InvalidArgumentException: the template "v3/users/{openid}/coupons" has a variable "openid", for which no value was given; pass 'openid' => … (an empty string, if it is meant to be empty)
InvalidArgumentException: the template "v3/{a}/{b}" has a variable "b", for which no value was given; pass 'b' => … (an empty string, if it is meant to be empty)
InvalidArgumentException: the template "v3/{a}/{b}" has a variable "a", for which no value was given; pass 'a' => … (an empty string, if it is meant to be empty)
InvalidArgumentException: the template "v3/x{?a,b}" has a variable "b", for which no value was given; pass 'b' => … (an empty string, if it is meant to be empty)
InvalidArgumentException: the template "v3/{query}" has a variable "query", for which no value was given; pass 'query' => … (an empty string, if it is meant to be empty)
array(0) {
}
/v3/users//coupons
/v3/x/x?a=x
/v3/x/y
