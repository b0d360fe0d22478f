--TEST--
seed: the sample "restart a stock" runs as printed
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

require __DIR__ . '/sample.inc';

// The guide has paused its stock by now.
$paused = fn (SandboxServer $sandbox) => $sandbox->admin('POST', '/sandbox/stocks/9856000', ['status' => 'paused']);

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

sample_runs('sample', $paused);
?>
--EXPECT--
success,return body = {"restart_time":"2020-02-13T17:00:00+08:00","stock_id":"9856000"}
arrived as written: POST /v3/marketing/favor/stocks/9856000/restart
{"stock_creator_mchid":"8956000"}
to api.mch.weixin.qq.com, accepts application/json, application/json, signature right
