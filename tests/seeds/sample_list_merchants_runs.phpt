--TEST--
seed: the sample "list merchants" runs as printed
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

// As printed in WeChat Pay's guide to coupons, 3.2.9 查询代金券可用商户.
function sample($client)
{
try {
    $resp = $client->request(
        'GET',
        'https://api.mch.weixin.qq.com/v3/marketing/favor/stocks/9865000/merchants?offset=10&limit=10&stock_creator_mchid=1900001111', //请求URL
        [
            'headers' => [ 'Accept' => 'application/json']
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
success,return body = {"total_count":110,"data":["1900001101","1900001102","1900001103","1900001104","1900001105","1900001106","1900001107","1900001108","1900001109","1900001110"],"offset":10,"limit":10,"stock_id":"9865000"}
arrived as written: GET /v3/marketing/favor/stocks/9865000/merchants?offset=10&limit=10&stock_creator_mchid=1900001111
to api.mch.weixin.qq.com, accepts application/json, no type, signature right
