<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Console;

use WxFavor\Sandbox\App;
use WxFavor\Sandbox\Http\Reply;
use WxFavor\Sandbox\Http\Request;
use WxFavor\Sandbox\State\BusinessClock;

/** The frame around every page, and the parts that pages are made of. No script anywhere. */
final class Page
{
    private const TABS = [
        '/' => 'stocks', '/console/coupons' => 'coupons', '/console/requests' => 'requests', '/console/notifications' => 'notifications',
        '/console/faults' => 'faults', '/console/certificates' => 'certificates',
    ];
    private const POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public function __construct(
        public readonly App $app,
        public readonly Request $request,
        public readonly Words $words,
        private readonly string $csrf,
    ) {
    }

    public function render(Markup ...$content): Reply
    {
        $t = $this->words;
        $links = [];
        foreach (self::TABS as $path => $tab) {
            $here = $path === '/' ? $this->request->path === '/' : str_starts_with($this->request->path, $path);
            $links[] = Markup::el('a', ['href' => $path, 'class' => $here ? 'here' : null], $t($tab));
        }
        $other = $t->language === 'zh' ? 'en' : 'zh';
        $html = Markup::el(
            'html',
            ['lang' => $t->language === 'zh' ? 'zh-CN' : 'en'],
            Markup::el(
                'head',
                [],
                Markup::el('meta', ['charset' => 'utf-8']),
                Markup::el('meta', ['name' => 'viewport', 'content' => 'width=device-width, initial-scale=1']),
                Markup::el('title', [], $t('sandbox')),
                Markup::style((string) file_get_contents(__DIR__ . '/console.css')),
            ),
            Markup::el(
                'body',
                [],
                Markup::el(
                    'header',
                    [],
                    Markup::el('h1', [], Markup::el('span', [], $t('sandbox')), Markup::el('a', ['href' => "{$this->request->path}?lang=$other"], $t('language'))),
                    Markup::el('nav', [], ...$links),
                ),
                Markup::el('main', [], ...$content),
            ),
        );
        $reply = Reply::html("<!doctype html>\n$html\n");
        $reply->headers += [
            'Content-Security-Policy' => self::POLICY, 'X-Content-Type-Options' => 'nosniff', 'Referrer-Policy' => 'same-origin',
            'X-Frame-Options' => 'DENY', 'Cache-Control' => 'no-store',
        ];
        return $reply;
    }

    /**
     * @param list<string> $columns words of the head
     * @param list<list<string|int|Markup|null>> $rows
     */
    public function table(array $columns, array $rows): Markup
    {
        if ($rows === []) {
            return Markup::el('p', ['class' => 'soft'], ($this->words)('nothing yet'));
        }
        $columns = array_map(fn (string $c): string => $c === '' ? '' : ($this->words)($c), $columns);
        $head = array_map(static fn (string $c): Markup => Markup::el('th', [], $c), $columns);
        $body = array_map(static fn (array $row): Markup => Markup::el('tr', [], ...array_map(
            static fn (string|int|Markup|null $cell, string $label): Markup => Markup::el('td', ['data-label' => $label], Markup::el('div', [], $cell)),
            $row,
            array_slice($columns, 0, count($row)),
        )), $rows);
        return Markup::el('table', [], Markup::el('thead', [], Markup::el('tr', [], ...$head)), Markup::el('tbody', [], ...$body));
    }

    /** A form that changes something: always POST, always with the token. */
    public function form(string $action, string $button, array $fields = [], string $class = '', Markup ...$inputs): Markup
    {
        $hidden = [Markup::el('input', ['type' => 'hidden', 'name' => 'csrf', 'value' => $this->csrf])];
        foreach ($fields as $name => $value) {
            $hidden[] = Markup::el('input', ['type' => 'hidden', 'name' => $name, 'value' => (string) $value]);
        }
        return Markup::el(
            'form',
            ['method' => 'post', 'action' => "/console/$action"],
            ...$hidden,
            ...$inputs,
            ...[Markup::el('button', ['class' => $class ?: null], ($this->words)($button))],
        );
    }

    public function input(string $name, string $label, string $value = '', string $size = '10'): Markup
    {
        return Markup::el('input', ['name' => $name, 'placeholder' => $label, 'aria-label' => $label, 'value' => $value, 'size' => $size]);
    }

    public function heading(string $word): Markup
    {
        return Markup::el('h2', [], ($this->words)($word));
    }

    public function tag(string $status): Markup
    {
        $class = match ($status) {
            'running', 'SENDED', 'done' => 'tag good',
            'paused', 'audit', 'waiting', 'unactivated' => 'tag warn',
            default => 'tag',
        };
        return Markup::el('span', ['class' => $class], $this->words->status($status));
    }

    public function mono(string $text): Markup
    {
        return Markup::el('span', ['class' => 'mono'], $text);
    }

    public function link(string $url, string $text): Markup
    {
        return Markup::el('a', ['href' => $url], $text);
    }

    public static function yuan(int $fen): string
    {
        return '¥' . intdiv($fen, 100) . sprintf('.%02d', $fen % 100);
    }

    public static function time(int $millis): string
    {
        return BusinessClock::at($millis)->format('Y-m-d H:i:s');
    }
}
