--TEST--
connect_to leads a host of the base URI to another place, and the Host header stays
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
$sandbox = sandbox_start();
foreach (["pay.test:8080:127.0.0.1:{$sandbox->port}", "::127.0.0.1:{$sandbox->port}", "pay.test::127.0.0.1:{$sandbox->port}"] as $entry) {
    $instance = WxFavor\Builder::factory($sandbox->config(['base_uri' => 'http://pay.test:8080/', 'connect_to' => [$entry]]));
    $instance->chain(COUPONS)->post(coupon($sandbox, 'n1'));
    $request = $sandbox->lastRequest();
    echo $request['headers']['Host'], ' ', $request['verdict']['ok'] ? 'signed' : 'WRONG', "\n";
}
foreach (['pay.test:8080', '', 'a:b:c:d:e', "a:1:b:2\r\n", 'a:1:b: 2', 5, null] as $entry) {
    thrown(fn() => WxFavor\Builder::factory($sandbox->config(['connect_to' => [$entry]])));
}
thrown(fn() => WxFavor\Builder::factory($sandbox->config(['connect_to' => 'a:1:b:2'])));
echo get_class(WxFavor\Builder::factory($sandbox->config(['connect_to' => ['[::1]:80:[::1]:8080']]))), "\n";
?>
--EXPECT--
pay.test:8080 signed
pay.test:8080 signed
pay.test:8080 signed
InvalidArgumentException: connect_to[0] must be of the form HOST:PORT:CONNECT-TO-HOST:CONNECT-TO-PORT
InvalidArgumentException: connect_to[0] must be of the form HOST:PORT:CONNECT-TO-HOST:CONNECT-TO-PORT
InvalidArgumentException: connect_to[0] must be of the form HOST:PORT:CONNECT-TO-HOST:CONNECT-TO-PORT
InvalidArgumentException: connect_to[0] must be of the form HOST:PORT:CONNECT-TO-HOST:CONNECT-TO-PORT
InvalidArgumentException: connect_to[0] must be of the form HOST:PORT:CONNECT-TO-HOST:CONNECT-TO-PORT
InvalidArgumentException: connect_to must hold strings, it holds int
InvalidArgumentException: connect_to must hold strings, it holds null
InvalidArgumentException: connect_to must be an array of HOST:PORT:CONNECT-TO-HOST:CONNECT-TO-PORT, string given
WxFavor\BuilderChainable
