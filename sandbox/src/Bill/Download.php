<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Bill;

use WxFavor\Sandbox\Call;
use WxFavor\Sandbox\Favor\ApiError;
use WxFavor\Sandbox\Http\Emitter;
use WxFavor\Sandbox\Http\Reply;

/** GET /v3/billdownload/file and /mkt/storage/bill/download: the file itself, never signed. */
final class Download
{
    public function handle(Call $call): Reply
    {
        $token = $call->request->query('token') ?: $call->request->query('bill_params');
        $bill = $call->app->store->one('SELECT * FROM bills WHERE token = ?', [$token]);
        if ($bill === null || $call->app->clock->now() > $bill['expires_at']) {
            throw ApiError::missing('账单不存在或下载链接已失效');
        }
        $options = json_decode($bill['options'], true);
        $body = $options['gzip'] ? Emitter::gzip($bill['content']) : $bill['content'];
        if ($options['fault'] === 'truncated') {
            $body = substr($body, 0, intdiv(strlen($body), 2));
        }
        $type = $options['gzip'] ? 'application/x-gzip' : 'text/plain; charset=utf-8';
        $reply = new Reply(200, $body, ['Content-Type' => $type], false);
        $reply->pace = $options['fault'] === 'slow' ? 20 : 0;
        return $reply;
    }
}
