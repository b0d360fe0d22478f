<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Favor;

use WxFavor\Sandbox\Call;

/** Rules about who may do something. */
final class Merchants
{
    public static function checkCreator(string $given, array $stock): void
    {
        if (!Call::isMchid($given)) {
            throw new ApiError('MCH_NOT_EXISTS', '商户号不合法');
        }
        if ($given !== $stock['creator'] && !$stock['any_creator']) {
            throw ApiError::invalid('非法的商户号');
        }
    }

    public static function checkProduct(Call $call): void
    {
        if (!$call->merchant['product']) {
            throw ApiError::blocked('调用商户无权限');
        }
    }

    /** In the sample profile every fixture stock is open to the calling merchant. */
    public static function isCreator(Call $call, array $stock): bool
    {
        return $stock['creator'] === $call->mchid() || $call->app->isSamples();
    }
}
