--TEST--
process: loaded by dl(), it works and leaves
--EXTENSIONS--
wxfavor
openssl
--SKIPIF--
<?php
require __DIR__ . '/../helpers/nginx.inc';
nginx_or_skip();
extension_file() === null && die('skip wxfavor is built into PHP');
PHP_ZTS && die('skip dl() is not for threads');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/nginx.inc';

$nginx = new Nginx(['tls' => nginx_tls(nginx_signed())]);
$config = var_export(by_tls($nginx->port(), signed_config()), true);
$file = extension_file();
$link = new Daemon('dl');
symlink($file, "$link->dir/wxfavor.so");
[$status, $out, $err] = run_php(<<<PHP
    <?php
    var_dump(extension_loaded('wxfavor'), dl('wxfavor.so'));
    echo WxFavor\Builder::factory($config)->chain('v3/x')->get()->getBody(), "\n";
    PHP, ['-d', 'enable_dl=1', '-d', "extension_dir=$link->dir"], [], false);
echo $out, $err, "status $status\n";
shell_exec('rm -rf ' . escapeshellarg($link->dir));
?>
--EXPECT--
bool(false)
bool(true)
{"coupon_id":"20000000001"}
status 0
