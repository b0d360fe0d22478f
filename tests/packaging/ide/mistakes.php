<?php

declare(strict_types=1);

/*
 * What the analysers must find: every line with "wrong:" behind it, and no other.
 */

namespace Shop;

use WxFavor\Builder;
use WxFavor\BuilderChainable;
use WxFavor\FavorService;
use WxFavor\Promise;

function chains(BuilderChainable $instance): int
{
    $coupon = ['stock_id' => '1', 'stock_creator_mchid' => '1', 'out_request_no' => 'n', 'appid' => 'wx'];
    $favor = $instance->v3->marketing->favor;
    $answers = [
        $favor->users->_openid_->coupons->post(['openid' => 'o', 'json' => $coupon]),
        $favor->users->_openid_->coupons->post(['openid' => 'o', 'json' => $coupon, 'timeuot' => 5]), // wrong: name of an option
        $favor->users->_openid_->coupons->post(['json' => $coupon]), // wrong: no openid
        $favor->users->_openid_->coupons->post(['openid' => 'o', 'json' => ['stock_id' => '1']]), // wrong: the rest of the JSON
        $favor->users->_openid_->coupons->post(['openid' => 'o'] + $coupon), // wrong: not in json
        $favor->users->_openid_->coupons->post(['openid' => 'o', 'json' => $coupon + ['coupon_value' => '500']]), // wrong: amount as a string
        $favor->users->_openid_->coupons->post(['openid' => 'o', 'json' => $coupon + ['copon_value' => 500]]), // wrong: name of a field
        $instance->chain('v3/marketing/favor/users/{openid}/coupons')->post(['openid' => 'o']), // wrong: no json
        $instance['v3/marketing/favor/users/{openid}/coupons']->post(['openid' => 'o', 'json' => []]), // wrong: empty
        $favor->chain('users/{openid}/coupons')->get(['openid' => 'o', 'query' => ['apid' => 'wx']]), // wrong: name in the query
        $favor->stocks->get(['query' => ['offset' => 0, 'limit' => 10, 'stock_creator_mchid' => '1', 'status' => 'stopped']]), // wrong: WeChat Pay writes stoped
        $favor->stocks->_stock_id_->useFlow->get(['stock_id' => '1', 'timeout' => '5']), // wrong: seconds as a string
        $instance->chain('v3/pay/partner')->get(['timeout' => true]), // wrong: seconds as a bool
    ];
    return count($answers);
}

function segment(BuilderChainable $instance): BuilderChainable
{
    return $instance->v3->marketing->favour; // wrong: segment
}

function typed(FavorService $favor): string
{
    $stock = $favor->queryStock(stockId: '1', stockCreatorMchid: '1', options: ['check' => false]); // wrong: name of an option
    $list = $favor->listStocks(offset: 0, limit: '10', stockCreatorMchid: '1'); // wrong: number as a string
    $sent = $favor->sendCoupon(stockId: '1', openid: 'o', outRequestNo: 'n', appid: 'wx'); // wrong: no stockCreatorMchid
    $found = $favor->queryCoupon(couponID: '1', appid: 'wx', openid: 'o'); // wrong: name of an argument
    $rule = new \WxFavor\Model\CouponRule(fixedNormalCoupon: ['coupon_amount' => 5.5, 'transaction_minimum' => 10]); // wrong: amount in yuan
    return $stock->stockNam // wrong: property
        . $list->totalCount . $sent->couponId . $found->couponName . count($rule->goodsTag ?? []);
}

function promised(FavorService $favor): int
{
    $promise = $favor->queryCouponAsync(couponId: '1', appid: 'wx', openid: 'o');
    return $promise->wait()->couponId; // wrong: a string
}

/** @param Promise<string> $promise */
function takes(Promise $promise): string
{
    return $promise->wait();
}

function gives(BuilderChainable $instance): string
{
    return takes($instance->chain('v3/a')->getAsync()); // wrong: a promise of a response
}

function factory(): BuilderChainable
{
    return Builder::factory([ // wrong: no serial
        'mchid' => '1900000001',
        'privateKey' => 'file:///key.pem',
    ]);
}
