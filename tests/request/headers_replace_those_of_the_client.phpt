--TEST--
Headers of a call replace those of the client and the defaults, in any case
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client(['headers' => ['X-Shop' => 'one', 'Accept' => 'text/plain', 'X-List' => ['a', 'b']]]);
$show = static function (array $options = []) use ($sandbox, $instance): void {
    $instance->v3->x->post($options + ['http_errors' => false]);
    $entry = $sandbox->lastRequest();
    $headers = array_diff_key($entry['headers'], array_flip(['Host', 'Authorization', 'Content-Length', 'Wechatpay-Serial', 'User-Agent']));
    ksort($headers);
    echo json_encode($headers, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE), $entry['verdict']['ok'] ? '' : ' WRONGLY SIGNED', "\n";
};
$show();
$show(['headers' => []]);
$show(['headers' => ['X-Shop' => 'two', 'accept' => 'application/json']]);
$show(['headers' => ['x-SHOP' => 'three', 'X-shop' => 'four']]);
$show(['headers' => ['X-Shop' => '']]);
$show(['headers' => ['X-Shop' => 0, 'X-Float' => 1.5, 'X-List' => ['c', 2, '']]]);
$show(['headers' => ['X-Shop' => "  blanks\t ", 'X-Text' => '微信, "quoted"; a=b']]);
$show(['headers' => ['Content-Type' => 'application/json; charset=utf-8']]);
$show();
// Those two can be replaced, too.
$instance->v3->x->get(['http_errors' => false, 'headers' => ['User-Agent' => 'Shop/1.0', 'wechatpay-serial' => 'PUB_KEY_ID_01']]);
$headers = array_change_key_case($sandbox->lastRequest()['headers']);
echo $headers['user-agent'], ' ', $headers['wechatpay-serial'], "\n";
?>
--EXPECT--
{"Accept":"text/plain","Content-Type":"application/json","X-List":"a, b","X-Shop":"one"}
{"Accept":"text/plain","Content-Type":"application/json","X-List":"a, b","X-Shop":"one"}
{"Content-Type":"application/json","X-List":"a, b","X-Shop":"two","accept":"application/json"}
{"Accept":"text/plain","Content-Type":"application/json","X-List":"a, b","X-shop":"four"}
{"Accept":"text/plain","Content-Type":"application/json","X-List":"a, b","X-Shop":""}
{"Accept":"text/plain","Content-Type":"application/json","X-Float":"1.5","X-List":"c, 2,","X-Shop":"0"}
{"Accept":"text/plain","Content-Type":"application/json","X-List":"a, b","X-Shop":"blanks","X-Text":"微信, \"quoted\"; a=b"}
{"Accept":"text/plain","Content-Type":"application/json; charset=utf-8","X-List":"a, b","X-Shop":"one"}
{"Accept":"text/plain","Content-Type":"application/json","X-List":"a, b","X-Shop":"one"}
Shop/1.0 PUB_KEY_ID_01
