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

$file = getenv('WXFAVOR_CONFIG') ?: __DIR__ . '/config.json';
$config = json_decode(file_get_contents($file), true, flags: JSON_THROW_ON_ERROR);
$instance = Builder::factory(array_intersect_key($config, array_flip(['mchid', 'serial', 'privateKey', 'certs', 'secret', 'base_uri'])));
$favor = $instance->v3->marketing->favor;
$mchid = $config['mchid'];
$creator = ['stock_creator_mchid' => $mchid];
$json = static fn ($response): array => json_decode((string) $response->getBody(), true);

try {
    $now = new DateTimeImmutable(sandbox($config, 'GET', 'clock')['now']);

    echo "1 create: ";
    $stock = $json($favor->couponStocks->post(['json' => [
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
    ]]))['stock_id'];
    echo "stock $stock\n";

    // Notifications go to this address; here, to a socket of this very script.
    $server = stream_socket_server('tcp://127.0.0.1:0');
    $notifyUrl = 'http://' . stream_socket_get_name($server, false) . '/notify';
    sandbox($config, 'POST', 'settings', ['http_loopback' => true]);
    echo '2 notify URL: ', $json($favor->callbacks->post(['json' => ['mchid' => $mchid, 'notify_url' => $notifyUrl]]))['notify_url'], "\n";

    $stocks = $favor->stocks->_stock_id_;
    echo '3 activate: ', $json($stocks->start->post(['stock_id' => $stock, 'json' => $creator]))['start_time'], "\n";

    $coupons = $instance->chain('v3/marketing/favor/users/{openid}/coupons');
    $coupon = $json($coupons->post(['openid' => $config['openid'], 'json' => $creator + [
        'stock_id' => $stock,
        'out_request_no' => $mchid . '_' . bin2hex(random_bytes(8)),
        'appid' => $config['appid'],
    ]]))['coupon_id'];
    echo "4 issue: coupon $coupon\n";

    echo '5 pause: ', $json($stocks->pause->post(['stock_id' => $stock, 'json' => $creator]))['pause_time'], "\n";
    echo '6 restart: ', $json($stocks->restart->post(['stock_id' => $stock, 'json' => $creator]))['restart_time'], "\n";

    $found = $json($stocks->get(['stock_id' => $stock, 'query' => $creator]));
    echo "7 query the stock: {$found['status']}, {$found['distributed_coupons']} of {$found['stock_use_rule']['max_coupons']} issued\n";
    $one = $instance['v3/marketing/favor/users/{openid}/coupons/{coupon_id}'];
    $variables = ['openid' => $config['openid'], 'coupon_id' => $coupon, 'query' => ['appid' => $config['appid']]];
    echo '8 query the coupon: ', $json($one->get($variables))['status'], "\n";

    $paid = sandbox($config, 'POST', 'consume', ['coupon_id' => $coupon, 'mchid' => $mchid, 'total' => 1280]);
    printf("9 consume: order of ¥12.80, paid ¥%.2f, transaction %s\n", $paid['paid'] / 100, $paid['transaction_id']);
    echo '10 query the coupon: ', $json($one->get($variables))['status'], "\n";

    $event = receive($server, $config);
    echo "11 callback: {$event['coupon_id']} {$event['status']}, transaction {$event['consume_information']['transaction_id']}\n";

    sandbox($config, 'POST', 'clock', ['advance' => 32 * 86400]);
    foreach (['useFlow', 'refundFlow'] as $flow) {
        $link = $json($stocks->{$flow}->get(['stock_id' => $stock]));
        // The link works for 30 seconds; the file is unsigned and checked by its hash.
        $bill = (string) $instance->chain('{+url}')->get(['url' => $link['url']])->getBody();
        $rows = substr_count($bill, "\r\n") - 3;
        echo "12 $flow: $rows row(s), ", sha1($bill) === strtolower($link['hash_value']) ? 'hash right' : 'HASH WRONG', "\n";
    }
    sandbox($config, 'POST', 'clock', ['advance' => -32 * 86400]);

    $check = sandbox($config, 'GET', 'invariants');
    echo '13 the books of the sandbox: ', $check['ok'] ? 'in order' : json_encode($check['broken']), "\n";
} catch (RequestException $e) {
    fwrite(STDERR, "{$e->getMessage()}\n" . ($e->hasResponse() ? $e->getResponse()->getBody() : '') . "\n");
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
 * Lets the sandbox deliver what is due and takes one notification.
 *
 * @param resource $server
 */
function receive($server, array $config): array
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
    preg_match_all('/^Wechatpay-(\w+): (.*?)\r?$/mi', $head, $found);
    $header = array_combine(array_map('strtolower', $found[1]), $found[2]);

    // Signature first; what was not signed by WeChat Pay is not even decrypted.
    $key = openssl_pkey_get_public($config['certs'][$header['serial']] ?? '');
    $message = "{$header['timestamp']}\n{$header['nonce']}\n$body\n";
    $valid = abs(time() - (int) $header['timestamp']) <= 300
        && $key !== false && openssl_verify($message, base64_decode($header['signature']), $key, OPENSSL_ALGO_SHA256) === 1;
    fwrite($client, 'HTTP/1.1 ' . ($valid ? '204 No Content' : '401 Unauthorized') . "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    fclose($client);
    stream_get_contents($admin);
    if (!$valid) {
        throw new RuntimeException('the notification is not signed by WeChat Pay');
    }
    $resource = json_decode($body, true)['resource'];
    $sealed = base64_decode($resource['ciphertext']);
    $text = openssl_decrypt(
        substr($sealed, 0, -16),
        'aes-256-gcm',
        $config['secret'],
        OPENSSL_RAW_DATA,
        $resource['nonce'],
        substr($sealed, -16),
        $resource['associated_data'] ?? '',
    );
    return json_decode((string) $text, true, flags: JSON_THROW_ON_ERROR);
}
