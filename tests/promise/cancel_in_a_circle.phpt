--TEST--
A promise of others that cancels what waits for it is asked once
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php
require __DIR__ . '/../helpers/packages.inc';
package_require('guzzle-promises-2');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/packages.inc';
require __DIR__ . '/promises.inc';
require package_autoload('guzzle-promises-2');
use GuzzleHttp\Promise\Coroutine;
use WxFavor\Promise;

/** Passes on what it is asked for, as often as it is asked. */
final class Circle
{
    public ?Promise $for = null;

    public function then($onFulfilled = null, $onRejected = null): void
    {
    }

    public function cancel(): void
    {
        say('asked');
        $this->for->cancel();
    }
}

$circle = new Circle;
$first = fulfilled($circle);
turn();
$last = $circle->for = $first->then();
$last->cancel();
say($first->getState(), $last->getState());

// A coroutine cancels what it is at, each time.
$first = new Promise;
$last = $first->then();
$first->resolve(Coroutine::of(function () use ($last) { yield $last; }));
turn();
$last->cancel();
say($first->getState(), $last->getState());

// In its own cancel function, and in that of what it depends on.
$promise = new Promise(null, function () use (&$promise, &$last) { $promise->cancel(); $last->cancel(); say('cancel function'); });
$last = $promise->then();
$last->cancel();
say($promise->getState(), $last->getState());
forget();
?>
--EXPECT--
asked
rejected rejected
rejected rejected
cancel function
rejected rejected
