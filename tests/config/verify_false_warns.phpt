--TEST--
Turning TLS verification off is possible, and never silent
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
echo get_class(WxFavor\Builder::factory(offline_config(['verify' => false]))), "\n";
$config = offline_config(['verify' => false]);
set_error_handler(static function (int $level, string $text): bool {
    throw new ErrorException($text);
});
thrown(fn() => WxFavor\Builder::factory($config));
?>
--EXPECTF--
Warning: WxFavor\Builder::factory(): verify is false: anybody on the way can read and change what this client sends and receives in %s on line %d
WxFavor\BuilderChainable
ErrorException: WxFavor\Builder::factory(): verify is false: anybody on the way can read and change what this client sends and receives
