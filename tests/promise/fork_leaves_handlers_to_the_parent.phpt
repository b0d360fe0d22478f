--TEST--
A child after fork() takes over no each(), handler or fallback of its parent, whatever it does: nothing is sent twice
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php if (!function_exists('pcntl_fork')) die('skip pcntl is missing'); ?>
--FILE--
<?php
require __DIR__ . '/slow_server.inc';
require __DIR__ . '/promises.inc';
$server = new SlowServer;
// Whatever runs in the child is printed; the parent says only whether all of its own ran.
$prelude = <<<'PHP'
    $parent = getmypid();
    $ran = [];
    function here(string $what): void { global $ran, $parent; getmypid() === $parent ? $ran[] = $what : say('in the child:', $what); }
    function post(int $ms, $json): Promise { return $GLOBALS['slow']->postAsync(['ms' => $ms, 'json' => $json]); }
    $all = Promise::each((function () { for ($i = 0; $i < 6; $i++) { here('make'); yield post(200, $i); } })(), 2, fn () => here('each'), fn () => here('not each'));
    $then = post(200, 'first')->then(fn () => post(0, 'second'))->otherwise(function () { here('fallback'); return post(0, 'fallback'); })->finally(fn () => here('finally'));
    $single = post(200, 'single');
    Promise::all([$single, fulfilled(1)])->then(fn () => here('all'), fn () => here('not all'));
    $due = fulfilled(1)->then(function () { here('due'); return post(0, 'due'); });
    $failed = rejected(new Exception('before'))->otherwise(fn () => here('failed'));
    $deferred = new Promise;
    $deferred->then(fn () => here('deferred'));
    Client::stats();
    START
    if (pcntl_fork() === 0) {
        CHILD
        exit(0);
    }
    pcntl_wait($status);
    $deferred->resolve(1);
    Client::finish();
    sort($ran);
    say('parent', word(array_count_values($ran)), $all->getState(), $then->getState(), 'child', (string) $status);
    PHP;
$starts = ['before anything is sent' => '', 'in flight' => 'Client::poll(); Client::poll(0.02);'];
$children = [
    'ends' => '',
    'makes a synchronous call' => '$slow->post(["ms" => 0, "json" => "own"]);',
    'waits for its own' => 'post(0, "own")->wait();',
    'polls' => 'post(0, "own"); while (Client::poll(0.1) > 0);',
    'finishes' => 'post(0, "own"); Client::finish();',
    'leaves its own to the end' => 'post(0, "own")->then(fn () => say("own handler"));',
    'waits for the parent\'s' => 'foreach ([$all, $then, $single] as $p) { say(result($p)); }',
    'attaches handlers' => 'watch("each", $all); watch("then", $then); watch("single", $single); Promise::all([$single, post(0, "own")])->then(null, fn ($e) => say("all", word($e))); Client::finish();',
    'settles by hand' => 'watch("deferred", $deferred); $deferred->resolve(2); $single->resolve(3); Client::finish();',
    'cancels' => '$all->cancel(); $then->cancel(); Client::finish(); say($all->getState());',
];
foreach ($starts as $when => $start) {
    foreach ($children as $what => $code) {
        $before = count($server->log()['bodies']);
        $out = child($server, strtr($prelude, ['START' => $start, 'CHILD' => $code]));
        $bodies = array_map(fn ($body) => json_decode($body), array_slice($server->log()['bodies'], $before));
        sort($bodies);
        $own = count(array_keys($bodies, 'own', true));
        $bodies = array_values(array_diff($bodies, ['own']));
        say("$what, $when:", $bodies == [0, 1, 2, 3, 4, 5, 'due', 'first', 'second', 'single'] ? 'each once' : word($bodies), "own $own");
        say($out);
    }
}
?>
--EXPECT--
ends, before anything is sent: each once own 0
parent [all: 1, deferred: 1, due: 1, each: 6, failed: 1, finally: 1, make: 6] fulfilled fulfilled child 0
makes a synchronous call, before anything is sent: each once own 1
parent [all: 1, deferred: 1, due: 1, each: 6, failed: 1, finally: 1, make: 6] fulfilled fulfilled child 0
waits for its own, before anything is sent: each once own 1
parent [all: 1, deferred: 1, due: 1, each: 6, failed: 1, finally: 1, make: 6] fulfilled fulfilled child 0
polls, before anything is sent: each once own 1
parent [all: 1, deferred: 1, due: 1, each: 6, failed: 1, finally: 1, make: 6] fulfilled fulfilled child 0
finishes, before anything is sent: each once own 1
parent [all: 1, deferred: 1, due: 1, each: 6, failed: 1, finally: 1, make: 6] fulfilled fulfilled child 0
leaves its own to the end, before anything is sent: each once own 1
own handler
parent [all: 1, deferred: 1, due: 1, each: 6, failed: 1, finally: 1, make: 6] fulfilled fulfilled child 0
waits for the parent's, before anything is sent: each once own 0
threw TransferException(the promise belongs to the process that forked this one, which will settle it)
threw TransferException(the call was waiting in the process that forked this one, which will send it)
threw TransferException(the call was waiting in the process that forked this one, which will send it)
parent [all: 1, deferred: 1, due: 1, each: 6, failed: 1, finally: 1, make: 6] fulfilled fulfilled child 0
attaches handlers, before anything is sent: each once own 1
each: rejected TransferException(the promise belongs to the process that forked this one, which will settle it)
then: rejected TransferException(the call was waiting in the process that forked this one, which will send it)
single: rejected TransferException(the call was waiting in the process that forked this one, which will send it)
all TransferException(the call was waiting in the process that forked this one, which will send it)
parent [all: 1, deferred: 1, due: 1, each: 6, failed: 1, finally: 1, make: 6] fulfilled fulfilled child 0
settles by hand, before anything is sent: each once own 0
deferred: fulfilled 2
parent [all: 1, deferred: 1, due: 1, each: 6, failed: 1, finally: 1, make: 6] fulfilled fulfilled child 0
cancels, before anything is sent: each once own 0
rejected
parent [all: 1, deferred: 1, due: 1, each: 6, failed: 1, finally: 1, make: 6] fulfilled fulfilled child 0
ends, in flight: each once own 0
parent [all: 1, deferred: 1, due: 1, each: 6, failed: 1, finally: 1, make: 6] fulfilled fulfilled child 0
makes a synchronous call, in flight: each once own 1
parent [all: 1, deferred: 1, due: 1, each: 6, failed: 1, finally: 1, make: 6] fulfilled fulfilled child 0
waits for its own, in flight: each once own 1
parent [all: 1, deferred: 1, due: 1, each: 6, failed: 1, finally: 1, make: 6] fulfilled fulfilled child 0
polls, in flight: each once own 1
parent [all: 1, deferred: 1, due: 1, each: 6, failed: 1, finally: 1, make: 6] fulfilled fulfilled child 0
finishes, in flight: each once own 1
parent [all: 1, deferred: 1, due: 1, each: 6, failed: 1, finally: 1, make: 6] fulfilled fulfilled child 0
leaves its own to the end, in flight: each once own 1
own handler
parent [all: 1, deferred: 1, due: 1, each: 6, failed: 1, finally: 1, make: 6] fulfilled fulfilled child 0
waits for the parent's, in flight: each once own 0
threw TransferException(the promise belongs to the process that forked this one, which will settle it)
threw TransferException(POST /v3/delay/200 was in flight when this process was forked; the parent process has its outcome)
threw TransferException(POST /v3/delay/200 was in flight when this process was forked; the parent process has its outcome)
parent [all: 1, deferred: 1, due: 1, each: 6, failed: 1, finally: 1, make: 6] fulfilled fulfilled child 0
attaches handlers, in flight: each once own 1
each: rejected TransferException(the promise belongs to the process that forked this one, which will settle it)
then: rejected TransferException(POST /v3/delay/200 was in flight when this process was forked; the parent process has its outcome)
single: rejected TransferException(POST /v3/delay/200 was in flight when this process was forked; the parent process has its outcome)
all TransferException(POST /v3/delay/200 was in flight when this process was forked; the parent process has its outcome)
parent [all: 1, deferred: 1, due: 1, each: 6, failed: 1, finally: 1, make: 6] fulfilled fulfilled child 0
settles by hand, in flight: each once own 0
deferred: fulfilled 2
parent [all: 1, deferred: 1, due: 1, each: 6, failed: 1, finally: 1, make: 6] fulfilled fulfilled child 0
cancels, in flight: each once own 0
rejected
parent [all: 1, deferred: 1, due: 1, each: 6, failed: 1, finally: 1, make: 6] fulfilled fulfilled child 0
