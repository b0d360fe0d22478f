--TEST--
The version of HTTP is a number
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/psr.inc';
$r = new WxFavor\Http\Response;
foreach (['1.0', '2', '2.0', '3'] as $good) {
    echo $r->withProtocolVersion($good)->getProtocolVersion(), "\n";
}
foreach (['', 'HTTP/1.1', '1.', '.1', '1.1 ', "1.1\0", "1.1\r\n", '1.1.1'] as $bad) {
    thrown(fn() => $r->withProtocolVersion($bad));
}
thrown(fn() => new WxFavor\Http\Response(200, [], null, 'two'));
?>
--EXPECTF--
1.0
2
2.0
3
InvalidArgumentException: The version of HTTP must be a number such as 1.1, not ""
InvalidArgumentException: The version of HTTP must be a number such as 1.1, not "HTTP/1.1"
InvalidArgumentException: The version of HTTP must be a number such as 1.1, not "1."
InvalidArgumentException: The version of HTTP must be a number such as 1.1, not ".1"
InvalidArgumentException: The version of HTTP must be a number such as 1.1, not "1.1 "
InvalidArgumentException: The version of HTTP must be a number such as 1.1, not "1.1"
InvalidArgumentException: The version of HTTP must be a number such as 1.1, not "1.1%w"
InvalidArgumentException: The version of HTTP must be a number such as 1.1, not "1.1.1"
InvalidArgumentException: The version of HTTP must be a number such as 1.1, not "two"
