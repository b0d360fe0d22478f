<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Notify;

use WxFavor\Sandbox\App;
use WxFavor\Sandbox\Fault\FaultSpec;
use WxFavor\Sandbox\Fault\ResponseFaults;
use WxFavor\Sandbox\Http\Reply;
use WxFavor\Sandbox\Keys\AesGcm;

/** One delivery of a notification: encrypted for the creator and freshly signed. */
final class Envelope
{
    /** @return array{url:string,headers:array<string,string>,body:string} */
    public static function seal(App $app, array $notification, FaultSpec $fault): array
    {
        $merchant = $app->store->one('SELECT * FROM merchants WHERE mchid = ?', [$notification['mchid']]);
        $style = $app->settings->string('notify_aad');
        $resource = AesGcm::seal($notification['plaintext'], $merchant['secret'], $style === 'coupon' ? 'coupon' : '');
        if ($style === 'absent') {
            unset($resource['associated_data']);
        }
        $reply = Reply::json([
            'id' => $notification['id'],
            'create_time' => $app->clock->format($notification['created_at']),
            'resource_type' => 'encrypt-resource',
            'event_type' => $notification['event_type'],
            'summary' => '代金券核销通知',
            'resource' => ['original_type' => 'coupon'] + $resource,
        ]);
        $reply->headers['Content-Type'] = 'application/json';
        $reply->headers['Request-ID'] = strtoupper(bin2hex(random_bytes(16))) . '-0';
        (new ResponseFaults($app->signer()))->sign($reply, $fault, self::key($app, $notification, $merchant['key_mode']));
        return ['url' => $notification['url'], 'headers' => $reply->headers, 'body' => $reply->body];
    }

    /** While a merchant moves to the public key, WeChat Pay moves its notifications step by step. */
    private static function key(App $app, array $notification, string $mode): array
    {
        $share = $mode === 'switch' ? $app->settings->int('notify_public_key_share') : 0;
        $moved = crc32($notification['id'] . $notification['attempts']) % 100 < $share;
        return $app->signer()->keyFor('', $moved ? 'public_key' : $mode);
    }
}
