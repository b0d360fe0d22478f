--TEST--
sandbox: 64 parallel clients never oversell a stock nor issue twice for one number
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start(['workers' => 4]);
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

// 100 coupons; 64 clients at a time ask 192 times under 160 numbers, 32 of them twice.
$sandbox->admin('POST', '/sandbox/stocks/10000001', ['max_coupons' => 100, 'max_amount' => 10000]);
$numbers = [...range(1, 160), ...range(1, 32)];
$path = $merchant->couponsPath('oU');
$results = [];
$running = [];
$jobs = $numbers;
while ($jobs !== [] || $running !== []) {
    while (count($running) < 64 && $jobs !== []) {
        $number = array_shift($jobs);
        $target = $merchant->couponsPath("oUser_$number");
        $body = json_encode(['stock_id' => '10000001', 'out_request_no' => "n$number", 'appid' => $info['appid'], 'stock_creator_mchid' => '1900000001']);
        $socket = stream_socket_client("tcp://127.0.0.1:{$sandbox->port}");
        fwrite($socket, "POST $target HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: " . strlen($body)
            . "\r\nAuthorization: " . $merchant->authorization('POST', $target, $body) . "\r\n\r\n$body");
        $running[(int) $socket] = [$socket, $number, ''];
    }
    $read = array_column($running, 0);
    $none = null;
    stream_select($read, $none, $none, 60);
    foreach ($read as $socket) {
        $running[(int) $socket][2] .= fread($socket, 65536);
        if (feof($socket)) {
            [, $number, $answer] = $running[(int) $socket];
            $results[$number][] = json_decode(explode("\r\n\r\n", $answer, 2)[1], true);
            unset($running[(int) $socket]);
            fclose($socket);
        }
    }
}
$issued = [];
$codes = [];
foreach ($results as $number => $answers) {
    $ids = array_unique(array_filter(array_column($answers, 'coupon_id')));
    if (count($ids) > 1) {
        echo "number $number has two coupons\n";
    }
    array_push($issued, ...$ids);
    foreach ($answers as $answer) {
        $codes[$answer['code'] ?? 'ok'] = true;
    }
}
ksort($codes);
var_dump(count($issued), count(array_unique($issued)), array_keys($codes));
var_dump($sandbox->admin('GET', '/sandbox/stocks/10000001')['distributed'], count($sandbox->admin('GET', '/sandbox/coupons')['coupons']));
?>
--EXPECT--
int(100)
int(100)
array(2) {
  [0]=>
  string(10) "NOT_ENOUGH"
  [1]=>
  string(2) "ok"
}
int(100)
int(100)
