--TEST--
Promises made with new are instances of Guzzle's interface, with opcache and the JIT too
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php
require __DIR__ . '/../helpers/packages.inc';
package_require('guzzle-promises-2');
if (!extension_loaded('Zend OPcache') && !is_file(getenv('WXFAVOR_TEST_OPCACHE') ?: PHP_EXTENSION_DIR . '/opcache.so')) {
    die('skip this PHP has no opcache');
}
?>
--FILE--
<?php
require __DIR__ . '/../helpers/nginx.inc';
$opcache = ['-d', 'opcache.enable_cli=1', '-d', 'opcache.jit_buffer_size=32M', '-d', 'opcache.file_update_protection=0'];
if (!extension_loaded('Zend OPcache') || !ini_get('opcache.enable_cli')) {
    $file = getenv('WXFAVOR_TEST_OPCACHE') ?: PHP_EXTENSION_DIR . '/opcache.so';
    is_file($file) && array_unshift($opcache, '-d', "zend_extension=$file");
}
foreach ([
    'plain' => [],
    'opcache' => [...$opcache, '-d', 'opcache.jit=off'],
    'all passes' => [...$opcache, '-d', 'opcache.jit=off', '-d', 'opcache.optimization_level=-1'],
    'tracing' => [...$opcache, '-d', 'opcache.jit=tracing', '-d', 'opcache.jit_hot_loop=2', '-d', 'opcache.jit_hot_func=2', '-d', 'opcache.jit_hot_return=1'],
    'function' => [...$opcache, '-d', 'opcache.jit=1205'],
] as $name => $options) {
    $p = proc_open([PHP_BINARY, '-n', ...$options, ...extension_args(), __DIR__ . '/jit.inc'], [1 => ['pipe', 'w'], 2 => ['redirect', 1]], $pipes);
    echo "$name: ", $out = stream_get_contents($pipes[1]);
    $outs[$out . proc_close($p)] = true;
}
var_dump(count($outs));
?>
--EXPECT--
plain: 1 [true,true,true,"WxFavor\\Guzzle\\Promise","WxFavor\\Guzzle\\Promise",true,1,true,["Own",false,1,true],true]
opcache: 1 [true,true,true,"WxFavor\\Guzzle\\Promise","WxFavor\\Guzzle\\Promise",true,1,true,["Own",false,1,true],true]
all passes: 1 [true,true,true,"WxFavor\\Guzzle\\Promise","WxFavor\\Guzzle\\Promise",true,1,true,["Own",false,1,true],true]
tracing: 1 [true,true,true,"WxFavor\\Guzzle\\Promise","WxFavor\\Guzzle\\Promise",true,1,true,["Own",false,1,true],true]
function: 1 [true,true,true,"WxFavor\\Guzzle\\Promise","WxFavor\\Guzzle\\Promise",true,1,true,["Own",false,1,true],true]
int(1)
