--TEST--
Names, types and documentation by reflection
--EXTENSIONS--
wxfavor
--FILE--
<?php
foreach (['Builder' => ['__construct', 'factory'], 'BuilderChainable' => null, 'Client' => ['__construct', 'request', 'stats']] as $name => $methods) {
    $class = new ReflectionClass("WxFavor\\$name");
    echo $class->isFinal() ? 'final ' : '', $name, $class->getInterfaceNames() ? ' implements ' . implode(', ', $class->getInterfaceNames()) : '', "\n";
    foreach ($class->getMethods() as $method) {
        if (str_ends_with($method->name, 'Async') || ($methods !== null && !in_array($method->name, $methods, true))) {
            continue;
        }
        $parameters = array_map(static fn($p) => $p->getType() . " \$$p->name" . ($p->isDefaultValueAvailable() ? ' = ' . json_encode($p->getDefaultValue()) : ''), $method->getParameters());
        echo '  ', implode(' ', Reflection::getModifierNames($method->getModifiers())), " $method->name(", implode(', ', $parameters), '): ', $method->getReturnType(), "\n";
    }
}
if (PHP_VERSION_ID >= 80200) {
    echo (new ReflectionParameter(['WxFavor\Builder', 'factory'], 0))->getAttributes()[0]->getName(), "\n";
}
?>
--EXPECT--
final Builder
  private __construct(): 
  public static factory(array $config = []): WxFavor\BuilderChainable
final BuilderChainable implements ArrayAccess, IteratorAggregate, Traversable
  private __construct(): 
  public chain(string $segment): WxFavor\BuilderChainable
  public get(array $options = []): WxFavor\Http\Response
  public post(array $options = []): WxFavor\Http\Response
  public put(array $options = []): WxFavor\Http\Response
  public patch(array $options = []): WxFavor\Http\Response
  public delete(array $options = []): WxFavor\Http\Response
  public getDriver(): WxFavor\Client
  public offsetExists(mixed $offset): bool
  public offsetGet(mixed $offset): WxFavor\BuilderChainable
  public offsetSet(mixed $offset, mixed $value): void
  public offsetUnset(mixed $offset): void
  public getIterator(): ArrayIterator
final Client
  private __construct(): 
  public request(string $method, string $uri, array $options = []): WxFavor\Http\Response
  public static stats(): array
SensitiveParameter
