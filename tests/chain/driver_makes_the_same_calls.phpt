--TEST--
getDriver() gives the client behind the chain, whose request() takes a path
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
$client = $instance->getDriver();
var_dump(get_class($client), $client === $instance->v3->a->getDriver());
foreach ([
    fn() => $instance->chain(COUPONS)->get(listing($sandbox)),
    fn() => $client->request('GET', COUPONS, listing($sandbox)),
    fn() => $client->request('get', '/' . COUPONS, listing($sandbox)),
    fn() => $client->request('GET', $sandbox->baseUri . COUPONS, listing($sandbox)),
] as $call) {
    $call();
    $entries[] = comparable($sandbox->lastRequest());
}
var_dump(count(array_unique(array_map('serialize', $entries))));
thrown(fn() => $client->request('TRACE', 'v3/x'));
thrown(fn() => $client->request('', 'v3/x'));
thrown(fn() => $client->request("GET / HTTP/1.1", 'v3/x'));
var_dump(count($sandbox->journal()));
?>
--EXPECT--
string(14) "WxFavor\Client"
bool(true)
int(1)
InvalidArgumentException: the HTTP method "TRACE" is none of GET, POST, PUT, PATCH, DELETE
InvalidArgumentException: the HTTP method "" is none of GET, POST, PUT, PATCH, DELETE
InvalidArgumentException: the HTTP method "GET / HTTP/1.1" is none of GET, POST, PUT, PATCH, DELETE
int(4)
