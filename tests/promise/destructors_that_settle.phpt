--TEST--
Destructors may look at, cancel and settle the promise that lets go of them
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/promises.inc';
use WxFavor\Promise;

final class Goes
{
    public ?Closure $do = null;

    public function __destruct()
    {
        say('  goes:', ($this->do)());
    }
}

// A key that comes twice: the later value takes the place of the earlier.
foreach (['all', 'allSettled'] as $of) {
    say("-- $of()");
    [$first, $second, $third, $object] = [new Promise, new Promise, new Promise, new Goes];
    $group = Promise::$of((function () use ($first, $second, $third) { yield 'k' => $first; yield 'k' => $second; yield 'k' => $third; })());
    $object->do = function () use (&$group) { $group->cancel(); return $group->getState(); };
    $first->resolve($object);
    turn();
    unset($first, $object);
    gc_collect_cycles();
    $second->resolve(2);
    turn();
    say(' ', result($group));
}
say('-- the wait function of what is cancelled');
$object = new Goes;
$promise = new Promise(function () use ($object) { say('not called'); }, fn () => say('  cancel function'));
$object->do = function () use (&$promise) { return result($promise); };
unset($object);
$promise->cancel();
say(' ', $promise->getState());
forget();
?>
--EXPECT--
-- all()
  goes: rejected
  threw CancellationException(Promise has been cancelled)
-- allSettled()
  goes: rejected
  threw CancellationException(Promise has been cancelled)
-- the wait function of what is cancelled
  goes: threw RejectionException(The promise was rejected with reason: Cannot wait on a promise that has no internal wait function. You must provide a wait function when constructing the promise to be able to wait on a promise.)
  cancel function
  rejected
