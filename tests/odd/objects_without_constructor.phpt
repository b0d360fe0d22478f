--TEST--
An object that PDO made of the name of a class in a column says that it cannot be used
--EXTENSIONS--
wxfavor
openssl
pdo_sqlite
--FILE--
<?php
// No other way leads to these: their constructors are private, and Reflection refuses final classes of extensions.
use WxFavor\Crypto\Rsa;
use WxFavor\Http\Response;

function made(string $class): object
{
    return (new PDO('sqlite::memory:'))->query("select '$class'")->fetch(PDO::FETCH_CLASS | PDO::FETCH_CLASSTYPE);
}

/** Something of the type, so that the call gets as far as it can. */
function argument(ReflectionParameter $parameter): mixed
{
    $type = (string) $parameter->getType();
    return match (true) {
        str_contains($type, 'Response') => new Response,
        str_contains($type, 'string'), $type === 'mixed', str_contains($type, 'DateTime') => '10000001',
        str_contains($type, 'int') => 1,
        str_contains($type, 'bool') => true,
        default => [],
    };
}

function outcome(callable $call): string
{
    try {
        $call();
        return 'fine';
    } catch (Throwable $e) {
        return get_class($e) . ': ' . $e->getMessage();
    }
}

foreach (['Client', 'BuilderChainable', 'FavorService', 'PlatformKeys', 'Pages', 'Internal\Mapper', 'Internal\Settler', 'Notification', 'NotificationReply', 'BillRow',
    'Model\Coupon'] as $name) {
    $outcomes = [];
    foreach ((new ReflectionClass("WxFavor\\$name"))->getMethods(ReflectionMethod::IS_PUBLIC) as $method) {
        if (!$method->isStatic() && !$method->isConstructor()) {
            $arguments = array_map(argument(...), array_filter($method->getParameters(), fn ($one) => !$one->isOptional()));
            // What is wrong with the arguments may be said first.
            $outcome = outcome(fn () => $method->invokeArgs(made("WxFavor\\$name"), $arguments));
            str_contains($outcome, 'InvalidArgument') || $outcomes[$outcome][] = $method->name;
        }
    }
    echo "$name\n";
    foreach ($outcomes as $outcome => $methods) {
        echo "  $outcome (", count($methods) > 4 ? 'and more: ' . $methods[0] : implode(', ', $methods), ")\n";
    }
}
echo outcome(fn () => made('WxFavor\BuilderChainable')->v3), "\n", outcome(fn () => made('WxFavor\BuilderChainable')['v3']), "\n";
echo outcome(fn () => Rsa::sign('x', made('WxFavor\Crypto\Key'))), "\n", outcome(fn () => Rsa::verify('x', 'x', made('WxFavor\Crypto\Key'))), "\n";
?>
--EXPECT--
Client
  Error: The client was not made by WxFavor\Builder::factory() (and more: request)
  fine (favor)
BuilderChainable
  Error: The client was not made by WxFavor\Builder::factory() (and more: chain)
  fine (offsetExists)
  Error: A chain cannot be written to with [] (offsetSet, offsetUnset)
FavorService
  Error: The client was not made by WxFavor\Builder::factory() (and more: createCouponStock)
PlatformKeys
  Error: The client was not made by WxFavor\Builder::factory() (and more: all)
Pages
  Error: The Pages were not made by WxFavor\FavorService (and more: current)
  fine (getTotalCount, getPage)
Internal\Mapper
  Error: The mapper was not made by WxFavor\FavorService (__invoke)
Internal\Settler
  fine (__invoke)
Notification
  Error: The notification was not made by WxFavor\NotificationParser (isCouponUse, getKey, toArray, jsonSerialize)
NotificationReply
  Error: The reply was not made by success() or failure() (send)
BillRow
Model\Coupon
  Error: WxFavor\Model\Coupon was not constructed (toArray, toJson, getExtra, jsonSerialize)
Error: The client was not made by WxFavor\Builder::factory()
Error: The client was not made by WxFavor\Builder::factory()
WxFavor\Exception\UnexpectedValueException: privateKey is a WxFavor\Crypto\Key without a key in it
WxFavor\Exception\UnexpectedValueException: publicKey is a WxFavor\Crypto\Key without a key in it
