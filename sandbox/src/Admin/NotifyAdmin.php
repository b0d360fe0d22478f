<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Admin;

use WxFavor\Sandbox\Fault\FaultSpec;
use WxFavor\Sandbox\Notify\Dispatcher;

final class NotifyAdmin
{
    /** Delivers what is due; {"all": true} also what is not due yet. */
    public function run(AdminCall $call): array
    {
        return ['deliveries' => (new Dispatcher($call->app))->run((bool) ($call->json()['all'] ?? false))];
    }

    /** {"fault": spec} damages this one delivery. */
    public function resend(AdminCall $call): array
    {
        $fault = FaultSpec::parse($call->text('fault', ''));
        return (new Dispatcher($call->app))->resend($call->path['id'], $fault);
    }
}
