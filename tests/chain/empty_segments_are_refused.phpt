--TEST--
A segment must be something, and a path in [] a string
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
$instance = WxFavor\Builder::factory(sandbox_start()->config());
thrown(fn() => $instance->{''});
thrown(fn() => $instance->chain(''));
thrown(fn() => $instance['']);
thrown(fn() => $instance[null]);
thrown(fn() => $instance[1.5]);
thrown(fn() => $instance[true]);
thrown(fn() => $instance[[]]);
thrown(fn() => $instance[new stdClass]);
thrown(fn() => $instance->chain([]));
thrown(fn() => $instance->chain());
?>
--EXPECT--
InvalidArgumentException: a segment of the chain is empty
InvalidArgumentException: a segment of the chain is empty
InvalidArgumentException: a segment of the chain is empty
InvalidArgumentException: a path in [] must be a string, null given
InvalidArgumentException: a path in [] must be a string, float given
InvalidArgumentException: a path in [] must be a string, bool given
InvalidArgumentException: a path in [] must be a string, array given
InvalidArgumentException: a path in [] must be a string, stdClass given
TypeError: WxFavor\BuilderChainable::chain(): Argument #1 ($segment) must be of type string, array given
ArgumentCountError: WxFavor\BuilderChainable::chain() expects exactly 1 argument, 0 given
