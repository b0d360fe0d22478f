--TEST--
Handlers may wait, however deep, and only for what can come
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/promises.inc';
use WxFavor\Promise;

function asked($value): Promise
{
    $p = new Promise(function () use (&$p, $value) { $p->resolve($value); });
    return $p;
}

say(result(fulfilled(1)->then(fn ($v) => $v + asked(2)->wait() + asked(3)->then(fn ($v) => asked($v + 1))->wait())));
// Inside each other.
function deep(int $n): int
{
    return $n === 0 ? 0 : 1 + asked(1)->then(fn () => deep($n - 1))->wait();
}
say('one in another:', (string) deep(500));
// Handlers that wait must not pile up on each other: 20 000 that are due, each waits for something.
$done = 0;
$all = [];
for ($i = 0; $i < 20000; $i++) {
    $all[] = fulfilled($i)->then(function ($v) use (&$done) { asked($v)->then(fn ($v) => $v)->wait(); $done++; });
}
Promise::all($all)->wait();
say('many:', (string) $done);
// For what another handler brings, which is due but not yet run, at any depth.
function needs(int $n): mixed
{
    $p = new Promise;
    fulfilled(null)->then(function () use ($p, $n) { $p->resolve($n); });
    return $n > 0 ? fulfilled(1)->then(fn () => needs($n - 1))->wait() : $p->wait();
}
say('by others:', word(needs(200)));
// For itself.
$p = fulfilled(1)->then(function () use (&$p) { return $p->wait(); });
say(result($p));
$p = fulfilled(1)->finally(function () use (&$p) { $p->wait(); });
say(result($p));
$p = fulfilled(1)->then(function () use (&$q) { return $q->wait(); });
$q = $p->then(fn () => 'child');
say(result($q));
// What it throws goes its way.
say(result(fulfilled(1)->then(fn () => rejected(new DomainException('waited for'))->wait())));
say(result(fulfilled(1)->then(function () { try { rejected('r')->wait(); } catch (WxFavor\Exception\RejectionException $e) { return 'caught ' . $e->getReason(); } })));
forget();
?>
--EXPECT--
got 7
one in another: 500
many: 20000
by others: 0
threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first)
threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first)
threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first)
threw DomainException(waited for)
got "caught r"
