--TEST--
progress is told totals and bytes so far, and ends the call when it throws, exits or cancels
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/script_server.inc';
$server = new ScriptServer('answer($peer, str_repeat("x", 3000000));');
$sandbox = sandbox_start();
$client = WxFavor\Builder::factory($sandbox->config(['base_uri' => $server->baseUri]));
$file = $client->v3->billdownload->file;

$told = [];
$file->get(['progress' => function (...$numbers) use (&$told) { $told[] = $numbers; }]);
$last = end($told);
$grows = true;
foreach ($told as $i => $numbers) {
    $grows = $grows && ($i === 0 || $numbers[1] >= $told[$i - 1][1]);
}
var_dump($last, $grows);
$told = [];
$file->get(['sink' => 'php://temp', 'progress' => function (...$numbers) use (&$told) { $told[] = $numbers; }]);
// Held up at 256 KiB, it comes in many parts.
var_dump(end($told), count($told) > 5);

echo "-- throws\n";
$boom = function () { throw new LogicException('boom'); };
thrown(fn () => $file->get(['progress' => $boom]));
$promise = $file->getAsync(['progress' => $boom]);
$other = $file->getAsync();
var_dump($other->wait()->getStatusCode());
thrown(fn () => $promise->wait());
var_dump($client->getDriver()->stats()['in_flight']);

echo "-- calls\n";
$inner = null;
$response = $file->get(['sink' => 'php://temp', 'progress' => function () use ($file, &$inner) { $inner ??= $file->get(['sink' => 'php://temp']); }]);
var_dump($response->getBody()->getSize(), $inner->getBody()->getSize());

echo "-- cancels\n";
$promise = $file->getAsync(['sink' => 'php://temp', 'progress' => function () use (&$promise) { $promise->cancel(); }]);
thrown(fn () => $promise->wait());
var_dump($client->getDriver()->stats()['in_flight']);

echo "-- posts\n";
$up = null;
$progress = function ($a, $b, $total, $sent) use (&$up) { $up = "$sent of $total"; };
thrown(fn () => $file->post(['body' => str_repeat('y', 100000), 'progress' => $progress]));
var_dump($up);
?>
--EXPECTF--
array(4) {
  [0]=>
  int(3000000)
  [1]=>
  int(3000000)
  [2]=>
  int(0)
  [3]=>
  int(0)
}
bool(true)
array(4) {
  [0]=>
  int(3000000)
  [1]=>
  int(3000000)
  [2]=>
  int(0)
  [3]=>
  int(0)
}
bool(true)
-- throws
LogicException: boom
int(200)
LogicException: boom
int(0)
-- calls
int(3000000)
int(3000000)
-- cancels
CancellationException: %s
int(0)
-- posts
UnsignedException: %s
string(16) "100000 of 100000"
