--TEST--
sandbox: concurrent starts give equal answers and lock the money once
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start(['workers' => 4]);
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$before = $sandbox->admin('GET', '/sandbox/merchants/1900000001')['balance'];
$target = '/v3/marketing/favor/stocks/10000002/start';
$body = '{"stock_creator_mchid":"1900000001"}';
$sockets = [];
for ($i = 0; $i < 12; $i++) {
    $sockets[] = $socket = stream_socket_client("tcp://127.0.0.1:{$sandbox->port}");
    fwrite($socket, "POST $target HTTP/1.1\r\nHost: x\r\nContent-Length: " . strlen($body) . "\r\nAuthorization: " . $merchant->authorization('POST', $target, $body) . "\r\n\r\n$body");
}
$answers = array_map(static fn ($socket): string => explode("\r\n\r\n", stream_get_contents($socket))[1], $sockets);
var_dump(count(array_unique($answers)), isset(json_decode($answers[0], true)['start_time']));
var_dump($before - $sandbox->admin('GET', '/sandbox/merchants/1900000001')['balance']);
?>
--EXPECT--
int(1)
bool(true)
int(10000)
