--TEST--
Values that are no number as a whole are refused with a warning
--EXTENSIONS--
wxfavor
--FILE--
<?php
foreach (['wxfavor.timeout', 'wxfavor.connect_timeout'] as $name) {
    @ini_set($name, 'abc');
    echo error_get_last()['message'], "\n";
    foreach (['abc', '', '30s', '-1', '-0.5', '1e9', 'NAN', 'INF', '5 ', '0x10', '1,5', 'true'] as $value) {
        var_dump(@ini_set($name, $value));
    }
    echo ini_get($name), "\n";
    foreach (['0', '0.5', '12', '2000000', '1e3', '.5'] as $value) {
        var_dump(ini_set($name, $value) !== false, ini_get($name) === $value);
    }
}
foreach (['abc', '', '0', '-1', '16X', '16MB', '1.5M', '0x10', 'M', '9999999999G', '99999999999999999999', ' 5'] as $value) {
    var_dump(@ini_set('wxfavor.max_response_size', $value));
}
echo error_get_last()['message'], "\n", ini_get('wxfavor.max_response_size'), "\n";
foreach (['1', '65536', '64K', '64k', '2M', '1G'] as $value) {
    var_dump(ini_set('wxfavor.max_response_size', $value) !== false);
}
?>
--EXPECT--
ini_set(): wxfavor.timeout must be from 0 (no limit) to 2000000 seconds
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
30
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
ini_set(): wxfavor.connect_timeout must be from 0 (no limit) to 2000000 seconds
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
10
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
ini_set(): wxfavor.max_response_size must be a number of bytes, 1 or more, such as 16M
16M
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
