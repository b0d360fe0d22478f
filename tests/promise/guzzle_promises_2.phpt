--TEST--
guzzlehttp/promises 2 and our promises are made for each other
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php
require __DIR__ . '/../helpers/packages.inc';
package_require('guzzle-promises-2');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/packages.inc';
require __DIR__ . '/promises.inc';
require __DIR__ . '/guzzle.inc';
guzzle_all('guzzle-promises-2');
forget();
?>
--EXPECT--
new WxFavor\Guzzle\Promise true
then WxFavor\Guzzle\Promise true
otherwise WxFavor\Guzzle\Promise true
finally WxFavor\Guzzle\Promise true
all WxFavor\Guzzle\Promise true
each WxFavor\Guzzle\Promise true
reflection WxFavor\Guzzle\Promise true
true
promiseFor true
unwrap [a: 1, b: 2]
all got [a: 1, b: 4]
all the same as with its own
some got [1, 3]
any got "any"
settle [[state: "fulfilled", value: 1], [state: "rejected", reason: "r"]]
inspect [state: "fulfilled", value: 5] [state: "rejected", reason: RejectionException(The promise was rejected with reason: r)]
Is [true, true, true, true]
Each::ofLimit 55, at most 3
EachPromise ["a=1", "b!r"]
Coroutine got [1, 2, "caught"]
resolve got "v" threw RejectionException(The promise was rejected with reason: r) got "f"
then got "from a handler" got 1
all got [1, 2, 3] got "any"
in each
from a factory
each got null
later got "later"
mixed got 4
mixed got 4
ours is cancelled
rejected rejected
theirs is cancelled
rejected rejected
other words: ["The promise was rejected with reason: Promise has been cancelled <> Promise has been cancelled"]
