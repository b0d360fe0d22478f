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
use WxFavor\NotificationReply;

$file = getenv('WXFAVOR_CONFIG') ?: __DIR__ . '/config.json';
$config = json_decode(file_get_contents($file), true, flags: JSON_THROW_ON_ERROR);
$instance = Builder::factory(array_intersect_key($config, array_flip(['mchid', 'serial', 'privateKey', 'certs', 'secret', 'base_uri'])));
$favor = $instance->getDriver()->favor();
$mchid = $config['mchid'];

try {
    $now = new DateTimeImmutable(sandbox($config, 'GET', 'clock')['now']);
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

    // Notifications go to this address; here, to a socket of this very script. WeChat Pay takes https only.
    $server = stream_socket_server('tcp://127.0.0.1:0');
    $notifyUrl = 'http://' . stream_socket_get_name($server, false) . '/notify';
    sandbox($config, 'POST', 'settings', ['http_loopback' => true]);
    echo '2 notify URL: ', $favor->setCallback(mchid: $mchid, notifyUrl: $notifyUrl, options: ['checks' => false])->notifyUrl, "\n";

    echo '3 activate: ', $favor->startStock(stockCreatorMchid: $mchid, stockId: $stock)->startTime->format(DATE_RFC3339), "\n";
    $coupon = $favor->sendCoupon(
        stockId: $stock,
        openid: $config['openid'],
        outRequestNo: $mchid . '_' . bin2hex(random_bytes(8)),
        appid: $config['appid'],
        stockCreatorMchid: $mchid,
    )->couponId;
    echo "4 issue: coupon $coupon\n";
    echo '5 pause: ', $favor->pauseStock(stockCreatorMchid: $mchid, stockId: $stock)->pauseTime->format(DATE_RFC3339), "\n";
    echo '6 restart: ', $favor->restartStock(stockCreatorMchid: $mchid, stockId: $stock)->restartTime->format(DATE_RFC3339), "\n";

    $found = $favor->queryStock(stockId: $stock, stockCreatorMchid: $mchid);
    echo "7 query the stock: {$found->status->value}, {$found->distributedCoupons} of {$found->stockUseRule->maxCoupons} issued\n";
    $look = fn () => $favor->queryCoupon(couponId: $coupon, appid: $config['appid'], openid: $config['openid']);
    echo '8 query the coupon: ', $look()->status->value, "\n";

    $paid = sandbox($config, 'POST', 'consume', ['coupon_id' => $coupon, 'mchid' => $mchid, 'total' => 1280]);
    printf("9 consume: order of ¥12.80, paid ¥%.2f, transaction %s\n", $paid['paid'] / 100, $paid['transaction_id']);
    echo '10 query the coupon: ', $look()->status->value, "\n";

    $event = receive($server, $config, new NotificationParser($instance));
    echo "11 callback: {$event['coupon_id']} {$event['status']}, transaction {$event['consume_information']['transaction_id']}\n";

    sandbox($config, 'POST', 'clock', ['advance' => 32 * 86400]);
    foreach (['useFlow', 'refundFlow'] as $flow) {
        $link = $favor->{$flow}(stockId: $stock);
        // The link works for 30 seconds; the file is unsigned and checked by its hash.
        $bill = (string) $instance->chain('{+url}')->get(['url' => $link->url])->getBody();
        $rows = substr_count($bill, "\r\n") - 3;
        echo "12 $flow: $rows row(s), ", sha1($bill) === strtolower($link->hashValue) ? 'hash right' : 'HASH WRONG', "\n";
    }
    sandbox($config, 'POST', 'clock', ['advance' => -32 * 86400]);

    $check = sandbox($config, 'GET', 'invariants');
    echo '13 the books of the sandbox: ', $check['ok'] ? 'in order' : json_encode($check['broken']), "\n";
} catch (RequestException $e) {
    fwrite(STDERR, "{$e->getMessage()}\n");
    exit(1);
}

/** A control call of the sandbox. */
function sandbox(array $config, string $method, string $call, ?array $body = null): array
{
    $context = stream_context_create(['http' => [
        'method' => $method, 'header' => 'Content-Type: application/json', 'content' => $body === null ? '' : json_encode($body),
    ]]);
    $answer = file_get_contents(rtrim($config['base_uri'], '/') . "/sandbox/$call", false, $context);
    return json_decode((string) $answer, true, flags: JSON_THROW_ON_ERROR);
}

/**
 * Lets the sandbox deliver what is due and takes one notification. In a web
 * server, $parser->fromGlobals() does what the reading here does.
 *
 * @param resource $server
 */
function receive($server, array $config, NotificationParser $parser): array
{
    $parts = parse_url($config['base_uri']);
    $admin = stream_socket_client("tcp://{$parts['host']}:{$parts['port']}");
    fwrite($admin, "POST /sandbox/notify HTTP/1.1\r\nHost: {$parts['host']}:{$parts['port']}\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
    $client = stream_socket_accept($server, 10);
    $bytes = '';
    do {
        $bytes .= fread($client, 65536);
        [$head, $body] = explode("\r\n\r\n", $bytes, 2) + [1 => ''];
        preg_match('/^Content-Length: (\d+)/mi', $head, $length);
    } while (strlen($body) < (int) ($length[1] ?? 1));
    preg_match_all('/^([\w-]+): (.*?)\r?$/m', $head, $found);

    // Verified first, then decrypted; what fails is answered so that WeChat Pay sends it again.
    try {
        $notification = $parser->parse(array_combine($found[1], $found[2]), $body);
        $reply = NotificationReply::success();
    } catch (Throwable $e) {
        $reply = NotificationReply::failure($e);
    }
    fwrite($client, "HTTP/1.1 {$reply->status} -\r\nContent-Length: " . strlen($reply->body) . "\r\nConnection: close\r\n\r\n{$reply->body}");
    fclose($client);
    stream_get_contents($admin);
    return isset($notification) ? $notification->resource : throw $e;
}
