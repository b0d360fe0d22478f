--TEST--
Interfaces that can be loaded only later are picked up then
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
$before = WxFavor\Http\Response::create(200, [], 'before');
psr_load_lazily('psr-2.0');
$after = WxFavor\Http\Response::create(200, [], 'after');
foreach ([$before, $after, $before->withStatus(404), $after->withStatus(404)] as $r) {
    var_dump($r instanceof Psr\Http\Message\ResponseInterface);
}
echo $before->getBody(), ' ', $after->getBody(), "\n";
?>
--EXPECT--
bool(false)
bool(true)
bool(false)
bool(true)
before after
