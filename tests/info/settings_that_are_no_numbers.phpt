--TEST--
A limit in php.ini that is no number is refused, and the default stays
--EXTENSIONS--
wxfavor
--INI--
wxfavor.max_in_flight=5abc
--FILE--
<?php
var_dump(ini_get('wxfavor.max_in_flight'));
foreach (['x', '', '0', '-1', '7 '] as $value) {
    var_dump(@ini_set('wxfavor.max_in_flight', $value));
}
var_dump(ini_set('wxfavor.max_in_flight', '7'), ini_get('wxfavor.max_in_flight'));
?>
--EXPECTF--
%A
string(%d) "%s"
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
string(%d) "%s"
string(1) "7"
