--TEST--
The trace of a call through a proxy shows no Proxy-Authorization
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
$proxy = new RawServer("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
$instance = WxFavor\Builder::factory(offline_config(['proxy' => "http://shop:proxy-password@127.0.0.1:{$proxy->port}"]));
ob_start();
try {
    $instance->v3->x->get(['debug' => true]);
    $caught = null;
} catch (WxFavor\Exception\WxFavorException $e) {
    $caught = $e;
}
$trace = ob_get_clean();
echo get_class($caught), "\n";
var_dump(preg_match('~^> CONNECT api\.mch\.weixin\.qq\.com:443~m', $trace), preg_match('~^> Proxy-Authorization: \(masked\)$~m', $trace));
$all = $trace . $caught->getMessage() . print_r($caught, true);
var_dump(str_contains($all, 'proxy-password'), str_contains($all, base64_encode('shop:proxy-password')));
?>
--EXPECT--
WxFavor\Exception\ConnectException
int(1)
int(1)
bool(false)
bool(false)
