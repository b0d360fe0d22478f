--TEST--
An autoloader may itself make a response
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php
require __DIR__ . '/../helpers/psr.inc';
package_require('psr-2.0');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/psr.inc';
psr_load_lazily('psr-2.0');
spl_autoload_register(function ($class) {
    static $inside = false;
    if (!$inside) {
        $inside = true;
        $r = WxFavor\Http\Response::create(200, [], 'inside');
        $inside = false;
        $GLOBALS['made'][] = $r;
    }
}, true, true);
$r = WxFavor\Http\Response::create(200, [], 'outside');
echo get_class($r), ' ', $r->getBody(), "\n";
foreach ($made as $r) {
    $r->getBody() == 'inside' and $r->withStatus(404)->getStatusCode() === 404 or print 'wrong';
}
?>
--EXPECT--
WxFavor\Http\Psr\Response outside
