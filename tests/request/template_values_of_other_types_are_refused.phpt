--TEST--
A variable is a string, an int or a Stringable; null only outside of the path
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
$node = $instance->chain('v3/users/{openid}/coupons');
foreach ([null, true, false, 1.5, [], ['a'], new stdClass, fopen('php://memory', 'r')] as $value) {
    thrown(fn() => $node->get(['openid' => $value]));
}
var_dump($sandbox->journal());
$instance->chain('v3/x{?a,b}{&c}')->get(['a' => null, 'b' => '', 'c' => null, 'http_errors' => false]);
echo $sandbox->lastRequest()['target'], "\n";
$instance->chain('v3/x{?a}')->get(['a' => null, 'http_errors' => false]);
echo $sandbox->lastRequest()['target'], "\n";
thrown(fn() => $instance->chain('v3/x{/a}')->get(['a' => null]));
$stringable = new class {
    public function __toString(): string
    {
        return 'o/1';
    }
};
$node->get(['openid' => $stringable, 'http_errors' => false]);
echo $sandbox->lastRequest()['target'], "\n";
?>
--EXPECT--
InvalidArgumentException: the path variable "openid" of the template "v3/users/{openid}/coupons" is null; pass a string
InvalidArgumentException: the template variable "openid" must be a string, an int or a Stringable, bool given
InvalidArgumentException: the template variable "openid" must be a string, an int or a Stringable, bool given
InvalidArgumentException: the template variable "openid" must be a string, an int or a Stringable, float given
InvalidArgumentException: the template variable "openid" must be a string, an int or a Stringable, array given
InvalidArgumentException: the template variable "openid" must be a string, an int or a Stringable, array given
InvalidArgumentException: the template variable "openid" must be a string, an int or a Stringable, stdClass given
InvalidArgumentException: the template variable "openid" must be a string, an int or a Stringable, resource given
array(0) {
}
/v3/x?b=
/v3/x
InvalidArgumentException: the path variable "a" of the template "v3/x{/a}" is null; pass a string
/v3/users/o%2F1/coupons
