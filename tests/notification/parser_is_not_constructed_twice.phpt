--TEST--
A parser cannot be constructed twice, not even by a handler of a warning of its own construction
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
use WxFavor\NotificationParser;

$config = offline_config() + ['secret' => str_repeat('s', 32)];
$parser = new NotificationParser($config);
thrown(fn () => $parser->__construct($config));
set_error_handler(function () use ($config) {
    foreach (debug_backtrace() as $frame) {
        if (($frame['object'] ?? null) instanceof NotificationParser) {
            echo "from inside\n";
            $frame['object']->__construct($config);
        }
    }
    return true;
});
thrown(fn () => new NotificationParser(['verify' => false] + $config));
?>
--EXPECT--
Error: A notification parser cannot be constructed twice
from inside
Error: A notification parser cannot be constructed twice
