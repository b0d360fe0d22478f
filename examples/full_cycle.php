<?php

declare(strict_types=1);

/*
 * The whole life of a coupon stock, as the development guide tells it:
 * create (创建), activate (激活), issue (发放), pause (暂停), restart (重启), query (查询),
 * consume (核销), callback (回调), bills (对账).
 *
 *     php -S 127.0.0.1:9100 sandbox/index.php &
 *     php sandbox/bin/init --json > config.json
 *     WXFAVOR_CONFIG=config.json php examples/full_cycle.php
 *
 * Paying with a coupon and waiting for the end of the activity have no API; the sandbox has
 * control calls for both, so this example runs against the sandbox only.
 */

use WxFavor\Builder;
use WxFavor\Exception\RequestException;
use WxFavor\Http\Response;
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
$favor = $instance->v3->marketing->favor;
$mchid = $config['mchid'];
$creator = ['stock_creator_mchid' => $mchid];

try {
    $now = now($config['base_uri']);

    echo "1 create: ";
    $stock = text($favor->couponStocks->post(['json' => [
        'stock_name' => '夏日满减',
        'belong_merchant' => $mchid,
        'available_begin_time' => $now->format(DATE_RFC3339),
        'available_end_time' => $now->modify('+30 days')->format(DATE_RFC3339),
        'stock_use_rule' => [
            'max_coupons' => 100, 'max_amount' => 50000, 'max_coupons_per_user' => 3,
            'natural_person_limit' => false, 'prevent_api_abuse' => false,
        ],
        'coupon_use_rule' => [
            'fixed_normal_coupon' => ['coupon_amount' => 500, 'transaction_minimum' => 1000],
            'available_merchants' => [$mchid],
        ],
        'no_cash' => false,
        'stock_type' => 'NORMAL',
        'out_request_no' => $mchid . '_' . bin2hex(random_bytes(8)),
    ]]), 'stock_id');
    echo "stock $stock\n";

    [$server, $notifyUrl] = listen($config['base_uri']);
    echo '2 notify URL: ', text($favor->callbacks->post(['json' => ['mchid' => $mchid, 'notify_url' => $notifyUrl]]), 'notify_url'), "\n";

    $stocks = $favor->stocks->_stock_id_;
    echo '3 activate: ', text($stocks->start->post(['stock_id' => $stock, 'json' => $creator]), 'start_time'), "\n";

    $coupons = $instance->chain('v3/marketing/favor/users/{openid}/coupons');
    $coupon = text($coupons->post(['openid' => $config['openid'], 'json' => $creator + [
        'stock_id' => $stock,
        'out_request_no' => $mchid . '_' . bin2hex(random_bytes(8)),
        'appid' => $config['appid'],
    ]]), 'coupon_id');
    echo "4 issue: coupon $coupon\n";

    echo '5 pause: ', text($stocks->pause->post(['stock_id' => $stock, 'json' => $creator]), 'pause_time'), "\n";
    echo '6 restart: ', text($stocks->restart->post(['stock_id' => $stock, 'json' => $creator]), 'restart_time'), "\n";

    /** @var array{status: string, distributed_coupons: int, stock_use_rule: array{max_coupons: int}} $found */
    $found = json_decode((string) $stocks->get(['stock_id' => $stock, 'query' => $creator])->getBody(), true);
    echo "7 query the stock: {$found['status']}, {$found['distributed_coupons']} of {$found['stock_use_rule']['max_coupons']} issued\n";
    $one = $instance['v3/marketing/favor/users/{openid}/coupons/{coupon_id}'];
    $variables = ['openid' => $config['openid'], 'coupon_id' => $coupon, 'query' => ['appid' => $config['appid']]];
    echo '8 query the coupon: ', text($one->get($variables), 'status'), "\n";

    $paid = sandbox($config['base_uri'], 'POST', 'consume', ['coupon_id' => $coupon, 'mchid' => $mchid, 'total' => 1280])
        + ['paid' => 0, 'transaction_id' => 'none'];
    printf("9 consume: order of ¥12.80, paid ¥%.2f, transaction %s\n", $paid['paid'] / 100, $paid['transaction_id']);
    echo '10 query the coupon: ', text($one->get($variables), 'status'), "\n";

    /** @var array{coupon_id: string, status: string, consume_information: array{transaction_id: string}} $event */
    $event = receive($server, $config['base_uri'], new NotificationParser($instance))->resource;
    echo "11 callback: {$event['coupon_id']} {$event['status']}, transaction {$event['consume_information']['transaction_id']}\n";

    sandbox($config['base_uri'], 'POST', 'clock', ['advance' => 32 * 86400]);
    foreach (['useFlow' => $stocks->useFlow, 'refundFlow' => $stocks->refundFlow] as $flow => $bills) {
        $link = $bills->get(['stock_id' => $stock]);
        // The link works for 30 seconds; the file is unsigned and checked by its hash.
        $bill = (string) $instance->chain('{+url}')->get(['url' => text($link, 'url')])->getBody();
        $rows = substr_count($bill, "\r\n") - 3;
        echo "12 $flow: $rows row(s), ", sha1($bill) === strtolower(text($link, 'hash_value')) ? 'hash right' : 'HASH WRONG', "\n";
    }
    sandbox($config['base_uri'], 'POST', 'clock', ['advance' => -32 * 86400]);

    $check = sandbox($config['base_uri'], 'GET', 'invariants') + ['ok' => false, 'broken' => null];
    echo '13 the books of the sandbox: ', $check['ok'] ? 'in order' : json_encode($check['broken']), "\n";
} catch (RequestException $e) {
    fwrite(STDERR, "{$e->getMessage()}\n" . ($e->getResponse()?->getBody() ?? '') . "\n");
    exit(1);
}

/** A text of an answer. */
function text(Response $response, string $name): string
{
    $answer = json_decode((string) $response->getBody(), true);
    return is_array($answer) && is_string($answer[$name] ?? null) ? $answer[$name] : throw new UnexpectedValueException("the answer has no $name");
}
