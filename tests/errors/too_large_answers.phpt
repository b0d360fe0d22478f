--TEST--
An answer beyond max_response_size is cut off and refused
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
[$sandbox, $instance] = sandbox_client(['max_response_size' => 2000]);
echo $instance->chain(COUPONS)->get(['headers' => ['X-Sandbox-Fault' => 'size=1900']] + listing($sandbox))->getStatusCode(), "\n";
foreach (['size=2100', 'size=2100; chunked=100', 'size=500000'] as $fault) {
    $options = ['headers' => ['X-Sandbox-Fault' => $fault]];
    $e = fate(fn() => $instance->chain(COUPONS)->post($options + coupon($sandbox, 'n1')), "$fault: ");
    echo tidy($e->getMessage()), "\n";
    fate(fn() => $instance->chain(COUPONS)->get($options + listing($sandbox)), "$fault: ");
}
// Exactly as large as allowed, and one byte more.
foreach ([10, 9] as $limit) {
    $server = new RawServer("HTTP/1.1 404 Not Found\r\nContent-Length: 10\r\n\r\n0123456789");
    fate(fn() => WxFavor\Builder::factory(offline_config(['base_uri' => "http://127.0.0.1:{$server->port}/", 'max_response_size' => $limit]))->v3->x->get(), "$limit: ");
}
// Headers without end, too.
$server = new RawServer("HTTP/1.1 200 OK\r\n" . str_repeat('X-Long: ' . str_repeat('x', 1000) . "\r\n", 300) . "\r\n");
$e = fate(fn() => WxFavor\Builder::factory(offline_config(['base_uri' => "http://127.0.0.1:{$server->port}/"]))->v3->x->get(), 'headers: ');
var_dump($e->hasResponse());
foreach ([0, -1, '5', 1.5, true] as $limit) {
    thrown(fn() => WxFavor\Builder::factory(offline_config(['max_response_size' => $limit])));
}
?>
--EXPECT--
200
size=2100: RequestException, no response, final, outcome unknown
the answer to POST /v3/marketing/favor/users/oWxFavor_Aa-1bCdEfGhIjKlMnOpQ/coupons is larger than 2000 bytes, the limit set by max_response_size
size=2100: RequestException, no response, final, outcome known
size=2100; chunked=100: RequestException, no response, final, outcome unknown
the answer to POST /v3/marketing/favor/users/oWxFavor_Aa-1bCdEfGhIjKlMnOpQ/coupons is larger than 2000 bytes, the limit set by max_response_size
size=2100; chunked=100: RequestException, no response, final, outcome known
size=500000: RequestException, no response, final, outcome unknown
the answer to POST /v3/marketing/favor/users/oWxFavor_Aa-1bCdEfGhIjKlMnOpQ/coupons is larger than 2000 bytes, the limit set by max_response_size
size=500000: RequestException, no response, final, outcome known
10: ClientException, response 404, final, outcome known
9: RequestException, no response, final, outcome known
headers: RequestException, no response, final, outcome known
bool(false)
InvalidArgumentException: max_response_size must be a number of bytes, 1 or more
InvalidArgumentException: max_response_size must be a number of bytes, 1 or more
InvalidArgumentException: max_response_size must be a number of bytes, 1 or more
InvalidArgumentException: max_response_size must be a number of bytes, 1 or more
InvalidArgumentException: max_response_size must be a number of bytes, 1 or more
