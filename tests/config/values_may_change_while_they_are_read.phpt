--TEST--
What an error handler does to values given by reference does not matter to the client that is made of them
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';

$config = offline_config();
$values = array_map(fn ($value) => is_string($value) ? str_repeat($value, 1) : $value, $config);
$references = ['verify' => false];
foreach ($values as $name => &$value) {
    $references[$name] = &$value;
}
unset($value);
set_error_handler(function (int $level, string $message) use (&$values) {
    echo $message, "\n";
    foreach ($values as &$value) {
        $value = null;
    }
    return true;
});
$instance = WxFavor\Builder::factory($references);
restore_error_handler();
var_dump($values['serial']);
ob_start();
var_dump($instance->getDriver());
var_dump(str_contains(ob_get_clean(), $config['serial']));
?>
--EXPECT--
WxFavor\Builder::factory(): verify is false: anybody on the way can read and change what this client sends and receives
NULL
bool(true)
