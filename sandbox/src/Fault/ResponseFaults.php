<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Fault;

use WxFavor\Sandbox\Auth\ResponseSigner;
use WxFavor\Sandbox\Favor\ApiError;
use WxFavor\Sandbox\Http\Reply;

/** Applies a fault to an answer: its status and body, its signature, its headers. */
final class ResponseFaults
{
    private const TEXTS = [
        400 => ['PARAM_ERROR', '参数错误'], 401 => ['SIGN_ERROR', '错误的签名，验签失败'], 403 => ['REQUEST_BLOCKED', '调用商户无权限'],
        404 => ['RESOURCE_NOT_EXISTS', '批次不存在'], 429 => ['FREQUENCY_LIMIT_EXCEED', '接口限频'],
        500 => ['SYSTEM_ERROR', '系统繁忙'], 502 => ['SERVICE_UNAVAILABLE', '服务不可用'], 503 => ['SERVICE_UNAVAILABLE', '服务不可用'],
    ];

    public function __construct(private readonly ResponseSigner $signer)
    {
    }

    public function errorReply(FaultSpec $fault): Reply
    {
        if ($fault->has('html')) {
            $status = $fault->int('html');
            $page = "<html><head><title>$status</title></head><body><center><h1>$status Service Temporarily Unavailable</h1></center><hr><center>nginx</center></body></html>\r\n";
            return Reply::html($page, $status);
        }
        $code = $fault->get('code');
        $status = $fault->int('status', ApiError::STATUS[$code] ?? 400);
        [$defaultCode, $text] = self::TEXTS[$status] ?? ['SYSTEM_ERROR', '系统繁忙'];
        return (new ApiError($code ?: $defaultCode, $fault->get('message') ?: $text, null, $status))->reply();
    }

    public function shape(Reply $reply, FaultSpec $fault): void
    {
        if (in_array($fault->int('status'), [202, 204], true)) {
            $reply->status = $fault->int('status');
            $reply->body = '';
            unset($reply->headers['Content-Type']);
        } elseif ($fault->has('status') && $fault->int('status') < 300) {
            $reply->status = $fault->int('status');
        }
        if ($fault->has('body')) {
            $reply->body = BodyFault::apply($fault->get('body'), $reply->body);
        }
        if ($fault->has('size')) {
            $reply->body = BodyFault::pad($reply->body, $fault->int('size'));
        }
        if ($fault->has('unsigned')) {
            $reply->signed = false;
        }
    }

    /** @return string the message that was signed, empty if nothing was */
    public function sign(Reply $reply, FaultSpec $fault, array $key): string
    {
        $message = '';
        if ($reply->signed) {
            $signing = $fault->get('signature') === 'otherkey' ? ['serial' => $key['serial']] + $this->signer->otherThan($key) : $key;
            $signed = $this->signer->sign($reply->body, $signing, $fault->has('skew') ? time() + $fault->int('skew') : null);
            $message = $signed['message'];
            $reply->headers += $this->spoil($signed['headers'], $fault);
        }
        foreach (explode(',', $fault->get('omit')) as $name) {
            foreach (array_keys($reply->headers) as $present) {
                if (strcasecmp($present, $name) === 0) {
                    unset($reply->headers[$present]);
                }
            }
        }
        if ($fault->has('header')) {
            [$name, $value] = explode(':', $fault->get('header'), 2);
            $reply->headers[$name] = trim($value);
        }
        // These two damage the bytes after they were signed.
        if ($fault->get('body') === 'tamper' && $reply->body !== '') {
            $reply->body = substr_replace($reply->body, $reply->body[-1] === ' ' ? "\t" : ' ', -1);
        } elseif ($fault->get('body') === 'cut') {
            $reply->body = substr($reply->body, 0, intdiv(strlen($reply->body), 2));
        }
        return $message;
    }

    /** @param array<string,string> $headers */
    private function spoil(array $headers, FaultSpec $fault): array
    {
        $signature = $headers['Wechatpay-Signature'];
        $headers['Wechatpay-Signature'] = match ($fault->get('signature')) {
            'flip' => base64_encode(self::flip((string) base64_decode($signature))),
            'notbase64' => '*** not base64 ***',
            'probe' => 'WECHATPAY/SIGNTEST/' . substr($signature, 19),
            'empty' => '',
            'short' => substr($signature, 0, 100),
            default => $signature,
        };
        if ($fault->has('serial')) {
            $headers['Wechatpay-Serial'] = match ($fault->get('serial')) {
                'unknown' => str_repeat('7E57', 10),
                'unknown-pubkey' => 'PUB_KEY_ID_0000000000000000000000000000000',
                'lower' => strtolower($headers['Wechatpay-Serial']),
                'zeros' => '000' . $headers['Wechatpay-Serial'],
                default => $fault->get('serial'),
            };
        }
        if ($fault->has('type')) {
            $headers['Wechatpay-Signature-Type'] = $fault->get('type');
        }
        if ($fault->has('timestamp')) {
            $headers['Wechatpay-Timestamp'] = $fault->get('timestamp');
        }
        return $headers;
    }

    private static function flip(string $bytes): string
    {
        $bytes[100] = $bytes[100] ^ "\x01";
        return $bytes;
    }
}
