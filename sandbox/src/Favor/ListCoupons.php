<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Favor;

use WxFavor\Sandbox\Call;

/** GET users/{openid}/coupons */
final class ListCoupons
{
    private const MAX_LIMIT = 100;
    private const STATUSES = ['', 'SENDED', 'USED', 'EXPIRED'];

    public function handle(Call $call): array
    {
        $openid = $call->pathValue('openid', 'openid必填');
        $appid = $call->queryText('appid', 'appid必填');
        $users = new Users($call->app);
        $users->checkAppid($appid, $call->mchid());
        $users->find($openid, $appid);
        Merchants::checkProduct($call);

        $creator = $call->queryMchid('creator_mchid');
        $available = $call->queryMchid('available_mchid');
        // The filter by sender is documented as not open: it is read and has no effect.
        $call->queryMchid('sender_mchid');
        [$offset, $limit] = $call->page(self::MAX_LIMIT, 20);

        if ($creator === '' && $available !== '') {
            $data = $this->usableAt($call, $openid, $available);
            return ['data' => $data, 'total_count' => count($data), 'limit' => $limit, 'offset' => $offset];
        }
        return $this->byCreator($call, $openid, $creator, $offset, $limit);
    }

    private function usableAt(Call $call, string $openid, string $mchid): array
    {
        $now = $call->app->clock->now();
        [$where, $values] = $this->visible($call, $openid);
        $rows = $call->app->store->all(
            CouponView::SELECT . " WHERE $where AND c.status = 'SENDED' AND c.begin_at <= ? AND c.end_at >= ?
            AND EXISTS (SELECT 1 FROM stock_merchants m WHERE m.stock_id = c.stock_id AND m.mchid = ?)
            ORDER BY c.created_at DESC, c.rowid DESC",
            [...$values, $now, $now, $mchid],
        );
        return array_map(static fn (array $row): array => CouponView::render($call->app, $row), $rows);
    }

    private function byCreator(Call $call, string $openid, string $creator, int $offset, int $limit): array
    {
        $app = $call->app;
        $status = $call->request->query('status');
        if (!in_array($status, self::STATUSES, true)) {
            throw ApiError::param('券状态错误', 'status', $status, 'query');
        }
        [$where, $values] = $this->visible($call, $openid);
        // Without any merchant the samples mean the caller's own stocks; the sample
        // profile has no stocks of the caller and leaves this open.
        $creator = $creator === '' && !$app->isSamples() ? $call->mchid() : $creator;
        if ($creator !== '') {
            $where .= ' AND s.creator = ?';
            $values[] = $creator;
        }
        if (($stock = $call->request->query('stock_id')) !== '') {
            $where .= ' AND c.stock_id = ?';
            $values[] = $stock;
        }
        $where .= " AND NOT (c.status = 'SENDED' AND c.end_at < ?)";
        $values[] = $app->clock->now();
        $where .= match ($status) {
            'SENDED' => " AND c.status = 'SENDED'",
            'USED' => " AND c.status IN ('SENDED', 'USED')",
            'EXPIRED' => ' AND 0',
            default => '',
        };

        $samples = $this->samples($call, $openid, $creator, $status);
        $total = count($samples) + $app->store->value(
            "SELECT COUNT(*) FROM coupons c JOIN stocks s USING (stock_id) WHERE $where",
            $values,
        );
        if ($offset > 0 && $offset * $limit >= $total && $app->settings->string('past_end') === 'mch_not_exists') {
            throw new ApiError('MCH_NOT_EXISTS', '商户号不合法');
        }
        $rows = $app->store->all(
            CouponView::SELECT . " WHERE $where ORDER BY c.created_at DESC, c.rowid DESC LIMIT ? OFFSET ?",
            [...$values, $limit, $offset * $limit],
        );
        $data = array_map(static fn (array $row): array => CouponView::render($app, $row), $rows);
        $data = $offset === 0 ? [...$samples, ...$data] : $data;
        return ['data' => array_slice($data, 0, $limit), 'total_count' => $total, 'limit' => $limit, 'offset' => $offset];
    }

    /** @return array{0:string,1:list<mixed>} the creator sees coupons of its stocks, a sender those it sent */
    private function visible(Call $call, string $openid): array
    {
        $multiuse = $call->request->query('business_type') === 'MULTIUSE';
        $where = 'c.openid = ? AND ' . ($multiuse ? "s.business_type = 'MULTIUSE'" : 's.business_type IS NULL');
        return $call->app->isSamples()
            ? [$where, [$openid]]
            : ["$where AND (s.creator = ? OR c.sender = ?)", [$openid, $call->mchid(), $call->mchid()]];
    }

    private function samples(Call $call, string $openid, string $creator, string $status): array
    {
        if ($status === 'EXPIRED' || $call->request->query('business_type') !== '') {
            return [];
        }
        $bodies = $call->app->store->all('SELECT body FROM sample_coupons WHERE openid = ? AND listed IS NOT NULL', [$openid]);
        $samples = array_map(static fn (array $row): array => json_decode($row['body'], true), $bodies);
        $stock = $call->request->query('stock_id');
        return array_values(array_filter($samples, static fn (array $body): bool =>
            ($creator === '' || $body['stock_creator_mchid'] === $creator) && ($stock === '' || $body['stock_id'] === $stock)));
    }
}
