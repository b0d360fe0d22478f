<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Admin;

use WxFavor\Sandbox\Keys\PlatformKeys;

/** Rotation of the platform certificate, step by step or at once. */
final class KeyAdmin
{
    /** {"step": "add" | "activate" | "drop" | "all"} */
    public function rotate(AdminCall $call): array
    {
        $keys = new PlatformKeys($call->app->store, $call->app->keys);
        $step = $call->text('step', 'add');
        $result = match ($step) {
            'add' => $keys->add(),
            'activate' => $keys->activate(),
            'drop' => $keys->dropOld(),
            'all' => [$keys->add(), $keys->activate(), $keys->dropOld()][1],
            default => throw new \InvalidArgumentException('step is one of add, activate, drop, all'),
        };
        return ['certificate' => $result, 'listed' => array_column($keys->listed(), 'serial')];
    }
}
