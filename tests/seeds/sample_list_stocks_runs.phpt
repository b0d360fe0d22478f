--TEST--
seed: the sample "list stocks" runs as printed
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

// As printed in WeChat Pay's guide to coupons, 3.2.6 条件查询批次列表.
function sample($client)
{
try {
    $resp = $client->request(
        'GET',
        'https://api.mch.weixin.qq.com/v3/marketing/favor/stocks?offset=1&limit=10&stock_creator_mchid=9856888&create_start_time%3D2015-05-20T13%3A29%3A35.120%2B08%3A00%26create_end_time%3D2015-05-20T13%3A29%3A35.120%2B08%3A00&status=paused', //请求URL
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
success,return body = {"total_count":12,"data":[{"stock_id":"9857002","stock_creator_mchid":"9856888","stock_name":"暂停批次2","status":"paused","create_time":"2020-02-10T17:00:02+08:00","description":"","stock_use_rule":{"max_coupons":100000,"max_amount":10000000,"max_amount_by_day":10000000,"fixed_normal_coupon":{"coupon_amount":100,"transaction_minimum":200},"max_coupons_per_user":60,"coupon_type":"NORMAL"},"available_begin_time":"2020-02-11T17:00:00+08:00","available_end_time":"2020-04-13T17:00:00+08:00","distributed_coupons":0,"no_cash":false,"start_time":"2020-02-11T17:00:00+08:00","singleitem":false,"stock_type":"NORMAL"},{"stock_id":"9857001","stock_creator_mchid":"9856888","stock_name":"暂停批次1","status":"paused","create_time":"2020-02-10T17:00:01+08:00","description":"","stock_use_rule":{"max_coupons":100000,"max_amount":10000000,"max_amount_by_day":10000000,"fixed_normal_coupon":{"coupon_amount":100,"transaction_minimum":200},"max_coupons_per_user":60,"coupon_type":"NORMAL"},"available_begin_time":"2020-02-11T17:00:00+08:00","available_end_time":"2020-04-13T17:00:00+08:00","distributed_coupons":0,"no_cash":false,"start_time":"2020-02-11T17:00:00+08:00","singleitem":false,"stock_type":"NORMAL"}],"limit":10,"offset":1}
arrived as written: GET /v3/marketing/favor/stocks?offset=1&limit=10&stock_creator_mchid=9856888&create_start_time%3D2015-05-20T13%3A29%3A35.120%2B08%3A00%26create_end_time%3D2015-05-20T13%3A29%3A35.120%2B08%3A00&status=paused
to api.mch.weixin.qq.com, accepts application/json, no type, signature right
