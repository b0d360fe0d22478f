<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Admin;

final class JournalAdmin
{
    public function list(AdminCall $call): array
    {
        $limit = (int) ($call->request->query('limit') ?: 1000);
        return ['entries' => $call->app->journal->all($limit, (int) $call->request->query('after'))];
    }

    public function show(AdminCall $call): array
    {
        return $call->app->journal->get((int) $call->path['id']) ?? throw new \InvalidArgumentException('no such entry');
    }

    public function clear(AdminCall $call): array
    {
        $call->app->journal->clear();
        return ['ok' => true];
    }
}
