<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Admin;

use WxFavor\Sandbox\ClientConfig;
use WxFavor\Sandbox\State\BusinessClock;
use WxFavor\Sandbox\State\Invariants;
use WxFavor\Sandbox\State\Setup;

/** Configuration, switches, business clock, reset. */
final class StateAdmin
{
    public function config(AdminCall $call): array
    {
        return (new ClientConfig($call->app, $call->baseUri))->toArray();
    }

    public function reset(AdminCall $call): array
    {
        Setup::reset($call->app->dir, $call->app->profile);
        return ['ok' => true];
    }

    public function settings(AdminCall $call): array
    {
        return $call->app->settings->all();
    }

    public function change(AdminCall $call): array
    {
        $call->app->store->transaction(static function () use ($call): void {
            foreach ($call->json() as $name => $value) {
                $call->app->settings->set((string) $name, $value);
            }
        });
        return $call->app->settings->all();
    }

    public function invariants(AdminCall $call): array
    {
        return Invariants::check($call->app->store);
    }

    public function clock(AdminCall $call): array
    {
        $clock = $call->app->clock;
        return ['now' => $clock->format($clock->now()), 'millis' => $clock->now(), 'frozen' => $call->app->settings->int('clock_frozen') !== 0];
    }

    /** {"set": time} or {"advance": seconds}; {"freeze": true|false} stops the clock or lets it run. */
    public function setClock(AdminCall $call): array
    {
        $clock = $call->app->clock;
        $input = $call->json();
        if (isset($input['freeze'])) {
            $clock->freeze($input['freeze'] ? $clock->now() : null);
        }
        if (isset($input['set'])) {
            $clock->set(BusinessClock::parse((string) $input['set']) ?? throw new \InvalidArgumentException('set takes an RFC 3339 time'));
        }
        if (isset($input['advance'])) {
            if (!is_int($input['advance']) && !is_float($input['advance'])) {
                throw new \InvalidArgumentException('advance takes seconds');
            }
            $clock->set($clock->now() + $input['advance'] * 1000);
        }
        return $this->clock($call);
    }
}
