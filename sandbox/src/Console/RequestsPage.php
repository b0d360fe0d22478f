<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Console;

use WxFavor\Sandbox\Admin\Admin;
use WxFavor\Sandbox\Http\Reply;

/** The request log with signature verdicts, and one request in full. */
final class RequestsPage
{
    public function show(Page $page): Reply
    {
        $rows = [];
        foreach (array_reverse($page->app->journal->all(100)) as $entry) {
            $rows[] = [
                $page->link("/console/requests/{$entry['id']}", Page::time((int) ($entry['at'] * 1000))),
                Markup::group($entry['method'] . ' ', $page->mono($entry['target'])),
                $entry['mchid'],
                $this->verdict($page, $entry),
                $this->answer($entry),
            ];
        }
        return $page->render($page->heading('requests'), $page->table(['time', 'request', 'merchant', 'verdict', 'answer'], $rows));
    }

    public function one(Page $page): Reply
    {
        $entry = $page->app->journal->get((int) basename($page->request->path));
        if ($entry === null) {
            return Admin::error(404, 'no such entry');
        }
        $t = $page->words;
        $headers = '';
        foreach ($entry['headers'] as $name => $value) {
            $headers .= "$name: $value\n";
        }
        $answerHeaders = '';
        foreach ($entry['response']['headers'] as $name => $value) {
            $answerHeaders .= "$name: $value\n";
        }
        $authorization = (string) ($entry['headers']['Authorization'] ?? '');
        return $page->render(
            Markup::el('h2', [], $entry['method'] . ' ', $page->mono($entry['target'])),
            Markup::el('p', [], $t('verdict') . ': ', $this->verdict($page, $entry)),
            $this->comparison($page, $entry, $authorization),
            $page->heading('server message'),
            Markup::el('pre', [], $entry['server_message']),
            $page->heading('headers'),
            Markup::el('pre', [], $headers),
            $page->heading('body'),
            Markup::el('pre', [], $entry['body'] !== '' ? $entry['body'] : ($entry['body_base64'] ?? '')),
            $page->heading('answer'),
            Markup::el('p', [], $this->answer($entry)),
            Markup::el('pre', [], $answerHeaders . "\n" . $entry['response']['body']),
            $page->heading('client message'),
            Markup::el('pre', [], $entry['response']['signed_message']),
        );
    }

    /** The parts of the signed message side by side with where the server took them from. */
    private function comparison(Page $page, array $entry, string $authorization): Markup
    {
        if ($entry['verdict']['ok'] || $entry['server_message'] === '') {
            return Markup::group();
        }
        $rows = [
            ['method', $entry['method']], ['target', $entry['target']], ['timestamp', (string) $entry['timestamp']],
            ['nonce', (string) $entry['nonce']], ['serial', (string) $entry['serial']], ['body', $entry['body_length'] . ' bytes'],
        ];
        $hints = implode("\n", $entry['verdict']['hints']);
        $cells = array_map(static function (array $row) use ($page, $hints): array {
            preg_match('/^' . preg_quote($row[0], '/') . ': (.*)$/m', $hints, $m);
            return [$row[0], $page->mono($row[1]), Markup::el('span', ['class' => 'bad'], $m[1] ?? '')];
        }, $rows);
        return Markup::group($page->heading('differences'), $page->table(['', 'request', 'differences'], $cells));
    }

    private function verdict(Page $page, array $entry): Markup
    {
        if ($entry['verdict']['ok']) {
            return Markup::el('span', ['class' => 'good'], '✓ ' . ($page->words)('signature ok'));
        }
        $hints = array_map(static fn (string $hint): Markup => Markup::el('li', [], $hint), $entry['verdict']['hints']);
        return Markup::group(
            Markup::el('span', ['class' => 'bad'], '✗ ' . $entry['verdict']['reason']),
            Markup::el('ul', ['class' => 'hints'], ...$hints),
        );
    }

    private function answer(array $entry): Markup
    {
        $error = json_decode($entry['response']['body'], true);
        $text = is_array($error) && is_string($error['code'] ?? null) ? " {$error['code']} " . (is_string($error['message'] ?? null) ? $error['message'] : '') : '';
        return Markup::group(
            Markup::el('span', ['class' => $entry['response']['status'] < 400 ? 'good' : 'bad'], $entry['response']['status'] . $text),
            $entry['fault'] === '' ? null : Markup::el('div', ['class' => 'warn'], $entry['fault']),
        );
    }
}
