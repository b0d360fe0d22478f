--TEST--
isset() tells that a path can be built, not that the server knows it
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
$instance = WxFavor\Builder::factory(sandbox_start()->config());
var_dump(isset($instance->v3), isset($instance->no->such->thing), isset($instance['v3/x']), isset($instance[5]));
var_dump(empty($instance->v3), empty($instance['v3']), property_exists($instance, 'v3'));
var_dump(isset($instance['']), isset($instance[null]), isset($instance[1.5]), isset($instance->{''}));
echo get_class($instance->v3 ?? null), "\n";
echo get_class($instance['v3'] ?? null), "\n";
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
bool(false)
bool(true)
bool(false)
bool(false)
bool(false)
bool(false)
WxFavor\BuilderChainable
WxFavor\BuilderChainable
