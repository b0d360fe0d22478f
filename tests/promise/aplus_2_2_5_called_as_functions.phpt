--TEST--
Handlers of every kind are called with the value alone (Promises/A+ 2.2.5)
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/promises.inc';
use WxFavor\Promise;

final class Handlers
{
    public static function ofClass($value)
    {
        return __FUNCTION__ . " $value";
    }

    public function ofObject($value)
    {
        return __FUNCTION__ . " $value";
    }

    public function __invoke($value)
    {
        return __FUNCTION__ . " $value";
    }

    public function __call($name, $arguments)
    {
        return "$name " . implode(', ', $arguments);
    }

    public function own(): Closure
    {
        return fn ($value) => $this::class . " $value";
    }
}
$h = new Handlers;
$handlers = [
    'strtoupper', 'Handlers::ofClass', ['Handlers', 'ofClass'], [$h, 'ofObject'], $h, [$h, 'magic'], $h->own(),
    $h->ofObject(...), strrev(...), static fn ($v) => "static $v", fn () => func_num_args() . ' argument',
];
foreach ($handlers as $handler) {
    say(fulfilled('value')->then($handler)->wait(), '/', rejected('value')->otherwise($handler)->wait());
}
// By value: no handler can change what others get.
$p = fulfilled([1]);
$p->then(function (array $value) { $value[] = 2; });
say(word($p->then(fn ($v) => $v)->wait()), word($p->wait()));
?>
--EXPECT--
VALUE / VALUE
ofClass value / ofClass value
ofClass value / ofClass value
ofObject value / ofObject value
__invoke value / __invoke value
magic value / magic value
Handlers value / Handlers value
ofObject value / ofObject value
eulav / eulav
static value / static value
1 argument / 1 argument
[1] [1]
