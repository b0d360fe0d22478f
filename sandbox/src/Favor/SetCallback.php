<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Favor;

use WxFavor\Sandbox\Call;

/** POST callbacks */
final class SetCallback
{
    public function handle(Call $call): array
    {
        $mchid = $call->text('mchid', '回调商户不能为空', 20);
        $url = $call->text('notify_url', '回调url不能为空', 256);
        $enabled = $call->json()['switch'] ?? true;
        if (!is_bool($enabled)) {
            throw ApiError::param('switch 类型错误', '/switch', $enabled);
        }
        if (!Call::isMchid($mchid)) {
            throw new ApiError('MCH_NOT_EXISTS', '商户号不合法');
        }
        if ($mchid !== $call->mchid() && !$call->app->isSamples()) {
            throw ApiError::invalid('非法的商户号');
        }
        if (!$call->merchant['event_push']) {
            throw ApiError::blocked('调用商户无权限');
        }
        if (!$this->isAcceptable($call, $url)) {
            throw ApiError::busy();
        }
        $now = $call->app->clock->now();
        $call->app->store->run(
            'INSERT INTO callbacks (mchid, notify_url, enabled, updated_at) VALUES (?, ?, ?, ?)
             ON CONFLICT (mchid) DO UPDATE SET notify_url = excluded.notify_url, enabled = excluded.enabled, updated_at = excluded.updated_at',
            [$mchid, $url, (int) $enabled, $now],
        );
        return ['update_time' => $call->app->clock->format($now), 'notify_url' => $url];
    }

    private function isAcceptable(Call $call, string $url): bool
    {
        $parts = parse_url($url);
        if ($parts === false || !isset($parts['scheme'], $parts['host']) || preg_match('/[?#\s]/', $url)) {
            return false;
        }
        $loopback = preg_match('/^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/D', $parts['host']) === 1;
        if ($loopback && $call->app->settings->bool('http_loopback')) {
            return in_array($parts['scheme'], ['http', 'https'], true);
        }
        if ($parts['scheme'] !== 'https' || !str_contains($parts['host'], '.')) {
            return false;
        }
        if (!$call->app->settings->bool('check_reachable')) {
            return true;
        }
        $socket = @stream_socket_client("tcp://{$parts['host']}:" . ($parts['port'] ?? 443), $errno, $error, 5);
        return $socket !== false;
    }
}
