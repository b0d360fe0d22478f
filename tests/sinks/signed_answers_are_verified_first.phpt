--TEST--
A sink gets no byte of an answer that should be signed before it is verified, nor of a refusal
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
$dir = scratch_dir();
$list = $instance->chain(COUPONS);

$response = $list->get(listing($sandbox, ['sink' => "$dir/good"]));
var_dump($response->isSignatureVerified(), json_decode(file_get_contents("$dir/good"))->total_count, (string) $response->getBody() === file_get_contents("$dir/good"));

file_put_contents("$dir/kept", 'old');
foreach (['kept', 'new'] as $name) {
    $sandbox->admin('POST', '/sandbox/faults', ['spec' => 'signature=flip', 'count' => 1]);
    $e = thrown(fn () => $list->get(listing($sandbox, ['sink' => "$dir/$name"])));
    var_dump($e->getResponse()->getBody()->getSize() > 2, is_file("$dir/$name") ? file_get_contents("$dir/$name") : null);
    $e = thrown(fn () => $instance->v3->nothing->get(['sink' => "$dir/$name"]));
    var_dump($e->getErrorCode(), is_file("$dir/$name") ? file_get_contents("$dir/$name") : null);
}
// Without http_errors a refusal is an answer, but not for the sink.
$response = $instance->v3->nothing->get(['sink' => "$dir/new", 'http_errors' => false]);
var_dump($response->getStatusCode(), is_file("$dir/new"), json_decode($response->getBody())->code);
// Nothing is sent if it could not be written.
$count = count($sandbox->journal());
thrown(fn () => $list->get(listing($sandbox, ['sink' => "$dir/no/such/folder"])));
thrown(fn () => $list->get(listing($sandbox, ['sink' => $dir])));
thrown(fn () => $list->get(listing($sandbox, ['sink' => ''])));
thrown(fn () => $list->get(listing($sandbox, ['sink' => 7])));
thrown(fn () => $list->get(listing($sandbox, ['sink' => new stdClass()])));
thrown(fn () => $list->get(listing($sandbox, ['sink' => fopen("$dir/good", 'rb')])));
thrown(fn () => $list->get(listing($sandbox, ['progress' => 'no_such_function'])));
var_dump(count($sandbox->journal()) === $count, scandir($dir));
?>
--EXPECTF--
bool(true)
int(%d)
bool(true)
WrongSignatureException: %s
bool(true)
string(3) "old"
ClientException: %s
string(%d) "%s"
string(3) "old"
WrongSignatureException: %s
bool(true)
NULL
ClientException: %s
string(%d) "%s"
NULL
int(404)
bool(false)
string(%d) "%s"
InvalidArgumentException: %Sailed to open stream: No such file or directory
InvalidArgumentException: %Sailed to open stream: Is a directory
InvalidArgumentException: sink must be a path; it is empty, or has a NUL byte
InvalidArgumentException: sink must be a path, a resource that is an open stream, or a Stream; int given
InvalidArgumentException: sink must be a path, a resource that is an open stream, or a Stream; stdClass given
InvalidArgumentException: sink is a stream that is not writable
InvalidArgumentException: progress must be callable: function "no_such_function" not found or invalid function name
bool(true)
array(4) {
  [0]=>
  string(1) "."
  [1]=>
  string(2) ".."
  [2]=>
  string(4) "good"
  [3]=>
  string(4) "kept"
}
