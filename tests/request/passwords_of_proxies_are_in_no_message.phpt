--TEST--
The password of a proxy is neither in the message about a URL that libcurl does not understand nor in a trace
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
function attempt(?string $proxy): string
{
    $settings = ['base_uri' => 'https://localhost:1/', 'connect_timeout' => 5];
    $instance = WxFavor\Builder::factory(offline_config($proxy === null ? $settings : $settings + ['proxy' => $proxy]));
    ob_start();
    try {
        $instance->v3->x->get(['debug' => true]);
        $caught = null;
    } catch (WxFavor\Exception\WxFavorException $e) {
        $caught = $e;
    }
    return ob_get_clean() . "\n" . get_class($caught) . ': ' . $caught->getMessage();
}
$proxies = [
    'http://shop:proxy/password@localhost:1', // a slash must be percent-encoded
    'shop:proxy/password@localhost:1',
    'http://shop:proxy#password@localhost:99999',
    'ftp://shop:proxy-p@ssword@localhost:1',
    'http://shop:proxy/password' . str_repeat('.', 300) . '@localhost:1',
];
foreach ($proxies as $proxy) {
    $all = attempt($proxy);
    echo substr($proxy, 0, 22), ': ', preg_match('~p.ssword~', $all) ? $all : 'not shown', preg_match('~Unsupported proxy~', $all) ? ", but what is wrong\n" : "\n$all";
}
putenv('https_proxy=http://shop:proxy-password@localhost:1');
$all = attempt(null);
echo preg_match('~p.ssword~', $all) ? $all : 'not shown', preg_match("~ 'http://\*\*\*@localhost:1'~", $all) ? ", but where the proxy is\n" : "\n$all";
?>
--EXPECT--
http://shop:proxy/pass: not shown, but what is wrong
shop:proxy/password@lo: not shown, but what is wrong
http://shop:proxy#pass: not shown, but what is wrong
ftp://shop:proxy-p@ssw: not shown, but what is wrong
http://shop:proxy/pass: not shown, but what is wrong
not shown, but where the proxy is
