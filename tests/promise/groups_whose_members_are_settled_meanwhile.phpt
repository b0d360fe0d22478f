--TEST--
A generator of a group may run handlers between two members, also those that settle the group
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/promises.inc';
use WxFavor\Promise;

/** Between two members, what is there already is told; the last ones come after the group is decided. */
function members(array $members): Generator
{
    foreach ($members as $key => $member) {
        yield $key => $member;
        turn();
        say(" after $key");
    }
}

foreach (['all', 'allSettled', 'any', 'race'] as $kind) {
    say($kind, result(Promise::$kind(members(['a' => rejected('no'), 'b' => fulfilled('yes'), 'c' => 'value']))));
    say($kind, result(Promise::$kind(members(['a' => fulfilled('yes'), 'b' => rejected('no')]))));
}
say('all, none is rejected', result(Promise::all(members(['a' => fulfilled(1), 'b' => 2]))));
say('ends by an exception', result(Promise::race((function () { yield rejected('no'); turn(); throw new Exception('of the generator'); })())));
// What came too late to matter is hidden, as in an array.
$late = fulfilled(1)->then(fn () => throw new Exception('late'));
say('race', result(Promise::race(members([fulfilled('first'), $late]))));
unset($late);
turn();
forget();
?>
--EXPECT--
 after a
 after b
 after c
all threw RejectionException(The promise was rejected with reason: no)
 after a
 after b
all threw RejectionException(The promise was rejected with reason: no)
 after a
 after b
 after c
allSettled got [a: [state: "rejected", reason: "no"], b: [state: "fulfilled", value: "yes"], c: [state: "fulfilled", value: "value"]]
 after a
 after b
allSettled got [a: [state: "fulfilled", value: "yes"], b: [state: "rejected", reason: "no"]]
 after a
 after b
 after c
any got "yes"
 after a
 after b
any got "yes"
 after a
 after b
 after c
race threw RejectionException(The promise was rejected with reason: no)
 after a
 after b
race got "yes"
 after a
 after b
all, none is rejected got [a: 1, b: 2]
ends by an exception threw Exception(of the generator)
 after 0
 after 1
race got "first"
