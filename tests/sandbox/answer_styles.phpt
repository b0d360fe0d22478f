--TEST--
sandbox: answers printed in another way are as validly signed
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$merchant->issue('n1');
$get = static fn (): Answer => $merchant->send('GET', $merchant->couponsPath() . "?appid={$info['appid']}");
$plain = $get();
foreach (['pretty', 'escaped', 'reordered'] as $style) {
    $sandbox->admin('POST', '/sandbox/settings', ['json_style' => $style]);
    $answer = $get();
    var_dump($answer->signatureFault(), $answer->body !== $plain->body, $answer->json() == $plain->json());
}
?>
--EXPECT--
string(0) ""
bool(true)
bool(true)
string(0) ""
bool(true)
bool(true)
string(0) ""
bool(true)
bool(true)
