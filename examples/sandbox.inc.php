<?php

declare(strict_types=1);

/*
 * What full_cycle.php and full_cycle_typed.php need of the sandbox, beside WeChat Pay's own calls. Paying with a
 * coupon and waiting for the end of the activity have no API; the sandbox has control calls for both.
 */

use WxFavor\Notification;
use WxFavor\NotificationParser;
use WxFavor\NotificationReply;

/**
 * What `sandbox/bin/init --json` prints.
 *
 * @return array{mchid: string, serial: string, privateKey: string, certs: array<string, string>, secret: string, base_uri: string, appid: string, openid: string}
 */
function config(): array
{
    $file = getenv('WXFAVOR_CONFIG') ?: __DIR__ . '/config.json';
    /** @var array{mchid: string, serial: string, privateKey: string, certs: array<string, string>, secret: string, base_uri: string, appid: string, openid: string} $config */
    $config = json_decode((string) file_get_contents($file), true, flags: JSON_THROW_ON_ERROR);
    return $config;
}

/**
 * A control call of the sandbox.
 *
 * @param array<string, mixed>|null $body
 * @return array{now?: string, paid?: int, transaction_id?: string, ok?: bool, broken?: mixed}
 */
function sandbox(string $baseUri, string $method, string $call, ?array $body = null): array
{
    $context = stream_context_create(['http' => [
        'method' => $method, 'header' => 'Content-Type: application/json', 'content' => $body === null ? '' : json_encode($body),
    ]]);
    /** @var array{now?: string, paid?: int, transaction_id?: string, ok?: bool, broken?: mixed} $answer */
    $answer = json_decode((string) file_get_contents(rtrim($baseUri, '/') . "/sandbox/$call", false, $context), true, flags: JSON_THROW_ON_ERROR);
    return $answer;
}

/** The sandbox's time. */
function now(string $baseUri): DateTimeImmutable
{
    return new DateTimeImmutable(sandbox($baseUri, 'GET', 'clock')['now'] ?? 'now');
}

/**
 * A socket of this very script, which notifications can go to, and its address. WeChat Pay takes https only.
 *
 * @return array{resource, string}
 */
function listen(string $baseUri): array
{
    $server = stream_socket_server('tcp://127.0.0.1:0') ?: throw new RuntimeException('there is no port to listen on');
    sandbox($baseUri, 'POST', 'settings', ['http_loopback' => true]);
    return [$server, 'http://' . stream_socket_get_name($server, false) . '/notify'];
}

/**
 * Lets the sandbox deliver what is due and takes one notification. In a web
 * server, $parser->fromGlobals() does what the reading here does.
 *
 * @param resource $server
 */
function receive($server, string $baseUri, NotificationParser $parser): Notification
{
    $host = substr(rtrim($baseUri, '/'), strlen('http://'));
    $admin = stream_socket_client("tcp://$host") ?: throw new RuntimeException("the sandbox at $host is gone");
    fwrite($admin, "POST /sandbox/notify HTTP/1.1\r\nHost: $host\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
    $client = stream_socket_accept($server, 10) ?: throw new RuntimeException('no notification came');
    $bytes = '';
    do {
        $bytes .= fread($client, 65536);
        [$head, $body] = explode("\r\n\r\n", $bytes, 2) + [1 => ''];
        preg_match('/^Content-Length: (\d+)/mi', $head, $length);
    } while (strlen($body) < (int) ($length[1] ?? 1));
    preg_match_all('/^([\w-]+): (.*?)\r?$/m', $head, $found);

    $answer = static function (NotificationReply $reply) use ($client, $admin): void {
        fwrite($client, "HTTP/1.1 {$reply->status} -\r\nContent-Length: " . strlen($reply->body) . "\r\nConnection: close\r\n\r\n{$reply->body}");
        fclose($client);
        stream_get_contents($admin);
    };

    // Verified first, then decrypted; what fails is answered so that WeChat Pay sends it again.
    try {
        $notification = $parser->parse(array_combine($found[1], $found[2]), $body);
    } catch (Throwable $e) {
        $answer(NotificationReply::failure($e));
        throw $e;
    }
    $answer(NotificationReply::success());
    return $notification;
}
