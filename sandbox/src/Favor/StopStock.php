<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Favor;

use WxFavor\Sandbox\Call;

/** POST stocks/{stock_id}/stop */
final class StopStock extends ChangeStock
{
    protected function legality(): array
    {
        return [
            'unactivated' => self::OK, 'audit' => self::ILLEGAL, 'running' => self::ILLEGAL, 'paused' => self::ILLEGAL,
            'stoped' => self::SAME, 'ended' => self::OVER,
        ];
    }

    protected function column(): string
    {
        return 'stop_at';
    }

    protected function field(): string
    {
        return 'stop_time';
    }

    protected function effect(Call $call, array $stock): array
    {
        return ['status' => 'stoped'];
    }
}
