<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Favor;

use WxFavor\Sandbox\Call;

/** POST stocks/{stock_id}/pause */
final class PauseStock extends ChangeStock
{
    protected function legality(): array
    {
        return [
            'unactivated' => self::OVER, 'audit' => self::ILLEGAL, 'running' => self::OK, 'paused' => self::SAME,
            'stoped' => self::OVER, 'ended' => self::OVER,
        ];
    }

    protected function column(): string
    {
        return 'pause_at';
    }

    protected function field(): string
    {
        return 'pause_time';
    }

    protected function effect(Call $call, array $stock): array
    {
        return ['status' => 'paused'];
    }
}
