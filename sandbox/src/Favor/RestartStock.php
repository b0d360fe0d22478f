<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Favor;

use WxFavor\Sandbox\Call;

/** POST stocks/{stock_id}/restart */
final class RestartStock extends ChangeStock
{
    protected function legality(): array
    {
        return [
            'unactivated' => self::OVER, 'audit' => self::ILLEGAL, 'running' => self::SAME, 'paused' => self::OK,
            'stoped' => self::OVER, 'ended' => self::OVER,
        ];
    }

    protected function column(): string
    {
        return 'restart_at';
    }

    protected function field(): string
    {
        return 'restart_time';
    }

    protected function effect(Call $call, array $stock): array
    {
        return ['status' => 'running'];
    }
}
