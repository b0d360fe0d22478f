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
say('when the promise has been rejected: nobody was told of that');
set_error_handler(function (int $level, string $text) { say('E_WARNING', $text); return true; });
$reason = new DomainException('lost'); // here, so that its trace does not have the value
$rejected = asked(new Throwing)->then(fn () => throw $reason);
say(result($rejected), $rejected->getState());
unset($rejected);
$reason = new DomainException('got by the second wait()'); // here, so that its trace does not have the value
$rejected = asked(new Throwing)->then(fn () => throw $reason);
say(result($rejected), result($rejected));
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
when the promise has been rejected: nobody was told of that
asked for Throwing
threw Exception(of the destructor) rejected
E_WARNING wxfavor: nobody handled that a promise was rejected: DomainException: lost
asked for Throwing
threw Exception(of the destructor) threw DomainException(got by the second wait())
