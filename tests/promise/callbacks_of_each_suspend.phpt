--TEST--
A callback of each() that is suspended in a fiber, or waits for the each(), is not over
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
$calls = function (int $count) use ($slow) {
    // In order, whichever answer comes first.
    for ($before = null, $i = 0; $i < $count; $i++) {
        yield $before = Promise::all([$before, $slow->postAsync(['ms' => 0, 'json' => $i])])->then(fn () => $i);
    }
};
/** An each() that is waited for in a fiber, in which the callback for item 0 is suspended; and that fiber. */
$start = function (int $concurrency, ?Closure $after = null) use ($calls) {
    $each = Promise::each($calls(4), $concurrency, function ($value) use ($after) {
        say("callback $value");
        if ($value === 0) {
            Fiber::suspend();
            $after === null || $after();
            say('callback 0 is over');
        }
    }, null, fn ($done, $failed) => say("$done done"));
    $f = new Fiber(fn () => result($each));
    $f->start();
    return [$each, $f];
};
say('-- others wait for it, and it goes on when it may');
[$each, $f] = $start(1);
say(result($each), $each->getState());
say(result(Promise::race([$stranger = new Promise, $each])), $stranger->getState());
Client::finish();
$f->resume();
say($f->getReturn(), $each->getState());
say('-- the others are done before it is');
[$each, $f] = $start(2);
say(result($each), $each->getState());
$f->resume();
say($f->getReturn(), $each->getState());
say('-- what it throws later counts');
[$each, $f] = $start(2, fn () => throw new DomainException('the database is gone'));
Client::finish();
say($each->getState());
$f->resume();
say($f->getReturn(), $each->getState());
say('-- it is suspended for ever');
[$each, $f] = $start(1);
unset($f);
gc_collect_cycles();
say(result($each));
say('-- it waits for the each()');
$each = Promise::each($calls(4), 1, function ($value, $key, $all) { say("callback $value"); say(result($all), $all->getState()); });
say(result($each));
$each = Promise::each($calls(4), 3, function ($value, $key, $all) { say("callback $value"); $all->wait(); });
say(result($each));
say('-- a group with one whose handler is suspended rejects no others');
$p = fulfilled(1)->then(function () { Fiber::suspend(); return 'p'; });
$f = new Fiber(fn () => $p->wait());
$f->start();
foreach (['race', 'any', 'all', 'allSettled'] as $kind) {
    $x = new Promise;
    say($kind, result(Promise::$kind([$x, $p])), result(Promise::$kind([$p, Promise::all([$x])])), $x->getState());
    $x->resolve('x');
}
$f->resume();
say(result(Promise::all([$x, $p])));
// But without such a one, there is nothing to wait for, as in Guzzle.
say(result(Promise::all([$x = new Promise])), $x->getState());
forget();
?>
--EXPECT--
-- others wait for it, and it goes on when it may
callback 0
threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first) pending
threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first) pending
callback 0 is over
1 done
callback 1
2 done
callback 2
3 done
callback 3
4 done
got null fulfilled
-- the others are done before it is
callback 0
callback 1
1 done
callback 2
2 done
callback 3
3 done
threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first) pending
callback 0 is over
4 done
got null fulfilled
-- what it throws later counts
callback 0
callback 1
1 done
callback 2
2 done
callback 3
3 done
pending
threw DomainException(the database is gone) rejected
-- it is suspended for ever
callback 0
threw LogicException(The fiber that a handler was suspended in has been destroyed)
-- it waits for the each()
callback 0
threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first) pending
callback 1
threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first) pending
callback 2
threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first) pending
callback 3
threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first) pending
got null
callback 0
callback 1
callback 2
threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first)
-- a group with one whose handler is suspended rejects no others
race threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first) threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first) pending
any threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first) threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first) pending
all threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first) threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first) pending
allSettled threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first) threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first) pending
got ["x", "p"]
threw RejectionException(The promise was rejected with reason: Cannot wait on a promise that has no internal wait function. You must provide a wait function when constructing the promise to be able to wait on a promise.) rejected
