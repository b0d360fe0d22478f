--TEST--
seed: a sample that is refused, or answered without a body, takes the branch that the guide has for it
--EXTENSIONS--
wxfavor
openssl
--SKIPIF--
<?php
require __DIR__ . '/../helpers/nginx.inc';
nginx_or_skip();
?>
--FILE--
<?php
use WxFavor\Exception\RequestException;

require __DIR__ . '/../helpers/nginx.inc';

// As printed in WeChat Pay's guide to coupons, 3.2.5 重启代金券批次.
function sample($client)
{
try {
    $resp = $client->request(
        'POST',
        'https://api.mch.weixin.qq.com/v3/marketing/favor/stocks/9856000/restart', //请求URL
        [
            // JSON请求体
            'json' => [
                "stock_creator_mchid" => "8956000",
            ],
            'headers' => [ 'Accept' => 'application/json' ]
        ]
    );
    $statusCode = $resp->getStatusCode();
    if ($statusCode == 200) { //处理成功
        echo "success,return body = " . $resp->getBody()->getContents()."\n";
    } else if ($statusCode == 204) { //处理成功,无返回Body
        echo "success";
    }
} catch (RequestException $e) {
    // 进行错误处理
    echo $e->getMessage()."\n";
    if ($e->hasResponse()) {
        echo "failed,resp code = " . $e->getResponse()->getStatusCode() . " return body = " . $e->getResponse()->getBody() . "\n";
    }
    return;
}
}

$sandbox = sandbox_start(['profile' => 'samples']);
$nginx = new Nginx(['tls' => nginx_tls(nginx_to_sandbox($sandbox))]);
foreach ([[], ['X-Sandbox-Fault' => 'status=204'], ['X-Sandbox-Fault' => 'status=500']] as $headers) {
    $client = WxFavor\Builder::factory(by_tls($nginx->port(), ['headers' => $headers] + $sandbox->config()))->getDriver();
    ob_start();
    sample($client);
    echo preg_replace('~Request-ID [0-9A-F]+-~', 'Request-ID ID-', ob_get_clean()), "\n";
}
?>
--EXPECT--
Client error: POST https://api.mch.weixin.qq.com/v3/marketing/favor/stocks/9856000/restart answered 400 INVALID_REQUEST: 活动已结束或未激活 (Request-ID ID-268435856)
failed,resp code = 400 return body = {"code":"INVALID_REQUEST","message":"活动已结束或未激活"}

success
Server error: POST https://api.mch.weixin.qq.com/v3/marketing/favor/stocks/9856000/restart answered 500 SYSTEM_ERROR: 系统繁忙 (Request-ID ID-268435956)
failed,resp code = 500 return body = {"code":"SYSTEM_ERROR","message":"系统繁忙"}
