<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Console;

use WxFavor\Sandbox\Http\Reply;
use WxFavor\Sandbox\State\Settings;

/** Stored faults and the switches. */
final class FaultsPage
{
    private const EXAMPLES = [
        'status=500', 'status=500; when=after', 'status=429', 'html=503', 'signature=flip', 'signature=probe', 'omit=Wechatpay-Nonce',
        'serial=unknown', 'skew=+301', 'unsigned', 'body=truncate', 'body=extra', 'body=newenum', 'delay=2000', 'reset=before', 'reset=after', 'reset=midbody',
    ];

    public function show(Page $page): Reply
    {
        $t = $page->words;
        $rows = array_map(static fn (array $fault): array => [
            $page->mono($fault['spec']), $fault['remaining'] ?? '∞', $fault['used'],
            trim("{$fault['method']} {$fault['path']} {$fault['mchid']}"),
            $page->form('fault-delete', 'delete', ['id' => $fault['id']], 'plain'),
        ], $page->app->faults()->all());
        $options = array_map(static fn (string $spec): Markup => Markup::el('option', ['value' => $spec], $spec), self::EXAMPLES);
        return $page->render(
            $page->heading('faults'),
            $page->form(
                'fault-add',
                'add',
                [],
                '',
                Markup::el('input', ['name' => 'spec', 'list' => 'examples', 'placeholder' => 'status=500; when=after', 'aria-label' => $t('fault'), 'size' => 28]),
                Markup::el('datalist', ['id' => 'examples'], ...$options),
                $page->input('count', $t('count'), '1', '4'),
                $page->input('path', $t('path'), '', '24'),
            ),
            $page->table(['fault', 'remaining', 'hits', 'path', ''], $rows),
            $page->heading('switches'),
            $page->table(['name', 'value'], $this->switches($page)),
        );
    }

    private function switches(Page $page): array
    {
        $rows = [];
        foreach ($page->app->settings->all() as $name => $value) {
            [$default, $type] = Settings::ALL[$name];
            $meaning = SwitchWords::meaning($name, $page->words->language);
            $choices = $type === 'bool' ? ['false', 'true'] : $type;
            $text = is_bool($value) ? ($value ? 'true' : 'false') : (string) $value;
            $input = $type === 'int'
                ? $page->input('value', $name, $text, '8')
                : Markup::el('select', ['name' => 'value', 'aria-label' => $name], ...array_map(
                    static fn (string $choice): Markup => Markup::el('option', ['value' => $choice, 'selected' => $choice === $text], $choice),
                    $choices,
                ));
            $rows[] = [
                Markup::group(Markup::el('span', ['class' => $value === $default ? 'mono' : 'mono warn'], $name), Markup::el('div', ['class' => 'soft'], $meaning)),
                $page->form('setting', 'save', ['name' => $name], 'plain', $input),
            ];
        }
        return $rows;
    }
}
