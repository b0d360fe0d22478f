--TEST--
Headers that the client writes itself cannot be set
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
foreach (['Authorization', 'AUTHORIZATION', 'Host', 'Content-Length', 'Transfer-Encoding', 'Connection', 'Expect', 'Upgrade', 'TE', 'Trailer'] as $name) {
    thrown(fn() => $instance->v3->x->get(['headers' => [$name => 'x']]));
}
thrown(fn() => WxFavor\Builder::factory($sandbox->config(['headers' => ['authorization' => 'x']])));
var_dump($sandbox->journal());
?>
--EXPECT--
InvalidArgumentException: headers: the header Authorization is written by the client itself and cannot be set
InvalidArgumentException: headers: the header AUTHORIZATION is written by the client itself and cannot be set
InvalidArgumentException: headers: the header Host is written by the client itself and cannot be set
InvalidArgumentException: headers: the header Content-Length is written by the client itself and cannot be set
InvalidArgumentException: headers: the header Transfer-Encoding is written by the client itself and cannot be set
InvalidArgumentException: headers: the header Connection is written by the client itself and cannot be set
InvalidArgumentException: headers: the header Expect is written by the client itself and cannot be set
InvalidArgumentException: headers: the header Upgrade is written by the client itself and cannot be set
InvalidArgumentException: headers: the header TE is written by the client itself and cannot be set
InvalidArgumentException: headers: the header Trailer is written by the client itself and cannot be set
InvalidArgumentException: headers: the header authorization is written by the client itself and cannot be set
array(0) {
}
