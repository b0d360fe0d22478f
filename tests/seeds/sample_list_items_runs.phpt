--TEST--
seed: the sample "list items" runs as printed
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

// As printed in WeChat Pay's guide to coupons, 3.2.10 查询代金券可用单品.
function sample($client)
{
try {
    $resp = $client->request(
        'GET',
        'https://api.mch.weixin.qq.com/v3/marketing/favor/stocks/9865000/items?offset=10&limit=10&stock_creator_mchid=9865000', //请求URL
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
success,return body = {"total_count":110,"data":["goods-101","goods-102","goods-103","goods-104","goods-105","goods-106","goods-107","goods-108","goods-109","goods-110"],"offset":10,"limit":10,"stock_id":"9865000"}
arrived as written: GET /v3/marketing/favor/stocks/9865000/items?offset=10&limit=10&stock_creator_mchid=9865000
to api.mch.weixin.qq.com, accepts application/json, no type, signature right
