--TEST--
sandbox: the business clock can be set, advanced and stopped; signatures keep real time
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$clock = static fn (array $json): array => $sandbox->admin('POST', '/sandbox/clock', $json);
echo substr($clock(['set' => '2031-05-01T00:00:00+08:00'])['now'], 0, 16), "\n";
echo substr($clock(['advance' => 3600])['now'], 0, 16), "\n";
$frozen = $clock(['freeze' => true])['millis'];
usleep(5000);
var_dump($sandbox->admin('GET', '/sandbox/clock')['millis'] === $frozen, $clock(['set' => '2031-05-02T00:00:00.5Z'])['millis'] === strtotime('2031-05-02T00:00:00Z') * 1000 + 500);
usleep(5000);
var_dump($sandbox->admin('GET', '/sandbox/clock')['frozen'], $clock(['freeze' => false])['frozen']);
echo $merchant->send('GET', $merchant->couponsPath() . "?appid={$info['appid']}")->signatureFault(), "|\n";
?>
--EXPECT--
2031-05-01T00:00
2031-05-01T01:00
bool(true)
bool(true)
bool(true)
bool(false)
|
