--TEST--
A deadline that passes before anything was sent leaves nothing unknown
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
// The queue of a listener that accepts nobody is filled; the next one waits.
$full = stream_socket_server('tcp://127.0.0.1:0', $errno, $error, STREAM_SERVER_BIND | STREAM_SERVER_LISTEN, stream_context_create(['socket' => ['backlog' => 0]]));
$name = stream_socket_get_name($full, false);
$waiting = [];
for ($i = 0; $i < 8; $i++) {
    $waiting[] = @stream_socket_client("tcp://$name", $errno, $error, 0, STREAM_CLIENT_ASYNC_CONNECT | STREAM_CLIENT_CONNECT);
}
foreach (['connect_timeout' => ['connect_timeout' => 0.2, 'timeout' => 60], 'timeout' => ['timeout' => 0.2, 'connect_timeout' => 60]] as $what => $options) {
    $instance = WxFavor\Builder::factory(offline_config(['base_uri' => "http://$name/"]));
    $e = fate(fn() => $instance->v3->x->post($options), "$what: ");
    echo preg_replace('~within \S+ s~', 'within T s', tidy($e->getMessage())), "\n";
}
?>
--EXPECT--
connect_timeout: TimeoutException, no response, retryable, outcome known
no connection to 127.0.0.1:PORT within T s (connect_timeout 0.2 s, timeout 60 s); nothing was sent
timeout: TimeoutException, no response, retryable, outcome known
no connection to 127.0.0.1:PORT within T s (connect_timeout 60 s, timeout 0.2 s); nothing was sent
