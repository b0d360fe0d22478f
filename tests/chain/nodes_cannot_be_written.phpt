--TEST--
Writing to a node is an error in every spelling
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
$instance = WxFavor\Builder::factory(sandbox_start()->config());
$node = $instance->v3;
thrown(function () use ($node) { $node->a = 1; });
thrown(function () use ($node) { $node->a->b = 1; });
thrown(function () use ($node) { $node->a[] = 1; });
thrown(function () use ($node) { $node->a['b'] = 1; });
thrown(function () use ($node) { $node['a'] = 1; });
thrown(function () use ($node) { $node[] = 1; });
thrown(function () use ($node) { $node['a']['b'] = 1; });
thrown(function () use ($node) { $node->a .= 'b'; });
thrown(function () use ($node) { $node->a++; });
thrown(function () use ($node) { $node->a ??= 'b'; echo 'not null, so nothing to write: '; });
thrown(function () use ($node) { $r = &$node->a; });
thrown(function () use ($node) { $r = &$node['a']; $r = 1; });
thrown(function () use ($node) { unset($node->a); });
thrown(function () use ($node) { unset($node['a']); });
thrown(function () use ($node) { [$node->a] = [1]; });
echo implode('/', iterator_to_array($node)), "\n";
?>
--EXPECT--
Error: A chain cannot be written to: ->a
Error: A chain cannot be written to: ->a
Error: A chain cannot be written to: ->a
Error: A chain cannot be written to: ->a
Error: A chain cannot be written to with []
Error: A chain cannot be written to with []
Error: A chain cannot be written to with []
Error: Object of class WxFavor\BuilderChainable could not be converted to string
Error: A chain cannot be written to: ->a
not null, so nothing to write: nothing thrown, but null
Error: A chain cannot be written to: ->a
nothing thrown, but null
Error: A chain cannot be written to: unset ->a
Error: A chain cannot be written to with []
Error: A chain cannot be written to: ->a
v3
