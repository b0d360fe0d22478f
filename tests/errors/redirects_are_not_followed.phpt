--TEST--
A redirect is an answer like any other: reported, not followed
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
$stranger = new Listener();
foreach ([301, 302, 303, 307, 308, 304, 300] as $status) {
    $server = new RawServer(...array_fill(0, 2, "HTTP/1.1 $status Moved\r\nLocation: http://127.0.0.1:{$stranger->port}/x\r\nContent-Length: 0\r\n\r\n"));
    $client = WxFavor\Builder::factory(offline_config(['base_uri' => "http://127.0.0.1:{$server->port}/"]))->getDriver();
    $e = thrown(fn() => $client->request('POST', 'v3/x'));
    if (get_class($e) !== WxFavor\Exception\RequestException::class || $e->isRetryable() || !$e->hasResponse()) {
        echo "^ of another kind\n";
    }
    echo $client->request('GET', 'v3/x', ['http_errors' => false])->getHeaderLine('Location') === '' ? 'no location' : 'with location', "\n";
}
var_dump($stranger->wasCalled());
?>
--EXPECT--
RequestException: Unexpected answer: POST http://127.0.0.1:PORT/v3/x answered 301; redirects are not followed: http://127.0.0.1:PORT/x
with location
RequestException: Unexpected answer: POST http://127.0.0.1:PORT/v3/x answered 302; redirects are not followed: http://127.0.0.1:PORT/x
with location
RequestException: Unexpected answer: POST http://127.0.0.1:PORT/v3/x answered 303; redirects are not followed: http://127.0.0.1:PORT/x
with location
RequestException: Unexpected answer: POST http://127.0.0.1:PORT/v3/x answered 307; redirects are not followed: http://127.0.0.1:PORT/x
with location
RequestException: Unexpected answer: POST http://127.0.0.1:PORT/v3/x answered 308; redirects are not followed: http://127.0.0.1:PORT/x
with location
RequestException: Unexpected answer: POST http://127.0.0.1:PORT/v3/x answered 304; redirects are not followed: http://127.0.0.1:PORT/x
with location
RequestException: Unexpected answer: POST http://127.0.0.1:PORT/v3/x answered 300; redirects are not followed: http://127.0.0.1:PORT/x
with location
bool(false)
