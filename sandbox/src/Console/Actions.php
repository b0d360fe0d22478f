<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Console;

use WxFavor\Sandbox\App;
use WxFavor\Sandbox\Fault\FaultSpec;
use WxFavor\Sandbox\Keys\PlatformKeys;
use WxFavor\Sandbox\Notify\Dispatcher;
use WxFavor\Sandbox\Pay\PaySimulator;
use WxFavor\Sandbox\State\Setup;

/** What the console's buttons do. Each returns the page to show afterwards. */
final class Actions
{
    public static function run(App $app, string $action, array $input): string
    {
        $text = static fn (string $name): string => trim((string) ($input[$name] ?? ''));
        switch ($action) {
            case 'reset':
                Setup::reset($app->dir, $app->profile);
                return '/';
            case 'consume':
                (new PaySimulator($app))->pay($text('coupon_id'), $text('mchid'), (int) $text('total'), []);
                return '/console/coupons';
            case 'notify':
                (new Dispatcher($app))->run();
                return '/console/notifications';
            case 'resend':
                (new Dispatcher($app))->resend($text('id'), FaultSpec::none());
                return '/console/notifications';
            case 'fault-add':
                $limits = array_filter(['count' => $text('count'), 'path' => $text('path')], static fn (string $v): bool => $v !== '');
                $app->faults()->add(['spec' => $text('spec')] + $limits);
                return '/console/faults';
            case 'fault-delete':
                $app->faults()->clear((int) $text('id'));
                return '/console/faults';
            case 'setting':
                $app->settings->set($text('name'), $text('value'));
                return '/console/faults';
            case 'rotate':
                $keys = new PlatformKeys($app->store, $app->keys);
                $step = $text('step');
                $step === 'add' || $step === 'all' ? $keys->add() : null;
                $step === 'activate' || $step === 'all' ? $keys->activate() : null;
                $step === 'drop' ? $keys->dropOld() : null;
                return '/console/certificates';
        }
        throw new \InvalidArgumentException('no such action');
    }
}
