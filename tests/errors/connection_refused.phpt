--TEST--
Where nobody listens nothing is sent: retryable, and nothing is unknown
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
foreach (['get', 'post', 'delete'] as $verb) {
    $instance = WxFavor\Builder::factory(offline_config(['base_uri' => 'http://127.0.0.1:' . closed_port() . '/']));
    $e = fate(fn() => $instance->v3->x->$verb());
    echo preg_replace('~: [^;]*;~', ': REASON;', tidy($e->getMessage())), "\n", tidy($e->getRequestMethod() . ' ' . $e->getRequestUri()), "\n";
}
var_dump($e instanceof WxFavor\Exception\ConnectException, $e instanceof WxFavor\Exception\TransferException, $e instanceof WxFavor\Exception\RequestException, method_exists($e, 'getResponse'));
// A name that does not exist, and a proxy that is not there.
fate(fn() => WxFavor\Builder::factory(offline_config(['base_uri' => 'http://' . str_repeat('a', 64) . '.invalid/']))->v3->x->post());
fate(fn() => WxFavor\Builder::factory(offline_config(['proxy' => 'http://127.0.0.1:' . closed_port()]))->v3->x->post());
?>
--EXPECT--
ConnectException, no response, retryable, outcome known
no connection to 127.0.0.1:PORT: REASON; nothing was sent
GET http://127.0.0.1:PORT/v3/x
ConnectException, no response, retryable, outcome known
no connection to 127.0.0.1:PORT: REASON; nothing was sent
POST http://127.0.0.1:PORT/v3/x
ConnectException, no response, retryable, outcome known
no connection to 127.0.0.1:PORT: REASON; nothing was sent
DELETE http://127.0.0.1:PORT/v3/x
bool(true)
bool(true)
bool(false)
bool(false)
ConnectException, no response, retryable, outcome known
ConnectException, no response, retryable, outcome known
