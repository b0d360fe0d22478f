--TEST--
await() of examples/revolt.php hands over every kind of reason
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php
require __DIR__ . '/../helpers/packages.inc';
package_require('revolt');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/packages.inc';
require __DIR__ . '/promises.inc';
package_load('revolt');
// Its functions, without the program that follows.
$example = file_get_contents(dirname(__DIR__, 2) . '/examples/revolt.php');
eval(preg_replace('~^<\?php|declare\(.*?\);|^require .*;$~m', '', strstr($example, '$file = getenv', true)));

foreach (['a value' => fulfilled('v'), 'an exception' => rejected(new DomainException('e')), 'a text' => rejected('text'), 'nothing' => rejected(null)] as $name => $promise) {
    Revolt\EventLoop::queue(function () use ($name, $promise) {
        try {
            say($name, 'got', word(await($promise)));
        } catch (Throwable $e) {
            say($name, 'threw', word($e), $e instanceof WxFavor\Exception\RejectionException ? word($e->getReason()) : '-');
        }
    });
}
Revolt\EventLoop::run();
?>
--EXPECT--
a value got "v"
an exception threw DomainException(e) -
a text threw RejectionException(The promise was rejected with reason: text) "text"
nothing threw RejectionException(The promise was rejected with a reason of type null) null
