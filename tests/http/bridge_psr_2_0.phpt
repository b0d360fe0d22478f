--TEST--
Responses and streams are those of psr/http-message 2.0
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php
require __DIR__ . '/../helpers/psr.inc';
package_require('psr-2.0');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/psr.inc';
require package_autoload('psr-2.0');
psr_use_everything();
?>
--EXPECT--
1.1 404 Not Found {"A":["1","2"]} body
1.1 404 Lost {"A":["1","2"]} body
2 201 Created {"A":["1","2"]} body
1.1 201 Created {"A":["3"]} body
1.1 201 Created {"A":["1","2","3"]} body
1.1 201 Created [] body
1.1 201 Created {"A":["1","2"]} other
1.1 201 Created {"A":["1","2"]} body
bool(true)
bool(true)
bool(true)
bool(true)
string(4) "1, 2"
bool(true)
bool(true)
bool(true)
3455678911020123456789ab
[true,true,true,true,true]
bool(true)
NULL
