--TEST--
e2e: every FPM request has its own PSR-7 classes, and one without PSR-7 has none
--EXTENSIONS--
wxfavor
openssl
--SKIPIF--
<?php
require __DIR__ . '/../helpers/fpm.inc';
require __DIR__ . '/../helpers/packages.inc';
fpm_or_skip();
package_require('psr-2.0');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/fpm.inc';
require __DIR__ . '/../helpers/packages.inc';

$wechat = new Nginx(['tls' => nginx_tls(nginx_signed())]);
$config = var_export(by_tls($wechat->port(), signed_config()), true);
$autoload = var_export(package_autoload('psr-2.0'), true);

$fpm = new Fpm(['call.php' => <<<PHP
    <?php
    isset(\$_GET['psr']) && require $autoload;
    \$response = WxFavor\Builder::factory($config)->chain('v3/x')->get();
    echo json_encode([
        'class' => get_class(\$response), 'body' => get_class(\$response->getBody()), 'psr' => \$response instanceof Psr\Http\Message\ResponseInterface,
        'again' => get_class(\$response->withStatus(201)), 'connections' => WxFavor\Client::stats()['connections'],
    ]);
    PHP]);
$front = new Nginx(['front' => "listen 127.0.0.1:@PORT@;\n" . $fpm->location()]);
foreach (['psr', 'psr', '', 'psr', ''] as $query) {
    echo implode(' ', array_map('strval', ask($front, "call.php?$query"))), "\n";
}
print_r($fpm->crashes());
?>
--EXPECT--
WxFavor\Http\Psr\Response WxFavor\Http\Psr\Stream 1 WxFavor\Http\Psr\Response 1
WxFavor\Http\Psr\Response WxFavor\Http\Psr\Stream 1 WxFavor\Http\Psr\Response 1
WxFavor\Http\Response WxFavor\Http\Stream  WxFavor\Http\Response 1
WxFavor\Http\Psr\Response WxFavor\Http\Psr\Stream 1 WxFavor\Http\Psr\Response 1
WxFavor\Http\Response WxFavor\Http\Stream  WxFavor\Http\Response 1
Array
(
)
