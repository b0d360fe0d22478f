--TEST--
What is no HTTP answer is a broken connection
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
foreach ([
    'nothing' => '',
    'text' => "hello\r\n\r\n",
    'HTTP/0.9' => '<html>',
    'SSH' => "SSH-2.0-OpenSSH_9.2\r\n",
    'no status' => "HTTP/1.1\r\n\r\n",
    'a status of two digits' => "HTTP/1.1 20 OK\r\nContent-Length: 0\r\n\r\n",
    'a status of words' => "HTTP/1.1 OK 200\r\nContent-Length: 0\r\n\r\n",
    'half a header' => "HTTP/1.1 200 OK\r\nContent-Le",
    'a length that is none' => "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nx",
    'too short' => "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nx",
    'half a chunk' => "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
    'a chunk that is none' => "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
    'only 100 Continue' => "HTTP/1.1 100 Continue\r\n\r\n",
] as $what => $answer) {
    $server = new RawServer($answer);
    $instance = WxFavor\Builder::factory(offline_config(['base_uri' => "http://127.0.0.1:{$server->port}/"]));
    fate(fn() => $instance->v3->x->post(), "$what: ");
}
// Interim answers are skipped.
$server = new RawServer("HTTP/1.1 100 Continue\r\nX-Interim: 1\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 404 Not Found\r\nX-Last: 1\r\nContent-Length: 0\r\n\r\n");
$response = WxFavor\Builder::factory(offline_config(['base_uri' => "http://127.0.0.1:{$server->port}/"]))->v3->x->get(['http_errors' => false]);
echo $response->getStatusCode(), ' ', $response->getReasonPhrase(), ' ', implode(',', array_keys($response->getHeaders())), "\n";
?>
--EXPECT--
nothing: RequestException, no response, retryable, outcome unknown
text: RequestException, no response, retryable, outcome unknown
HTTP/0.9: RequestException, no response, retryable, outcome unknown
SSH: RequestException, no response, retryable, outcome unknown
no status: RequestException, no response, retryable, outcome unknown
a status of two digits: RequestException, no response, retryable, outcome unknown
a status of words: RequestException, no response, retryable, outcome unknown
half a header: RequestException, no response, retryable, outcome unknown
a length that is none: RequestException, no response, retryable, outcome unknown
too short: RequestException, no response, retryable, outcome unknown
half a chunk: RequestException, no response, retryable, outcome unknown
a chunk that is none: RequestException, no response, retryable, outcome unknown
only 100 Continue: RequestException, no response, retryable, outcome unknown
404 Not Found X-Last,Content-Length
