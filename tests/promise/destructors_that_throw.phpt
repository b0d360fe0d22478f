--TEST--
What a destructor throws comes out of wait(), and rejects nobody
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/promises.inc';
use WxFavor\Promise;

final class Throwing
{
    public function __destruct()
    {
        throw new Exception('of the destructor');
    }
}

/** Its wait function gives the value. */
function asked($value): Promise
{
    $promise = null;
    return $promise = new Promise(function () use (&$promise, $value) {
        say('asked for', word($value));
        $promise->resolve($value);
    });
}

$run = function (): Closure {
    $chain = asked(1)->then(fn () => asked(new Throwing))->then(function ($value) { unset($value); return 2; })
        ->then(fn ($value) => asked($value))->then(fn () => asked('the last'));
    return function () use ($chain) {
        say(result($chain), $chain->getState());
        say(result($chain));
    };
};
$run()();
say('below many handlers that wait');
$below = function (int $left, Closure $do) use (&$below) {
    return $left === 0 ? $do() : fulfilled(1)->then(fn () => $below($left - 1, $do))->wait();
};
$below(70, $run());
forget();
?>
--EXPECT--
asked for 1
asked for Throwing
threw Exception(of the destructor) pending
asked for 2
asked for "the last"
got "the last"
below many handlers that wait
asked for 1
asked for Throwing
threw Exception(of the destructor) pending
asked for 2
asked for "the last"
got "the last"
