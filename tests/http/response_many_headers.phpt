--TEST--
Ten thousand headers are no slower each than ten
--EXTENSIONS--
wxfavor
--FILE--
<?php
for ($i = 0; $i < 20000; $i++) {
    $headers["X-$i"] = "$i";
}
$started = microtime(true);
$r = new WxFavor\Http\Response(200, $headers);
for ($i = 0; $i < 20000; $i++) {
    $r->getHeaderLine("x-$i") === "$i" or print 'wrong';
}
var_dump(count($r->getHeaders()), microtime(true) - $started < 5);
?>
--EXPECT--
int(20000)
bool(true)
