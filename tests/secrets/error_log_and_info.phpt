--TEST--
Neither the error log, nor phpinfo(), nor the INI settings show a secret
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
$secret = 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6';
$pem = file_get_contents(test_keys() . '/merchant.pem');
$line = explode("\n", $pem)[5];
$log = scratch_dir() . '/error.log';
$config = ['privateKey' => $pem, 'secret' => $secret, 'certs' => ['PUB_KEY_ID_01' => file_get_contents(test_keys() . '/platform.pem')], 'verify' => false] + offline_config();
$code = '$config = include "' . dirname($log) . '/config.php"; $c = WxFavor\Builder::factory($config); phpinfo(INFO_MODULES | INFO_CONFIGURATION); print_r(ini_get_all()); debug_print_backtrace(); print_r(get_loaded_extensions());'
    . ' WxFavor\Builder::factory(["mchid" => "x"] + $config);';
file_put_contents(dirname($log) . '/config.php', '<?php return ' . var_export($config, true) . ';');
$output = run_alone($code, ['log_errors' => '1', 'error_log' => $log, 'display_errors' => '1', 'zend.exception_ignore_args' => '0', 'zend.exception_string_param_max_len' => '100000']);
$logged = file_get_contents($log);
var_dump(str_contains($output, 'wxfavor'), str_contains($logged, 'verify is false'), str_contains($logged, 'Uncaught WxFavor\Exception\InvalidArgumentException'));
foreach ([$secret, $line, 'PRIVATE KEY'] as $bytes) {
    var_dump(str_contains($output, $bytes), str_contains($logged, $bytes));
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
