--TEST--
json and body cannot both be given
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
thrown(fn() => $instance->v3->x->post(['json' => ['a' => 1], 'body' => 'b']));
thrown(fn() => $instance->v3->x->post(['json' => null, 'body' => '']));
var_dump($sandbox->journal());
// null is a JSON value, but no body.
$instance->v3->x->post(['json' => null, 'body' => null, 'http_errors' => false]);
echo $sandbox->lastRequest()['body'], "\n";
$instance->v3->x->post(['body' => null, 'http_errors' => false]);
var_dump($sandbox->lastRequest()['body']);
?>
--EXPECT--
InvalidArgumentException: json and body cannot both be given: a request has one body
InvalidArgumentException: json and body cannot both be given: a request has one body
array(0) {
}
null
string(0) ""
