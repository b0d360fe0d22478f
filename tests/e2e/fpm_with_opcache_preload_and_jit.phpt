--TEST--
e2e: with opcache, a preloaded script and JIT in FPM, calls and PSR-7 classes work, also after a reload
--EXTENSIONS--
wxfavor
openssl
--SKIPIF--
<?php
require __DIR__ . '/../helpers/fpm.inc';
require __DIR__ . '/../helpers/packages.inc';
fpm_or_skip();
if (!has_shared_extension('opcache') && !extension_loaded('Zend OPcache')) {
    die('skip there is no opcache');
}
package_require('psr-2.0');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/fpm.inc';
require __DIR__ . '/../helpers/packages.inc';

$wechat = new Nginx(['tls' => nginx_tls(nginx_signed())]);
$config = var_export(by_tls($wechat->port(), signed_config()), true);
$autoload = var_export(package_autoload('psr-2.0'), true);

$preload = new Daemon('preload');
$preload->write('preload.php', <<<PHP
    <?php
    require $autoload;
    // Preloaded, so that they refer to classes of the extension for as long as FPM runs.
    final class Coupons
    {
        public ?WxFavor\BuilderChainable \$last = null;

        public static function client(): WxFavor\BuilderChainable
        {
            return WxFavor\Builder::factory($config);
        }

        public function one(): WxFavor\Http\Response
        {
            return (\$this->last = self::client())->chain('v3/x')->get();
        }
    }
    foreach (glob(dirname($autoload) . '/psr/http-message/src/*.php') as \$file) {
        opcache_compile_file(\$file);
    }
    PHP);
$user = is_root() ? ['opcache.preload_user' => 'root'] : [];
$opcache = has_shared_extension('opcache') ? ['zend_extension' => 'opcache'] : [];
$fpm = new Fpm(['call.php' => <<<PHP
    <?php
    require $autoload;
    for (\$i = 0; \$i < 200; \$i++) {
        \$response = (new Coupons)->one();
        \$bytes = (\$bytes ?? 0) + strlen(\$response->getBody());
    }
    \$jit = opcache_get_status(false)['jit'] ?? ['on' => false];
    echo json_encode([
        'class' => get_class(\$response), 'psr' => \$response instanceof Psr\Http\Message\ResponseInterface, 'bytes' => \$bytes,
        'preloaded' => in_array('Coupons', opcache_get_status()['preload_statistics']['classes'] ?? [], true), 'jit' => \$jit['on'],
    ]);
    PHP], ['ini' => $opcache + $user + [
    'opcache.enable' => '1', 'opcache.preload' => $preload->dir . '/preload.php', 'opcache.jit' => 'tracing', 'opcache.jit_buffer_size' => '16M',
    'opcache.jit_hot_loop' => '8', 'opcache.jit_hot_func' => '8',
]]);
$front = new Nginx(['front' => "listen 127.0.0.1:@PORT@;\n" . $fpm->location()]);
for ($i = 1; $i <= 4; $i++) {
    echo json_encode(ask($front, 'call.php')), "\n";
    if ($i === 2) {
        $fpm->signal(12);
        await(fn () => $fpm->starts() > 1, 'the reload');
    }
}
print_r($fpm->crashes());
?>
--EXPECT--
{"class":"WxFavor\\Http\\Psr\\Response","psr":true,"bytes":5400,"preloaded":true,"jit":true}
{"class":"WxFavor\\Http\\Psr\\Response","psr":true,"bytes":5400,"preloaded":true,"jit":true}
{"class":"WxFavor\\Http\\Psr\\Response","psr":true,"bytes":5400,"preloaded":true,"jit":true}
{"class":"WxFavor\\Http\\Psr\\Response","psr":true,"bytes":5400,"preloaded":true,"jit":true}
Array
(
)
