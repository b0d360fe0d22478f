--TEST--
seed: the sample "query a stock" runs as printed
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

// As printed in WeChat Pay's guide to coupons, 3.2.7 查询批次详情.
function sample($client)
{
try {
    $resp = $client->request(
        'GET',
        'https://api.mch.weixin.qq.com/v3/marketing/favor/stocks/9856888?stock_creator_mchid=123456', //请求URL
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
success,return body = {"stock_id":"9856888","stock_creator_mchid":"123456","stock_name":"查询批次","status":"running","create_time":"2020-02-10T17:00:00+08:00","description":"","stock_use_rule":{"max_coupons":100000,"max_amount":10000000,"max_amount_by_day":10000000,"fixed_normal_coupon":{"coupon_amount":100,"transaction_minimum":200},"max_coupons_per_user":60,"coupon_type":"NORMAL"},"available_begin_time":"2020-02-11T17:00:00+08:00","available_end_time":"2020-04-13T17:00:00+08:00","distributed_coupons":0,"no_cash":false,"start_time":"2020-02-11T17:00:00+08:00","singleitem":false,"stock_type":"NORMAL"}
arrived as written: GET /v3/marketing/favor/stocks/9856888?stock_creator_mchid=123456
to api.mch.weixin.qq.com, accepts application/json, no type, signature right
