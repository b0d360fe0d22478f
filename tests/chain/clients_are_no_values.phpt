--TEST--
Builder, chain and client cannot be made with new, cloned, serialized or compared
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
$node = WxFavor\Builder::factory(offline_config())->v3;
$client = $node->getDriver();
foreach (['Builder', 'BuilderChainable', 'Client'] as $name) {
    $class = "WxFavor\\$name";
    thrown(fn() => new $class);
    thrown(fn() => (new ReflectionClass($class))->newInstance());
    thrown(fn() => unserialize('O:' . strlen($class) . ":\"$class\":0:{}"));
    var_dump((new ReflectionClass($class))->isFinal(), (new ReflectionClass($class))->isCloneable());
}
foreach ([$node, $client] as $object) {
    thrown(fn() => clone $object);
    thrown(fn() => serialize($object));
    thrown(fn() => serialize([$object]));
    thrown(fn() => (string) $object);
    var_dump($object == $object, $object == $node->a, (bool) $object);
}
thrown(fn() => (new ReflectionClass($client))->newInstanceWithoutConstructor());
thrown(fn() => (new ReflectionClass($node))->newInstanceWithoutConstructor());
var_dump($node == $node->getDriver(), $node->a == $node->a);
thrown(function () use ($client) { $client->other = 1; });
?>
--EXPECT--
Error: Call to private WxFavor\Builder::__construct() from global scope
ReflectionException: Access to non-public constructor of class WxFavor\Builder
Exception: Unserialization of 'WxFavor\Builder' is not allowed
bool(true)
bool(true)
Error: WxFavor\BuilderChainable cannot be created with new; use WxFavor\Builder::factory()
Error: WxFavor\BuilderChainable cannot be created with new; use WxFavor\Builder::factory()
Exception: Unserialization of 'WxFavor\BuilderChainable' is not allowed
bool(true)
bool(false)
Error: WxFavor\Client cannot be created with new; use WxFavor\Builder::factory()
Error: WxFavor\Client cannot be created with new; use WxFavor\Builder::factory()
Exception: Unserialization of 'WxFavor\Client' is not allowed
bool(true)
bool(false)
Error: Trying to clone an uncloneable object of class WxFavor\BuilderChainable
Exception: Serialization of 'WxFavor\BuilderChainable' is not allowed
Exception: Serialization of 'WxFavor\BuilderChainable' is not allowed
Error: Object of class WxFavor\BuilderChainable could not be converted to string
bool(true)
bool(false)
bool(true)
Error: Trying to clone an uncloneable object of class WxFavor\Client
Exception: Serialization of 'WxFavor\Client' is not allowed
Exception: Serialization of 'WxFavor\Client' is not allowed
Error: Object of class WxFavor\Client could not be converted to string
bool(true)
bool(false)
bool(true)
ReflectionException: Class WxFavor\Client is an internal class marked as final that cannot be instantiated without invoking its constructor
ReflectionException: Class WxFavor\BuilderChainable is an internal class marked as final that cannot be instantiated without invoking its constructor
bool(false)
bool(false)
Error: Cannot create dynamic property WxFavor\Client::$other
