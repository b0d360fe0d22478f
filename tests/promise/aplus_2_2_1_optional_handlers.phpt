--TEST--
Both handlers of then() are optional (Promises/A+ 2.2.1)
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/promises.inc';
use WxFavor\Promise;

watch('fulfilled, none', fulfilled(1)->then());
watch('fulfilled, null', fulfilled(2)->then(null, null));
watch('fulfilled, rejection handler only', fulfilled(3)->then(null, fn () => 'not called'));
watch('rejected, none', rejected(4)->then());
watch('rejected, null', rejected(5)->then(null));
watch('rejected, fulfilment handler only', rejected(6)->then(fn () => 'not called'));
watch('by name', rejected(7)->then(onRejected: fn ($r) => "handled $r"));
watch('otherwise()', rejected(8)->otherwise(fn ($r) => "handled $r"));
watch('otherwise(), fulfilled', fulfilled(9)->otherwise(fn ($r) => 'not called'));
turn();
// What is no callable is refused at once, as Guzzle's type hints do.
foreach (['no_such_function', 5, [], new stdClass] as $handler) {
    say(result(fn () => fulfilled(1)->then($handler)));
}
say(result(fn () => fulfilled(1)->otherwise(null)));
?>
--EXPECTF--
fulfilled, none: fulfilled 1
fulfilled, null: fulfilled 2
fulfilled, rejection handler only: fulfilled 3
rejected, none: rejected 4
rejected, null: rejected 5
rejected, fulfilment handler only: rejected 6
by name: fulfilled "handled 7"
otherwise(): fulfilled "handled 8"
otherwise(), fulfilled: fulfilled 9
threw TypeError(WxFavor\Promise::then(): Argument #1 ($onFulfilled) must be a valid callback or null, function "no_such_function" not found or invalid function name)
threw TypeError(WxFavor\Promise::then(): Argument #1 ($onFulfilled) must be a valid callback or null, no array or string given)
threw TypeError(WxFavor\Promise::then(): Argument #1 ($onFulfilled) must be a valid callback or null, array %Smust have exactly two members)
threw TypeError(WxFavor\Promise::then(): Argument #1 ($onFulfilled) must be a valid callback or null, no array or string given)
threw TypeError(WxFavor\Promise::otherwise(): Argument #1 ($onRejected) must be a valid callback, no array or string given)
