--TEST--
The INI settings, their defaults and who may change them
--EXTENSIONS--
wxfavor
--FILE--
<?php
$access = [INI_USER => 'script', INI_PERDIR => 'directory', INI_SYSTEM => 'system', INI_ALL => 'all'];
foreach (ini_get_all('wxfavor') as $name => $entry) {
    echo $name, ' = ', json_encode($entry['local_value']), ', ', $access[$entry['access']], "\n";
}
?>
--EXPECT--
wxfavor.cafile = "", system
wxfavor.connect_timeout = "10", all
wxfavor.key_cache = "64", system
wxfavor.max_connections = "16", system
wxfavor.max_in_flight = "128", all
wxfavor.max_response_size = "16M", all
wxfavor.timeout = "30", all
