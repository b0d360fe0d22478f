<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Admin;

final class FaultAdmin
{
    public function list(AdminCall $call): array
    {
        return ['faults' => $call->app->faults()->all()];
    }

    public function add(AdminCall $call): array
    {
        return $call->app->faults()->add($call->json());
    }

    public function clear(AdminCall $call): array
    {
        $call->app->faults()->clear(isset($call->path['id']) ? (int) $call->path['id'] : null);
        return ['ok' => true];
    }
}
