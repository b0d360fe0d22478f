--TEST--
The PSR-7 classes work with opcache, with the JIT, and beside preloaded code
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php
require __DIR__ . '/../helpers/psr.inc';
package_require('psr-2.0');
if (!extension_loaded('Zend OPcache') && !is_file(getenv('WXFAVOR_TEST_OPCACHE') ?: PHP_EXTENSION_DIR . '/opcache.so')) {
    die('skip this PHP has no opcache');
}
?>
--FILE--
<?php
require __DIR__ . '/../helpers/psr.inc';
putenv('WXFAVOR_TEST_CACHE=' . package_cache());
$with = ['-n', '-d', 'extension_dir=' . ini_get('extension_dir'), '-d', 'extension=wxfavor'];
$dir = dirname((new ReflectionFunction('psr_load_lazily'))->getFileName());
$preload = __DIR__ . '/bridge_with_opcache_and_jit.tmp';
file_put_contents($preload, "<?php require '$dir/psr.inc'; psr_load_lazily('psr-2.0');\n"
    . "class Preloaded extends WxFavor\\Http\\Response {} WxFavor\\Http\\Response::create(200, [], 'x')->getBody();\n");
$opcache = ['-d', 'opcache.enable_cli=1', '-d', 'opcache.jit_buffer_size=32M', '-d', 'opcache.file_update_protection=0'];
if (!extension_loaded('Zend OPcache')) {
    $file = getenv('WXFAVOR_TEST_OPCACHE') ?: PHP_EXTENSION_DIR . '/opcache.so';
    array_unshift($opcache, '-d', "zend_extension=$file");
}
$runs = [
    'plain' => [],
    'opcache' => [...$opcache, '-d', 'opcache.jit=off'],
    'tracing' => [...$opcache, '-d', 'opcache.jit=tracing', '-d', 'opcache.jit_hot_loop=2', '-d', 'opcache.jit_hot_func=2'],
    'function' => [...$opcache, '-d', 'opcache.jit=function'],
    'preload' => [...$opcache, '-d', 'opcache.jit=tracing', '-d', "opcache.preload=$preload", '-d', 'opcache.preload_user=' . get_current_user()],
];
foreach ($runs as $name => $options) {
    $p = proc_open([PHP_BINARY, ...$with, ...$options, "$dir/requests.inc"], [1 => ['pipe', 'w'], 2 => ['pipe', 'w']], $pipes);
    $out = stream_get_contents($pipes[1]) . stream_get_contents($pipes[2]);
    echo "$name: ", preg_replace('/[0-9a-f]{32}/', 'HASH', $out);
    $outs[$out] = proc_close($p);
}
var_dump(count($outs), current($outs));
unlink($preload);
?>
--EXPECT--
plain: 1 HASH Mine mine WxFavor\Http\Psr\Response
opcache: 1 HASH Mine mine WxFavor\Http\Psr\Response
tracing: 1 HASH Mine mine WxFavor\Http\Psr\Response
function: 1 HASH Mine mine WxFavor\Http\Psr\Response
preload: 1 HASH Mine mine WxFavor\Http\Psr\Response
int(1)
int(0)
