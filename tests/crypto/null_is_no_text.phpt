--TEST--
Null is refused where the toolkit wants a text, a path or a number: a key that was not set makes no signature without a key; and an empty path is no file
--FILE--
<?php
/* Each parameter of each method in turn, by what reflection says of it. As in functions that are written in PHP, also without strict types. */
set_error_handler(static fn (int $level, string $message) => throw new ErrorException($message));
$refused = 0;
foreach (['Crypto\Rsa', 'Crypto\AesGcm', 'Crypto\Hash', 'Formatter', 'Util\PemUtil', 'Util\MediaUtil'] as $class) {
    foreach ((new ReflectionClass("WxFavor\\$class"))->getMethods() as $method) {
        $samples = array_map(static fn ($p) => ['string' => 'x', 'int' => 4, 'array' => []][(string) $p->getType()] ?? null, array_filter($method->getParameters(), static fn ($p) => !$p->isVariadic()));
        foreach ($method->getParameters() as $i => $parameter) {
            if (!in_array((string) $parameter->getType(), ['string', 'int'], true)) {
                continue;
            }
            try {
                $arguments = [$i => null] + $samples;
                ksort($arguments);
                $result = $method->isConstructor() ? new ("WxFavor\\$class")(...$arguments) : $method->invoke(null, ...$arguments);
                echo "$class::$method->name(), $parameter->name: ", var_export($result, true), "\n";
            } catch (TypeError $e) {
                str_contains($e->getMessage(), "::$method->name(): Argument #" . ($i + 1) . " (\$$parameter->name) must be ") && str_ends_with($e->getMessage(), ', null given') ? $refused++ : print $e->getMessage() . "\n";
            } catch (Throwable $e) {
                echo "$class::$method->name(), $parameter->name: ", get_class($e), ": {$e->getMessage()}\n";
            }
        }
    }
}
echo $refused > 40 ? 'refused' : "only $refused refused", "\n";
foreach (['loadCertificate', 'loadPrivateKey'] as $name) {
    foreach (['', "/a\0b"] as $path) {
        try {
            WxFavor\Util\PemUtil::$name($path);
        } catch (Throwable $e) {
            echo "$name: ", get_class($e), ": {$e->getMessage()}\n";
        }
    }
}
foreach (['', "/a\0b"] as $path) {
    try {
        new WxFavor\Util\MediaUtil($path);
    } catch (RuntimeException $e) {
        echo 'MediaUtil: ', get_class($e), ": {$e->getMessage()}\n";
    }
}
?>
--EXPECT--
refused
loadCertificate: ValueError: Path cannot be empty
loadCertificate: ValueError: WxFavor\Util\PemUtil::loadCertificate(): Argument #1 ($filepath) must not contain any null bytes
loadPrivateKey: WxFavor\Exception\UnexpectedValueException: privateKey: the path is empty
loadPrivateKey: ValueError: WxFavor\Util\PemUtil::loadPrivateKey(): Argument #1 ($filepath) must not contain any null bytes
MediaUtil: WxFavor\Exception\UnexpectedValueException: the path of the file is empty, or holds a NUL byte
MediaUtil: WxFavor\Exception\UnexpectedValueException: the path of the file is empty, or holds a NUL byte
