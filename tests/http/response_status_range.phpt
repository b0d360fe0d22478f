--TEST--
A status is between 100 and 599
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/psr.inc';
$r = new WxFavor\Http\Response;
foreach ([99, 600, 0, -200, PHP_INT_MAX] as $bad) {
    thrown(fn() => $r->withStatus($bad));
    thrown(fn() => new WxFavor\Http\Response($bad));
}
thrown(fn() => $r->withStatus('ok'));
echo $r->withStatus(100)->getStatusCode(), ' ', $r->withStatus('599')->getStatusCode(), "\n";
?>
--EXPECTF--
InvalidArgumentException: The status must be between 100 and 599, 99 given
InvalidArgumentException: The status must be between 100 and 599, 99 given
InvalidArgumentException: The status must be between 100 and 599, 600 given
InvalidArgumentException: The status must be between 100 and 599, 600 given
InvalidArgumentException: The status must be between 100 and 599, 0 given
InvalidArgumentException: The status must be between 100 and 599, 0 given
InvalidArgumentException: The status must be between 100 and 599, -200 given
InvalidArgumentException: The status must be between 100 and 599, -200 given
InvalidArgumentException: The status must be between 100 and 599, %d given
InvalidArgumentException: The status must be between 100 and 599, %d given
TypeError: WxFavor\Http\Response::withStatus(): Argument #1 ($code) must be of type int, string given
100 599
