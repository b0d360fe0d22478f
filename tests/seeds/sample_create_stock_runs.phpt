--TEST--
seed: the sample "create a stock" runs as printed
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

// As printed in WeChat Pay's guide to coupons, 3.2.1 创建代金券批次.
function sample($client)
{
try {
    $resp = $client->request(
        'POST',
        'https://api.mch.weixin.qq.com/v3/marketing/favor/coupon-stocks', //请求URL
        [
            // JSON请求体
            'json' => [
                "stock_name" => "GD测批次4", 
                "comment" => "验证活动", 
                "belong_merchant" => "xxx98568865xxx", 
                "available_begin_time" => "2020-02-13T18:00:00.120+08:00", 
                "available_end_time" => "2020-02-20T23:59:59.120+08:00", 
                "stock_use_rule" => [
                    "max_coupons" => 10, 
                    "max_amount" => 100, 
                    "max_coupons_per_user" => 10, 
                    "natural_person_limit" => false, 
                    "prevent_api_abuse" => false, 
                ],
                "coupon_use_rule" => [
                    "fixed_normal_coupon" => [
                        "coupon_amount" => 10, 
                        "transaction_minimum" => 10, 
                    ],
                    "available_merchants" => [
                        "0" => "209784532", 
                        "1" => "221003827", 
                    ],
                ],
                "no_cash" => false, 
                "stock_type" => "NORMAL", 
                "out_request_no" => "207662xxxxxx",
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
success,return body = {"stock_id":"11000001","create_time":"2020-02-13T17:00:00+08:00"}
arrived as written: POST /v3/marketing/favor/coupon-stocks
{"stock_name":"GD\u6d4b\u6279\u6b214","comment":"\u9a8c\u8bc1\u6d3b\u52a8","belong_merchant":"xxx98568865xxx","available_begin_time":"2020-02-13T18:00:00.120+08:00","available_end_time":"2020-02-20T23:59:59.120+08:00","stock_use_rule":{"max_coupons":10,"max_amount":100,"max_coupons_per_user":10,"natural_person_limit":false,"prevent_api_abuse":false},"coupon_use_rule":{"fixed_normal_coupon":{"coupon_amount":10,"transaction_minimum":10},"available_merchants":["209784532","221003827"]},"no_cash":false,"stock_type":"NORMAL","out_request_no":"207662xxxxxx"}
to api.mch.weixin.qq.com, accepts application/json, application/json, signature right
