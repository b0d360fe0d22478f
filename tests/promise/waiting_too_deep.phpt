--TEST--
Handlers that wait within each other are stopped before the C stack ends, also in fibers of any size
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/promises.inc';
use WxFavor\Promise;

ini_set('memory_limit', '1G');
$deepest = 0;
/** How it ends, and how deep it got: never deeper than $most. */
function needs(int $level, int $most): int
{
    $GLOBALS['deepest'] = $level;
    if ($level === $most) {
        return $level;
    }
    $p = new Promise(function () use (&$p) { $p->resolve(1); });
    return $p->then(fn () => needs($level + 1, $most))->wait();
}
function ends(int $most): string
{
    try {
        return 'got ' . needs(0, $most);
    } catch (LogicException $e) {
        return 'threw ' . get_class($e) . '(' . $e->getMessage() . ')';
    }
}
// An exception holds the whole stack, which makes it large.
ini_set('zend.exception_ignore_args', '1');
say(ends(1000));
say(ends(200000));
say($deepest > 1000 ? 'far enough' : "only $deepest");
// What was waited for then can be waited for later, and all goes on.
say(ends(1000), result(fulfilled(1)->then(fn ($v) => $v + 1)));
foreach ([2 << 20 => 300, 512 << 10 => 60, 8 << 20 => 1500] as $size => $enough) {
    ini_set('fiber.stack_size', (string) $size);
    $f = new Fiber(fn () => [ends($enough), ends(200000), ends($enough)]);
    $f->start();
    say("a fiber of $size:", implode("\n  ", $f->getReturn()));
}
// A fiber in a fiber, after one was suspended deep down.
ini_set('fiber.stack_size', (string) (2 << 20));
$outer = new Fiber(function () {
    $inner = new Fiber(function () { fulfilled(1)->then(fn () => Fiber::suspend())->wait(); return ends(300); });
    $inner->start();
    $before = ends(200000);
    $inner->resume();
    return [$before, $inner->getReturn()];
});
$outer->start();
say(...$outer->getReturn());
forget();
?>
--EXPECT--
got 1000
threw LogicException(Cannot wait here: too many handlers that wait are running within each other, and the C stack of the process or of the fiber would overflow)
far enough
got 1000 got 2
a fiber of 2097152: got 300
  threw LogicException(Cannot wait here: too many handlers that wait are running within each other, and the C stack of the process or of the fiber would overflow)
  got 300
a fiber of 524288: got 60
  threw LogicException(Cannot wait here: too many handlers that wait are running within each other, and the C stack of the process or of the fiber would overflow)
  got 60
a fiber of 8388608: got 1500
  threw LogicException(Cannot wait here: too many handlers that wait are running within each other, and the C stack of the process or of the fiber would overflow)
  got 1500
threw LogicException(Cannot wait here: too many handlers that wait are running within each other, and the C stack of the process or of the fiber would overflow) got 300
