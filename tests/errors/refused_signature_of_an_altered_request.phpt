--TEST--
A request that was altered on the way: the message says what
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
foreach ([
    'nothing' => ['method' => 'POST', 'url' => '/v3/x?a=b', 'sign_message_length' => strlen("POST\n/v3/x?a=b\n1700000000\n\n{\"a\":1}\n") + 32],
    'method' => ['method' => 'GET', 'url' => '/v3/x?a=b', 'sign_message_length' => 90],
    'URL' => ['method' => 'POST', 'url' => '/v3/x?a=b&utm=1', 'sign_message_length' => 96],
    'body' => ['method' => 'POST', 'url' => '/v3/x?a=b', 'sign_message_length' => 5],
    'nothing told' => [],
    'of other types' => ['method' => 5, 'url' => null, 'sign_message_length' => 'x'],
] as $what => $information) {
    $body = json_encode(['code' => 'SIGN_ERROR', 'message' => '错误的签名', 'detail' => ['issue' => 'sign not match', 'sign_information' => (object) $information]]);
    $server = new RawServer("HTTP/1.1 401 Unauthorized\r\nContent-Length: " . strlen($body) . "\r\n\r\n$body");
    $instance = WxFavor\Builder::factory(offline_config(['base_uri' => "http://127.0.0.1:{$server->port}/"]));
    thrown(fn() => $instance->chain('v3/x?a=b')->post(['json' => ['a' => 1]]), "$what: ");
}
?>
--EXPECT--
nothing: ClientException: Client error: POST http://127.0.0.1:PORT/v3/x?a=b answered 401 SIGN_ERROR: 错误的签名; method, URL and length are those that this client signed: check that privateKey belongs to the merchant API certificate whose serial is configured
method: ClientException: Client error: POST http://127.0.0.1:PORT/v3/x?a=b answered 401 SIGN_ERROR: 错误的签名; the server saw the method GET, this client signed POST
URL: ClientException: Client error: POST http://127.0.0.1:PORT/v3/x?a=b answered 401 SIGN_ERROR: 错误的签名; the server saw the URL /v3/x?a=b&utm=1, this client signed /v3/x?a=b: something on the way rewrites URLs
body: ClientException: Client error: POST http://127.0.0.1:PORT/v3/x?a=b answered 401 SIGN_ERROR: 错误的签名; the server checked a message of 5 bytes, this client signed 67 bytes: the body was altered on the way
nothing told: ClientException: Client error: POST http://127.0.0.1:PORT/v3/x?a=b answered 401 SIGN_ERROR: 错误的签名; check mchid, serial (of its merchant API certificate, neither revoked nor expired), privateKey (of that certificate), that the merchant has an APIv3 key, and the clock of this machine
of other types: ClientException: Client error: POST http://127.0.0.1:PORT/v3/x?a=b answered 401 SIGN_ERROR: 错误的签名; check mchid, serial (of its merchant API certificate, neither revoked nor expired), privateKey (of that certificate), that the merchant has an APIv3 key, and the clock of this machine
