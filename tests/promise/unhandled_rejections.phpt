--TEST--
A rejection that nobody was told of is a warning, once
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/promises.inc';
use WxFavor\Promise;

set_error_handler(function (int $level, string $text) { say($level === E_WARNING ? 'E_WARNING' : (string) $level, $text); return true; });
function failing(string $why): Promise
{
    return fulfilled(1)->then(fn () => throw new RuntimeException($why));
}
function quietly(string $name, callable $run): void
{
    say("-- $name");
    $run();
    turn();
    gc_collect_cycles();
}

quietly('warned: nobody looked', function () { failing('1'); });
quietly('warned once: passed on to three', function () { $p = failing('2'); $p->then(); $p->then()->then(fn () => 1); $p->finally(fn () => 1); });
quietly('warned: wait() of another branch only', function () { failing('3'); fulfilled(1)->then()->wait(); });
quietly('warned: the handler threw another', function () { failing('no')->otherwise(fn () => throw new LogicException('4')); });
quietly('warned: in a group that nobody looks at', function () { Promise::all([failing('5'), failing('hidden by it')]); });
quietly('warned: each() without anybody', function () { Promise::each([failing('6')]); });
quietly('warned: any() without anybody', function () { Promise::any([failing('7'), failing('8')]); });
quietly('warned: a thenable', function () { (new Promise)->resolve(new Thenable(fn ($a, $b) => $b(new DomainException('9')))); });
quietly('warned: resolved with it', function () { (new Promise)->resolve(failing('10')); });

quietly('told: wait()', function () { $p = failing('a'); $q = $p->then(); try { $p->wait(); } catch (RuntimeException) {} });
quietly('told: wait(false)', function () { failing('b')->wait(false); });
quietly('told: otherwise()', function () { $p = failing('c'); $p->then(); $p->then()->otherwise(fn () => null); });
quietly('told: allSettled()', function () { Promise::allSettled([failing('d')]); });
quietly('told: each() with somebody', function () { Promise::each([failing('e')], 1, null, fn () => null); });
quietly('told: all() and its wait()', function () { try { Promise::all([failing('f'), failing('g')])->wait(); } catch (RuntimeException) {} });
quietly('told: any() had another', function () { Promise::any([failing('h'), 1])->wait(); });
quietly('told: race() had another', function () { Promise::race([1, failing('i')])->wait(); });
quietly('told: by oneself', function () { (new Promise)->reject(new Exception('j')); (new Promise)->cancel(); });
quietly('told: no exception', function () { fulfilled(1)->then(fn () => rejected('a text')); });
quietly('not warned: handled in time', function () { $GLOBALS['p'] = failing('k'); turn(); $GLOBALS['p']->otherwise(fn () => null); turn(); unset($GLOBALS['p']); });

// The error handler may throw, as those of frameworks do, and work with promises.
set_error_handler(fn ($level, $text) => throw new ErrorException($text));
$p = failing('11');
turn();
say(result(function () use (&$p) { $p = null; return 'not reached'; }));
set_error_handler(function ($level, $text) { say($text, fulfilled(1)->then(fn ($v) => "works $v")->wait()); });
failing('12');
turn();
// While another exception is on its way.
function leaves(): void
{
    $p = failing('13');
    turn();
    throw new Exception('on its way');
}
say(result(leaves(...)));
restore_error_handler();
restore_error_handler();
restore_error_handler();
// What is alive at the end.
$kept = failing('14');
turn();
say('end');
?>
--EXPECT--
-- warned: nobody looked
E_WARNING wxfavor: nobody handled that a promise was rejected: RuntimeException: 1
-- warned once: passed on to three
E_WARNING wxfavor: nobody handled that a promise was rejected: RuntimeException: 2
-- warned: wait() of another branch only
E_WARNING wxfavor: nobody handled that a promise was rejected: RuntimeException: 3
-- warned: the handler threw another
E_WARNING wxfavor: nobody handled that a promise was rejected: LogicException: 4
-- warned: in a group that nobody looks at
E_WARNING wxfavor: nobody handled that a promise was rejected: RuntimeException: 5
-- warned: each() without anybody
E_WARNING wxfavor: nobody handled that a promise was rejected: RuntimeException: 6
-- warned: any() without anybody
E_WARNING wxfavor: nobody handled that a promise was rejected: WxFavor\Exception\AggregateException: All promises were rejected
-- warned: a thenable
E_WARNING wxfavor: nobody handled that a promise was rejected: DomainException: 9
-- warned: resolved with it
E_WARNING wxfavor: nobody handled that a promise was rejected: RuntimeException: 10
-- told: wait()
-- told: wait(false)
-- told: otherwise()
-- told: allSettled()
-- told: each() with somebody
-- told: all() and its wait()
-- told: any() had another
-- told: race() had another
-- told: by oneself
-- told: no exception
-- not warned: handled in time
threw ErrorException(wxfavor: nobody handled that a promise was rejected: RuntimeException: 11)
wxfavor: nobody handled that a promise was rejected: RuntimeException: 12 works 1
wxfavor: nobody handled that a promise was rejected: RuntimeException: 13 works 1
threw Exception(on its way)
end

Warning: wxfavor: nobody handled that a promise was rejected: RuntimeException: 14 in Unknown on line 0
