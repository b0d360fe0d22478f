--TEST--
e2e: loaded by a setting of the FPM pool, after the fork, it works as from php.ini
--EXTENSIONS--
wxfavor
openssl
--SKIPIF--
<?php
require __DIR__ . '/../helpers/fpm.inc';
fpm_or_skip();
?>
--FILE--
<?php
require __DIR__ . '/../helpers/fpm.inc';


$wechat = new Nginx(['tls' => nginx_tls(nginx_signed())]);
$config = var_export(by_tls($wechat->port(), signed_config()), true);

$file = extension_file() ?? die('skip built into PHP');
$fpm = new Fpm(['call.php' => <<<PHP
    <?php
    \$client = WxFavor\Builder::factory($config);
    \$response = \$client->chain('v3/x')->get();
    echo json_encode(['body' => (string) \$response->getBody(), 'stats' => WxFavor\Client::stats()]);
    PHP], ['load' => false, 'pool' => ['php_admin_value[extension]' => $file]]);
$front = new Nginx(['front' => "listen 127.0.0.1:@PORT@;\n" . $fpm->location()]);
for ($i = 0; $i < 3; $i++) {
    $answer = ask($front, 'call.php');
    echo $answer['body'], ' ', $answer['stats']['connections'], ' connection, ', $answer['stats']['key_misses'], " keys parsed\n";
}
$fpm->signal(12);
await(fn () => $fpm->starts() > 1, 'the reload');
echo ask($front, 'call.php')['body'], "\n";
print_r($fpm->crashes());
?>
--EXPECT--
{"coupon_id":"20000000001"} 1 connection, 2 keys parsed
{"coupon_id":"20000000001"} 1 connection, 2 keys parsed
{"coupon_id":"20000000001"} 1 connection, 2 keys parsed
{"coupon_id":"20000000001"}
Array
(
)
