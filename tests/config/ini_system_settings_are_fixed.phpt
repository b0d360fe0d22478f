--TEST--
What the administrator alone decides cannot be changed by a script
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
foreach (['wxfavor.max_connections' => '1', 'wxfavor.cafile' => '/tmp/evil.pem', 'wxfavor.key_cache' => '0'] as $name => $value) {
    var_dump(ini_set($name, $value), ini_get($name));
}
echo run_alone('echo ini_get("wxfavor.max_connections"), " ", ini_get("wxfavor.cafile");', ['wxfavor.max_connections' => '3', 'wxfavor.cafile' => '/some/bundle.pem']), "\n";
?>
--EXPECT--
bool(false)
string(2) "16"
bool(false)
string(0) ""
bool(false)
string(2) "64"
3 /some/bundle.pem
