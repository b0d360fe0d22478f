<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Console;

use WxFavor\Sandbox\Admin\Gate;
use WxFavor\Sandbox\App;
use WxFavor\Sandbox\Http\Emitter;
use WxFavor\Sandbox\Http\Reply;
use WxFavor\Sandbox\Http\Request;
use WxFavor\Sandbox\Pay\Refusal;

/** Routes of the console page, its language, its token and its protection against foreign forms. */
final class Console
{
    private readonly string $csrf;
    private readonly Words $words;

    public function __construct(private readonly App $app, private readonly Gate $gate, private readonly Request $request, private readonly string $baseUri)
    {
        // A page of another origin can send a form here, but it cannot read this value.
        $this->csrf = hash_hmac('sha256', 'console', $app->keys->merchant()['secret']);
        $this->words = new Words($this->language());
    }

    public static function serves(Request $request): bool
    {
        return $request->path === '/' || str_starts_with($request->path, '/console/');
    }

    public function handle(): void
    {
        $reply = $this->answer();
        if (in_array($this->request->query('lang'), ['zh', 'en'], true)) {
            $reply->headers['Set-Cookie'] = 'sandbox_lang=' . $this->request->query('lang') . '; Path=/; SameSite=Strict; Max-Age=31536000';
        }
        Emitter::send($reply);
    }

    private function answer(): Reply
    {
        $page = new Page($this->app, $this->request, $this->words, $this->csrf);
        if (!$this->gate->isTrusted()) {
            return $this->login($page);
        }
        if ($this->request->method === 'POST') {
            return $this->act($page);
        }
        if ($this->request->method !== 'GET') {
            return new Reply(405, 'method not allowed', ['Content-Type' => 'text/plain', 'Allow' => 'GET, POST'], false);
        }
        $path = $this->request->path;
        return match (true) {
            $path === '/' => (new StocksPage())->show($page),
            $path === '/console/coupons' => (new CouponsPage())->show($page),
            $path === '/console/requests' => (new RequestsPage())->show($page),
            preg_match('#^/console/requests/\d+$#D', $path) === 1 => (new RequestsPage())->one($page),
            $path === '/console/notifications' => (new NotificationsPage())->show($page),
            $path === '/console/faults' => (new FaultsPage())->show($page),
            $path === '/console/certificates' => (new CertificatesPage())->show($page, $this->baseUri),
            default => $this->message($page, 404, '404'),
        };
    }

    private function act(Page $page): Reply
    {
        parse_str($this->request->body, $input);
        if (!hash_equals($this->csrf, is_string($input['csrf'] ?? null) ? $input['csrf'] : '')) {
            return $this->message($page, 403, 'CSRF');
        }
        try {
            $next = Actions::run($this->app, basename($this->request->path), array_filter($input, 'is_string'));
        } catch (Refusal | \InvalidArgumentException | \PDOException $e) {
            return $this->message($page, 400, $e->getMessage());
        }
        return new Reply(303, '', ['Location' => $next], false);
    }

    private function login(Page $page): Reply
    {
        $t = $this->words;
        $note = '';
        if ($this->request->method === 'POST' && $this->request->path === '/console/login') {
            parse_str($this->request->body, $input);
            $token = is_string($input['token'] ?? null) ? $input['token'] : '';
            if ($this->gate->isToken($token)) {
                $cookie = 'sandbox_token=' . rawurlencode($token) . '; Path=/; HttpOnly; SameSite=Strict';
                return new Reply(303, '', ['Location' => '/', 'Set-Cookie' => $cookie], false);
            }
            $note = $t('wrong token');
        }
        $form = Markup::el(
            'form',
            ['method' => 'post', 'action' => '/console/login'],
            Markup::el('input', ['type' => 'password', 'name' => 'token', 'placeholder' => $t('token'), 'aria-label' => $t('token')]),
            Markup::el('button', [], $t('enter')),
        );
        $reply = $page->render(Markup::el('p', ['class' => 'bad'], $note), $form);
        $reply->status = 403;
        return $reply;
    }

    private function message(Page $page, int $status, string $text): Reply
    {
        $reply = $page->render(Markup::el('p', ['class' => 'bad'], $text));
        $reply->status = $status;
        return $reply;
    }

    private function language(): string
    {
        $wanted = $this->request->query('lang');
        if (!in_array($wanted, ['zh', 'en'], true)) {
            preg_match('/(?:^|;\s*)sandbox_lang=(zh|en)/', $this->request->header('Cookie'), $m);
            $wanted = $m[1] ?? '';
        }
        return $wanted ?: (preg_match('/^\s*en/i', $this->request->header('Accept-Language')) ? 'en' : 'zh');
    }
}
