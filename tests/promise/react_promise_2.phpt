--TEST--
Promises of react/promise 2 are assimilated
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php
require __DIR__ . '/../helpers/packages.inc';
package_require('react-promise-2');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/packages.inc';
require __DIR__ . '/promises.inc';
package_load('react-promise-2');
require __DIR__ . '/react.inc';
react_all();
forget();
?>
--EXPECT--
resolve got "v" threw Exception(r)
later pending
later got "later"
nobody can wait for it: threw RejectionException(The promise was rejected with reason: Cannot wait on a promise that has no internal wait function. You must provide a wait function when constructing the promise to be able to wait on a promise.)
then got 3
all got [a: 1, b: 2] got 3
in each
from a factory
each got null
React\all [1, 2]
React\resolve "ours"
React\resolve Exception(ours)
theirs is cancelled
rejected
ours is cancelled
rejected
