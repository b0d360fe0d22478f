--TEST--
A value that would make a dot segment is refused, one that is written is sent
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
foreach (['.', '..'] as $value) {
    thrown(fn() => $instance->chain('v3/users/{openid}/coupons')->get(['openid' => $value]));
    thrown(fn() => $instance->chain('v3/users/{openid}')->get(['openid' => $value]));
    thrown(fn() => $instance->chain('{openid}/v3')->get(['openid' => $value]));
}
thrown(fn() => $instance->chain('v3/{a}{b}/x')->get(['a' => '.', 'b' => '.']));
thrown(fn() => $instance->chain('v3/.{a}/x')->get(['a' => '']));
thrown(fn() => $instance->chain('v3/{+path}/x')->get(['path' => 'a/../b']));
thrown(fn() => $instance->chain('v3/{+path}/x')->get(['path' => '%2e%2E']));
thrown(fn() => $instance->chain('v3/x{/a,b}')->get(['a' => 'y', 'b' => '..']));
var_dump($sandbox->journal());
foreach (['...', '.a', 'a.', '..a', '%2e', '../..', '. '] as $value) {
    $instance->chain('v3/users/{openid}/coupons')->get(['openid' => $value, 'http_errors' => false]);
    echo $sandbox->lastRequest()['target'], "\n";
}
$instance->chain('v3/./a/../b{?q}')->get(['q' => '..', 'http_errors' => false]);
echo $sandbox->lastRequest()['target'], ' ', $sandbox->lastRequest()['verdict']['ok'] ? 'signed' : 'WRONG', "\n";
?>
--EXPECT--
InvalidArgumentException: a variable of the template "v3/users/{openid}/coupons" has the value "." or ".." (or holds such a path segment), which would lead to another path than the one that is signed
InvalidArgumentException: a variable of the template "v3/users/{openid}" has the value "." or ".." (or holds such a path segment), which would lead to another path than the one that is signed
InvalidArgumentException: a variable of the template "{openid}/v3" has the value "." or ".." (or holds such a path segment), which would lead to another path than the one that is signed
InvalidArgumentException: a variable of the template "v3/users/{openid}/coupons" has the value "." or ".." (or holds such a path segment), which would lead to another path than the one that is signed
InvalidArgumentException: a variable of the template "v3/users/{openid}" has the value "." or ".." (or holds such a path segment), which would lead to another path than the one that is signed
InvalidArgumentException: a variable of the template "{openid}/v3" has the value "." or ".." (or holds such a path segment), which would lead to another path than the one that is signed
InvalidArgumentException: a variable of the template "v3/{a}{b}/x" has the value "." or ".." (or holds such a path segment), which would lead to another path than the one that is signed
InvalidArgumentException: a variable of the template "v3/.{a}/x" has the value "." or ".." (or holds such a path segment), which would lead to another path than the one that is signed
InvalidArgumentException: a variable of the template "v3/{+path}/x" has the value "." or ".." (or holds such a path segment), which would lead to another path than the one that is signed
InvalidArgumentException: a variable of the template "v3/{+path}/x" has the value "." or ".." (or holds such a path segment), which would lead to another path than the one that is signed
InvalidArgumentException: a variable of the template "v3/x{/a,b}" has the value "." or ".." (or holds such a path segment), which would lead to another path than the one that is signed
array(0) {
}
/v3/users/.../coupons
/v3/users/.a/coupons
/v3/users/a./coupons
/v3/users/..a/coupons
/v3/users/%252e/coupons
/v3/users/..%2F../coupons
/v3/users/.%20/coupons
/v3/./a/../b?q=.. signed
