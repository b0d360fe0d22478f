--TEST--
sandbox: what the checks of a request let pass
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$target = $merchant->couponsPath() . "?appid={$info['appid']}";
$header = $merchant->authorization('GET', $target, '');
foreach (['first', 'replayed nonce'] as $what) {
    echo "$what: ", $merchant->send('GET', $target, null, ['Authorization' => $header])->line(), "\n";
}
[$status] = sandbox_http($sandbox->port, 'GET', $target, ['Authorization' => $merchant->authorization('GET', $target, '')]);
echo "no Accept, no User-Agent: $status\n";
// The order of parameters, their encoding and unknown names are the client's business.
foreach (["{$merchant->couponsPath()}?limit=5&x%5B%5D=1&appid={$info['appid']}&&y", "{$merchant->couponsPath()}?appid=%77x" . substr($info['appid'], 2)] as $odd) {
    echo $merchant->send('GET', $odd)->line(), "\n";
}
$body = json_encode(['stock_id' => '10000001', 'out_request_no' => 'n', 'appid' => $info['appid'], 'stock_creator_mchid' => '1900000001', 'unknown' => [1]], JSON_PRETTY_PRINT) . "\n";
echo $merchant->raw('POST', $merchant->couponsPath(), $body)->line(), "\n";
?>
--EXPECT--
first: 200 ok
replayed nonce: 200 ok
no Accept, no User-Agent: 200
200 ok
200 ok
200 ok
