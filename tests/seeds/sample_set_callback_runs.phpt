--TEST--
seed: the sample "set the callback" runs as printed
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

// As printed in WeChat Pay's guide to coupons, 3.2.14 设置消息通知地址.
function sample($client)
{
try {
    $resp = $client->request(
        'POST',
        'https://api.mch.weixin.qq.com/v3/marketing/favor/callbacks', //请求URL
        [
            // JSON请求体
            'json' => [
                "mchid" => "9856888", 
                "notify_url" => "https://pay.weixin.qq.com",
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

sample_runs('sample');
?>
--EXPECT--
success,return body = {"update_time":"2020-02-13T17:00:00+08:00","notify_url":"https://pay.weixin.qq.com"}
arrived as written: POST /v3/marketing/favor/callbacks
{"mchid":"9856888","notify_url":"https:\/\/pay.weixin.qq.com"}
to api.mch.weixin.qq.com, accepts application/json, application/json, signature right
