<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Bill;

use WxFavor\Sandbox\Call;
use WxFavor\Sandbox\Favor\ApiError;
use WxFavor\Sandbox\Favor\StockAccess;
use WxFavor\Sandbox\Http\Reply;
use WxFavor\Sandbox\State\BusinessClock;

/** GET stocks/{stock_id}/use-flow, refund-flow and their by-day forms: the link to a bill. */
final class Flow
{
    public function handle(Call $call): Reply
    {
        preg_match('#/(use|refund)-flow(-by-day)?$#D', $call->request->path, $m);
        $stock = StockAccess::forCreator($call);
        $day = isset($m[2]) ? $this->day($call, $stock) : null;
        if ($day === null) {
            $this->checkOver($call, $stock);
        }
        $bill = BillFile::make($call->app, $m[1], $stock, $day);
        $fault = $call->app->settings->string('bill_fault');
        if ($fault === 'huge') {
            $bill['csv'] .= str_repeat(str_repeat(' ', 1022) . "\r\n", 5400);
        }
        $link = $this->link($call, $bill['csv'], $fault, $day !== null);
        $hash = sha1($bill['csv']);
        if ($fault === 'wrong_hash') {
            $hash = strrev($hash);
        }
        $reply = Reply::json($day === null
            ? ['url' => $link, 'hash_value' => $hash, 'hash_type' => 'SHA1']
            : ['url' => $link, "stock_{$m[1]}flow_hash" => $hash, "stock_{$m[1]}flow_count" => (string) $bill['count']]);
        $reply->signed = !$call->app->settings->bool('bill_links_unsigned');
        return $reply;
    }

    private function checkOver(Call $call, array $stock): void
    {
        $from = BusinessClock::midnightAfter($stock['end_at']) + 10 * 3_600_000;
        if ($stock['status'] !== 'stoped' || $call->app->clock->now() < $from) {
            throw ApiError::invalid('活动明细在活动结束次日10点后可下载：' . $call->app->clock->format($from));
        }
    }

    private function day(Call $call, array $stock): string
    {
        $day = $call->request->query('bill_date');
        [$year, $month, $date] = array_map('intval', explode('-', $day)) + [0, 0, 0];
        if (!preg_match('/^\d{4}-\d\d-\d\d$/D', $day) || !checkdate($month, $date, $year) || $day >= BusinessClock::day($call->app->clock->now())) {
            throw ApiError::param('输入时间格式错误', 'bill_date', $day, 'query');
        }
        if ($stock['start_at'] === null) {
            throw ApiError::invalid('活动未激活，没有账单');
        }
        return $day;
    }

    private function link(Call $call, string $csv, string $fault, bool $daily): string
    {
        $token = bin2hex(random_bytes(24));
        $gzip = $call->app->settings->bool('bill_gzip');
        $call->app->store->insert('bills', [
            'token' => $token, 'content' => $csv, 'options' => json_encode(['gzip' => $gzip, 'fault' => $fault]),
            'expires_at' => $call->app->clock->now() + $call->app->settings->int('bill_validity') * 1000,
        ]);
        $base = $call->baseUri;
        if ($daily && preg_match('#^(https?://)api2?\.(mch\.weixin\.qq\.com|wechatpay\.cn)#', $base, $m)) {
            $base = $m[1] . 'download-service.wechatpay.cn/';
        }
        return $base . ($daily ? 'mkt/storage/bill/download?bill_params=' : 'v3/billdownload/file?token=') . $token . ($gzip ? '&tartype=GZIP' : '');
    }
}
