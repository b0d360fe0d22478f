--TEST--
Helpers of guzzlehttp/promises 1 drive real calls
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php
require __DIR__ . '/../helpers/packages.inc';
package_require('guzzle-promises-1');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/packages.inc';
require __DIR__ . '/slow_server.inc';
require __DIR__ . '/promises.inc';
require __DIR__ . '/guzzle_calls.inc';
guzzle_calls('guzzle-promises-1');
?>
--EXPECT--
Each::ofLimit made 12, sum 2400, at most 3 at once
Utils::all got [a: 200, b: 200, c: 200, d: 200] four at once
Utils::unwrap got [200, 200]
Utils::settle got ["fulfilled", "rejected"]
Coroutine got [200, 200, "WxFavor\\Exception\\TimeoutException"]
in the order of the coroutine: ["\"first\"", "\"second\""]
mixed got 400
mixed got [1, 200]
wait() got 200 got 200
cancelled rejected 0 sent
