--TEST--
A query is an array or a string
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
foreach ([5, 1.5, true, new stdClass, fopen('php://memory', 'r')] as $query) {
    thrown(fn() => $instance->v3->x->get(['query' => $query]));
}
var_dump($sandbox->journal());
?>
--EXPECT--
InvalidArgumentException: query must be an array or a string, int given
InvalidArgumentException: query must be an array or a string, float given
InvalidArgumentException: query must be an array or a string, bool given
InvalidArgumentException: query must be an array or a string, stdClass given
InvalidArgumentException: query must be an array or a string, resource given
array(0) {
}
