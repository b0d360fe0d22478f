--TEST--
When each() has ended early, calls that are answered then are warned of, unless somebody else is told of them
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/slow_server.inc';
require __DIR__ . '/promises.inc';
use WxFavor\Client;
use WxFavor\Promise;

[$server, $client] = slow_client();
$slow = $client->chain('v3/delay/{ms}');
set_error_handler(function (int $level, string $text) { say('  E_WARNING', preg_replace('~127\.0\.0\.1:\d+~', 'HOST', $text)); return true; });
/** Three calls at once, of which the first is answered first. */
$calls = function (string $method = 'postAsync') use ($slow): Generator {
    foreach ([0, 150, 300] as $ms) {
        yield $slow->$method(['ms' => $ms] + ($method === 'getAsync' ? [] : ['json' => $ms]));
    }
};
$work = function (string $what, iterable $items, ?callable $onFulfilled) {
    say("-- $what");
    say(' ', result(Promise::each($items, 3, $onFulfilled)));
    Client::finish();
    // What the exception was thrown through, its trace has, and it has the generator, which has the last call.
    unset($items);
    gc_collect_cycles();
};
$work('nothing ends it', $calls(), fn () => 1);
$work('the callback throws', $calls(), fn () => throw new Exception('of the callback'));
$work('it is settled by hand', $calls(), fn ($response, $key, $all) => $all->resolve('enough'));
$work('an item is rejected', (function () use ($calls) { yield from $calls(); yield rejected('no'); })(), fn ($response) => 1);
$work('what came before is told', (function () use ($calls) { foreach ($calls() as $call) { yield $call->then(fn () => 'mine'); } })(), fn () => throw new Exception('of the callback'));
$work('nobody wanted to be told', (function () use ($calls) { yield from $calls(); })(), null);
$work('nothing is lost with a GET', $calls('getAsync'), fn () => throw new Exception('of the callback'));
say('-- it is cancelled when answers have come');
$list = iterator_to_array($calls());
while (in_array('pending', array_map(fn ($p) => $p->getState(), $list), true)) {
    Client::poll(0.1);
}
$each = Promise::each($list, 3, fn () => say('not called'));
$each->cancel();
turn();
say('  not as long as somebody has them');
unset($list, $each);
say('-- somebody else is told, or will be');
foreach ([
    'in a handler that was there before' => function (array $list, Closure $each) { array_map(fn ($call) => $call->then(fn () => 1), $list); $each($list); },
    'in a handler that comes later' => function (array $list, Closure $each) { $each($list); Client::finish(); array_map(fn ($call) => $call->then(fn () => 1), $list); turn(); },
    'by wait()' => function (array $list, Closure $each) { $each($list); array_map(fn ($call) => $call->wait(), $list); },
    'by another group' => function (array $list, Closure $each) { $each($list); Promise::all($list)->wait(); },
    'behind finally()' => function (array $list, Closure $each) { $behind = array_map(fn ($call) => $call->finally(fn () => 1), $list); $each($list); Promise::all($behind)->wait(); },
    'behind otherwise()' => function (array $list, Closure $each) { $behind = array_map(fn ($call) => $call->otherwise(fn () => 1), $list); $each($list); Promise::all($behind)->wait(); },
    'by what is resolved with it' => function (array $list, Closure $each) { $each($list); Client::finish(); foreach ($list as $call) { $other = new Promise; $other->resolve($call); } },
] as $what => $code) {
    say(' ', $what);
    $code(iterator_to_array($calls()), fn (array $list) => result(Promise::each($list, 3, fn () => throw new Exception('of the callback'))));
    Client::finish();
    gc_collect_cycles();
}
say('-- nobody else is');
$work('only of failures', (function () use ($calls) { foreach ($calls() as $call) { $call->otherwise(fn () => 1); yield $call; } })(), fn () => throw new Exception('of the callback'));
$work('once, though two had ended', (function () use ($calls, &$other) {
    $list = iterator_to_array($calls());
    $other = Promise::each($list, 3, fn ($response, $key, $all) => $all->resolve('enough'));
    yield from $list;
})(), fn () => throw new Exception('of the callback'));
unset($other);
set_error_handler(fn (int $level, string $text) => throw new ErrorException('of the error handler'));
say('-- the error handler throws');
$each = Promise::each($calls(), 3, fn ($response, $key, $all) => $all->resolve('enough'));
say(' ', result($each));
say(' ', result(fn () => Client::finish()), result(fn () => Client::finish()));
say('-- the error handler throws, for several at once');
$each = Promise::each([1, Promise::all($calls())], 3, fn ($response, $key, $all) => $all->resolve('enough'));
say(' ', result($each));
try {
    Client::finish();
} catch (ErrorException $e) {
    do {
        say('  threw', $e->getMessage());
    } while ($e = $e->getPrevious());
}
forget();
?>
--EXPECT--
-- nothing ends it
  got null
-- the callback throws
  threw Exception(of the callback)
  E_WARNING wxfavor: each() had ended before its callback could be told that POST http://HOST/v3/delay/150 was answered with 200: repeat it with the same out_request_no, or look it up
  E_WARNING wxfavor: each() had ended before its callback could be told that POST http://HOST/v3/delay/300 was answered with 200: repeat it with the same out_request_no, or look it up
-- it is settled by hand
  got "enough"
  E_WARNING wxfavor: each() had ended before its callback could be told that POST http://HOST/v3/delay/150 was answered with 200: repeat it with the same out_request_no, or look it up
  E_WARNING wxfavor: each() had ended before its callback could be told that POST http://HOST/v3/delay/300 was answered with 200: repeat it with the same out_request_no, or look it up
-- an item is rejected
  threw RejectionException(The promise was rejected with reason: no)
  E_WARNING wxfavor: each() had ended before its callback could be told that POST http://HOST/v3/delay/150 was answered with 200: repeat it with the same out_request_no, or look it up
  E_WARNING wxfavor: each() had ended before its callback could be told that POST http://HOST/v3/delay/300 was answered with 200: repeat it with the same out_request_no, or look it up
-- what came before is told
  threw Exception(of the callback)
-- nobody wanted to be told
  got null
-- nothing is lost with a GET
  threw Exception(of the callback)
-- it is cancelled when answers have come
  not as long as somebody has them
  E_WARNING wxfavor: each() had ended before its callback could be told that POST http://HOST/v3/delay/0 was answered with 200: repeat it with the same out_request_no, or look it up
  E_WARNING wxfavor: each() had ended before its callback could be told that POST http://HOST/v3/delay/150 was answered with 200: repeat it with the same out_request_no, or look it up
  E_WARNING wxfavor: each() had ended before its callback could be told that POST http://HOST/v3/delay/300 was answered with 200: repeat it with the same out_request_no, or look it up
-- somebody else is told, or will be
  in a handler that was there before
  in a handler that comes later
  by wait()
  by another group
  behind finally()
  behind otherwise()
  by what is resolved with it
-- nobody else is
-- only of failures
  threw Exception(of the callback)
  E_WARNING wxfavor: each() had ended before its callback could be told that POST http://HOST/v3/delay/150 was answered with 200: repeat it with the same out_request_no, or look it up
  E_WARNING wxfavor: each() had ended before its callback could be told that POST http://HOST/v3/delay/300 was answered with 200: repeat it with the same out_request_no, or look it up
-- once, though two had ended
  threw Exception(of the callback)
  E_WARNING wxfavor: each() had ended before its callback could be told that POST http://HOST/v3/delay/150 was answered with 200: repeat it with the same out_request_no, or look it up
  E_WARNING wxfavor: each() had ended before its callback could be told that POST http://HOST/v3/delay/300 was answered with 200: repeat it with the same out_request_no, or look it up
-- the error handler throws
  got "enough"
  threw ErrorException(of the error handler) threw ErrorException(of the error handler)
-- the error handler throws, for several at once
  got "enough"
  threw of the error handler
  threw of the error handler
  threw of the error handler
