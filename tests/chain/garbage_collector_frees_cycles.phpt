--TEST--
Nodes in cycles are collected
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
$instance = WxFavor\Builder::factory(offline_config());
$keep = WeakReference::create($instance->getDriver());
$cycle = new stdClass;
$cycle->self = $cycle;
$cycle->node = $instance->v3;
$cycle->calls = [$instance->v3->post(...), fn() => $cycle];
$node = WeakReference::create($cycle->node);
unset($instance, $cycle);
var_dump($node->get() !== null);
gc_collect_cycles();
var_dump($node->get(), $keep->get());
?>
--EXPECT--
bool(true)
NULL
NULL
