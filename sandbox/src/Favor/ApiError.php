<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Favor;

use WxFavor\Sandbox\Http\Reply;

/** An error answer of the API, with the documented status, code and text. */
final class ApiError extends \RuntimeException
{
    public const STATUS = [
        'PARAM_ERROR' => 400, 'INVALID_REQUEST' => 400, 'MCH_NOT_EXISTS' => 400, 'APPID_MCHID_NOT_MATCH' => 400,
        'SIGN_ERROR' => 401,
        'USER_ACCOUNT_ABNORMAL' => 403, 'NOT_ENOUGH' => 403, 'REQUEST_BLOCKED' => 403, 'RULE_LIMIT' => 403, 'NO_AUTH' => 403,
        'RESOURCE_NOT_EXISTS' => 404, 'NOT_FOUND' => 404,
        'FREQUENCY_LIMIT_EXCEED' => 429, 'RATELIMIT_EXCEEDED' => 429, 'FREQUENCY_LIMITED' => 429,
        'SYSTEM_ERROR' => 500, 'SERVICE_UNAVAILABLE' => 503,
    ];
    private const INTERNAL = ['SIGN_ERROR' => 268443699, 'PARAM_ERROR' => 268435461, 'FREQUENCY_LIMIT_EXCEED' => 268447840];

    public function __construct(
        public readonly string $errorCode,
        string $message,
        public readonly ?array $detail = null,
        public readonly ?int $status = null,
    ) {
        parent::__construct($message);
    }

    public static function param(string $message, string $field = '', mixed $value = null, string $location = 'body'): self
    {
        $detail = $field === '' ? null : array_filter(
            ['field' => $field, 'value' => $value, 'issue' => $message, 'location' => $location],
            static fn (mixed $part): bool => $part !== null,
        );
        return new self('PARAM_ERROR', $message, $detail);
    }

    public static function invalid(string $message): self
    {
        return new self('INVALID_REQUEST', $message);
    }

    public static function blocked(string $message): self
    {
        return new self('REQUEST_BLOCKED', $message);
    }

    public static function missing(string $message = '批次不存在'): self
    {
        return new self('RESOURCE_NOT_EXISTS', $message);
    }

    public static function busy(): self
    {
        return new self('SYSTEM_ERROR', '系统繁忙');
    }

    public function reply(): Reply
    {
        $body = ['code' => $this->errorCode, 'message' => $this->getMessage()];
        if ($this->detail !== null) {
            $body['detail'] = $this->detail;
        }
        $reply = Reply::json($body, $this->status ?? self::STATUS[$this->errorCode] ?? 400);
        $reply->internalCode = self::INTERNAL[$this->errorCode] ?? 268435456 + $reply->status;
        return $reply;
    }
}
