<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Favor;

use WxFavor\Sandbox\Call;

/** GET callbacks */
final class QueryCallback
{
    public function handle(Call $call): array
    {
        $mchid = $call->queryText('mchid', '回调商户不能为空', 20);
        $call->queryMchid('mchid');
        if ($mchid !== $call->mchid() && !$call->app->isSamples()) {
            throw ApiError::invalid('非法的商户号');
        }
        $url = $call->app->store->value('SELECT notify_url FROM callbacks WHERE mchid = ?', [$mchid]);
        return $url === null ? throw ApiError::missing('回调地址未设置') : ['notify_url' => $url, 'mchid' => $mchid];
    }
}
