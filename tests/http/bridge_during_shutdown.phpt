--TEST--
Responses made while the request shuts down are PSR-7 ones too
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php
require __DIR__ . '/../helpers/packages.inc';
package_require('psr-2.0');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/packages.inc';
require package_autoload('psr-2.0');
class Late {
    function __destruct() { $r = WxFavor\Http\Response::create(200, [], 'destructor'); echo get_class($r), ' ', $r->getBody(), "\n"; }
}
$late = new Late;
$GLOBALS['kept'] = WxFavor\Http\Stream::class;
register_shutdown_function(function () {
    for ($i = 0; $i < 2; $i++) {
        $r = WxFavor\Http\Response::create(200, [], 'shutdown');
        echo get_class($r), ' ', $r->withStatus(404)->getBody(), "\n";
    }
    $GLOBALS['kept'] = $r;
});
?>
--EXPECT--
WxFavor\Http\Psr\Response shutdown
WxFavor\Http\Psr\Response shutdown
WxFavor\Http\Psr\Response destructor
