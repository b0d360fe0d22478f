<?php

declare(strict_types=1);

/*
 * The life of a coupon stock as in full_cycle.php, with typed methods: create (创建),
 * activate (激活), issue (发放), pause (暂停), restart (重启), query (查询), consume (核销),
 * callback (回调), bills (对账).
 *
 *     php -S 127.0.0.1:9100 sandbox/index.php &
 *     php sandbox/bin/init --json > config.json
 *     WXFAVOR_CONFIG=config.json php examples/full_cycle_typed.php
 *
 * Paying with a coupon and waiting for the end of the activity have no API; the sandbox has
 * control calls for both, so this example runs against the sandbox only.
 */

use WxFavor\Builder;
use WxFavor\Enum\StockType;
use WxFavor\Exception\RequestException;
use WxFavor\NotificationParser;

require __DIR__ . '/sandbox.inc.php';

$config = config();
$instance = Builder::factory([
    'mchid' => $config['mchid'],
    'serial' => $config['serial'],
    'privateKey' => $config['privateKey'],
    'certs' => $config['certs'],
    'secret' => $config['secret'],
    'base_uri' => $config['base_uri'],
]);
$favor = $instance->getDriver()->favor();
$mchid = $config['mchid'];

try {
    $now = now($config['base_uri']);
    $stock = $favor->createCouponStock(
        stockName: '夏日满减',
        belongMerchant: $mchid,
        availableBeginTime: $now,
        availableEndTime: $now->modify('+30 days'),
        stockUseRule: [
            'max_coupons' => 100, 'max_amount' => 50000, 'max_coupons_per_user' => 3,
            'natural_person_limit' => false, 'prevent_api_abuse' => false,
        ],
        couponUseRule: [
            'fixed_normal_coupon' => ['coupon_amount' => 500, 'transaction_minimum' => 1000],
            'available_merchants' => [$mchid],
        ],
        noCash: false,
        stockType: StockType::Normal,
        outRequestNo: $mchid . '_' . bin2hex(random_bytes(8)),
    )->stockId;
    echo "1 create: stock $stock\n";

    // The sandbox can do without https; the rule of the documentation that is checked here cannot.
    [$server, $notifyUrl] = listen($config['base_uri']);
    echo '2 notify URL: ', $favor->setCallback(mchid: $mchid, notifyUrl: $notifyUrl, options: ['checks' => false])->notifyUrl, "\n";

    echo '3 activate: ', $favor->startStock(stockCreatorMchid: $mchid, stockId: $stock)->startTime?->format(DATE_RFC3339), "\n";
    $coupon = $favor->sendCoupon(
        stockId: $stock,
        openid: $config['openid'],
        outRequestNo: $mchid . '_' . bin2hex(random_bytes(8)),
        appid: $config['appid'],
        stockCreatorMchid: $mchid,
    )->couponId;
    echo "4 issue: coupon $coupon\n";
    echo '5 pause: ', $favor->pauseStock(stockCreatorMchid: $mchid, stockId: $stock)->pauseTime?->format(DATE_RFC3339), "\n";
    echo '6 restart: ', $favor->restartStock(stockCreatorMchid: $mchid, stockId: $stock)->restartTime?->format(DATE_RFC3339), "\n";

    $found = $favor->queryStock(stockId: $stock, stockCreatorMchid: $mchid);
    echo "7 query the stock: {$found->toArray()['status']}, {$found->distributedCoupons} of {$found->stockUseRule?->maxCoupons} issued\n";
    $look = fn () => $favor->queryCoupon(couponId: $coupon, appid: $config['appid'], openid: $config['openid']);
    echo '8 query the coupon: ', $look()->toArray()['status'], "\n";

    $paid = sandbox($config['base_uri'], 'POST', 'consume', ['coupon_id' => $coupon, 'mchid' => $mchid, 'total' => 1280])
        + ['paid' => 0, 'transaction_id' => 'none'];
    printf("9 consume: order of ¥12.80, paid ¥%.2f, transaction %s\n", $paid['paid'] / 100, $paid['transaction_id']);
    echo '10 query the coupon: ', $look()->toArray()['status'], "\n";

    /** @var array{coupon_id: string, status: string, consume_information: array{transaction_id: string}} $event */
    $event = receive($server, $config['base_uri'], new NotificationParser($instance))->resource;
    echo "11 callback: {$event['coupon_id']} {$event['status']}, transaction {$event['consume_information']['transaction_id']}\n";

    sandbox($config['base_uri'], 'POST', 'clock', ['advance' => 32 * 86400]);
    foreach (['useFlow' => $favor->useFlow(stockId: $stock), 'refundFlow' => $favor->refundFlow(stockId: $stock)] as $flow => $link) {
        // The link works for 30 seconds; the file is unsigned and checked by its hash.
        $bill = (string) $instance->chain('{+url}')->get(['url' => $link->url])->getBody();
        $rows = substr_count($bill, "\r\n") - 3;
        echo "12 $flow: $rows row(s), ", sha1($bill) === strtolower($link->hashValue) ? 'hash right' : 'HASH WRONG', "\n";
    }
    sandbox($config['base_uri'], 'POST', 'clock', ['advance' => -32 * 86400]);

    $check = sandbox($config['base_uri'], 'GET', 'invariants') + ['ok' => false, 'broken' => null];
    echo '13 the books of the sandbox: ', $check['ok'] ? 'in order' : json_encode($check['broken']), "\n";
} catch (RequestException $e) {
    fwrite(STDERR, "{$e->getMessage()}\n");
    exit(1);
}
