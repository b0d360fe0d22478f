--TEST--
seed: the sample "list a user's coupons" runs as printed
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

// As printed in WeChat Pay's guide to coupons, 3.2.11 根据商户号查用户的券.
function sample($client)
{
try {
    $resp = $client->request(
        'GET',
        'https://api.mch.weixin.qq.com/v3/marketing/favor/users/o4GgauInH_RCEdvrrNGrntXDu6D4/coupons?appid=wx233544546545989', //请求URL
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
success,return body = {"data":[{"stock_creator_mchid":"8956000","stock_id":"9856000","coupon_id":"985688","cut_to_message":{"single_price_max":100,"cut_to_price":100},"coupon_name":"微信支付代金券","status":"SENDED","description":"微信支付营销","create_time":"2015-05-20T13:29:35.120+08:00","coupon_type":"CUT_TO","no_cash":true,"available_begin_time":"2015-05-20T13:29:35.120+08:00","available_end_time":"2015-05-20T13:29:35.120+08:00","singleitem":true,"normal_coupon_information":{"coupon_amount":100,"transaction_minimum":100},"consume_information":{"consume_time":"2015-05-20T13:29:35.120+08:00","consume_mchid":"9856081","transaction_id":"2345234523","goods_detail":[{"goods_id":"a_goods1","quantity":7,"price":1,"discount_amount":4}]}}],"total_count":1,"limit":20,"offset":0}
arrived as written: GET /v3/marketing/favor/users/o4GgauInH_RCEdvrrNGrntXDu6D4/coupons?appid=wx233544546545989
to api.mch.weixin.qq.com, accepts application/json, no type, signature right
