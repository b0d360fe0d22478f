--TEST--
e2e: workers that end after some requests, and the master that ends by SIGQUIT, leave nothing behind
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

$fpm = new Fpm(['call.php' => <<<PHP
    <?php
    \$client = WxFavor\Builder::factory($config);
    \$response = \$client->chain('v3/x')->get();
    echo json_encode(['body' => (string) \$response->getBody(), 'stats' => WxFavor\Client::stats()]);
    PHP], ['pool' => ['pm.max_requests' => '3']]);
$front = new Nginx(['front' => "listen 127.0.0.1:@PORT@;\n" . $fpm->location()]);
$pids = $connections = [];
for ($i = 0; $i < 9; $i++) {
    $answer = ask($front, 'call.php');
    $pids[] = $answer['stats']['pid'];
    $connections[] = $answer['stats']['connections'];
}
echo count(array_unique($pids)), ' workers, connections of each: ', implode(' ', $connections), "\n";
$fpm->signal(3); // SIGQUIT
await(fn () => str_contains($fpm->log(), 'ended with status'), 'the end of php-fpm');
echo trim(strrchr(trim($fpm->log()), "\n")), "\n";
print_r($fpm->crashes());
?>
--EXPECT--
3 workers, connections of each: 1 1 1 1 1 1 1 1 1
ended with status 0
Array
(
)
