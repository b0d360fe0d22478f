<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Favor;

use WxFavor\Sandbox\App;
use WxFavor\Sandbox\Bill\Download;
use WxFavor\Sandbox\Bill\Flow;
use WxFavor\Sandbox\Call;
use WxFavor\Sandbox\Http\Reply;
use WxFavor\Sandbox\Http\Request;
use WxFavor\Sandbox\Http\Router;

/** The table of endpoints; a handler takes a Call and returns an array or a Reply. */
final class Endpoints
{
    private const FAVOR = '/v3/marketing/favor';

    public const TABLE = [
        ['POST', self::FAVOR . '/coupon-stocks', CreateStock::class],
        ['POST', self::FAVOR . '/stocks/{stock_id}/start', StartStock::class],
        ['POST', self::FAVOR . '/stocks/{stock_id}/stop', StopStock::class],
        ['POST', self::FAVOR . '/stocks/{stock_id}/pause', PauseStock::class],
        ['POST', self::FAVOR . '/stocks/{stock_id}/restart', RestartStock::class],
        ['GET', self::FAVOR . '/stocks', ListStocks::class],
        ['GET', self::FAVOR . '/stocks/{stock_id}', QueryStock::class],
        ['GET', self::FAVOR . '/stocks/{stock_id}/merchants', ListMerchants::class],
        ['GET', self::FAVOR . '/stocks/{stock_id}/items', ListItems::class],
        ['POST', self::FAVOR . '/stocks/{stock_id}/modify-goods-id', ModifyGoods::class],
        ['POST', self::FAVOR . '/users/{openid}/coupons', SendCoupon::class],
        ['GET', self::FAVOR . '/users/{openid}/coupons', ListCoupons::class],
        ['GET', self::FAVOR . '/users/{openid}/coupons/{coupon_id}', QueryCoupon::class],
        ['GET', self::FAVOR . '/stocks/{stock_id}/use-flow', Flow::class],
        ['GET', self::FAVOR . '/stocks/{stock_id}/refund-flow', Flow::class],
        ['GET', self::FAVOR . '/stocks/{stock_id}/use-flow-by-day', Flow::class],
        ['GET', self::FAVOR . '/stocks/{stock_id}/refund-flow-by-day', Flow::class],
        ['POST', self::FAVOR . '/callbacks', SetCallback::class],
        ['GET', self::FAVOR . '/callbacks', QueryCallback::class],
        ['POST', self::FAVOR . '/media/image-upload', UploadImage::class],
        ['GET', '/v3/certificates', Certificates::class],
        ['GET', '/v3/billdownload/file', Download::class],
        ['GET', '/mkt/storage/bill/download', Download::class],
    ];

    /** Paths that need no Authorization. */
    public static function isOpen(Request $request): bool
    {
        return $request->path === '/mkt/storage/bill/download';
    }

    public static function dispatch(App $app, Request $request, array $merchant, string $baseUri): Reply
    {
        $match = (new Router(self::TABLE))->match($request->method, $request->path);
        if ($match === null) {
            throw ApiError::missing('请求的资源不存在');
        }
        if ($match === false) {
            throw new ApiError('RESOURCE_NOT_EXISTS', '不支持的请求方法', null, 405);
        }
        if ($app->settings->bool('require_user_agent') && $request->header('User-Agent') === '') {
            throw ApiError::invalid('Http头缺少User-Agent');
        }
        RateLimits::check($app, $request, $match['handler'], $match['pattern'], $merchant['mchid'] ?? '');
        $call = new Call($app, $request, $match['parameters'], $merchant, $baseUri);
        $result = (new $match['handler']())->handle($call);
        if ($result instanceof Reply) {
            return $result;
        }
        $reply = Reply::json($result);
        $reply->body = JsonStyle::print($result, $app->settings->string('json_style'));
        return $reply;
    }
}
