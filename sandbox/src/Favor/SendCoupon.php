<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Favor;

use WxFavor\Sandbox\App;
use WxFavor\Sandbox\Call;
use WxFavor\Sandbox\State\BusinessClock;

/** POST users/{openid}/coupons: the checks stand in the order in which the answers depend on them. */
final class SendCoupon
{
    private const FIRST_COUPON = 20_000_000_001;

    public function handle(Call $call): array
    {
        $openid = $call->pathValue('openid', 'openid必填');
        $stockId = $call->text('stock_id', '批次号必填', 20);
        $appid = $call->text('appid', 'appid必填');
        $creator = $call->text('stock_creator_mchid', '商户号必填', 20);
        $number = $call->text('out_request_no', '商户单据号必填');
        RequestNumber::check($number);
        $call->optionalInt('coupon_value');
        $call->optionalInt('coupon_minimum');

        // One transaction for look-up, limits and insertion: nothing can slip in between.
        return $call->app->store->transaction(fn (): array => [
            'coupon_id' => $this->earlier($call, $openid, $stockId, $appid, $creator, $number)
                ?? $this->issue($call, $openid, $stockId, $appid, $creator, $number),
        ]);
    }

    private function earlier(Call $call, string $openid, string $stockId, string $appid, string $creator, string $number): ?string
    {
        $coupon = $call->app->store->one(
            'SELECT c.*, s.creator, s.any_creator FROM coupons c JOIN stocks s USING (stock_id) WHERE c.sender = ? AND c.out_request_no = ?',
            [$call->mchid(), $number],
        );
        if ($coupon === null) {
            return null;
        }
        $same = [$coupon['stock_id'], $coupon['openid'], $coupon['appid']] === [$stockId, $openid, $appid]
            && ($coupon['creator'] === $creator || $coupon['any_creator']);
        return $same ? $coupon['coupon_id'] : throw ApiError::invalid('商户单据号已被使用，且请求参数不一致');
    }

    private function issue(Call $call, string $openid, string $stockId, string $appid, string $creator, string $number): string
    {
        $app = $call->app;
        $now = $app->clock->now();
        $stock = $app->stocks->find($stockId, $now) ?? throw ApiError::missing();
        Merchants::checkCreator($creator, $stock);
        if ($call->merchant['closed']) {
            throw new ApiError('MCH_NOT_EXISTS', '商户号不合法');
        }
        $users = new Users($app);
        $users->checkAppid($appid, $call->mchid());
        $user = $users->find($openid, $appid);
        Merchants::checkProduct($call);
        $this->checkSender($call, $stock);
        if ($stock['status'] !== 'running' || $now < $stock['begin_at']) {
            throw ApiError::invalid('活动已结束或未激活');
        }
        if ($user['abnormal']) {
            throw new ApiError('USER_ACCOUNT_ABNORMAL', '用户非法');
        }
        $this->checkUserLimit($app, $stock, $user);
        [$amount, $minimum] = $this->denomination($call, $stock);
        $this->checkBudget($app, $stock, $amount, $now);

        $users->remember($user);
        $id = (string) $app->store->next('coupon', self::FIRST_COUPON);
        [$begin, $end] = CouponWindow::of($stock, $now);
        $app->store->insert('coupons', [
            'coupon_id' => $id, 'stock_id' => $stockId, 'openid' => $openid, 'appid' => $appid, 'person' => $user['person'],
            'sender' => $call->mchid(), 'out_request_no' => $number, 'amount' => $amount, 'minimum' => $minimum,
            'day' => BusinessClock::day($now), 'created_at' => $now, 'begin_at' => $begin, 'end_at' => $end,
        ]);
        $app->store->run('UPDATE stocks SET distributed = distributed + 1 WHERE stock_id = ?', [$stockId]);
        return $id;
    }

    private function checkSender(Call $call, array $stock): void
    {
        if ($stock['creator'] === $call->mchid() || $call->app->isSamples()) {
            return;
        }
        if (!$stock['cross_merchant']) {
            throw ApiError::blocked('批次不支持跨商户发券');
        }
        if (!$call->app->stocks->isSender($stock['stock_id'], $call->mchid())) {
            throw ApiError::blocked('商户无权发券');
        }
    }

    private function checkUserLimit(App $app, array $stock, array $user): void
    {
        $column = $stock['natural_person_limit'] ? 'person' : 'openid';
        $issued = $app->store->value(
            "SELECT COUNT(*) FROM coupons WHERE stock_id = ? AND person = ? AND $column = ?",
            [$stock['stock_id'], $user['person'], $user[$column]],
        );
        if ($issued >= $stock['max_coupons_per_user'] || ($stock['prevent_api_abuse'] && $user['abuse'])) {
            throw new ApiError($app->settings->string('user_limit_code'), '用户被限领拦截');
        }
    }

    /**
     * Only stocks of chosen denominations listen to coupon_value and coupon_minimum; plain ones ignore them.
     *
     * @return array{0:int,1:int}
     */
    private function denomination(Call $call, array $stock): array
    {
        if (!$stock['chosen_value']) {
            return [$stock['coupon_amount'], $stock['transaction_minimum']];
        }
        $amount = $call->optionalInt('coupon_value') ?? throw ApiError::param('coupon_value 必填', '/coupon_value');
        $minimum = $call->optionalInt('coupon_minimum') ?? throw ApiError::param('coupon_minimum 必填', '/coupon_minimum');
        if ($amount < 1 || $amount > $stock['coupon_amount']) {
            throw ApiError::param('指定面额超出批次范围', '/coupon_value', $amount);
        }
        if ($minimum <= $amount) {
            throw ApiError::param('使用门槛须大于面额', '/coupon_minimum', $minimum);
        }
        return [$amount, $minimum];
    }

    private function checkBudget(App $app, array $stock, int $amount, int $now): void
    {
        $spent = $stock['chosen_value']
            ? $app->store->value('SELECT COALESCE(SUM(amount), 0) FROM coupons WHERE stock_id = ?', [$stock['stock_id']])
            : $stock['distributed'] * $amount;
        $exhausted = $stock['distributed'] >= $stock['max_coupons'] || $spent + $amount > $stock['max_amount'];
        if (!$exhausted && $stock['max_amount_by_day'] !== null) {
            $today = $app->store->value(
                'SELECT COALESCE(SUM(amount), 0) FROM coupons WHERE stock_id = ? AND day = ?',
                [$stock['stock_id'], BusinessClock::day($now)],
            );
            $exhausted = $today + $amount > $stock['max_amount_by_day'];
        }
        if ($exhausted) {
            throw new ApiError('NOT_ENOUGH', '批次预算不足');
        }
    }
}
