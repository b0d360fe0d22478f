--TEST--
sandbox: stored faults are limited by count, path, method, merchant and a seeded chance
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$list = static fn (): int => $merchant->send('GET', $merchant->couponsPath() . "?appid={$info['appid']}")->status;
$sandbox->admin('POST', '/sandbox/faults', ['spec' => 'status=500', 'count' => 2]);
echo $list(), ' ', $list(), ' ', $list(), "\n";
$sandbox->admin('DELETE', '/sandbox/faults');
$sandbox->admin('POST', '/sandbox/faults', ['spec' => 'status=503', 'path' => '/v3/certificates*']);
$sandbox->admin('POST', '/sandbox/faults', ['spec' => 'status=503', 'method' => 'POST']);
$sandbox->admin('POST', '/sandbox/faults', ['spec' => 'status=503', 'mchid' => '1900000002']);
echo $list(), ' ', $merchant->issue('n1')->status, ' ', $merchant->send('GET', '/v3/certificates')->status, "\n";
$sandbox->admin('DELETE', '/sandbox/faults/4');
$sandbox->admin('DELETE', '/sandbox/faults');

$run = static function () use ($sandbox, $list): string {
    $sandbox->admin('DELETE', '/sandbox/faults');
    $sandbox->admin('POST', '/sandbox/faults', ['spec' => 'status=500', 'chance' => 50, 'seed' => 7]);
    return implode('', array_map(static fn (): string => $list() === 500 ? 'x' : '.', range(1, 20)));
};
$first = $run();
var_dump($first === $run(), strlen(str_replace('.', '', $first)) > 3, strlen(str_replace('x', '', $first)) > 3);
echo $sandbox->lastRequest()['fault'] === ($first[-1] === 'x' ? 'status=500' : '') ? "journalled\n" : "not journalled\n";
try {
    $sandbox->admin('POST', '/sandbox/faults', ['spec' => 'nonsense=1']);
} catch (RuntimeException $e) {
    echo $e->getMessage(), "\n";
}
?>
--EXPECT--
500 500 200
200 503 503
bool(true)
bool(true)
bool(true)
journalled
sandbox: POST /sandbox/faults answered 400: {"error":"not a fault: nonsense=1"}
