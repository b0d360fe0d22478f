<?php

declare(strict_types=1);

/*
 * Issues a coupon (发放代金券), looks it up, lists what the user has.
 *
 *     WXFAVOR_CONFIG=config.json php examples/issue_coupon.php
 *
 * `./dev demo` runs it against the sandbox. For the real service put your own values into the JSON file:
 * mchid, serial, privateKey, certs, and appid, openid, stock_id, stock_creator_mchid.
 */

use WxFavor\Builder;
use WxFavor\Exception\RequestException;
use WxFavor\Exception\WxFavorException;
use WxFavor\Http\Response;
use WxFavor\Model\Coupon;

$file = getenv('WXFAVOR_CONFIG') ?: __DIR__ . '/config.json';
/** @var array{mchid: string, serial: string, privateKey: string, certs: array<string, string>, base_uri?: string, appid: string, openid: string, stock_id: string, stock_creator_mchid: string} $config */
$config = json_decode((string) file_get_contents($file), true, flags: JSON_THROW_ON_ERROR);

// Keys are parsed once per process and connections are kept: making a client in every request is cheap.
$instance = Builder::factory([
    'mchid' => $config['mchid'],
    'serial' => $config['serial'],
    'privateKey' => $config['privateKey'],
    'certs' => $config['certs'],
    'base_uri' => $config['base_uri'] ?? 'https://api.mch.weixin.qq.com/',
]);

// Stored before the first attempt, so that a repeated call is the same call and never a second coupon.
$outRequestNo = $config['mchid'] . date('YmdHis') . bin2hex(random_bytes(4));

$openid = $config['openid'];
$coupons = $instance->chain('v3/marketing/favor/users/{openid}/coupons');

try {
    echo "Issue a coupon of stock {$config['stock_id']} to $openid, out_request_no $outRequestNo\n";
    $couponId = issue(fn () => $coupons->post([
        'openid' => $openid,
        'json' => [
            'stock_id' => $config['stock_id'],
            'stock_creator_mchid' => $config['stock_creator_mchid'],
            'out_request_no' => $outRequestNo,
            'appid' => $config['appid'],
        ],
    ]));
    echo "  coupon_id $couponId\n\n";

    echo "Look it up\n";
    $response = $instance->v3->marketing->favor->users->_openid_->coupons->_coupon_id_->get([
        'openid' => $openid,
        'coupon_id' => $couponId,
        'query' => ['appid' => $config['appid']],
    ]);
    show(Coupon::fromJson((string) $response->getBody()));
    echo '  WeChat Pay\'s signature ', $response->isSignatureVerified() ? 'verified' : 'not verified', "\n\n";

    echo "List the user's coupons\n";
    $response = $coupons->get([
        'openid' => $openid,
        'query' => ['appid' => $config['appid'], 'creator_mchid' => $config['stock_creator_mchid'], 'offset' => 0, 'limit' => 10],
    ]);
    /** @var array{total_count: int, data?: list<array{coupon_id: string, status: string, coupon_name: string}>} $list */
    $list = json_decode((string) $response->getBody(), true);
    echo "  total_count {$list['total_count']}\n";
    foreach ($list['data'] ?? [] as $coupon) {
        echo "  {$coupon['coupon_id']}  {$coupon['status']}  {$coupon['coupon_name']}\n";
    }
} catch (RequestException $e) {
    fwrite(STDERR, "{$e->getMessage()}\n");
    if ($e->hasResponse()) {
        fwrite(STDERR, $e->getResponse()->getBody() . "\n");
    }
    exit(1);
} catch (WxFavorException $e) {
    fwrite(STDERR, "{$e->getMessage()}\n");
    exit(1);
}

/**
 * Issuing again with the same out_request_no gives the same coupon: the only safe way to repeat it.
 *
 * @param callable(): Response $post
 */
function issue(callable $post): string
{
    for ($attempt = 1; ; $attempt++) {
        try {
            /** @var array{coupon_id: string} $issued */
            $issued = json_decode((string) $post()->getBody(), true);
            return $issued['coupon_id'];
        } catch (WxFavorException $e) {
            if ($attempt === 3 || !($e->isRetryable() || $e->isOutcomeUnknown())) {
                throw $e;
            }
            echo "  attempt $attempt: {$e->getMessage()}\n";
            sleep($attempt);
        }
    }
}

/** An answer can be had as an object too; its times are DateTimeImmutable. */
function show(Coupon $coupon): void
{
    $amount = $coupon->normalCouponInformation;
    echo "  {$coupon->couponName}: {$coupon->toArray()['status']}\n";
    if ($amount !== null) {
        printf("  ¥%.2f off from ¥%.2f\n", $amount->couponAmount / 100, $amount->transactionMinimum / 100);
    }
    echo "  from {$coupon->availableBeginTime->format(DATE_RFC3339)} to {$coupon->availableEndTime->format(DATE_RFC3339)}\n";
}
