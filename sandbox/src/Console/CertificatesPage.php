<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Console;

use WxFavor\Sandbox\ClientConfig;
use WxFavor\Sandbox\Http\Reply;

/** Platform keys with the steps of a rotation, and the configuration to paste. */
final class CertificatesPage
{
    public function show(Page $page, string $baseUri): Reply
    {
        $t = $page->words;
        $rows = array_map(static fn (array $key): array => [
            $page->mono($key['serial']), $key['kind'],
            $key['kind'] === 'public_key' ? '' : Page::time($key['effective_at'] * 1000),
            $key['kind'] === 'public_key' ? '' : Page::time($key['expire_at'] * 1000),
            $t($key['listed'] ? 'yes' : 'no'), $t($key['signs'] ? 'yes' : 'no'),
        ], $page->app->store->all('SELECT * FROM platform_keys ORDER BY kind, effective_at, rowid'));
        return $page->render(
            $page->heading('certificates'),
            $page->table(['serial', 'kind', 'effective', 'expires', 'listed', 'signs'], $rows),
            $page->heading('rotate'),
            Markup::el(
                'p',
                [],
                $page->form('rotate', 'rotate', ['step' => 'all']),
                ' ',
                $page->form('rotate', 'add certificate', ['step' => 'add'], 'plain'),
                $page->form('rotate', 'activate', ['step' => 'activate'], 'plain'),
                $page->form('rotate', 'drop old', ['step' => 'drop'], 'plain'),
            ),
            $page->heading('config'),
            Markup::el('pre', [], (new ClientConfig($page->app, $baseUri))->toPhp()),
        );
    }
}
