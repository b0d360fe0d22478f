<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Favor;

use WxFavor\Sandbox\Call;

/** GET users/{openid}/coupons/{coupon_id} */
final class QueryCoupon
{
    public function handle(Call $call): array
    {
        $openid = $call->pathValue('openid', 'openid必填');
        $couponId = $call->pathValue('coupon_id', '券id必填', 20);
        $appid = $call->queryText('appid', 'appid必填');
        $users = new Users($call->app);
        $users->checkAppid($appid, $call->mchid());
        $users->find($openid, $appid);
        Merchants::checkProduct($call);

        $sample = $call->app->store->value('SELECT body FROM sample_coupons WHERE openid = ? AND coupon_id = ?', [$openid, $couponId]);
        if ($sample !== null) {
            return json_decode($sample, true);
        }
        $row = $call->app->store->one(CouponView::SELECT . ' WHERE c.coupon_id = ? AND c.openid = ?', [$couponId, $openid]);
        if ($row === null) {
            throw ApiError::missing('券不存在');
        }
        if (!in_array($call->mchid(), [$row['creator'], $row['sender']], true) && !$call->app->isSamples()) {
            throw ApiError::blocked('调用商户无权限');
        }
        return CouponView::render($call->app, $row);
    }
}
