--TEST--
What guzzlehttp/psr7 refuses in a response is refused
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php
require __DIR__ . '/../helpers/packages.inc';
package_require('guzzle');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/packages.inc';
require package_autoload('guzzle');
foreach ([
    fn($class) => new $class(99), fn($class) => new $class(600), fn($class) => (new $class)->withStatus(1000),
    fn($class) => new $class(200, ['' => 'x']), fn($class) => new $class(200, ['a b' => 'x']),
    fn($class) => (new $class)->withHeader('a', "x\ny"), fn($class) => (new $class)->withAddedHeader('a', [[]]),
    fn($class) => (new $class)->withHeader("a\n", 'x'),
] as $wrong) {
    foreach (['GuzzleHttp\Psr7\Response', 'WxFavor\Http\Response'] as $class) {
        try {
            $wrong($class);
            echo 'fine ';
        } catch (InvalidArgumentException) {
            echo 'refused ';
        }
    }
    echo "\n";
}
?>
--EXPECT--
refused refused 
refused refused 
refused refused 
refused refused 
refused refused 
refused refused 
refused refused 
refused refused 
