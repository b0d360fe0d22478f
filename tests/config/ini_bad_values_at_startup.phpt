--TEST--
A bad value in php.ini is told when PHP starts, and the default holds
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
foreach (['wxfavor.timeout' => 'abc', 'wxfavor.connect_timeout' => '-3', 'wxfavor.max_response_size' => '0', 'wxfavor.key_cache' => '65'] as $name => $value) {
    $output = run_alone("echo ini_get('$name');", [$name => $value, 'display_errors' => '1', 'display_startup_errors' => '1', 'html_errors' => '0']);
    echo preg_replace('~\s+~', ' ', trim($output)), "\n";
}
?>
--EXPECT--
Warning: PHP Startup: wxfavor.timeout must be from 0 (no limit) to 2000000 seconds in Unknown on line 0 30
Warning: PHP Startup: wxfavor.connect_timeout must be from 0 (no limit) to 2000000 seconds in Unknown on line 0 10
Warning: PHP Startup: wxfavor.max_response_size must be a number of bytes, 1 or more, such as 16M in Unknown on line 0 16M
Warning: PHP Startup: wxfavor.key_cache must be a number from 0 (keep no key) to 64 in Unknown on line 0 64
