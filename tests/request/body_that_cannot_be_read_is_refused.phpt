--TEST--
A body that is nothing to send is refused before anything is sent
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
$node = $instance->v3->x;
$closed = fopen('php://memory', 'r');
fclose($closed);
thrown(fn() => $node->post(['body' => $closed]));
thrown(fn() => $node->post(['body' => fopen('php://output', 'w')]));
thrown(fn() => $node->post(['body' => fopen(scratch_dir() . '/out', 'ab')]));
thrown(fn() => $node->post(['body' => stream_context_create()]));
thrown(fn() => $node->post(['body' => ['a' => 1]]));
thrown(fn() => $node->post(['body' => 5]));
thrown(fn() => $node->post(['body' => false]));
thrown(fn() => $node->post(['body' => new stdClass]));
var_dump($sandbox->journal());
?>
--EXPECT--
InvalidArgumentException: body is a resource that is no open stream
InvalidArgumentException: body is a stream that was opened for writing only (mode "wb")
InvalidArgumentException: body is a stream that was opened for writing only (mode "ab")
InvalidArgumentException: body is a resource that is no open stream
InvalidArgumentException: body must be a string, a resource or a Stringable, array given; use json for a value to encode
InvalidArgumentException: body must be a string, a resource or a Stringable, int given; use json for a value to encode
InvalidArgumentException: body must be a string, a resource or a Stringable, bool given; use json for a value to encode
InvalidArgumentException: body must be a string, a resource or a Stringable, stdClass given; use json for a value to encode
array(0) {
}
