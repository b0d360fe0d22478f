--TEST--
A promise that would wait for itself is rejected, however long the way round
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/promises.inc';
use WxFavor\Promise;

// Promises and their children, resolved with each other at random, and beside them a record of who follows whom.
mt_srand(20251122);
$rounds = getenv('USE_ZEND_ALLOC') === '0' ? 30 : 300; // valgrind is slow
$circles = $joined = $wrong = 0;
for ($round = 0; $round < $rounds; $round++) {
    $promises = $follows = $resolved = $dead = [];
    $size = mt_rand(2, 60);
    for ($i = 0; $i < $size; $i++) {
        if ($i > 0 && mt_rand(0, 2) === 0) {
            $follows[$i] = mt_rand(0, $i - 1);
            $promises[$i] = $promises[$follows[$i]]->then();
        } else {
            $promises[$i] = new Promise;
        }
    }
    for ($step = 0; $step < $size; $step++) {
        $a = mt_rand(0, $size - 1);
        $b = mt_rand(0, $size - 1);
        if (isset($resolved[$a]) || isset($dead[$a]) || isset($dead[$b]) || $a === $b) {
            continue;
        }
        $resolved[$a] = true;
        for ($up = $b; $up !== $a && isset($follows[$up]); $up = $follows[$up]);
        $promises[$a]->resolve($promises[$b]);
        $promises[$a]->otherwise(fn () => null);
        if ($up === $a) {
            $circles++;
            $dead[$a] = true;
            unset($follows[$a]);
            turn();
            // Who follows it is rejected, too.
            do {
                $before = count($dead);
                foreach ($follows as $who => $whom) {
                    if (isset($dead[$whom])) {
                        $dead[$who] = true;
                    }
                }
            } while (count($dead) > $before);
        } else {
            $joined++;
            $follows[$a] = $b;
        }
        foreach ($promises as $i => $promise) {
            $wrong += $promise->getState() === (isset($dead[$i]) ? 'rejected' : 'pending') ? 0 : 1;
        }
    }
    // The others follow to the end.
    foreach ($promises as $i => $promise) {
        if (!isset($follows[$i]) && !isset($dead[$i])) {
            $promise->resolve($i);
        }
        $promise->otherwise(fn () => null);
    }
    foreach ($promises as $i => $promise) {
        for ($up = $i; isset($follows[$up]) && !isset($dead[$up]); $up = $follows[$up]);
        $expected = isset($dead[$i]) ? 'threw LogicException(Cannot fulfill or reject a promise with itself)' : "got $up";
        $wrong += result($promise) === $expected ? 0 : 1;
    }
}
say($circles > $rounds / 2 ? 'circles' : "only $circles circles", $joined > 3 * $rounds ? 'and ways without' : "and $joined ways without", "$wrong wrong");
// Through a handler, which returns what waits for it; in the other order, the promise is its own child.
$p = fulfilled(1)->then(function () use (&$p, &$child) { return $child; });
$child = $p->then();
say(result($p), result($child));
$p = new Promise;
$child = $p->then()->finally(fn () => null)->then(fn ($v) => $v);
$p->resolve($child);
say(result($p), result($child));
// By way of a group, it is not a circle until somebody waits.
$p = new Promise;
$p->resolve(Promise::all([$p->then()]));
say($p->getState(), result($p), $p->getState());
$p->cancel();
say(result($p));
forget();
?>
--EXPECT--
circles and ways without 0 wrong
threw LogicException(Cannot fulfill or reject a promise with itself) threw LogicException(Cannot fulfill or reject a promise with itself)
threw LogicException(Cannot fulfill or reject a promise with itself) threw LogicException(Cannot fulfill or reject a promise with itself)
pending threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first) pending
threw CancellationException(Promise has been cancelled)
