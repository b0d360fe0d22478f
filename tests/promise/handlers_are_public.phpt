--TEST--
A method that not everybody may call is no handler, whoever names it
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
use WxFavor\Promise;

class A
{
    private function hidden($v = null) { return "hidden $v"; }
    protected static function family($v = null) { return "family $v"; }
    public function open($v = null) { return "open $v"; }
    public static function all($v = null) { return "all $v"; }

    public function try(): void
    {
        foreach (['hidden' => [$this, 'hidden'], 'family' => [self::class, 'family'], 'text' => 'A::family'] as $name => $callable) {
            $all = [];
            $all[] = refused(fn () => fulfilled(1)->then($callable));
            $all[] = refused(fn () => fulfilled(1)->then(null, $callable));
            $all[] = refused(fn () => fulfilled(1)->otherwise($callable));
            $all[] = refused(fn () => fulfilled(1)->finally($callable));
            $all[] = refused(fn () => new Promise($callable));
            $all[] = refused(fn () => new Promise(null, $callable));
            $all[] = refused(fn () => Promise::each([1], 1, $callable));
            $all[] = refused(fn () => Promise::each([1], 1, null, $callable));
            $all[] = refused(fn () => Promise::each([1], 1, null, null, $callable));
            say($name, implode(' ', array_unique($all)), 'of', (string) count($all));
        }
        foreach ([[$this, 'open'], [self::class, 'all'], 'A::all', $this->hidden(...), fn ($v) => $this->hidden($v), [new B, 'anything'], new B, 'strtoupper'] as $callable) {
            say(result(fulfilled('v')->then($callable)));
        }
    }
}
class B
{
    private function anything($v) { return 'not this one'; }
    public function __call($name, $arguments) { return "$name by __call"; }
    public function __invoke($v) { return "invoked with $v"; }
}
/** The type of the error, and what it says without the names of the method and parameter. */
function refused(Closure $what): string
{
    try {
        $what();
        return 'accepted';
    } catch (TypeError $e) {
        return preg_match('~cannot access|must be of type ~', $e->getMessage()) ? 'TypeError' : $e->getMessage();
    }
}
try {
    (new class extends A { public function try2() { fulfilled(1)->then([$this, 'family']); } })->try2();
} catch (TypeError $e) {
    say($e->getMessage());
}
(new A)->try();
say('== with Guzzle');
package_load('guzzle-promises-2');
(new A)->try();
?>
--EXPECT--
WxFavor\Promise::then(): Argument #1 ($onFulfilled) must be a valid callback, cannot access protected method A::family()
hidden TypeError of 9
family TypeError of 9
text TypeError of 9
got "open v"
got "all v"
got "all v"
got "hidden v"
got "hidden v"
got "anything by __call"
got "invoked with v"
got "V"
== with Guzzle
hidden TypeError of 9
family TypeError of 9
text TypeError of 9
got "open v"
got "all v"
got "all v"
got "hidden v"
got "hidden v"
got "anything by __call"
got "invoked with v"
got "V"
